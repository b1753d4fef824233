package org.vmalloscope.engine.vmalloc.block;

import org.vmalloscope.engine.vmalloc.space.VmallocGeometry;

/** How a kernel generation hands out the pages of vmap blocks. */
public enum BlockRules {
	/** To 3.10: searches a bitmap for an aligned run; new blocks in front; a block without fit may be purged on the way. */
	BITMAP,
	/** 3.11 to 3.17: a pointer that only advances; new blocks in front. */
	POINTER_NEWEST_FIRST,
	/** 4.1 to 6.4, and 3.18 with its fixes: a pointer that only advances; new blocks at the end. */
	POINTER,
	/** 6.5 and later: as before, but {@code vm_unmap_aliases} visits all blocks, and remembers what it has flushed. */
	POINTER_ALL_BLOCKS;

	/** The largest request served from a block, in pages ({@code VMAP_MAX_ALLOC}). */
	public static int maximumRequest(VmallocGeometry geometry) {
		return geometry.wordBits();
	}

	/**
	 * Pages of a block ({@code VMAP_BBMAP_BITS}).
	 *
	 * @param nrCpus the configured {@code NR_CPUS}, not the CPUs present
	 */
	public static int pagesPerBlock(VmallocGeometry geometry, int nrCpus) {
		long space = geometry.wordBits() == 32 ? 128L << 20 : 128L << 30;
		long share = (space >>> geometry.pageShift()) / roundUpToPowerOfTwo(nrCpus) / 16;
		return (int) Math.min(1024, Math.max(2 * maximumRequest(geometry), share));
	}

	private static long roundUpToPowerOfTwo(int n) {
		return n <= 1 ? 1 : Long.highestOneBit(n - 1) << 1;
	}
}
