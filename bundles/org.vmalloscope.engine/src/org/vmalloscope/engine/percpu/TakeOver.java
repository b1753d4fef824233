package org.vmalloscope.engine.percpu;

import org.vmalloscope.engine.memory.PageUse;

/**
 * Applies what a recording says happened, with the same effect on hints, lists and counters as if the allocator had decided
 * it. Obtained from {@link PercpuAllocator#takeOver}.
 */
public final class TakeOver {
	private final PercpuAllocator allocator;

	TakeOver(PercpuAllocator allocator) {
		this.allocator = allocator;
	}

	/** Creates and lists a chunk at a recorded address; returns its number. */
	public int createChunk(ChunkType type, long baseAddress) {
		Chunk chunk = allocator.backend.createAt(type, baseAddress);
		allocator.set.relocate(chunk, ChunkView.NO_SLOT);
		return chunk.id;
	}

	/** Destroys a chunk, whatever is in it. */
	public void destroyChunk(int chunkId) {
		Chunk chunk = allocator.set.existing(chunkId);
		if (chunk.immutable) {
			throw new IllegalArgumentException(chunk + " is never destroyed");
		}
		ChunkList list = chunk.list;
		if (list != null) {
			list.remove(chunk);
		}
		if (chunk.isolated) {
			// Its pages count again until they are gone.
			chunk.isolated = false;
			allocator.set.emptyPages[chunk.type.ordinal()] += chunk.emptyPages;
		}
		allocator.balance().toFree.remove(chunk);
		allocator.strategy.forget(chunk);
		if (!allocator.rules().generation().hasAreaMap()) {
			// The kernel only destroys chunks without areas, whose count of empty pages ends at 0 by itself.
			allocator.set.addEmptyPages(chunk, -chunk.emptyPages + chunk.populatedPages);
		}
		allocator.destroy(chunk);
	}

	/**
	 * Places an area, as an allocation did that is not followed step by step.
	 *
	 * @param size bytes, rounded as the generation does
	 */
	public void place(int chunkId, int offset, int size) {
		AllocationOperation operation = allocator.newOperation();
		operation.startRecorded(size);
		operation.takeOver(chunkId, offset, -1);
		operation.endRecorded();
	}

	/** Gives those of the pages {@code [from, to)} page frames that have none. */
	public void populate(int chunkId, int from, int to) {
		Chunk chunk = pages(chunkId, from, to);
		for (int page = Bits.nextClear(chunk.populated, from, to); page < to;) {
			int end = Bits.nextSet(chunk.populated, page, to);
			allocator.environment().pages().adopt(PageUse.PERCPU_POPULATION, (end - page) * allocator.geometry().framesPerPage());
			allocator.strategy.markPopulated(chunk, page, end, true);
			page = Bits.nextClear(chunk.populated, end, to);
		}
	}

	/** Takes the page frames of those of the pages {@code [from, to)} away that have any. */
	public void depopulate(int chunkId, int from, int to) {
		Chunk chunk = pages(chunkId, from, to);
		for (int page = Bits.nextSet(chunk.populated, from, to); page < to;) {
			int end = Bits.nextClear(chunk.populated, page, to);
			allocator.backend.depopulate(chunk, page, end);
			allocator.strategy.markDepopulated(chunk, page, end);
			page = Bits.nextSet(chunk.populated, end, to);
		}
	}

	private Chunk pages(int chunkId, int from, int to) {
		Chunk chunk = allocator.set.existing(chunkId);
		if (from < 0 || from > to || to > chunk.pages) {
			throw new IllegalArgumentException("pages " + from + " to " + to + " of " + chunk);
		}
		return chunk;
	}
}
