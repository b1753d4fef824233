package org.vmalloscope.paint.axis;

/** Arithmetic on longs that mean 0 to 2^64-1, as far as {@link Long} does not have it. */
final class Unsigned {
	private static final double TWO_63 = 0x1p63;

	private Unsigned() {
	}

	static long min(long a, long b) {
		return Long.compareUnsigned(a, b) < 0 ? a : b;
	}

	static double toDouble(long value) {
		// the lowest bit is kept (sticky), so that halving does not change how the value rounds
		return value >= 0 ? value : ((value >>> 1) | (value & 1)) * 2.0;
	}

	/** {@code a - b} as a signed number. */
	static double difference(long a, long b) {
		return Long.compareUnsigned(a, b) >= 0 ? toDouble(a - b) : -toDouble(b - a);
	}

	/** The whole part; 0 below zero, 2^64-1 above that. */
	static long fromDouble(double value) {
		if (!(value > 0)) {
			return 0;
		}
		if (value < TWO_63) {
			return (long) value;
		}
		double above = value - TWO_63;
		return above >= TWO_63 ? -1 : (long) above ^ Long.MIN_VALUE;
	}
}
