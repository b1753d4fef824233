package org.vmalloscope.engine.percpu;

/**
 * Names an area: the number of its chunk and its offset, packed into a {@code long} so that allocations can return it
 * without an object.
 */
public final class PercpuPointer {
	/** What a failed allocation returns. */
	public static final long NULL = -1;

	private PercpuPointer() {
	}

	/** @param offset bytes in the chunk, not negative */
	public static long of(int chunkId, int offset) {
		return (long) chunkId << 32 | offset;
	}

	/** The number of the chunk. */
	public static int chunkId(long pointer) {
		return (int) (pointer >> 32);
	}

	/** Bytes in the chunk. */
	public static int offset(long pointer) {
		return (int) pointer;
	}

	/** As text, for people. */
	public static String toString(long pointer) {
		return pointer == NULL ? "NULL" : chunkId(pointer) + "+" + offset(pointer);
	}
}
