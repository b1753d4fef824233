package org.vmalloscope.engine.percpu;

import org.eclipse.jdt.annotation.Nullable;
import org.vmalloscope.engine.memory.PageOutcome;
import org.vmalloscope.engine.percpu.BalanceWork.Step;

/**
 * Populates pages until the reserve of empty ones is full ({@code pcpu_balance_populated}): at most one chunk per slot and pass,
 * from the slot of one page up; when no chunk is left to populate, a new one.
 */
final class RefillPhase extends BalancePhase {
	/** {@code PCPU_EMPTY_POP_PAGES_HIGH}. */
	private static final int RESERVE_HIGH = 4;

	RefillPhase(PercpuAllocator allocator, ChunkType type) {
		super(allocator, BalanceWork.Phase.REFILL, type);
	}

	@Override
	Step begin(BalanceWork work) {
		beginPass(work);
		return Step.REFILL_SELECT;
	}

	private void beginPass(BalanceWork work) {
		work.wanted = allocator.takeAtomicFailed() ? RESERVE_HIGH : Math.max(0, Math.min(RESERVE_HIGH, RESERVE_HIGH - set.emptyPages[type.ordinal()]));
		work.cursor = set.slots.slotOf(set.geometry.pageSize());
		work.chunkId = BalanceWork.NO_CHUNK;
		work.endPage = 0;
	}

	@Override
	Step step(Step step, BalanceWork work) {
		switch (step) {
			case REFILL_SELECT -> {
				return select(work);
			}
			case POPULATE -> {
				int gfp = allocator.rules().gfpPassthrough().balancePageFlags();
				if (allocator.backend.populate(work.chunk(), work.firstPage, work.endPage, gfp) == PageOutcome.TAKEN) {
					return Step.MARK_POPULATED;
				}
				work.wanted = 0;
				return Step.REFILL_SELECT;
			}
			case MARK_POPULATED -> {
				strategy.markPopulated(work.chunk(), work.firstPage, work.endPage, false);
				work.wanted -= work.endPage - work.firstPage;
				return Step.REFILL_SELECT;
			}
			case CREATE_CHUNK -> {
				Chunk created = allocator.backend.create(type, allocator.rules().gfpPassthrough().balanceMetadataFlags(),
						allocator.rules().gfpPassthrough().balancePageFlags());
				if (created == null) {
					return Step.DONE;
				}
				work.chunkId = created.id;
				return Step.INSERT_CHUNK;
			}
			default -> {
				set.relocate(work.chunk(), ChunkView.NO_SLOT);
				beginPass(work);
				return Step.REFILL_SELECT;
			}
		}
	}

	/** The next run of the chunk at hand, or of the first chunk with unpopulated pages in the next slots. */
	private Step select(BalanceWork work) {
		if (work.wanted == 0) {
			return Step.DONE;
		}
		if (work.chunkId != BalanceWork.NO_CHUNK) {
			if (selectRun(work, work.chunk(), work.endPage)) {
				return Step.POPULATE;
			}
			work.cursor++;
		}
		for (; work.cursor <= set.slots.free; work.cursor++) {
			Chunk chunk = firstUnpopulated(set.list(type, work.cursor));
			if (chunk != null && selectRun(work, chunk, 0)) {
				return Step.POPULATE;
			}
		}
		work.chunkId = BalanceWork.NO_CHUNK;
		return Step.CREATE_CHUNK;
	}

	private static @Nullable Chunk firstUnpopulated(ChunkList list) {
		Chunk chunk = list.first;
		while (chunk != null && chunk.populatedPages == chunk.pages) {
			chunk = chunk.next;
		}
		return chunk;
	}

	private static boolean selectRun(BalanceWork work, Chunk chunk, int from) {
		int start = chunk.nextUnpopulatedPage(from);
		if (start >= chunk.pages) {
			return false;
		}
		work.chunkId = chunk.id;
		work.firstPage = start;
		work.endPage = Math.min(chunk.nextPopulatedPage(start), start + work.wanted);
		return true;
	}
}
