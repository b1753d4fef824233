package org.vmalloscope.engine.percpu;

/** B4: sparsely used chunks are isolated when something in them is freed, and come back when they serve an allocation. */
final class ReclaimingStrategy extends ScanHintStrategy {
	/** {@code PCPU_EMPTY_POP_PAGES_HIGH}: empty populated pages that stay outside isolated chunks. */
	private static final int RESERVE_HIGH = 4;

	/** Whether chunks can give pages back; not with the km back-end. */
	private boolean reclaims = true;

	ReclaimingStrategy(ChunkSet set, PercpuRules rules) {
		super(set, rules);
	}

	void setReclaims(boolean reclaims) {
		this.reclaims = reclaims;
	}

	@Override
	boolean wantsWorkAfterFree(Chunk chunk) {
		if (!chunk.isolated && chunk.freeBytes == set.geometry.unitSize()) {
			return isSurplus(chunk);
		}
		if (!shouldReclaim(chunk)) {
			return false;
		}
		isolate(chunk);
		return true;
	}

	/** {@code pcpu_should_reclaim_chunk}: a quarter of its pages are empty and enough others are. */
	private boolean shouldReclaim(Chunk chunk) {
		if (!reclaims || chunk.id == ChunkView.FIRST || chunk.isReserved()) {
			return false;
		}
		return chunk.isolated && chunk.emptyPages > 0
				|| set.emptyPages[0] > RESERVE_HIGH + chunk.emptyPages && chunk.emptyPages >= set.geometry.unitPages() / 4;
	}

	/** {@code pcpu_isolate_chunk}. */
	private void isolate(Chunk chunk) {
		if (!chunk.isolated) {
			chunk.isolated = true;
			set.emptyPages[0] -= chunk.emptyPages;
			set.probe.chunkIsolated(chunk);
		}
		set.move(chunk, set.slots.toDepopulate, true);
	}

	@Override
	void reintegrate(Chunk chunk) {
		if (chunk.isolated) {
			chunk.touch();
			chunk.isolated = false;
			set.emptyPages[0] += chunk.emptyPages;
			set.probe.chunkReintegrated(chunk);
			set.relocate(chunk, ChunkView.NO_SLOT);
		}
	}

	/** A chunk that was depopulated and is not needed goes to the back of the sidelined list. */
	void sideline(Chunk chunk) {
		set.move(chunk, set.slots.sidelined, false);
		set.probe.chunkSidelined(chunk);
	}
}
