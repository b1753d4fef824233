package org.vmalloscope.engine.percpu;

import org.vmalloscope.engine.memory.PageOutcome;
import org.vmalloscope.engine.memory.PageUse;

/** Chunks in congruent vmalloc areas ({@code mm/percpu-vm.c}): pages come and go one by one. */
final class VmBackend extends ChunkBackend {
	private final ChunkAddressSpace addresses;
	private final long[] offsets;
	private final long[] sizes;

	VmBackend(ChunkSet set, AreaStrategy strategy, PercpuEnvironment environment, ChunkMetadata metadata) {
		super(set, strategy, environment, metadata);
		addresses = environment.addresses();
		offsets = set.geometry.groupOffsets();
		sizes = set.geometry.groupSizes();
	}

	@Override
	long takeSpace(int gfp) {
		return addresses.allocateAreas(offsets, sizes, set.geometry.atomSize());
	}

	@Override
	void occupySpace(long baseAddress) {
		addresses.occupyAreas(baseAddress, offsets, sizes);
	}

	@Override
	void releaseSpace(Chunk chunk) {
		addresses.freeAreas(chunk.baseAddress, offsets, sizes);
	}

	@Override
	void populateNewborn(Chunk chunk) {
		// Pages follow with the first areas.
	}

	@Override
	PageOutcome populate(Chunk chunk, int from, int to, int gfp) {
		int missing = to - from - Bits.count(chunk.populated, from, to);
		PageOutcome outcome = metadata.takePageArray() ? pages.take(PageUse.PERCPU_POPULATION, missing * set.geometry.framesPerPage(), gfp)
				: PageOutcome.FAILED;
		if (outcome == PageOutcome.FAILED) {
			set.probe.populationFailed(chunk, from, to);
		}
		return outcome;
	}

	@Override
	void depopulate(Chunk chunk, int from, int to) {
		pages.give(PageUse.PERCPU_POPULATION, (to - from) * set.geometry.framesPerPage());
	}

	@Override
	int framesOf(Chunk chunk) {
		return chunk.populatedPages * set.geometry.framesPerPage();
	}

	@Override
	boolean reclaims() {
		return true;
	}
}
