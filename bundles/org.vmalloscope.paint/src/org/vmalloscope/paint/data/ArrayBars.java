package org.vmalloscope.paint.data;

/** Bars over arrays. */
public final class ArrayBars implements Bars {
	private final long[] ends;
	private final long[][] values;
	private final ArraySeries totals;

	/**
	 * @param starts ascending; none of the arrays is copied, none may be changed any more
	 * @param ends ends of the bars, none after the start of the next
	 * @param values values[part][bar], none negative
	 */
	public ArrayBars(long[] starts, long[] ends, long[][] values) {
		this.ends = ends;
		this.values = values;
		long[] sums = new long[starts.length];
		for (int i = 0; i < sums.length; i++) {
			if (ends[i] < starts[i] || i > 0 && starts[i] < ends[i - 1]) {
				throw new IllegalArgumentException("bar " + i + " overlaps the one before or ends before it starts");
			}
			for (long[] part : values) {
				sums[i] += part[i];
			}
		}
		totals = new ArraySeries("total", starts, sums);
	}

	@Override
	public int size() {
		return ends.length;
	}

	@Override
	public int parts() {
		return values.length;
	}

	@Override
	public long start(int i) {
		return totals.x(i);
	}

	@Override
	public long end(int i) {
		return ends[i];
	}

	@Override
	public long value(int i, int part) {
		return values[part][i];
	}

	@Override
	public long total(int i) {
		return totals.y(i);
	}

	@Override
	public int largest(int from, int to) {
		return totals.indexOfMaximum(from, to);
	}

	@Override
	public int firstFrom(long x) {
		return totals.firstFrom(x);
	}
}
