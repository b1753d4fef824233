package org.vmalloscope.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;

import org.eclipse.core.commands.common.CommandException;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.handlers.IHandlerService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vmalloscope.testing.Golden;
import org.vmalloscope.ui.document.Document;

/** The user says of which kernel a file is that does not say it. */
class ReadAsTest {
	@TempDir
	Path folder = Path.of("");

	@AfterEach
	void close() {
		Window.closeAll();
	}

	@Test
	void aTraceIsReadWithTheRulesOfTheKernelThatIsNamed() throws IOException {
		Path run = Golden.kernelRuns().stream().filter(path -> String.valueOf(path.getFileName()).startsWith("6.12-amd64-boot-smp2")).findFirst().orElseThrow();
		// without what lies beside it only the events tell something about the kernel
		Path trace = Files.copy(run.resolve("trace.txt.gz"), folder.resolve("alone.txt.gz"));
		Document document = Window.open(trace);
		assertTrue(kernel(document).startsWith("kernel 6.12 or later"), kernel(document));
		Window.ui(() -> {
			Objects.requireNonNull(document.navigator()).seek(100);
			return true;
		});
		Window.awaitTrue("position 100", () -> Objects.requireNonNull(document.moment()).position() == 100);
		say("7.2");
		Window.awaitTrue("another session", () -> document.state() == Document.State.READY && kernel(document).startsWith("kernel 7.2 as given"));
		Window.awaitTrue("the position of before", () -> Objects.requireNonNull(document.moment()).position() == 100);
		Window.closeAll();
		assertTrue(kernel(Window.open(trace)).startsWith("kernel 7.2 as given"), "it is not asked again");
	}

	@Test
	void whatCannotBeReadOffersTheSame() throws IOException {
		Document document = Window.opening(Files.writeString(folder.resolve("nothing.txt"), ""));
		Window.awaitTrue("a failure", () -> document.state() == Document.State.FAILED);
		Button button = Window.await("the button", () -> Window.first(Button.class, control -> control.getText().equals("Read As...") && control.isVisible()));
		Input.click(button, 10, 10);
		Shell dialog = Dialogs.await("Read As");
		Input.named("ctrl+a");
		Input.type("1.0");
		Window.awaitTrue("a complaint", () -> !Window.below(dialog, Button.class).stream().filter(control -> control.getText().equals("OK")).findFirst().orElseThrow().isEnabled());
		Input.named("Escape");
		Window.awaitTrue("no dialog", dialog::isDisposed);
		assertEquals(Document.State.FAILED, Window.ui(document::state));
	}

	private static void say(String kernel) {
		Window.display().asyncExec(() -> {
			try {
				Window.page().getWorkbenchWindow().getService(IHandlerService.class).executeCommand("org.vmalloscope.ui.command.readAs", null);
			} catch (CommandException e) {
				throw new AssertionError(e);
			}
		});
		Shell dialog = Dialogs.await("Read As");
		Input.named("ctrl+a");
		Input.type(kernel);
		Input.named("Return");
		Window.awaitTrue("no dialog", dialog::isDisposed);
	}

	/** Why a document was read with the rules that it was read with. */
	private static String kernel(Document document) {
		return Objects.requireNonNull(Window.ui(document::session)).problems().get(0).text();
	}
}
