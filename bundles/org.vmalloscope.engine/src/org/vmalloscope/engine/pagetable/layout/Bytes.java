package org.vmalloscope.engine.pagetable.layout;

/** Sizes. */
final class Bytes {
	static final long KIB = 1L << 10;
	static final long MIB = 1L << 20;
	static final long GIB = 1L << 30;
	static final long TIB = 1L << 40;

	private Bytes() {
	}

	static long roundDown(long value, long powerOfTwo) {
		return value & -powerOfTwo;
	}
}
