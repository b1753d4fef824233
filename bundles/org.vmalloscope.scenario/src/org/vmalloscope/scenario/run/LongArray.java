package org.vmalloscope.scenario.run;

import java.util.Arrays;

/** An array of a scenario: it grows as far as it is written. */
final class LongArray {
	/** No scenario can have more elements than operations. */
	static final int MAXIMUM = 1 << 26;

	private final long absent;
	private long[] values = new long[16];
	private int length;

	LongArray(long absent) {
		this.absent = absent;
		Arrays.fill(values, absent);
	}

	int length() {
		return length;
	}

	long get(long index) {
		return index >= 0 && index < length ? values[(int) index] : absent;
	}

	void set(int index, long value) {
		if (index >= values.length) {
			int old = values.length;
			values = Arrays.copyOf(values, Math.max(index + 1, old * 2));
			Arrays.fill(values, old, values.length, absent);
		}
		values[index] = value;
		length = Math.max(length, index + 1);
	}
}
