package org.vmalloscope.trace.event;

import java.util.Arrays;

/** Numbers pointers: the same pointer always gets the same number, counting from 0. Open addressing. */
final class PointerTable {
	private long[] pointers = new long[64];
	/** Number plus one, 0 for a free place. */
	private int[] places = new int[256];
	private int count;

	int add(long pointer) {
		int mask = places.length - 1;
		int at = place(pointer) & mask;
		for (; places[at] != 0; at = at + 1 & mask) {
			if (pointers[places[at] - 1] == pointer) {
				return places[at] - 1;
			}
		}
		if (count == pointers.length) {
			pointers = Arrays.copyOf(pointers, count * 2);
		}
		pointers[count++] = pointer;
		places[at] = count;
		if (count * 2 > places.length) {
			grow();
		}
		return count - 1;
	}

	private void grow() {
		places = new int[places.length * 2];
		int mask = places.length - 1;
		for (int number = 0; number < count; number++) {
			int at = place(pointers[number]) & mask;
			while (places[at] != 0) {
				at = at + 1 & mask;
			}
			places[at] = number + 1;
		}
	}

	private static int place(long pointer) {
		return (int) (pointer * 0x9E3779B97F4A7C15L >>> 32);
	}

	long[] toArray() {
		return Arrays.copyOf(pointers, count);
	}
}
