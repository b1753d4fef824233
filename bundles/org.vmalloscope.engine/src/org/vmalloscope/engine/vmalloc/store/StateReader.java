package org.vmalloscope.engine.vmalloc.store;

/** Gives back what a {@link StateWriter} collected, in the same order. */
public final class StateReader {
	private final long[] values;
	private int next;

	public StateReader(long[] values) {
		this(values, 0);
	}

	/** Begins at an index. */
	public StateReader(long[] values, int first) {
		this.values = values;
		next = first;
	}

	/** The next number. */
	public long get() {
		return values[next++];
	}

	/** The next number as an {@code int}. */
	public int getInt() {
		return (int) get();
	}

	/** The next truth value. */
	public boolean getBoolean() {
		return get() != 0;
	}
}
