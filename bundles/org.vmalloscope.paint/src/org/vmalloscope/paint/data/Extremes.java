package org.vmalloscope.paint.data;

import java.util.function.IntToLongFunction;

/**
 * Minimum and maximum of any stretch of a sequence of numbers, without walking over it: a tree of fan-out 32 that keeps both for each block.
 * Built once in one pass; a question reads at most {@code 2 * 31} entries on each of its levels. Takes 0.5 bytes for each number.
 */
public final class Extremes {
	private static final int SHIFT = 5;
	private static final int FAN_OUT = 1 << SHIFT;

	private final IntToLongFunction values;
	private final int size;
	/** Level 0 summarises the values, each further one the level before. */
	private final long[][] minima;
	private final long[][] maxima;

	/**
	 * @param size how many numbers there are
	 * @param values the number at an index, always the same
	 */
	public Extremes(int size, IntToLongFunction values) {
		this.values = values;
		this.size = size;
		int levels = 0;
		for (int n = size; n > FAN_OUT; n = blocks(n)) {
			levels++;
		}
		minima = new long[levels][];
		maxima = new long[levels][];
		int n = size;
		for (int level = 0; level < levels; level++) {
			int blocks = blocks(n);
			minima[level] = new long[blocks];
			maxima[level] = new long[blocks];
			for (int block = 0; block < blocks; block++) {
				int from = block << SHIFT;
				int to = Math.min(n, from + FAN_OUT);
				minima[level][block] = scanMinimum(level - 1, from, to, Long.MAX_VALUE);
				maxima[level][block] = scanMaximum(level - 1, from, to, Long.MIN_VALUE);
			}
			n = blocks;
		}
	}

	private static int blocks(int n) {
		return (n + FAN_OUT - 1) >>> SHIFT;
	}

	public int size() {
		return size;
	}

	/** The smallest of the numbers from an index up to but without another; {@code Long.MAX_VALUE} of none. */
	public long minimum(int from, int to) {
		long best = Long.MAX_VALUE;
		int low = from;
		int high = to;
		for (int level = -1; low < high; level++) {
			if (level == minima.length - 1 || high - low <= FAN_OUT) {
				return scanMinimum(level, low, high, best);
			}
			int nextLow = blocks(low);
			int nextHigh = high >>> SHIFT;
			best = scanMinimum(level, low, Math.min(high, nextLow << SHIFT), best);
			best = scanMinimum(level, Math.max(low, nextHigh << SHIFT), high, best);
			low = nextLow;
			high = nextHigh;
		}
		return best;
	}

	/** The largest of the numbers from an index up to but without another; {@code Long.MIN_VALUE} of none. */
	public long maximum(int from, int to) {
		long best = Long.MIN_VALUE;
		int low = from;
		int high = to;
		for (int level = -1; low < high; level++) {
			if (level == maxima.length - 1 || high - low <= FAN_OUT) {
				return scanMaximum(level, low, high, best);
			}
			int nextLow = blocks(low);
			int nextHigh = high >>> SHIFT;
			best = scanMaximum(level, low, Math.min(high, nextLow << SHIFT), best);
			best = scanMaximum(level, Math.max(low, nextHigh << SHIFT), high, best);
			low = nextLow;
			high = nextHigh;
		}
		return best;
	}

	private long scanMinimum(int level, int from, int to, long start) {
		long best = start;
		if (level < 0) {
			for (int i = from; i < to; i++) {
				best = Math.min(best, values.applyAsLong(i));
			}
		} else {
			long[] summary = minima[level];
			for (int i = from; i < to; i++) {
				best = Math.min(best, summary[i]);
			}
		}
		return best;
	}

	private long scanMaximum(int level, int from, int to, long start) {
		long best = start;
		if (level < 0) {
			for (int i = from; i < to; i++) {
				best = Math.max(best, values.applyAsLong(i));
			}
		} else {
			long[] summary = maxima[level];
			for (int i = from; i < to; i++) {
				best = Math.max(best, summary[i]);
			}
		}
		return best;
	}
}
