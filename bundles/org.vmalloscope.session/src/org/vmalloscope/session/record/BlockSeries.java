package org.vmalloscope.session.record;

import org.vmalloscope.session.Metric;
import org.vmalloscope.session.MetricSeries;

/**
 * A series in blocks of {@value #BLOCK} values. A block keeps its smallest value and the distance of each value from it, as narrow
 * as the largest distance needs; a block that does not change keeps none. Over the blocks' minima and maxima stands a pyramid
 * with a fan-out of {@value #FAN}.
 */
final class BlockSeries implements MetricSeries {
	static final int SHIFT = 8;
	static final int BLOCK = 1 << SHIFT;
	private static final int FAN_SHIFT = 4;
	private static final int FAN = 1 << FAN_SHIFT;

	private final Metric metric;
	private final int length;
	/** byte[], short[], int[] or long[] of distances, or an empty byte[] when there are none. */
	private final Object[] distances;
	/** By level, level 0 are the blocks. */
	private final long[][] minima;
	private final long[][] maxima;

	BlockSeries(Metric metric, int length, Object[] distances, long[] minima, long[] maxima) {
		this.metric = metric;
		this.length = length;
		this.distances = distances;
		int levels = 1;
		for (int size = minima.length; size > FAN; size = size + FAN - 1 >> FAN_SHIFT) {
			levels++;
		}
		this.minima = new long[levels][];
		this.maxima = new long[levels][];
		this.minima[0] = minima;
		this.maxima[0] = maxima;
		for (int level = 1; level < levels; level++) {
			int below = this.minima[level - 1].length;
			int size = below + FAN - 1 >> FAN_SHIFT;
			this.minima[level] = new long[size];
			this.maxima[level] = new long[size];
			for (int i = 0; i < size; i++) {
				int end = Math.min(below, i + 1 << FAN_SHIFT);
				this.minima[level][i] = least(level - 1, i << FAN_SHIFT, end);
				this.maxima[level][i] = most(level - 1, i << FAN_SHIFT, end);
			}
		}
	}

	private long least(int level, int from, int to) {
		long least = Long.MAX_VALUE;
		for (int i = from; i < to; i++) {
			least = Math.min(least, minima[level][i]);
		}
		return least;
	}

	private long most(int level, int from, int to) {
		long most = Long.MIN_VALUE;
		for (int i = from; i < to; i++) {
			most = Math.max(most, maxima[level][i]);
		}
		return most;
	}

	@Override
	public Metric metric() {
		return metric;
	}

	@Override
	public int length() {
		return length;
	}

	@Override
	public long value(int position) {
		if (position < 0 || position >= length) {
			throw new IndexOutOfBoundsException(position + " of " + length);
		}
		int block = position >> SHIFT;
		int index = position & BLOCK - 1;
		Object narrow = distances[block];
		long base = minima[0][block];
		if (narrow instanceof byte[] bytes) {
			return bytes.length == 0 ? base : base + (bytes[index] & 0xff);
		}
		if (narrow instanceof short[] shorts) {
			return base + (shorts[index] & 0xffff);
		}
		return base + (narrow instanceof int[] ints ? ints[index] & 0xffffffffL : ((long[]) narrow)[index]);
	}

	@Override
	public long minimum(int from, int to) {
		return extreme(from, to, false);
	}

	@Override
	public long maximum(int from, int to) {
		return extreme(from, to, true);
	}

	private long extreme(int from, int to, boolean largest) {
		if (from < 0 || to > length || from >= to) {
			throw new IndexOutOfBoundsException(from + " to " + to + " of " + length);
		}
		int first = from + BLOCK - 1 >> SHIFT;
		int end = to == length ? distances.length : to >> SHIFT;
		long found = first < end ? extremeOfBlocks(first, end, largest) : largest ? Long.MIN_VALUE : Long.MAX_VALUE;
		int inner = Math.min(to, first << SHIFT);
		if (from < inner) {
			found = extremeOfPart(from, inner, largest, found);
		}
		int outer = Math.max(inner, end << SHIFT);
		if (outer < to) {
			found = extremeOfPart(outer, to, largest, found);
		}
		return found;
	}

	/** The better one of a number and the extreme of a part of one block, which is not looked through when all of it has nothing better. */
	private long extremeOfPart(int from, int to, boolean largest, long found) {
		int block = from >> SHIFT;
		long best = largest ? maxima[0][block] : minima[0][block];
		if (better(found, best, largest) == found) {
			return found;
		}
		return better(found, minima[0][block] + extremeDistance(distances[block], from & BLOCK - 1, to - from, largest), largest);
	}

	/** Climbs from both ends of the range of blocks until it is small. */
	private long extremeOfBlocks(int first, int end, boolean largest) {
		long found = largest ? Long.MIN_VALUE : Long.MAX_VALUE;
		int from = first;
		int to = end;
		for (int level = 0;; level++) {
			int innerFrom = from + FAN - 1 >> FAN_SHIFT;
			int innerTo = to >> FAN_SHIFT;
			if (level + 1 >= minima.length || innerFrom >= innerTo) {
				return better(found, largest ? most(level, from, to) : least(level, from, to), largest);
			}
			if (from < innerFrom << FAN_SHIFT) {
				found = better(found, largest ? most(level, from, innerFrom << FAN_SHIFT) : least(level, from, innerFrom << FAN_SHIFT), largest);
			}
			if (innerTo << FAN_SHIFT < to) {
				found = better(found, largest ? most(level, innerTo << FAN_SHIFT, to) : least(level, innerTo << FAN_SHIFT, to), largest);
			}
			from = innerFrom;
			to = innerTo;
		}
	}

	private static long extremeDistance(Object distances, int from, int count, boolean largest) {
		long found = largest ? 0 : Long.MAX_VALUE;
		int to = from + count;
		if (distances instanceof byte[] bytes) {
			for (int i = from; i < to && bytes.length != 0; i++) {
				found = better(found, bytes[i] & 0xff, largest);
			}
			return bytes.length == 0 ? 0 : found;
		}
		if (distances instanceof short[] shorts) {
			for (int i = from; i < to; i++) {
				found = better(found, shorts[i] & 0xffff, largest);
			}
		} else if (distances instanceof int[] ints) {
			for (int i = from; i < to; i++) {
				found = better(found, ints[i] & 0xffffffffL, largest);
			}
		} else {
			for (int i = from; i < to; i++) {
				found = better(found, ((long[]) distances)[i], largest);
			}
		}
		return found;
	}

	private static long better(long a, long b, boolean largest) {
		return largest ? Math.max(a, b) : Math.min(a, b);
	}
}
