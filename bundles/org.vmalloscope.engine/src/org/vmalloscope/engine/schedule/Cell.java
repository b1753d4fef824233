package org.vmalloscope.engine.schedule;

/**
 * A piece of state that one step can read or write atomically: an entry of a table, a counter, a lock.
 * Steps that share no cell are independent; that is all the explorer knows about them, so a cell left out of a declaration makes its verdicts wrong.
 * Cells are compared with {@code equals}: records.
 */
public interface Cell {
	/** The name in tables and arrows, such as {@code ref[992]}; unique in a machine. */
	String name();

	/** One more than the largest value; at least 2. Cells that merely stand for state of an engine say 2. */
	int limit();

	/** A value of it as people read it. */
	default String text(int value) {
		return Integer.toString(value);
	}

	/** Whether it is part of what tasks have in common, worth a column of its own; variables of one task are not. */
	default boolean shared() {
		return true;
	}

	/** A cell that is nothing but a name. */
	static Cell of(String name, int limit) {
		return new Named(name, limit);
	}

	/** A cell that is nothing but a name. */
	record Named(String name, int limit) implements Cell {
		/** @throws IllegalArgumentException if the limit is below 2 */
		public Named {
			if (limit < 2) {
				throw new IllegalArgumentException(name + ": a cell has at least two values, not " + limit);
			}
		}
	}
}
