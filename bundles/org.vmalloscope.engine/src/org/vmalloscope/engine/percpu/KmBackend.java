package org.vmalloscope.engine.percpu;

import org.vmalloscope.engine.memory.PageOutcome;
import org.vmalloscope.engine.memory.PageUse;

/**
 * Chunks in contiguous memory ({@code mm/percpu-km.c}): a power of two of pages each, all of them populated from birth to
 * death. Where the page allocator puts them is not modelled; they follow each other behind the first chunk.
 */
final class KmBackend extends ChunkBackend {
	private final int pagesPerChunk;
	private final int unitPages;

	KmBackend(ChunkSet set, AreaStrategy strategy, PercpuEnvironment environment, ChunkMetadata metadata) {
		super(set, strategy, environment, metadata);
		if (set.geometry.groupSizes().length != 1) {
			throw new IllegalArgumentException("can't handle more than one group");
		}
		int needed = (int) (set.geometry.groupSizes()[0] / set.geometry.pageSize());
		pagesPerChunk = Integer.bitCount(needed) == 1 ? needed : Integer.highestOneBit(needed) << 1;
		unitPages = set.geometry.unitPages();
	}

	/** Pages of each chunk that no unit uses; the kernel names them at boot. */
	int wastedPages() {
		return pagesPerChunk - (int) (set.geometry.groupSizes()[0] / set.geometry.pageSize());
	}

	@Override
	long takeSpace(int gfp) {
		if (pages.take(PageUse.PERCPU_POPULATION, pagesPerChunk, gfp) != PageOutcome.TAKEN) {
			return ChunkAddressSpace.NONE;
		}
		return set.geometry.baseAddress() + (long) set.nextId() * pagesPerChunk * set.geometry.pageSize();
	}

	@Override
	void occupySpace(long baseAddress) {
		// Recorded chunks lie where they lie; nothing else competes for the place.
	}

	@Override
	void releaseSpace(Chunk chunk) {
		pages.give(PageUse.PERCPU_POPULATION, pagesPerChunk);
	}

	@Override
	void populateNewborn(Chunk chunk) {
		strategy.markPopulated(chunk, 0, unitPages, false);
	}

	@Override
	PageOutcome populate(Chunk chunk, int from, int to, int gfp) {
		return PageOutcome.TAKEN;
	}

	@Override
	void depopulate(Chunk chunk, int from, int to) {
		// The pages go with the chunk.
	}

	@Override
	int framesOf(Chunk chunk) {
		return pagesPerChunk;
	}

	@Override
	boolean reclaims() {
		return false;
	}
}
