package org.vmalloscope.engine.percpu;

import org.vmalloscope.engine.percpu.BalanceWork.Step;

/**
 * Gives empty pages of isolated chunks back ({@code pcpu_reclaim_populated}, B4), from each chunk's last page to its first,
 * while enough empty pages remain elsewhere. A run that is still growing when the scan stops is not given back.
 */
final class ReclaimPhase extends BalancePhase {
	/** {@code PCPU_EMPTY_POP_PAGES_HIGH}. */
	private static final int RESERVE_HIGH = 4;

	private final ReclaimingStrategy strategy;

	ReclaimPhase(PercpuAllocator allocator) {
		super(allocator, BalanceWork.Phase.RECLAIM, ChunkType.ROOT);
		strategy = (ReclaimingStrategy) allocator.strategy;
	}

	@Override
	Step begin(BalanceWork work) {
		work.chunkId = BalanceWork.NO_CHUNK;
		return Step.RECLAIM_SCAN;
	}

	@Override
	Step step(Step step, BalanceWork work) {
		switch (step) {
			case RECLAIM_SCAN -> {
				return work.chunkId == BalanceWork.NO_CHUNK && !nextChunk(work) ? Step.DONE : scan((BitmapChunk) work.chunk(), work);
			}
			case DEPOPULATE -> {
				allocator.backend.depopulate(work.chunk(), work.firstPage, work.endPage);
				return Step.MARK_DEPOPULATED;
			}
			case MARK_DEPOPULATED -> {
				strategy.markDepopulated(work.chunk(), work.firstPage, work.endPage);
				work.low = Math.min(work.low, work.firstPage);
				work.high = Math.max(work.high, work.endPage);
				return Step.RECLAIM_SCAN;
			}
			case FLUSH_TLB -> {
				allocator.backend.flush(work.chunk(), work.low, work.high);
				return Step.RECLAIM_END;
			}
			default -> {
				Chunk chunk = work.chunk();
				if (work.back || chunk.freeBytes == set.geometry.unitSize()) {
					strategy.reintegrate(chunk);
				} else {
					strategy.sideline(chunk);
				}
				return begin(work);
			}
		}
	}

	private boolean nextChunk(BalanceWork work) {
		Chunk chunk = set.list(type, set.slots.toDepopulate).first;
		if (chunk == null) {
			return false;
		}
		work.chunkId = chunk.id;
		work.cursor = chunk.pages - 1;
		work.low = chunk.pages;
		work.high = 0;
		work.back = false;
		return true;
	}

	private Step scan(BitmapChunk chunk, BalanceWork work) {
		int end = -1;
		for (int page = work.cursor; page >= 0; page--) {
			if (chunk.emptyPages == 0) {
				break;
			}
			if (set.emptyPages[0] < RESERVE_HIGH) {
				work.back = true;
				break;
			}
			boolean releasable = chunk.isPageFree(page) && Bits.get(chunk.populated, page);
			if (releasable && end < 0) {
				end = page + 1;
			}
			if (releasable && page > 0 || end < 0) {
				continue;
			}
			work.firstPage = releasable ? 0 : page + 1;
			work.endPage = end;
			work.cursor = page - 1;
			return Step.DEPOPULATE;
		}
		return work.low < work.high ? Step.FLUSH_TLB : Step.RECLAIM_END;
	}
}
