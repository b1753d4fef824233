package org.vmalloscope.paint.data;

/** A series over two arrays, with an index of extremes: drawing it costs as much as there are pixels, whatever its size. */
public final class ArraySeries implements Series {
	private final String name;
	private final long[] xs;
	private final long[] ys;
	private final Extremes extremes;

	/**
	 * @param xs ascending; not copied, not to be changed any more
	 * @param ys as many
	 */
	public ArraySeries(String name, long[] xs, long[] ys) {
		if (xs.length != ys.length) {
			throw new IllegalArgumentException(xs.length + " places for " + ys.length + " numbers");
		}
		for (int i = 1; i < xs.length; i++) {
			if (xs[i] < xs[i - 1]) {
				throw new IllegalArgumentException("point " + i + " of " + name + " stands before point " + (i - 1));
			}
		}
		this.name = name;
		this.xs = xs;
		this.ys = ys;
		extremes = new Extremes(ys.length, i -> ys[i]);
	}

	@Override
	public String name() {
		return name;
	}

	@Override
	public int size() {
		return xs.length;
	}

	@Override
	public long x(int i) {
		return xs[i];
	}

	@Override
	public long y(int i) {
		return ys[i];
	}

	@Override
	public long minimum(int from, int to) {
		return extremes.minimum(from, to);
	}

	@Override
	public long maximum(int from, int to) {
		return extremes.maximum(from, to);
	}
}
