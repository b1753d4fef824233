package org.vmalloscope.engine.percpu;

import org.vmalloscope.engine.percpu.BalanceWork.Step;

/** Extends the area maps that atomic allocations found almost full (A3). */
final class ExtendPhase extends BalancePhase {
	private final AreaMapStrategy maps;

	ExtendPhase(PercpuAllocator allocator) {
		super(allocator, BalanceWork.Phase.EXTEND_MAPS, ChunkType.ROOT);
		maps = (AreaMapStrategy) allocator.strategy;
	}

	@Override
	Step begin(BalanceWork work) {
		work.chunkId = BalanceWork.NO_CHUNK;
		return Step.EXTEND_SELECT;
	}

	@Override
	Step step(Step step, BalanceWork work) {
		if (step == Step.EXTEND_MAP) {
			// Without memory the map stays as it is; the next crowded atomic search asks again.
			allocator.metadata.extend((AreaMapChunk) work.chunk(), work.wanted);
			return begin(work);
		}
		for (AreaMapChunk chunk = maps.pollAwaitingExtension(); chunk != null; chunk = maps.pollAwaitingExtension()) {
			int capacity = chunk.neededCapacity(AreaMapStrategy.ATOMIC_MARGIN_HIGH);
			if (capacity != 0) {
				work.chunkId = chunk.id;
				work.wanted = capacity;
				return Step.EXTEND_MAP;
			}
		}
		return Step.DONE;
	}
}
