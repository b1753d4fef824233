package org.vmalloscope.engine.percpu;

import org.vmalloscope.engine.percpu.BalanceWork.Step;

/** Destroys fully free chunks but the first of their list ({@code pcpu_balance_free} and what it was before). */
final class FreePhase extends BalancePhase {
	private final boolean emptyOnly;

	FreePhase(PercpuAllocator allocator, BalanceWork.Phase phase, ChunkType type) {
		super(allocator, phase, type);
		emptyOnly = phase == BalanceWork.Phase.FREE_EMPTY;
	}

	@Override
	Step begin(BalanceWork work) {
		return Step.COLLECT;
	}

	@Override
	Step step(Step step, BalanceWork work) {
		switch (step) {
			case COLLECT -> {
				collect(work);
				return nextChunk(work);
			}
			case DEPOPULATE -> {
				allocator.backend.depopulate(work.chunk(), work.firstPage, work.endPage);
				return Step.MARK_DEPOPULATED;
			}
			case MARK_DEPOPULATED -> {
				strategy.markDepopulated(work.chunk(), work.firstPage, work.endPage);
				return nextRun(work, work.endPage);
			}
			default -> {
				work.toFree.remove(0);
				allocator.destroy(work.chunk());
				return nextChunk(work);
			}
		}
	}

	private void collect(BalanceWork work) {
		ChunkList free = set.list(type, set.slots.free);
		Chunk first = free.first;
		if (first == null) {
			return;
		}
		for (Chunk chunk = first.next; chunk != null;) {
			Chunk next = chunk.next;
			if (!emptyOnly || chunk.emptyPages == 0) {
				free.remove(chunk);
				strategy.forget(chunk);
				// The kernel's private list is filled at its front.
				work.toFree.add(0, chunk);
			}
			chunk = next;
		}
	}

	private Step nextChunk(BalanceWork work) {
		if (work.toFree.isEmpty()) {
			work.chunkId = BalanceWork.NO_CHUNK;
			return Step.DONE;
		}
		work.chunkId = work.toFree.get(0).id;
		return nextRun(work, 0);
	}

	private Step nextRun(BalanceWork work, int page) {
		Chunk chunk = work.chunk();
		int start = chunk.nextPopulatedPage(page);
		if (start >= chunk.pages) {
			return Step.DESTROY_CHUNK;
		}
		work.firstPage = start;
		work.endPage = chunk.nextUnpopulatedPage(start);
		return Step.DEPOPULATE;
	}
}
