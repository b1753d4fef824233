package org.vmalloscope.paint.data;

import java.util.Arrays;

import org.vmalloscope.paint.axis.Range;

/** Collects runs in ascending order, as many as there turn out to be. Used by one thread. */
public final class RunsBuilder {
	private long[] starts;
	private long[] ends;
	private byte[] looks;
	private int size;

	/** @param room for how many runs there is room at first */
	public RunsBuilder(int room) {
		starts = new long[Math.max(1, room)];
		ends = new long[starts.length];
		looks = new byte[starts.length];
	}

	/** Adds a run that begins where the last one ends or behind it; an empty one is left out. */
	public void add(long start, long end, int look) {
		if (start == end) {
			return;
		}
		if (size == starts.length) {
			starts = Arrays.copyOf(starts, size * 2);
			ends = Arrays.copyOf(ends, size * 2);
			looks = Arrays.copyOf(looks, size * 2);
		}
		starts[size] = start;
		ends[size] = end;
		looks[size++] = (byte) look;
	}

	public boolean isEmpty() {
		return size == 0;
	}

	/** Where the last run ends; 0 when there is none. */
	public long end() {
		return size == 0 ? 0 : ends[size - 1];
	}

	/** Lets the last run end at a value inside of it; at its start, it is gone. */
	public void cut(long end) {
		ends[size - 1] = end;
		if (starts[size - 1] == end) {
			size--;
		}
	}

	/**
	 * What was collected. Nothing can be added any more.
	 *
	 * @param domain holds all runs and everything that will be asked for
	 * @param kinds  number of looks
	 */
	public ArrayRuns runs(Range domain, int kinds) {
		boolean isFull = size == starts.length;
		return isFull ? new ArrayRuns(domain, starts, ends, looks, kinds) : new ArrayRuns(domain, Arrays.copyOf(starts, size), Arrays.copyOf(ends, size), Arrays.copyOf(looks, size), kinds);
	}
}
