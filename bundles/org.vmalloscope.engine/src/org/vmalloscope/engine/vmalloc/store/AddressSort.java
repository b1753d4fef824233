package org.vmalloscope.engine.vmalloc.store;

import java.util.Arrays;

/**
 * Sorts addresses as unsigned numbers. Addresses of one purge differ in few bits only, those of the page numbers of one
 * window, so that two or three passes that count digits do what comparing does in ten.
 */
final class AddressSort {
	private static final int DIGIT_BITS = 11;
	private static final int DIGITS = 1 << DIGIT_BITS;
	/** Fewer are sorted by comparing. */
	private static final int FEW = 200;
	private static final int MOST_PASSES = 3;

	private AddressSort() {
	}

	static void sort(long[] addresses) {
		long differing = 0;
		for (long address : addresses) {
			differing |= address ^ addresses[0];
		}
		int lowest = Long.numberOfTrailingZeros(differing);
		int passes = (Long.SIZE - Long.numberOfLeadingZeros(differing) - lowest + DIGIT_BITS - 1) / DIGIT_BITS;
		if (addresses.length < FEW || passes > MOST_PASSES) {
			sortByComparing(addresses);
			return;
		}
		long[] from = addresses;
		long[] to = new long[addresses.length];
		for (int pass = 0; pass < passes; pass++) {
			sortByDigit(from, to, lowest + pass * DIGIT_BITS);
			long[] sorted = to;
			to = from;
			from = sorted;
		}
		if (from != addresses) {
			System.arraycopy(from, 0, addresses, 0, addresses.length);
		}
	}

	/** Keeps the order of those that have the same digit. */
	private static void sortByDigit(long[] from, long[] to, int shift) {
		int[] next = new int[DIGITS + 1];
		for (long address : from) {
			next[((int) (address >>> shift) & DIGITS - 1) + 1]++;
		}
		for (int digit = 1; digit < DIGITS; digit++) {
			next[digit] += next[digit - 1];
		}
		for (long address : from) {
			to[next[(int) (address >>> shift) & DIGITS - 1]++] = address;
		}
	}

	private static void sortByComparing(long[] addresses) {
		for (int i = 0; i < addresses.length; i++) {
			addresses[i] ^= Long.MIN_VALUE;
		}
		Arrays.sort(addresses);
		for (int i = 0; i < addresses.length; i++) {
			addresses[i] ^= Long.MIN_VALUE;
		}
	}
}
