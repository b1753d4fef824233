package org.vmalloscope.paint.vmalloc;

import org.vmalloscope.paint.data.RunVisitor;

/**
 * Running sums: how many runs of each look there are before each of many rooms side by side, and how many values these have. Is told of
 * runs, room by room; only looks that there are take memory. Does not change any more once all rooms are closed.
 */
final class RunSums implements RunVisitor {
	/** By look; -1 for one that there is not. */
	private final int[] columns;
	private final int width;
	/** By room and column; room {@code rooms} is everything. */
	private final long[] values;
	private final int[] counts;
	private final long[] value;
	private final int[] count;
	private int closed;

	/** @param looks one bit for each look that there may be */
	RunSums(int looks, int rooms) {
		columns = new int[AddressLook.LOOKS.size()];
		int next = 0;
		for (int look = 0; look < columns.length; look++) {
			columns[look] = (looks >>> look & 1) != 0 ? next++ : -1;
		}
		width = next;
		values = new long[(rooms + 1) * width];
		counts = new int[(rooms + 1) * width];
		value = new long[width];
		count = new int[width];
	}

	@Override
	public boolean run(long start, long end, int look) {
		add(look, 1, end - start);
		return true;
	}

	/** Adds runs of a look to the room that is not closed yet. */
	void add(int look, int runs, long size) {
		count[columns[look]] += runs;
		value[columns[look]] += size;
	}

	/** There is nothing more in the room. */
	void close() {
		closed++;
		System.arraycopy(value, 0, values, closed * width, width);
		System.arraycopy(count, 0, counts, closed * width, width);
	}

	/** Runs of some looks, a bit for each, in all rooms before one. */
	int count(int room, int looks) {
		int sum = 0;
		for (int look = 0; look < columns.length; look++) {
			sum += (looks >>> look & 1) != 0 && columns[look] >= 0 ? counts[room * width + columns[look]] : 0;
		}
		return sum;
	}

	/** Adds the values of each look in all rooms before one, or takes them away. */
	void add(int room, int sign, long[] into) {
		add(room, sign, 0, into);
	}

	/** The same, from some index of the array on. */
	void add(int room, int sign, int from, long[] into) {
		for (int look = 0; look < columns.length; look++) {
			if (columns[look] >= 0) {
				into[from + look] += sign * values[room * width + columns[look]];
			}
		}
	}
}
