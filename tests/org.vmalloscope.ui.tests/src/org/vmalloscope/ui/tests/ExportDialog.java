package org.vmalloscope.ui.tests;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Predicate;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Spinner;
import org.eclipse.swt.widgets.Text;
import org.vmalloscope.ui.canvas.PaintCanvas;

/** The dialog that exports what a view shows, filled in by keys. */
final class ExportDialog {
	private final Shell dialog;

	private ExportDialog(Shell dialog) {
		this.dialog = dialog;
	}

	/** Opens it from the context menu of a picture. */
	static ExportDialog open(PaintCanvas<?> canvas) {
		Point size = Window.ui(canvas::getSize);
		// the dialog is modal: the menu closes, and the choice ends when the dialog does
		Input.choose(canvas, size.x / 2, size.y / 2, "e");
		return new ExportDialog(Dialogs.await("Export"));
	}

	/** A control by its kind and place. */
	<T extends Control> T find(Class<T> kind, int index) {
		return Window.below(dialog, kind).get(index);
	}

	/** Brings the focus to a field by tabbing, as a user without a mouse does. */
	private void focus(Control field) {
		Window.awaitTrue("the field", () -> {
			if (Window.display().getActiveShell() == dialog && !field.isFocusControl()) {
				field.setFocus();
			}
			return field.isFocusControl();
		});
	}

	/** Walks over the choices with arrow keys until the wanted one is chosen. */
	void choose(int combo, String wanted) {
		Combo field = Window.ui(() -> find(Combo.class, combo));
		Predicate<Combo> isChosen = one -> one.getText().equals(wanted);
		focus(field);
		for (int i = 0; i < 8 && !Window.ui(() -> isChosen.test(field)); i++) {
			int before = Window.ui(field::getSelectionIndex);
			int target = Window.ui(() -> field.indexOf(wanted));
			Input.named(target < before ? "Up" : "Down");
			Window.awaitTrue("another choice", () -> field.getSelectionIndex() != before);
		}
		assertTrue(Window.ui(() -> isChosen.test(field)), wanted);
	}

	/** Types a number into a field. */
	void write(int spinner, String number) {
		Spinner field = Window.ui(() -> find(Spinner.class, spinner));
		focus(field);
		Input.key(SWT.CTRL, 'a');
		Input.type(number);
		Window.awaitTrue(number, () -> field.getText().equals(number));
	}

	/** Types the name of the file, and ends the dialog. */
	void finish(Path file) {
		Text field = Window.ui(() -> Window.below(dialog, Text.class).stream().filter(text -> (text.getStyle() & SWT.READ_ONLY) == 0).findFirst().orElseThrow());
		focus(field);
		Input.key(SWT.CTRL, 'a');
		Input.type(file.toString());
		Window.awaitTrue(file.toString(), () -> field.getText().equals(file.toString()));
		Input.named("Return");
		Window.awaitTrue("no dialog", dialog::isDisposed);
		Window.awaitTrue("the file", () -> Files.exists(file));
	}
}
