package org.vmalloscope.session.record;

import java.util.Arrays;

/** Numbers {@code long} keys 0, 1, 2, … in the order in which they first come. Open addressing, at most half full. */
final class KeyNumbers {
	private static final int ABSENT = -1;

	private long[] keys = new long[1024];
	private int[] numbers = new int[1024];
	private int size;

	KeyNumbers() {
		Arrays.fill(numbers, ABSENT);
	}

	int size() {
		return size;
	}

	/** The number of a key, or -1 when it did not come yet. */
	int find(long key) {
		return numbers[slot(key)];
	}

	/** The number of a key, which gets one if it has none. */
	int number(long key) {
		int slot = slot(key);
		if (numbers[slot] != ABSENT) {
			return numbers[slot];
		}
		if (size * 2 >= keys.length) {
			grow();
			slot = slot(key);
		}
		keys[slot] = key;
		numbers[slot] = size;
		return size++;
	}

	private int slot(long key) {
		int mask = keys.length - 1;
		long mixed = key * 0x9E3779B97F4A7C15L;
		int slot = (int) (mixed ^ mixed >>> 32) & mask;
		while (numbers[slot] != ABSENT && keys[slot] != key) {
			slot = slot + 1 & mask;
		}
		return slot;
	}

	private void grow() {
		long[] oldKeys = keys;
		int[] oldNumbers = numbers;
		keys = new long[oldKeys.length * 2];
		numbers = new int[oldKeys.length * 2];
		Arrays.fill(numbers, ABSENT);
		for (int i = 0; i < oldKeys.length; i++) {
			if (oldNumbers[i] != ABSENT) {
				int slot = slot(oldKeys[i]);
				keys[slot] = oldKeys[i];
				numbers[slot] = oldNumbers[i];
			}
		}
	}
}
