package org.vmalloscope.session.record;

import java.util.Arrays;

/** Whole numbers from 0 on, each any number of times, of which the largest is asked for. All in constant time, by words of bits. */
final class Multiset {
	private int[] counts = new int[1024];
	/** Level 0 has a bit per number that is there, each further level a bit per word of the level below that is not 0. */
	private long[][] levels = levels(1024);

	private static long[][] levels(int capacity) {
		int count = 1;
		for (int words = capacity >> 6; words > 1; words = words + 63 >> 6) {
			count++;
		}
		long[][] levels = new long[count][];
		int words = capacity >> 6;
		for (int level = 0; level < count; level++) {
			levels[level] = new long[words];
			words = words + 63 >> 6;
		}
		return levels;
	}

	void add(int number) {
		if (number >= counts.length) {
			grow(number);
		}
		if (counts[number]++ == 0) {
			mark(number);
		}
	}

	/** Takes a number away that is there. */
	void remove(int number) {
		if (number >= counts.length || counts[number] == 0) {
			throw new IllegalStateException(number + " is not there");
		}
		if (--counts[number] == 0) {
			int bit = number;
			for (long[] level : levels) {
				level[bit >> 6] &= ~(1L << bit);
				if (level[bit >> 6] != 0) {
					return;
				}
				bit >>= 6;
			}
		}
	}

	/** The largest number that is there; 0 when there is none. */
	int largest() {
		int top = levels.length - 1;
		if (levels[top][0] == 0) {
			return 0;
		}
		int word = 0;
		for (int level = top; level >= 0; level--) {
			word = (word << 6) + 63 - Long.numberOfLeadingZeros(levels[level][word]);
		}
		return word;
	}

	private void mark(int number) {
		int bit = number;
		for (long[] level : levels) {
			level[bit >> 6] |= 1L << bit;
			bit >>= 6;
		}
	}

	private void grow(int number) {
		int capacity = Integer.highestOneBit(number) << 1;
		counts = Arrays.copyOf(counts, capacity);
		levels = levels(capacity);
		for (int i = 0; i < capacity; i++) {
			if (counts[i] > 0) {
				mark(i);
			}
		}
	}
}
