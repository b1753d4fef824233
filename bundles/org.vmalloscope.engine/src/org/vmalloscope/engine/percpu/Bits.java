package org.vmalloscope.engine.percpu;

/**
 * Searches and fills in bitmaps held in {@code long[]}, a word at a time. Bit {@code i} is bit {@code i % 64} of word {@code i / 64}.
 * Ranges are half open; a search that finds nothing returns its limit.
 */
final class Bits {
	private Bits() {
	}

	/** Words that hold {@code bits} bits. */
	static int words(int bits) {
		return (bits + 63) >>> 6;
	}

	static boolean get(long[] map, int bit) {
		return (map[bit >>> 6] >>> bit & 1) != 0;
	}

	static void set(long[] map, int bit) {
		map[bit >>> 6] |= 1L << bit;
	}

	/** The first set bit in {@code [from, limit)}, or {@code limit}. */
	static int nextSet(long[] map, int from, int limit) {
		if (from >= limit) {
			return limit;
		}
		int word = from >>> 6;
		long bits = map[word] & -1L << from;
		while (bits == 0) {
			if (++word << 6 >= limit) {
				return limit;
			}
			bits = map[word];
		}
		return Math.min((word << 6) + Long.numberOfTrailingZeros(bits), limit);
	}

	/** The first clear bit in {@code [from, limit)}, or {@code limit}. */
	static int nextClear(long[] map, int from, int limit) {
		if (from >= limit) {
			return limit;
		}
		int word = from >>> 6;
		long bits = ~map[word] & -1L << from;
		while (bits == 0) {
			if (++word << 6 >= limit) {
				return limit;
			}
			bits = ~map[word];
		}
		return Math.min((word << 6) + Long.numberOfTrailingZeros(bits), limit);
	}

	/** The last set bit in {@code [low, before)}, or {@code low - 1}. */
	static int previousSet(long[] map, int low, int before) {
		if (before <= low) {
			return low - 1;
		}
		int word = before - 1 >>> 6;
		long bits = map[word] & -1L >>> 63 - (before - 1 & 63);
		while (bits == 0) {
			if (word <= low >>> 6) {
				return low - 1;
			}
			bits = map[--word];
		}
		return Math.max((word << 6) + 63 - Long.numberOfLeadingZeros(bits), low - 1);
	}

	/** Sets {@code [from, to)}. */
	static void set(long[] map, int from, int to) {
		if (from >= to) {
			return;
		}
		int first = from >>> 6;
		int last = to - 1 >>> 6;
		long head = -1L << from;
		long tail = -1L >>> 63 - (to - 1 & 63);
		if (first == last) {
			map[first] |= head & tail;
			return;
		}
		map[first] |= head;
		for (int i = first + 1; i < last; i++) {
			map[i] = -1L;
		}
		map[last] |= tail;
	}

	/** Clears {@code [from, to)}. */
	static void clear(long[] map, int from, int to) {
		if (from >= to) {
			return;
		}
		int first = from >>> 6;
		int last = to - 1 >>> 6;
		long head = -1L << from;
		long tail = -1L >>> 63 - (to - 1 & 63);
		if (first == last) {
			map[first] &= ~(head & tail);
			return;
		}
		map[first] &= ~head;
		for (int i = first + 1; i < last; i++) {
			map[i] = 0;
		}
		map[last] &= ~tail;
	}

	/** How many bits of {@code [from, to)} are set. */
	static int count(long[] map, int from, int to) {
		int count = 0;
		for (int bit = nextSet(map, from, to); bit < to;) {
			int end = nextClear(map, bit, to);
			count += end - bit;
			bit = nextSet(map, end, to);
		}
		return count;
	}
}
