package org.vmalloscope.paint.data;

/**
 * Numbers over something that grows: bytes in use over time, lazy pages over steps. Immutable, read by several threads.
 * The units of both are those of the axes it is drawn on.
 */
public interface Series {
	/** What the numbers are, for legends and tables. */
	String name();

	int size();

	/** Where point {@code i} stands (signed); not smaller than that of the point before. */
	long x(int i);

	long y(int i);

	/** The smallest {@code y} of the points from {@code from} up to but without {@code to}; {@code Long.MAX_VALUE} of none. */
	long minimum(int from, int to);

	/** The largest {@code y} of the points from {@code from} up to but without {@code to}; {@code Long.MIN_VALUE} of none. */
	long maximum(int from, int to);

	/** The first point at or after a place; {@code size()} when there is none. */
	default int firstFrom(long x) {
		int low = 0;
		int high = size();
		while (low < high) {
			int middle = (low + high) >>> 1;
			if (x(middle) < x) {
				low = middle + 1;
			} else {
				high = middle;
			}
		}
		return low;
	}

	/** The first point from {@code from} up to but without {@code to} with the smallest {@code y}; there must be one. */
	default int indexOfMinimum(int from, int to) {
		long wanted = minimum(from, to);
		int low = from;
		// halving asks the index a few times instead of walking
		for (int high = to; high - low > 1;) {
			int middle = (low + high) >>> 1;
			if (minimum(low, middle) == wanted) {
				high = middle;
			} else {
				low = middle;
			}
		}
		return low;
	}

	/** The first point from {@code from} up to but without {@code to} with the largest {@code y}; there must be one. */
	default int indexOfMaximum(int from, int to) {
		long wanted = maximum(from, to);
		int low = from;
		for (int high = to; high - low > 1;) {
			int middle = (low + high) >>> 1;
			if (maximum(low, middle) == wanted) {
				high = middle;
			} else {
				low = middle;
			}
		}
		return low;
	}
}
