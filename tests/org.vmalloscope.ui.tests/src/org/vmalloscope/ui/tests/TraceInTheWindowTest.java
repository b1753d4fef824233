package org.vmalloscope.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;

import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.commands.ICommandService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vmalloscope.session.Moment;
import org.vmalloscope.session.Session;
import org.vmalloscope.testing.Golden;
import org.vmalloscope.ui.document.Document;
import org.vmalloscope.ui.events.TraceEditor;

/** A trace of a real kernel is opened, stepped through with the keyboard, and closed. */
class TraceInTheWindowTest {
	private static Path bootTrace() {
		return Golden.kernelRuns().stream().filter(run -> run.getFileName().toString().startsWith("6.12-amd64-boot-smp2")).findFirst().orElseThrow();
	}

	@AfterEach
	void closeEverything() {
		Window.closeAll();
	}

	private static Moment moment(Document document) {
		return Objects.requireNonNull(document.moment());
	}

	private static void awaitPosition(Document document, int position) {
		Window.awaitTrue("position " + position, () -> moment(document).position() == position);
	}

	private static void toTheStart(Document document) {
		Window.ui(() -> {
			Objects.requireNonNull(document.navigator()).seek(0);
			return true;
		});
		awaitPosition(document, 0);
	}

	@Test
	void f6StepsForwardsAndWithShiftBackwards() {
		Document document = Window.open(bootTrace());
		assertEquals(Document.State.READY, document.state(), () -> String.valueOf(document.failure()));
		toTheStart(document);
		Window.press(0, SWT.F6);
		awaitPosition(document, 1);
		Window.press(0, SWT.F6);
		Window.press(0, SWT.F6);
		awaitPosition(document, 3);
		Window.press(SWT.SHIFT, SWT.F6);
		awaitPosition(document, 2);
	}

	@Test
	void theRowOfTheLastEventIsSelectedAndCopied() {
		Document document = Window.open(bootTrace());
		toTheStart(document);
		Window.press(0, SWT.F6);
		Window.press(0, SWT.F6);
		awaitPosition(document, 2);
		String copied = Window.ui(() -> {
			((TraceEditor) Objects.requireNonNull(Window.page().getActiveEditor())).copy();
			Clipboard clipboard = new Clipboard(Window.display());
			Object text = clipboard.getContents(TextTransfer.getInstance());
			clipboard.dispose();
			return String.valueOf(text);
		});
		String[] lines = copied.split("\n");
		assertEquals(2, lines.length, copied);
		assertTrue(lines[0].startsWith("#\t"), copied);
		assertTrue(lines[1].startsWith("2\t"), copied);
		assertTrue(lines[1].contains(Objects.requireNonNull(moment(document).last()).text()), copied);
	}

	@Test
	void commandsAreDisabledAtTheEndsOfATrace() {
		Document document = Window.open(bootTrace());
		toTheStart(document);
		Window.awaitTrue("no step back at the start", () -> isEnabled("stepOver") && !isEnabled("stepOverBack"));
		Window.ui(() -> {
			Session session = Objects.requireNonNull(document.session());
			Objects.requireNonNull(document.navigator()).seek(session.length());
			return true;
		});
		Window.awaitTrue("no step forward at the end", () -> !isEnabled("stepOver") && isEnabled("stepOverBack"));
		Window.closeAll();
		Window.awaitTrue("no step without a document", () -> !isEnabled("stepOver") && !isEnabled("stepOverBack"));
	}

	private static boolean isEnabled(String command) {
		ICommandService commands = Window.page().getWorkbenchWindow().getService(ICommandService.class);
		return commands.getCommand("org.vmalloscope.ui.command." + command).isEnabled();
	}

	@Test
	void problemsListsWhatTheSessionReports() {
		Document document = Window.open(bootTrace());
		int expected = Objects.requireNonNull(document.session()).problems().size();
		Window.ui(() -> Window.page().showView("org.vmalloscope.ui.problems"));
		Table table = Window.await("the table of problems", () -> Window.first(Table.class, shown -> shown.getColumnCount() > 0 && "Problem".equals(shown.getColumn(0).getText())));
		Window.awaitTrue(expected + " problems", () -> table.getItemCount() == expected);
	}

	@Test
	void aFileThatIsNoTraceSaysSoInTheEditor(@TempDir Path folder) throws IOException, PartInitException {
		Path file = Files.writeString(folder.resolve("letter.txt"), "Dear reader,\nthis is no trace.\n");
		Document document = Window.open(file);
		assertEquals(Document.State.FAILED, document.state());
		assertFalse(Objects.requireNonNull(document.failure()).getMessage().isBlank());
		Text shown = Window.await("the reason in the editor", () -> Window.first(Text.class, text -> text.getText().contains("letter.txt")));
		assertNotNull(shown);
	}

	@Test
	void theLastPositionIsRemembered() {
		Document document = Window.open(bootTrace());
		toTheStart(document);
		Window.press(0, SWT.F6);
		Window.press(0, SWT.F6);
		awaitPosition(document, 2);
		Window.closeAll();
		Document again = Window.open(bootTrace());
		awaitPosition(again, 2);
	}
}
