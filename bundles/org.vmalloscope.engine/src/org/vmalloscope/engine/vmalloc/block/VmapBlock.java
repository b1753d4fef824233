package org.vmalloscope.engine.vmalloc.block;

import java.util.List;

import org.vmalloscope.engine.vmalloc.space.AddressTreeImage;
import org.vmalloscope.engine.vmalloc.store.LongSource;

/**
 * A vmap block at one moment ({@code struct vmap_block}).
 *
 * @param start first address
 * @param pages its length
 * @param cpu in whose queue it stands or stood
 * @param freePages never given out
 * @param dirtyPages that came back
 * @param queued whether it stands in the queue of its CPU
 * @param taken one bit a page: it was given out
 * @param dirty one bit a page: it was given out and came back
 */
public record VmapBlock(long start, int pages, int cpu, int freePages, int dirtyPages, boolean queued, List<Long> taken, List<Long> dirty) {
	/** Reads all blocks of a snapshot, in address order. */
	public static List<VmapBlock> read(LongSource records, AddressTreeImage byStart, int pagesPerBlock) {
		return BlockQueues.read(records, byStart, pagesPerBlock);
	}

	/** Whether a page was given out. */
	public boolean isTaken(int page) {
		return (taken.get(page >>> 6) >>> page & 1) != 0;
	}

	/** Whether a page was given out and came back. */
	public boolean isDirty(int page) {
		return (dirty.get(page >>> 6) >>> page & 1) != 0;
	}
}
