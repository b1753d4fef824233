package org.vmalloscope.paint.data;

import java.util.Arrays;

/**
 * Rows of runs: stretches of values that look the same, with nothing between them. A row may be an address space with its areas, a part of a
 * chunk with its allocations, or a processor with what ran on it. Immutable, read by several threads.
 * <p>
 * A painter asks for {@link #runs} where each run gets pixels of its own, and for {@link #cover} where many share one: then
 * the source may answer from sums instead of walking.
 */
public interface RunRows {
	/** How many rows there are. */
	int rows();

	/** How many looks there are; runs name them by 0 up to but without this. */
	int looks();

	/** Visits the runs of a row that touch the values from {@code from} up to but without {@code to}, ascending, disjoint, not clipped. */
	void runs(int row, long from, long to, RunVisitor visitor);

	/** Takes what neighbouring columns have of each look. */
	@FunctionalInterface
	interface ColumnVisitor {
		/**
		 * A column of at least one value.
		 *
		 * @param looks the looks that it has something of
		 * @param count how many these are
		 * @param sums  how many of its values have a look; only to be read
		 */
		void column(int column, int[] looks, int count, long[] sums);
	}

	/**
	 * As {@link #cover} for each of many columns side by side.
	 *
	 * @param bounds where the columns begin, ascending, and where the last one ends
	 */
	default void columns(int row, long[] bounds, ColumnVisitor visitor) {
		long[] sums = new long[looks()];
		int[] there = new int[looks()];
		for (int column = 0; column + 1 < bounds.length; column++) {
			if (bounds[column] == bounds[column + 1]) {
				continue;
			}
			cover(row, bounds[column], bounds[column + 1], sums);
			int count = 0;
			for (int look = 0; look < sums.length; look++) {
				if (sums[look] != 0) {
					there[count++] = look;
				}
			}
			visitor.column(column, there, count, sums);
			Arrays.fill(sums, 0);
		}
	}

	/**
	 * Whether so many runs of a row touch these values that {@link #columns} answers faster for {@code columns} parts than
	 * {@link #runs} does for all of them.
	 */
	default boolean isDense(int row, long from, long to, int columns) {
		return false;
	}

	/** Adds to {@code sums[look]} how many of the values from {@code from} up to but without {@code to} have each look. */
	default void cover(int row, long from, long to, long[] sums) {
		runs(row, from, to, (start, end, look) -> {
			long first = Long.compareUnsigned(start - from, to - from) < 0 ? start : from;
			long last = Long.compareUnsigned(end - from, to - from) <= 0 ? end : to;
			sums[look] += last - first;
			return true;
		});
	}
}
