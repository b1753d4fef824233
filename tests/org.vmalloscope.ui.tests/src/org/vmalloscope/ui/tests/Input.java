package org.vmalloscope.ui.tests;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;

/** Mouse and keys as a user has them, for whatever window is in front. */
final class Input {
	private static final int[] MODIFIERS = { SWT.CTRL, SWT.ALT, SWT.SHIFT };

	private Input() {
	}

	/** Clicks at a point of a control. */
	static void click(Control control, int x, int y) {
		bringToFront(control);
		Window.ui(() -> {
			Point at = control.toDisplay(x, y);
			return mouse(SWT.MouseMove, 0, at) && mouse(SWT.MouseDown, 1, at) && mouse(SWT.MouseUp, 1, at);
		});
	}

	/** Presses the button at a point of a control, moves to another one, and lets go; with modifier keys held down. */
	static void drag(Control control, int modifiers, Point from, Point to) {
		bringToFront(control);
		Window.ui(() -> {
			modifiers(SWT.KeyDown, modifiers);
			Point start = control.toDisplay(from.x, from.y);
			Point end = control.toDisplay(to.x, to.y);
			return mouse(SWT.MouseMove, 0, start) && mouse(SWT.MouseDown, 1, start) && mouse(SWT.MouseMove, 0, new Point((start.x + end.x) / 2, (start.y + end.y) / 2)) && mouse(SWT.MouseMove, 0, end)
					&& mouse(SWT.MouseUp, 1, end);
		});
		Window.ui(() -> {
			modifiers(SWT.KeyUp, modifiers);
			return true;
		});
	}

	/** Presses a key with modifier keys, in the window that is in front. */
	static void key(int modifiers, int key) {
		Window.ui(() -> {
			modifiers(SWT.KeyDown, modifiers);
			press(key);
			modifiers(SWT.KeyUp, modifiers);
			return true;
		});
	}

	/** Types a text into the control that has the focus. */
	static void type(String text) {
		Window.ui(() -> {
			text.chars().forEach(Input::press);
			return true;
		});
	}

	private static void bringToFront(Control control) {
		Shell shell = Window.ui(control::getShell);
		Window.awaitTrue("the window in front", () -> {
			if (Window.display().getActiveShell() != shell) {
				shell.forceActive();
			}
			return Window.display().getActiveShell() == shell;
		});
	}

	private static void modifiers(int type, int modifiers) {
		for (int modifier : MODIFIERS) {
			if ((modifiers & modifier) != 0) {
				Event event = new Event();
				event.type = type;
				event.keyCode = modifier;
				post(event);
			}
		}
	}

	private static void press(int key) {
		for (int type : new int[] { SWT.KeyDown, SWT.KeyUp }) {
			Event event = new Event();
			event.type = type;
			if (key < 0x10000) {
				event.character = (char) key;
			} else {
				event.keyCode = key;
			}
			post(event);
		}
	}

	private static boolean mouse(int type, int button, Point at) {
		Event event = new Event();
		event.type = type;
		event.button = button;
		event.x = at.x;
		event.y = at.y;
		return post(event);
	}

	private static boolean post(Event event) {
		if (!Window.display().post(event)) {
			throw new AssertionError("the display does not take events");
		}
		return true;
	}
}
