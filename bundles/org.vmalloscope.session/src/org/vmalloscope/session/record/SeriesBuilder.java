package org.vmalloscope.session.record;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.vmalloscope.session.Metric;
import org.vmalloscope.session.MetricSeries;

/** Takes the values of a metric one by one. */
final class SeriesBuilder {
	private static final byte[] NONE = {};

	private final Metric metric;
	private final long[] block = new long[BlockSeries.BLOCK];
	private final List<Object> distances = new ArrayList<>();
	private long[] minima = new long[64];
	private long[] maxima = new long[64];
	private int filled;
	private int length;

	SeriesBuilder(Metric metric) {
		this.metric = metric;
	}

	void add(long value) {
		block[filled++] = value;
		length++;
		if (filled == BlockSeries.BLOCK) {
			close();
		}
	}

	/** The series; the builder is of no use afterwards. */
	MetricSeries finish() {
		if (filled > 0) {
			close();
		}
		int blocks = distances.size();
		return new BlockSeries(metric, length, distances.toArray(), Arrays.copyOf(minima, blocks), Arrays.copyOf(maxima, blocks));
	}

	private void close() {
		long least = block[0];
		long most = least;
		for (int i = 1; i < filled; i++) {
			least = Math.min(least, block[i]);
			most = Math.max(most, block[i]);
		}
		int number = distances.size();
		if (number == minima.length) {
			minima = Arrays.copyOf(minima, number * 2);
			maxima = Arrays.copyOf(maxima, number * 2);
		}
		minima[number] = least;
		maxima[number] = most;
		distances.add(narrow(least, most - least));
		filled = 0;
	}

	private Object narrow(long least, long range) {
		if (range == 0) {
			return NONE;
		}
		if (range > 0 && range <= 0xff) {
			byte[] bytes = new byte[filled];
			for (int i = 0; i < filled; i++) {
				bytes[i] = (byte) (block[i] - least);
			}
			return bytes;
		}
		if (range > 0 && range <= 0xffff) {
			short[] shorts = new short[filled];
			for (int i = 0; i < filled; i++) {
				shorts[i] = (short) (block[i] - least);
			}
			return shorts;
		}
		if (range > 0 && range <= 0xffffffffL) {
			int[] ints = new int[filled];
			for (int i = 0; i < filled; i++) {
				ints[i] = (int) (block[i] - least);
			}
			return ints;
		}
		// A range beyond Long.MAX_VALUE overflows, and adding the distance to the least value overflows back.
		long[] longs = new long[filled];
		for (int i = 0; i < filled; i++) {
			longs[i] = block[i] - least;
		}
		return longs;
	}
}
