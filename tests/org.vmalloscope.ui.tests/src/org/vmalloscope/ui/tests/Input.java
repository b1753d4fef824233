package org.vmalloscope.ui.tests;

import java.util.Arrays;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;

/** Mouse and keys as a user has them, for whatever window is in front. */
final class Input {
	private Input() {
	}

	/** Clicks at a point of a control. */
	static void click(Control control, int x, int y) {
		bringToFront(control);
		Mouse.click(Window.ui(() -> control.toDisplay(x, y)));
	}

	/** Presses the button at a point of a control, moves to another one, and lets go. */
	static void drag(Control control, Point from, Point to) {
		bringToFront(control);
		Mouse.drag(Window.ui(() -> control.toDisplay(from)), Window.ui(() -> control.toDisplay(to)));
	}

	/** Drags while a modifier key is held; see {@link Mouse#dragWith}. */
	static void dragWith(String key, Control control, Point from, Point to) {
		bringToFront(control);
		Mouse.dragWith(key, Window.ui(() -> control.toDisplay(from)), Window.ui(() -> control.toDisplay(to)));
	}

	/** Opens the context menu at a point of a control and chooses the item that a key stands for. */
	static void choose(Control control, int x, int y, String key) {
		bringToFront(control);
		Mouse.rightClick(Window.ui(() -> control.toDisplay(x, y)));
		Window.awaitTrue("the context menu", () -> control.getMenu() != null && control.getMenu().isVisible());
		named(key);
		Window.awaitTrue("no menu any more", () -> !control.getMenu().isVisible());
	}

	/** Presses a key with modifier keys, in the window that is in front. Posted by SWT, modifiers may come later than the key. */
	static void key(int modifiers, int key) {
		StringBuilder name = new StringBuilder();
		name.append((modifiers & SWT.CTRL) != 0 ? "ctrl+" : "").append((modifiers & SWT.ALT) != 0 ? "alt+" : "").append((modifiers & SWT.SHIFT) != 0 ? "shift+" : "");
		named(name.append(switch (key) {
			case ' ' -> "space";
			case SWT.F3 -> "F3";
			case SWT.ARROW_LEFT -> "Left";
			case SWT.ARROW_RIGHT -> "Right";
			default -> Character.toString(key);
		}).toString());
	}

	/** Presses a key by the name that X has for it, such as {@code Return}: control characters do not come through {@code Display.post}. */
	static void named(String key) {
		Mouse.run("key", key);
	}

	/** Types a text into the control that has the focus. */
	static void type(String text) {
		Window.ui(() -> {
			text.chars().forEach(Input::press);
			return true;
		});
	}

	/** A tooltip that popped up where the mouse rested may lie over what is to be clicked: moving away lets it go. */
	private static void leave(Shell shell) {
		Mouse.move(new Point(1, 1));
		Window.awaitTrue("no tooltip in the way", () -> Arrays.stream(Window.display().getShells()).noneMatch(other -> other != shell && other.isVisible() && (other.getStyle() & SWT.ON_TOP) != 0));
	}

	private static void bringToFront(Control control) {
		Shell shell = Window.ui(control::getShell);
		Window.awaitTrue("the window in front", () -> {
			if (Window.display().getActiveShell() != shell) {
				shell.forceActive();
			}
			return Window.display().getActiveShell() == shell;
		});
		leave(shell);
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

	private static void post(Event event) {
		if (!Window.display().post(event)) {
			throw new AssertionError("the display does not take events");
		}
	}
}
