package org.vmalloscope.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;

import org.eclipse.core.commands.common.CommandException;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.ITextOperationTarget;
import org.eclipse.jface.text.ITextSelection;
import org.eclipse.jface.text.Position;
import org.eclipse.jface.text.source.Annotation;
import org.eclipse.jface.text.source.IAnnotationModel;
import org.eclipse.jface.text.source.projection.ProjectionAnnotation;
import org.eclipse.jface.text.source.projection.ProjectionViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.texteditor.ITextEditor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vmalloscope.editor.session.EditedScenarios;
import org.vmalloscope.editor.session.Values;
import org.vmalloscope.ui.document.Document;
import org.vmalloscope.ui.document.TextLines;

/** A scenario is edited and stepped with the keyboard; what the editor marks, and what becomes of the session when it is saved. */
class ScenarioEditorTest {
	private static final String ERROR = "org.eclipse.ui.workbench.texteditor.error";
	private static final String POINTER = "org.vmalloscope.editor.nextLine";
	private static final String TEXT = """
			scenario "test"
			machine { kernel 6.1; cpus 2 }
			a = vmalloc 1 page
			b = vmalloc 2 pages
			c = vmalloc 3 pages
			free b
			""";

	@TempDir
	Path folder = Path.of("");
	private Path file = Path.of("");
	private Document document = new Document(Path.of(""));

	@BeforeEach
	void open() throws IOException {
		file = Files.writeString(folder.resolve("test.vms"), TEXT);
		document = Window.open(file);
		assertEquals(Document.State.READY, document.state(), () -> String.valueOf(document.failure()));
		Window.awaitTrue("the focus in the text", () -> Window.display().getFocusControl() instanceof StyledText || focusText());
	}

	private static boolean focusText() {
		Window.page().getWorkbenchWindow().getShell().forceActive();
		Window.page().activate(editor());
		editor().setFocus();
		return false;
	}

	@AfterEach
	void close() {
		Window.closeAll();
	}

	/** Through the desktop's own dialog. */
	@Test
	void saveAsGoesOnWithTheOtherFile() throws IOException {
		Input.named("ctrl+End");
		Input.type("d = vmalloc 4 pages");
		Path other = folder.resolve("other.vms");
		Shell shell = Window.ui(() -> Window.page().getWorkbenchWindow().getShell());
		Window.display().asyncExec(() -> {
			try {
				Window.page().getWorkbenchWindow().getService(IHandlerService.class).executeCommand("org.eclipse.ui.file.saveAs", null);
			} catch (CommandException e) {
				throw new AssertionError(e);
			}
		});
		Window.awaitTrue("a dialog that is not the window's", () -> Window.display().getActiveShell() != shell);
		Input.named("ctrl+a");
		Mouse.run("type", "--delay", 20, other);
		Input.named("Return");
		Document saved = Window.await("the session of the other file", () -> {
			Document now = Window.page().getActiveEditor() == null ? null : Adapters.adapt(Window.page().getActiveEditor(), Document.class);
			return now != null && now.file().equals(other) && now.state() == Document.State.READY ? now : null;
		});
		assertEquals(5, Objects.requireNonNull(Window.ui(saved::session)).length());
		assertTrue(Files.readString(other).endsWith("d = vmalloc 4 pages"), Files.readString(other));
		assertEquals(TEXT, Files.readString(file));
	}

	private static ITextEditor editor() {
		return (ITextEditor) Objects.requireNonNull(Window.page().getActiveEditor());
	}

	private static IDocument text() {
		return editor().getDocumentProvider().getDocument(editor().getEditorInput());
	}

	/** The 1-based lines that have an annotation of a kind. */
	private static List<Integer> lines(String type) {
		try {
			IAnnotationModel model = editor().getDocumentProvider().getAnnotationModel(editor().getEditorInput());
			List<Integer> lines = new ArrayList<>();
			for (Iterator<Annotation> all = model.getAnnotationIterator(); all.hasNext();) {
				Annotation annotation = all.next();
				Position place = model.getPosition(annotation);
				if (annotation.getType().equals(type) && place != null) {
					lines.add(text().getLineOfOffset(place.offset) + 1);
				}
			}
			return lines;
		} catch (org.eclipse.jface.text.BadLocationException e) {
			throw new AssertionError(e);
		}
	}

	private static void awaitLines(String type, List<Integer> wanted) {
		Window.awaitTrue(type + " in lines " + wanted, () -> lines(type).equals(wanted), () -> "but in " + lines(type));
	}

	private static void caretTo(int line) {
		Window.ui(() -> {
			Objects.requireNonNull(Adapters.adapt(editor(), TextLines.class)).show(line);
			editor().selectAndReveal(text().getLineOffset(line - 1), 0);
			return true;
		});
	}

	private void awaitPosition(int position) {
		Window.awaitTrue("position " + position, () -> document.moment() != null && Objects.requireNonNull(document.moment()).position() == position,
				() -> "but it is " + (document.moment() == null ? "none" : Objects.requireNonNull(document.moment()).position()));
	}

	@Test
	void theInstructionPointerFollowsTheSteps() {
		awaitLines(POINTER, List.of(3));
		Window.press(0, SWT.F6);
		awaitPosition(1);
		awaitLines(POINTER, List.of(4));
		Window.press(0, SWT.F6);
		awaitLines(POINTER, List.of(5));
		Window.press(SWT.SHIFT, SWT.F6);
		awaitPosition(1);
		awaitLines(POINTER, List.of(4));
	}

	@Test
	void anErrorIsMarkedAsItIsTyped() {
		caretTo(6);
		Input.type("x ");
		awaitLines(ERROR, List.of(6));
		Window.awaitTrue("the problem for the view of problems", () -> !document.textProblems().isEmpty());
		assertEquals(6, Window.ui(() -> document.textProblems().get(0).line()));
		Input.named("BackSpace");
		Input.named("BackSpace");
		awaitLines(ERROR, List.of());
	}

	@Test
	void contentAssistOffersTheWordAndTheQuickFixMendsIt() {
		caretTo(6);
		Input.type("exp");
		Input.key(SWT.CTRL, ' ');
		Table proposals = Window.await("proposals", ScenarioEditorTest::popup);
		assertEquals("expect", Window.ui(() -> proposals.getItem(0).getText()));
		Input.named("Return");
		Window.awaitTrue("the word in the text", () -> text().get().contains("expect"));
		Input.key(SWT.CTRL, 'z');
		Window.awaitTrue("undone", () -> !text().get().contains("expect"));
	}

	private static @org.eclipse.jdt.annotation.Nullable Table popup() {
		for (Control shell : Window.display().getShells()) {
			if (shell != Window.page().getWorkbenchWindow().getShell() && shell.isVisible()) {
				for (Table table : Window.below(shell, Table.class)) {
					if (table.getItemCount() > 0 && table.getItem(0).getText().length() > 0) {
						return table;
					}
				}
			}
		}
		return null;
	}

	@Test
	void savingRunsAgainAndStaysAtTheLine() throws IOException {
		Window.press(0, SWT.F6);
		Window.press(0, SWT.F6);
		awaitPosition(2);
		awaitLines(POINTER, List.of(5));
		caretTo(3);
		Input.type("d = vmalloc 4 pages");
		Input.named("Return");
		awaitLines(POINTER, List.of(6));
		Input.named("ctrl+s");
		Window.awaitTrue("the new run", () -> document.session() != null && Objects.requireNonNull(document.session()).length() == 5);
		awaitPosition(3);
		awaitLines(POINTER, List.of(6));
		assertTrue(Files.readString(file).contains("d = vmalloc 4 pages\na = "), Files.readString(file));
		try (var files = Files.list(folder)) {
			assertEquals(1, files.count());
		}
	}

	@Test
	void anExpectationThatIsNotMetIsMarkedWhenItIsSaved() {
		caretTo(6);
		Input.type("expect areas == 7");
		Input.named("Return");
		Input.named("ctrl+s");
		awaitLines(ERROR, List.of(6));
	}

	@Test
	void aNameHasTheValueOfTheMoment() {
		Window.press(0, SWT.F6);
		awaitPosition(1);
		String text = Window.ui(() -> text().get());
		String value = Values.of(document, text, text.indexOf("a = "), "a");
		assertTrue(String.valueOf(value).startsWith("a = 0xffff"), String.valueOf(value));
		assertEquals("areas = 1", Values.of(document, text, 0, "areas"));
		assertEquals(document, Window.ui(() -> Objects.requireNonNull(EditedScenarios.of(editor())).document()));
	}

	/** The mouse rests over a name while the session is stopped. */
	@Test
	void theHoverOfANameTellsItsValue() {
		Window.press(0, SWT.F6);
		awaitPosition(1);
		Point place = Window.ui(() -> {
			StyledText widget = (StyledText) Objects.requireNonNull(editor().getAdapter(Control.class));
			Point letter = widget.getLocationAtOffset(text().get().indexOf("a = vmalloc"));
			return widget.toDisplay(letter.x + 3, letter.y + widget.getLineHeight() / 2);
		});
		Mouse.move(new Point(place.x + 60, place.y + 60));
		Mouse.move(place);
		Window.awaitTrue("a hover with the value", () -> hovers().stream().anyMatch(text -> text.contains("a = 0xffff")), () -> "but " + hovers());
		Mouse.move(new Point(1, 1));
	}

	/** The texts of what popped up over the window. */
	private static List<String> hovers() {
		List<String> texts = new ArrayList<>();
		for (Control shell : Window.display().getShells()) {
			if (shell != Window.page().getWorkbenchWindow().getShell() && shell.isVisible()) {
				Window.below(shell, StyledText.class).forEach(text -> texts.add(text.getText()));
				Window.below(shell, Label.class).forEach(label -> texts.add(label.getText()));
				Window.below(shell, Link.class).forEach(link -> texts.add(link.getText()));
			}
		}
		return texts;
	}

	@Test
	void aBlockCanBeFolded() {
		Window.ui(() -> {
			text().replace(text().getLength(), 0, "if areas == 2 {\n    free a\n    note \"x\"\n}\n");
			return true;
		});
		ProjectionViewer viewer = (ProjectionViewer) Objects.requireNonNull(Window.ui(() -> Adapters.adapt(editor(), ITextOperationTarget.class)));
		ProjectionAnnotation block = Window.await("the block that can be folded", () -> {
			for (Iterator<Annotation> all = viewer.getProjectionAnnotationModel().getAnnotationIterator(); all.hasNext();) {
				if (all.next() instanceof ProjectionAnnotation annotation) {
					return annotation;
				}
			}
			return null;
		});
		int lines = Window.ui(() -> viewer.getTextWidget().getLineCount());
		caretTo(7);
		Window.ui(() -> {
			viewer.doOperation(ProjectionViewer.COLLAPSE);
			return true;
		});
		Window.awaitTrue("folded", () -> block.isCollapsed() && viewer.getTextWidget().getLineCount() < lines, () -> viewer.getTextWidget().getLineCount() + " lines of " + lines);
	}

	@Test
	void formattingIndentsAndUndoTakesItBack() {
		String before = Window.ui(() -> {
			text().replace(text().getLength(), 0, "if areas  ==   2 {\nfree a\n}\n");
			return text().get();
		});
		caretTo(7);
		Input.key(SWT.CTRL | SWT.SHIFT, 'f');
		Window.awaitTrue("formatted", () -> text().get().endsWith("if areas == 2 {\n    free a\n}\n"), () -> text().get());
		Input.key(SWT.CTRL, 'z');
		Window.awaitTrue("undone", () -> text().get().equals(before), () -> text().get());
	}

	@Test
	void anErrorIsMendedByItsQuickFix() {
		caretTo(6);
		Input.type("pp = vmaloc 1 page");
		Input.named("Return");
		awaitLines(ERROR, List.of(6));
		caretTo(6);
		Window.awaitTrue("the focus in the text", () -> Window.display().getFocusControl() instanceof StyledText || focusText());
		Input.key(SWT.CTRL, '1');
		Table fixes = Window.await("quick fixes", ScenarioEditorTest::popup);
		assertEquals("Change to 'vmalloc'", Window.ui(() -> fixes.getItem(0).getText()));
		Input.named("Return");
		awaitLines(ERROR, List.of());
		assertTrue(Window.ui(() -> text().get().contains("pp = vmalloc 1 page")));
	}

	@Test
	void aNameIsRenamedAtAllItsPlaces() {
		caretTo(4);
		Input.key(SWT.ALT | SWT.SHIFT, 'r');
		Dialogs.await("Rename");
		Input.type("big");
		Input.named("Return");
		Window.awaitTrue("renamed", () -> text().get().contains("big = vmalloc 2 pages") && text().get().endsWith("free big\n"), () -> text().get());
	}

	@Test
	void f3GoesToTheDefinition() {
		caretTo(6);
		Window.ui(() -> {
			editor().selectAndReveal(text().getLineOffset(5) + 5, 0);
			return true;
		});
		Input.key(0, SWT.F3);
		Window.awaitTrue("the definition", () -> editor().getSelectionProvider().getSelection() instanceof ITextSelection selection && selection.getStartLine() == 3
				&& "b".equals(selection.getText()));
	}
}
