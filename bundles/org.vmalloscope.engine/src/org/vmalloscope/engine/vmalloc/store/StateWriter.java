package org.vmalloscope.engine.vmalloc.store;

import java.util.Arrays;

/** Collects the few numbers of a snapshot that stand outside the tracked arrays. */
public final class StateWriter {
	private long[] values = new long[64];
	private int count;

	/** Appends a number. */
	public void put(long value) {
		if (count == values.length) {
			values = Arrays.copyOf(values, 2 * count);
		}
		values[count++] = value;
	}

	/** Appends a truth value. */
	public void put(boolean value) {
		put(value ? 1 : 0);
	}

	/** How many numbers there are so far. */
	public int count() {
		return count;
	}

	/** All numbers so far. */
	public long[] toArray() {
		return Arrays.copyOf(values, count);
	}
}
