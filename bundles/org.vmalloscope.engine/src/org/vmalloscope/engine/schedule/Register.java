package org.vmalloscope.engine.schedule;

/** Access to one cell of a {@link Memory}. The value is that of the memory's current state. */
public interface Register {
	/** The cell. */
	Cell cell();

	/** The value, 0 up to the cell's limit. */
	int get();

	/** Stores a value. A value at or above the cell's limit is a mistake of the program and found by {@code assert}. */
	void set(int value);
}
