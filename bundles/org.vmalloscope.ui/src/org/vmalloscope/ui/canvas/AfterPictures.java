package org.vmalloscope.ui.canvas;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.widgets.Control;

/**
 * Lets what takes the UI thread for a while, such as another content of a table, wait until the pictures under way are on the screen: a
 * user who moves looks at them first. Of several actions that wait only the newest is run. None waits longer than {@value #LONGEST} ms,
 * or tables would stand still as long as a session plays. UI thread only.
 */
public final class AfterPictures {
	private static final int LONGEST = 150;
	/** Milliseconds until a picture that is there has been painted. */
	private static final int FRAME = 20;

	/** Those that wait for a picture of theirs. */
	private static final Set<PaintCanvas<?>> DRAWING = new HashSet<>();
	private static final List<AfterPictures> WAITING = new ArrayList<>();

	private final Control owner;
	private @Nullable Runnable action;
	/** Tells a timer that is late from one that counts. */
	private int asked;

	/** @param owner what the actions change: none is run once it is disposed of */
	public AfterPictures(Control owner) {
		this.owner = owner;
	}

	/** Runs an action, at once if no picture is under way. */
	public void run(Runnable next) {
		if (DRAWING.isEmpty()) {
			action = null;
			WAITING.remove(this);
			next.run();
			return;
		}
		boolean isFirst = action == null;
		action = next;
		if (isFirst) {
			WAITING.add(this);
			int number = ++asked;
			owner.getDisplay().timerExec(LONGEST, () -> {
				if (number == asked) {
					finish();
				}
			});
		}
	}

	/** Whether an action waits. */
	public boolean isWaiting() {
		return action != null;
	}

	private void finish() {
		WAITING.remove(this);
		Runnable next = action;
		action = null;
		if (next != null && !owner.isDisposed()) {
			next.run();
		}
	}

	/** A canvas has asked for a picture. */
	static void began(PaintCanvas<?> canvas) {
		DRAWING.add(canvas);
	}

	/** A canvas has its newest picture, or wants none any more. */
	static void ended(PaintCanvas<?> canvas) {
		if (DRAWING.remove(canvas) && DRAWING.isEmpty() && !WAITING.isEmpty()) {
			canvas.getDisplay().timerExec(FRAME, () -> {
				if (DRAWING.isEmpty()) {
					List.copyOf(WAITING).forEach(AfterPictures::finish);
				}
			});
		}
	}
}
