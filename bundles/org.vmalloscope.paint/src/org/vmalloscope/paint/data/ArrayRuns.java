package org.vmalloscope.paint.data;

import org.vmalloscope.paint.axis.Range;

/**
 * One row of runs over arrays, with sums for each block of 64 runs: a million areas on a thousand pixels cost a few searches for each pixel.
 * Takes 17 bytes for each run, and 8 for each look and block. Values order by their distance from the start of the domain.
 */
public final class ArrayRuns implements RunRows {
	private static final int SHIFT = 6;
	/** Runs in a column up to which walking over them is faster than looking for sums. */
	private static final int FEW = 48;

	private final long[] starts;
	private final long[] ends;
	private final byte[] lookOf;
	private final int looks;
	private final long base;
	/** sums[look][block]: values of the look in all runs before the block. */
	private final long[][] sums;

	/**
	 * @param domain holds all runs and everything that will be asked for
	 * @param starts ascending; none of the arrays is copied, none may be changed any more
	 * @param ends ends of the runs, none after the start of the next
	 * @param lookOf the look of each run, 0 up to but without {@code looks}
	 */
	public ArrayRuns(Range domain, long[] starts, long[] ends, byte[] lookOf, int looks) {
		if (starts.length != ends.length || starts.length != lookOf.length) {
			throw new IllegalArgumentException("arrays of different length");
		}
		this.starts = starts;
		this.ends = ends;
		this.lookOf = lookOf;
		this.looks = looks;
		base = domain.first();
		sums = new long[looks][(starts.length >>> SHIFT) + 1];
		long[] sum = new long[looks];
		long before = base;
		for (int i = 0; i < starts.length; i++) {
			if (isBefore(starts[i], before) || isBefore(ends[i], starts[i]) || !domain.contains(Range.of(starts[i], ends[i]))) {
				throw new IllegalArgumentException("run " + i + " overlaps the one before, ends before it starts or leaves the domain");
			}
			before = ends[i];
			if ((i & (1 << SHIFT) - 1) == 0) {
				for (int look = 0; look < looks; look++) {
					sums[look][i >>> SHIFT] = sum[look];
				}
			}
			sum[lookOf[i]] += ends[i] - starts[i];
		}
		if ((starts.length & (1 << SHIFT) - 1) == 0) {
			for (int look = 0; look < looks; look++) {
				sums[look][starts.length >>> SHIFT] = sum[look];
			}
		}
	}

	public int size() {
		return starts.length;
	}

	public long start(int run) {
		return starts[run];
	}

	public long end(int run) {
		return ends[run];
	}

	public int look(int run) {
		return lookOf[run];
	}

	@Override
	public int rows() {
		return 1;
	}

	@Override
	public int looks() {
		return looks;
	}

	@Override
	public void runs(int row, long from, long to, RunVisitor visitor) {
		int last = firstStartingFrom(to);
		for (int i = firstEndingAfter(from); i < last; i++) {
			if (!visitor.run(starts[i], ends[i], lookOf[i])) {
				return;
			}
		}
	}

	@Override
	public boolean isDense(int row, long from, long to, int columns) {
		return firstStartingFrom(to) - firstEndingAfter(from) > columns;
	}

	@Override
	public void cover(int row, long from, long to, long[] into) {
		int first = firstEndingAfter(from);
		int last = firstStartingFrom(to);
		if (first >= last) {
			return;
		}
		addUpTo(last, 1, into);
		addUpTo(first, -1, into);
		// the outermost runs may stick out
		if (isBefore(starts[first], from)) {
			into[lookOf[first]] -= from - starts[first];
		}
		if (isBefore(to, ends[last - 1])) {
			into[lookOf[last - 1]] -= ends[last - 1] - to;
		}
	}

	/** Walks over runs and columns together, unless there are so many runs that searching for each column is faster. */
	@Override
	public void columns(int row, long[] bounds, ColumnVisitor visitor) {
		int columns = bounds.length - 1;
		int run = firstEndingAfter(bounds[0]);
		int last = firstStartingFrom(bounds[columns]);
		if (last - run > (long) FEW * columns) {
			RunRows.super.columns(row, bounds, visitor);
			return;
		}
		long[] covered = new long[looks];
		int[] there = new int[looks];
		for (int column = 0; column < columns; column++) {
			long from = bounds[column] - base;
			long to = bounds[column + 1] - base;
			int count = 0;
			while (run < last && from != to) {
				long start = starts[run] - base;
				long end = ends[run] - base;
				if (Long.compareUnsigned(start, to) >= 0) {
					break;
				}
				boolean goesOn = Long.compareUnsigned(end, to) > 0;
				long part = (goesOn ? to : end) - (Long.compareUnsigned(start, from) < 0 ? from : start);
				int look = lookOf[run];
				if (covered[look] == 0) {
					there[count++] = look;
				}
				covered[look] += part;
				if (goesOn) {
					break;
				}
				run++;
			}
			if (count > 0) {
				visitor.column(column, there, count, covered);
				for (int i = 0; i < count; i++) {
					covered[there[i]] = 0;
				}
			}
		}
	}

	private void addUpTo(int run, int sign, long[] into) {
		int block = run >>> SHIFT;
		for (int look = 0; look < looks; look++) {
			into[look] += sign * sums[look][block];
		}
		for (int i = block << SHIFT; i < run; i++) {
			into[lookOf[i]] += sign * (ends[i] - starts[i]);
		}
	}

	/** The run that holds a value, or the first one after it; {@code size()} when there is none. */
	public int firstEndingAfter(long value) {
		int low = 0;
		int high = starts.length;
		while (low < high) {
			int middle = (low + high) >>> 1;
			if (isBefore(value, ends[middle])) {
				high = middle;
			} else {
				low = middle + 1;
			}
		}
		return low;
	}

	private int firstStartingFrom(long value) {
		int low = 0;
		int high = starts.length;
		while (low < high) {
			int middle = (low + high) >>> 1;
			if (isBefore(starts[middle], value)) {
				low = middle + 1;
			} else {
				high = middle;
			}
		}
		return low;
	}

	private boolean isBefore(long a, long b) {
		return Long.compareUnsigned(a - base, b - base) < 0;
	}
}
