package org.vmalloscope.paint.vmalloc;

import org.vmalloscope.paint.data.RunVisitor;

/** How many values of each of many columns side by side have each look. Is told of runs by their values, and wants no more after the last column. */
final class ColumnSums implements RunVisitor {
	private static final int LOOKS = AddressLook.LOOKS.size();

	private final long base;
	private final long[] limits;
	/** Column by column, look by look. */
	private final long[] sums;
	/** Where the sums of the column begin that is being filled; its end is a distance from the base, as is what it has already. */
	private int into;
	private int column;
	private long at;
	private long end;

	/**
	 * @param base   what values are compared from
	 * @param limits where the columns begin, ascending, and where the last one ends
	 */
	ColumnSums(long base, long[] limits) {
		this.base = base;
		this.limits = limits;
		sums = new long[(limits.length - 1) * LOOKS];
		at = limits[0] - base;
		end = limits[1] - base;
		skipFull();
	}

	/** Whether the last column is full. */
	boolean isDone() {
		return into == sums.length;
	}

	/** The end of the column that is being filled. */
	long limit() {
		return base + end;
	}

	/** Whether all values before one have been told. */
	boolean isAt(long value) {
		return at == value - base;
	}

	/** Takes what some rooms have, all of which lie in the column. */
	void add(RunSums rooms, int first, int next, long behind) {
		rooms.add(next, 1, into, sums);
		rooms.add(first, -1, into, sums);
		at = behind - base;
		skipFull();
	}

	@Override
	public boolean run(long from, long to, int look) {
		long last = to - base;
		if (last <= at) {
			return true;
		}
		while (last >= end) {
			sums[into + look] += end - at;
			at = end;
			skipFull();
			if (isDone()) {
				return false;
			}
		}
		sums[into + look] += last - at;
		at = last;
		return true;
	}

	private void skipFull() {
		while (at == end && into < sums.length) {
			into += LOOKS;
			column++;
			end = into < sums.length ? limits[column + 1] - base : end;
		}
	}

	long[] sums() {
		return sums;
	}
}
