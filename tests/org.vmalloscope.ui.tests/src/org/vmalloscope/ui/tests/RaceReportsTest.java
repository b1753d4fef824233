package org.vmalloscope.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;

import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vmalloscope.ui.canvas.PaintCanvas;
import org.vmalloscope.ui.document.Document;

/** What a user takes away from races: the verdict, the table of all strategies, drawings and tables of an interleaving. */
class RaceReportsTest {
	private static final String STOOD = "Which Strategy Stands Which Race";

	@TempDir
	Path folder = Path.of("");

	@AfterEach
	void close() {
		RaceWindow.close();
	}

	private static String verdict() {
		return Window.await("the verdict", () -> Window.first(Link.class, link -> link.isVisible() && !link.getText().isEmpty())).getText();
	}

	@Test
	void theVerdictStaysWhileTheSessionIsSteppedToItsEndAndNoFurther() {
		Document document = RaceWindow.open("i386-without-fault");
		RaceWindow.showInterleaving();
		Input.key(SWT.CTRL | SWT.SHIFT, 'e');
		Window.awaitTrue("the verdict", () -> verdict().contains("OOPS after 6 steps"));
		int length = Objects.requireNonNull(document.session()).length();
		for (int step = 1; step <= length; step++) {
			Window.press(0, SWT.F6);
			RaceWindow.at(document, step);
		}
		assertTrue(Window.ui(RaceReportsTest::verdict).contains("OOPS after 6 steps"));
		Window.awaitTrue("no further step", () -> !RaceWindow.menuOfInterleaving("Take the Selected Step Later").isEnabled());
		Window.press(0, SWT.F6);
		Window.press(SWT.SHIFT, SWT.F6);
		RaceWindow.at(document, length - 1);
	}

	@Test
	void aCellOfTheTableOfStrategiesIsOpenedByKeys() {
		Document before = RaceWindow.open("alpha");
		RaceWindow.showInterleaving();
		Window.ui(() -> {
			RaceWindow.menuOfInterleaving(STOOD).run();
			return true;
		});
		Shell dialog = Dialogs.await(STOOD);
		Table table = Window.ui(() -> Window.below(dialog, Table.class).get(0));
		List<String> strategies = Window.ui(() -> java.util.Arrays.stream(table.getItems()).map(item -> item.getText(0)).toList());
		int eager = strategies.indexOf("copied at once only (i386, early 5.8)");
		assertEquals("OOPS after 6", Window.ui(() -> table.getItem(eager).getText(1)));
		Window.awaitTrue("the focus in a cell", () -> Window.display().getFocusControl() instanceof org.eclipse.swt.custom.TableCursor);
		for (int row = 0; row < eager; row++) {
			Input.named("Down");
		}
		Input.named("Return");
		Document opened = RaceWindow.active(before);
		assertEquals(6, Objects.requireNonNull(opened.session()).length());
		Clipped.clear();
		Button copy = Window.ui(() -> Window.below(dialog, Button.class).stream().filter(button -> button.getText().contains("Markdown")).findFirst().orElseThrow());
		Input.click(copy, 10, 10);
		String text = Window.await("the table", () -> (String) Clipped.contents(TextTransfer.getInstance()));
		assertEquals(strategies.size() + 2, text.lines().count());
		Input.named("Escape");
		Window.awaitTrue("the table closed", dialog::isDisposed);
	}

	@Test
	void anInterleavingIsExportedInEveryForm() throws Exception {
		Document document = RaceWindow.open("i386-neighbour");
		int steps = Objects.requireNonNull(document.session()).length();
		PaintCanvas<?> canvas = RaceWindow.showInterleaving();
		String svg = Files.readString(export(canvas, "SVG drawing", "order.svg"));
		assertTrue(svg.contains("<svg") && svg.contains("CPU 2") && svg.contains("set pte(a2)"));
		String pdf = Files.readString(export(canvas, "PDF page", "order.pdf"), StandardCharsets.ISO_8859_1);
		assertTrue(pdf.startsWith("%PDF-") && pdf.stripTrailing().endsWith("%%EOF"));
		List<String> rows = Files.readAllLines(export(canvas, "CSV, the data", "order.csv"));
		assertEquals(steps + 1, rows.size());
		Clipped.clear();
		Window.ui(() -> {
			RaceWindow.menuOfInterleaving("Copy as Markdown").run();
			return true;
		});
		String markdown = Window.await("a table in the clipboard", () -> (String) Clipped.contents(TextTransfer.getInstance()));
		assertEquals(steps, markdown.lines().filter(Pattern.compile("^\\| \\d+ \\|.*").asMatchPredicate()).count(), markdown);
	}

	private Path export(PaintCanvas<?> canvas, String format, String name) {
		ExportDialog dialog = ExportDialog.open(canvas);
		dialog.choose(0, format);
		Path file = folder.resolve(name);
		dialog.finish(file);
		return file;
	}
}
