package org.vmalloscope.engine.vmalloc.space;

/** Arithmetic on kernel addresses and sizes: unsigned numbers of a machine word in a {@code long}. */
public final class Address {
	private Address() {
	}

	/** {@code a < b}. */
	public static boolean below(long a, long b) {
		return a + Long.MIN_VALUE < b + Long.MIN_VALUE;
	}

	/** The smaller one. */
	public static long min(long a, long b) {
		return below(a, b) ? a : b;
	}

	/** The larger one. */
	public static long max(long a, long b) {
		return below(a, b) ? b : a;
	}

	/** {@code ALIGN(a, align)}: up to a multiple of a power of two, wrapping around. */
	public static long alignUp(long a, long align) {
		return a + align - 1 & -align;
	}

	/** The smallest order with {@code 1 << order >= size} (kernel: {@code get_count_order_long}); -1 for 0. */
	public static int countOrder(long size) {
		return size == 0 ? -1 : size == 1 ? 0 : 64 - Long.numberOfLeadingZeros(size - 1);
	}

	/** The number of the highest set bit, counted from 1; 0 for 0 (kernel: {@code fls_long}). */
	public static int fls(long value) {
		return 64 - Long.numberOfLeadingZeros(value);
	}
}
