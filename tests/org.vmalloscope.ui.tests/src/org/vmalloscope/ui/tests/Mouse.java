package org.vmalloscope.ui.tests;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.swt.graphics.Point;

/**
 * The mouse of the display under test: events that come from the X server, as those of a real mouse do. (Button events of
 * {@code Display.post} have no position of their own under GTK.) Points are those of the display, as {@code Control.toDisplay} has them.
 */
final class Mouse {
	/** Seconds that a hand takes at least; a tooltip under the mouse is gone by then. */
	private static final String HAND = "0.1";

	private Mouse() {
	}

	/** Moves to a point and presses and releases the left button there. */
	static void click(Point at) {
		run("mousemove", at.x, at.y, "sleep", HAND, "click", 1);
	}

	static void doubleClick(Point at) {
		run("mousemove", at.x, at.y, "sleep", HAND, "click", "--repeat", 2, "--delay", 60, 1);
	}

	/** Presses the left button, moves and releases it. */
	static void drag(Point from, Point to) {
		run("mousemove", from.x, from.y, "sleep", HAND, "mousedown", 1, "sleep", HAND, "mousemove", (from.x + to.x) / 2, (from.y + to.y) / 2, "sleep", HAND,
				"mousemove", to.x, to.y, "sleep", HAND, "mouseup", 1);
	}

	/**
	 * The same while a modifier key is held. Key and button come from one place, the X server, in this order: a modifier that
	 * {@code Display.post} presses reaches it by another connection, and sometimes after the button.
	 *
	 * @param key the key by the name that X has for it, such as {@code shift}
	 */
	static void dragWith(String key, Point from, Point to) {
		run("mousemove", from.x, from.y, "sleep", HAND, "keydown", key, "sleep", HAND, "mousedown", 1, "sleep", HAND, "mousemove", (from.x + to.x) / 2, (from.y + to.y) / 2, "sleep",
				HAND, "mousemove", to.x, to.y, "sleep", HAND, "mouseup", 1, "sleep", HAND, "keyup", key);
	}

	/** Presses and releases the right button. */
	static void rightClick(Point at) {
		run("mousemove", at.x, at.y, "sleep", HAND, "click", 3);
	}

	static void move(Point to) {
		run("mousemove", to.x, to.y);
	}

	/** Turns the wheel at a point; upwards when positive. */
	static void wheel(Point at, int notches) {
		run("mousemove", at.x, at.y, "sleep", HAND, "click", "--repeat", Math.abs(notches), "--delay", 30, notches > 0 ? 4 : 5);
	}

	static void run(Object... words) {
		List<String> command = new ArrayList<>(List.of("xdotool"));
		for (Object word : words) {
			command.add(word.toString());
		}
		try {
			Process process = new ProcessBuilder(command).inheritIO().start();
			int status = process.waitFor();
			if (status != 0) {
				throw new AssertionError(command + " ended with " + status);
			}
		} catch (IOException e) {
			throw new AssertionError("xdotool moves the mouse of these tests; ./verify installs or names it", e);
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
			throw new AssertionError(e);
		}
	}
}
