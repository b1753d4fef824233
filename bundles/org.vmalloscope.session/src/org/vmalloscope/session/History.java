package org.vmalloscope.session;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.jdt.annotation.Nullable;

/**
 * Where a navigator jumped from, as a browser keeps it. Jumps in quick succession, as when a slider is dragged, are one. Safe for
 * any thread.
 */
final class History {
	private static final int MOST = 200;
	private static final long ONE_JUMP_NANOS = 700_000_000L;

	private final List<Place> places = new ArrayList<>();
	private int index;
	private long lastJump;
	private boolean jumping;

	History(Place start) {
		places.add(start);
	}

	synchronized void jumped(Place from, Place to, long nanoTime) {
		boolean same = jumping && nanoTime - lastJump < ONE_JUMP_NANOS;
		lastJump = nanoTime;
		jumping = true;
		if (same) {
			places.set(index, to);
			return;
		}
		places.set(index, from);
		places.subList(index + 1, places.size()).clear();
		places.add(to);
		if (places.size() > MOST) {
			places.remove(0);
		}
		index = places.size() - 1;
	}

	/** Small moves change where the present jump has led. */
	synchronized void moved(Place to) {
		jumping = false;
		places.set(index, to);
	}

	synchronized boolean canGo(int direction) {
		return index + direction >= 0 && index + direction < places.size();
	}

	/** The place before or after, which is the present one from now on; null when there is none. */
	synchronized @Nullable Place go(int direction) {
		jumping = false;
		if (!canGo(direction)) {
			return null;
		}
		index += direction;
		return places.get(index);
	}
}
