package org.vmalloscope.engine.schedule.explore;

import java.util.Arrays;

/**
 * A set of states of a fixed number of words, numbered in the order they came. Exact: a state is found only if all of its words are equal.
 *
 * <p>The words lie in segments that are never moved. An open-addressing table with linear probing holds for each place a state's number plus one and, in the bits that
 * numbers do not need yet, a part of the hash that saves most of the comparisons that would fail.
 */
public final class StateStore {
	private static final int SEGMENT_BITS = 12;
	private static final int SEGMENT = 1 << SEGMENT_BITS;
	private static final int SEGMENT_MASK = SEGMENT - 1;
	private static final int FIRST_TABLE = 1 << 10;

	private final int words;
	private long[][] segments = new long[16][];
	private int[] table = new int[FIRST_TABLE];
	private int numberMask = 2 * FIRST_TABLE - 1;
	private int limit = FIRST_TABLE / 5 * 4;
	private int size;

	/** An empty store.
	 * @param words of a state */
	public StateStore(int words) {
		this.words = words;
	}

	/** Adds a state.
	 * @return its number if it is new, else {@code -1 - number} of the one that was there */
	public int add(long[] state) {
		long hash = hash(state);
		int mask = table.length - 1;
		int tag = (int) (hash >>> 32) & ~numberMask;
		int place = (int) hash & mask;
		for (int entry = table[place]; entry != 0; entry = table[place]) {
			if ((entry & ~numberMask) == tag) {
				int number = (entry & numberMask) - 1;
				if (holds(number, state)) {
					return -1 - number;
				}
			}
			place = place + 1 & mask;
		}
		int number = size++;
		table[place] = number + 1 | tag;
		append(number, state);
		if (size > limit) {
			grow();
		}
		return number;
	}

	private long hash(long[] state) {
		long hash = state[0] * 0x9E3779B97F4A7C15L;
		for (int i = 1; i < words; i++) {
			hash = ((hash ^ hash >>> 29) + state[i]) * 0xBF58476D1CE4E5B9L;
		}
		hash ^= hash >>> 32;
		hash *= 0x94D049BB133111EBL;
		return hash ^ hash >>> 29;
	}

	private boolean holds(int number, long[] state) {
		long[] segment = segments[number >>> SEGMENT_BITS];
		int at = (number & SEGMENT_MASK) * words;
		for (int i = 0; i < words; i++) {
			if (segment[at + i] != state[i]) {
				return false;
			}
		}
		return true;
	}

	private void append(int number, long[] state) {
		int index = number >>> SEGMENT_BITS;
		if (index == segments.length) {
			segments = Arrays.copyOf(segments, 2 * index);
		}
		if ((number & SEGMENT_MASK) == 0) {
			segments[index] = new long[SEGMENT * words];
		}
		System.arraycopy(state, 0, segments[index], (number & SEGMENT_MASK) * words, words);
	}

	private void grow() {
		int length = 2 * table.length;
		table = new int[length];
		numberMask = 2 * length - 1;
		limit = length / 5 * 4;
		long[] state = new long[words];
		for (int number = 0; number < size; number++) {
			get(number, state);
			long hash = hash(state);
			int place = (int) hash & length - 1;
			while (table[place] != 0) {
				place = place + 1 & length - 1;
			}
			table[place] = number + 1 | (int) (hash >>> 32) & ~numberMask;
		}
	}

	/** Copies the state with a number. */
	public void get(int number, long[] target) {
		System.arraycopy(segments[number >>> SEGMENT_BITS], (number & SEGMENT_MASK) * words, target, 0, words);
	}

	/** How many states there are. */
	public int size() {
		return size;
	}

	/** The bytes it occupies. */
	public long bytes() {
		long used = (size + SEGMENT_MASK >>> SEGMENT_BITS) * (16L + 8L * SEGMENT * words);
		return used + 4L * table.length + 4L * segments.length;
	}
}
