package org.vmalloscope.ui.tests;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;

/** The keyboard, as a user has it: keys go to whatever window has the focus. */
final class Keyboard {
	private Keyboard() {
	}

	/** Waits until a dialog or pop-up with a title has the focus. */
	static Shell awaitShell(String title) {
		return Window.await("the window " + title, () -> {
			for (Shell shell : Window.display().getShells()) {
				if (shell.isVisible() && shell.getText().equals(title)) {
					if (Window.display().getActiveShell() != shell) {
						shell.forceActive();
					}
					return Window.display().getActiveShell() == shell && Window.display().getFocusControl() != null ? shell : null;
				}
			}
			return null;
		});
	}

	/** Types small letters, digits and spaces. */
	static void type(String text) {
		for (char character : text.toCharArray()) {
			press(0, character);
		}
	}

	/** Presses a key where the focus is. */
	static void press(int modifier, int key) {
		Window.ui(() -> {
			if (modifier != 0) {
				post(SWT.KeyDown, modifier);
			}
			post(SWT.KeyDown, key);
			post(SWT.KeyUp, key);
			if (modifier != 0) {
				post(SWT.KeyUp, modifier);
			}
			return true;
		});
	}

	private static void post(int type, int key) {
		Event event = new Event();
		event.type = type;
		if (key < 0x10000 && (key & SWT.MODIFIER_MASK) == 0) {
			event.character = (char) key;
		} else {
			event.keyCode = key;
		}
		if (!Window.display().post(event)) {
			throw new AssertionError("the display does not take key events");
		}
	}
}
