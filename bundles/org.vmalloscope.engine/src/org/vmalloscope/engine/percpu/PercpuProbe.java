package org.vmalloscope.engine.percpu;

import org.vmalloscope.engine.memory.KernelLog;

/**
 * Called wherever the percpu allocator does something that a person would want to stop at. Every method does nothing by
 * default. Sizes and offsets are bytes in a unit. A {@link ChunkView} handed over is the live chunk: read it during the
 * call, do not keep it.
 */
public interface PercpuProbe {
	/** Watches nothing. */
	PercpuProbe NONE = new PercpuProbe() {
		@Override
		public boolean watchesSearches() {
			return false;
		}
	};

	/**
	 * Whether it looks at what a search passes by: {@link #candidateRejected} and the blocks scanned. When it does not, searches that are
	 * known to fail are not made again.
	 */
	default boolean watchesSearches() {
		return true;
	}

	/** The allocator has become what a snapshot or a recording says, without any step that led there. */
	default void percpuRestored() {
	}

	/** An allocation begins; size and alignment already rounded. */
	default void allocationStarted(int size, int align, int gfp, boolean reserved, boolean atomic) {
	}

	/** The search for room of an allocation begins, perhaps long after the allocation and for the second time; as it was started. */
	default void searchStarted(int size, int align, int gfp, boolean reserved, boolean atomic) {
	}

	/** The area at {@code offset}, which exists, is about to be freed by {@code free_percpu}. */
	default void freeStarted(ChunkView chunk, int offset) {
	}

	/** The search comes to a slot list that has chunks. */
	default void slotWalked(ChunkType type, int slot) {
	}

	/** The chunk's hint says that the request cannot fit. */
	default void chunkSkipped(ChunkView chunk, int size, int align) {
	}

	/** A block was looked at and has no room by its hints; {@code needed} includes the bytes that alignment takes. */
	default void blockScanned(BitmapChunkView chunk, int block, int needed) {
	}

	/** A free run is long enough, but not from its first aligned offset on. */
	default void candidateRejected(ChunkView chunk, int offset, int alignedOffset, int length) {
	}

	/** An atomic request passes by room on pages {@code [start, end)} without page frames. */
	default void unpopulatedSkipped(ChunkView chunk, int startPage, int endPage) {
	}

	/** The search settled on a chunk and looks for the exact place from {@code offset} on; {@code result} is the offset found, or -1. */
	default void placementAttempted(ChunkView chunk, int offset, int result) {
	}

	/** An area was placed. */
	default void areaPlaced(ChunkView chunk, int offset, int size) {
	}

	/** An area was freed. */
	default void areaFreed(ChunkView chunk, int offset, int size) {
	}

	/** The contig hint of a block, or of the chunk ({@link BitmapChunkView#WHOLE}), changed; starts and lengths in bits. */
	default void hintMoved(BitmapChunkView chunk, int block, int oldStart, int oldLength, int start, int length) {
	}

	/** A scan hint became the contig hint of a block or of the chunk, because the contig hint was taken. */
	default void scanHintPromoted(BitmapChunkView chunk, int block) {
	}

	/** The hints of a block or of the chunk are computed anew from its free runs. */
	default void hintsRefreshed(BitmapChunkView chunk, int block) {
	}

	/** A chunk went from one slot list to another, to its front or to its back; a new chunk comes from {@link ChunkView#NO_SLOT}. */
	default void chunkMoved(ChunkView chunk, int fromSlot, int toSlot, boolean toFront) {
	}

	/** The count of empty populated pages changed, of the chunk by {@code delta}; {@code global} is the allocator's new count. */
	default void emptyPagesChanged(ChunkView chunk, int delta, int global) {
	}

	/** Pages {@code [startPage, endPage)} of every CPU got page frames. */
	default void pagesPopulated(ChunkView chunk, int startPage, int endPage) {
	}

	/** Pages {@code [startPage, endPage)} of every CPU lost their page frames. */
	default void pagesDepopulated(ChunkView chunk, int startPage, int endPage) {
	}

	/** There were no page frames for pages {@code [startPage, endPage)}. */
	default void populationFailed(ChunkView chunk, int startPage, int endPage) {
	}

	/** The TLB was flushed for an address range. */
	default void tlbFlushed(long start, long end) {
	}

	/** A chunk was created; it is in no list yet. */
	default void chunkCreated(ChunkView chunk) {
	}

	/** A chunk is about to be destroyed. */
	default void chunkDestroyed(ChunkView chunk) {
	}

	/** There was no memory or no address space for a new chunk. */
	default void chunkCreationFailed() {
	}

	/** A chunk was taken out of allocation and waits for depopulation (B4). */
	default void chunkIsolated(ChunkView chunk) {
	}

	/** An isolated chunk came back (B4). */
	default void chunkReintegrated(ChunkView chunk) {
	}

	/** A depopulated chunk was put aside: the search comes to it last before fully free chunks (B4). */
	default void chunkSidelined(ChunkView chunk) {
	}

	/** An area map got room for more entries (A1 to A3). */
	default void mapExtended(AreaMapChunkView chunk, int oldCapacity, int capacity) {
	}

	/** A search through all of an area map found nothing: its contig hint becomes the largest run that was seen (A1 to A3); bytes. */
	default void contigHintLowered(AreaMapChunkView chunk, int oldLength, int length) {
	}

	/** The balance work was scheduled; when it was pending already, nothing changes. */
	default void workScheduled(boolean wasPending) {
	}

	/** The balance work begins. */
	default void balanceStarted() {
	}

	/** The balance work enters a phase. */
	default void balancePhase(BalanceWork.Phase phase, ChunkType type) {
	}

	/** The balance work is done. */
	default void balanceFinished() {
	}

	/** An allocation succeeded. */
	default void allocationSucceeded(ChunkView chunk, int offset) {
	}

	/** An allocation failed. */
	default void allocationFailed(FailureReason reason, int size, int align, boolean reserved, boolean atomic) {
	}

	/** A line went to the kernel log. */
	default void messagePrinted(KernelLog.Level level, String text) {
	}
}
