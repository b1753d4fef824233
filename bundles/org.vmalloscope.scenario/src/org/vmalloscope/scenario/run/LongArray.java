package org.vmalloscope.scenario.run;

import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.LongStream;

import org.eclipse.jdt.annotation.Nullable;

/** An array of a scenario: it grows as far as it is written. */
final class LongArray {
	/** No scenario can have more elements than operations. */
	static final int MAXIMUM = 1 << 26;

	private final long absent;
	private long[] values = new long[16];
	private int length;
	/** By index, the values at the mark of elements that were set since; {@code null} without a mark. */
	private @Nullable Map<Integer, Long> before;
	private int lengthThen;

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
		Map<Integer, Long> changes = before;
		if (changes != null) {
			changes.putIfAbsent(index, values[index]);
		}
		values[index] = value;
		length = Math.max(length, index + 1);
	}

	/** From here on it can be gone back to this. */
	void mark() {
		before = new TreeMap<>();
		lengthThen = length;
	}

	/** Goes back to the mark. */
	void rewind() {
		Map<Integer, Long> changes = before;
		if (changes != null) {
			changes.forEach((index, value) -> values[index] = value);
			changes.clear();
			length = lengthThen;
		}
	}

	/** Indexes and values of elements that are not as at the mark, ascending, and the length. */
	long[] changes() {
		Map<Integer, Long> changes = before;
		LongStream.Builder words = LongStream.builder().add(length);
		if (changes != null) {
			changes.forEach((index, value) -> {
				if (values[index] != value) {
					words.add(index).add(values[index]);
				}
			});
		}
		return words.build().toArray();
	}
}
