package org.vmalloscope.engine.vmalloc.space;

import java.util.Arrays;

/**
 * Finds keys in a node of an {@link AddressTree}: ascending unsigned numbers behind the node's header, then all ones up to the
 * node's capacity, which is a multiple of {@value #WIDE} less one.
 * <p>
 * Nobody can foresee how a key compares, so a search that branches guesses wrong every other time, and one that halves the
 * range waits for memory at each step. This one counts smaller keys in three rounds, {@value #WIDE} (a cache line), {@value #NARROW}
 * and 1 apart; those of a round do not depend on each other. Keys must differ in more than their lowest bit.
 */
final class KeySearch {
	private static final int WIDE = 8;
	private static final int NARROW = 2;
	private static final long UNUSED = -1;

	private KeySearch() {
	}

	/** How many keys fit where there is room for so many. */
	static int capacity(int room) {
		return (room + 1) / WIDE * WIDE - 1;
	}

	/** The position in a node of the last key at or below a key; the first position when there is none. */
	static int floor(long[] d, int node, int capacity, long key) {
		// half a key is below half of this one or not: the difference has no overflow
		long limit = (key >>> 1) + 1;
		int wide = 0;
		for (int i = WIDE; i < capacity; i += WIDE) {
			wide += atOrBelow(d[node + i], limit);
		}
		int at = node + wide * WIDE;
		at += NARROW * (atOrBelow(d[at + NARROW], limit) + atOrBelow(d[at + 2 * NARROW], limit) + atOrBelow(d[at + 3 * NARROW], limit));
		at += atOrBelow(d[at + 1], limit);
		if (key >>> 1 == UNUSED >>> 1) {
			// unused keys are not above this one; for all others the header need not be fetched from memory
			at = Math.min(at, node + AddressTree.count(d[node]));
		}
		return Math.max(node + 1, at);
	}

	private static int atOrBelow(long candidate, long limit) {
		return (int) ((candidate >>> 1) - limit >>> 63);
	}

	/** Says that there are no keys from a position of a node on. */
	static void clear(long[] d, int node, int capacity, int from) {
		Arrays.fill(d, from, node + 1 + capacity, UNUSED);
	}

	/** Says that there is no key at a position any more. */
	static void clear(long[] d, int pos) {
		d[pos] = UNUSED;
	}
}
