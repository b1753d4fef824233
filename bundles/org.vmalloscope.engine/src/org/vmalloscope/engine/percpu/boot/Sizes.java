package org.vmalloscope.engine.percpu.boot;

/** Rounding of sizes in bytes. */
public final class Sizes {
	private Sizes() {
	}

	/** The least multiple of {@code unit} that is at least {@code size}. */
	public static int roundUp(int size, int unit) {
		return Math.toIntExact(roundUp((long) size, unit));
	}

	/** The least multiple of {@code unit} that is at least {@code size}. */
	public static long roundUp(long size, long unit) {
		return (size + unit - 1) / unit * unit;
	}
}
