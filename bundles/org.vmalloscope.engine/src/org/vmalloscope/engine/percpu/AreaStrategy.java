package org.vmalloscope.engine.percpu;

import org.eclipse.jdt.annotation.Nullable;
import org.vmalloscope.engine.percpu.boot.AllocInfo;

/**
 * What a generation does under the spinlock: search, place, free, and count pages. One subclass per way of doing it.
 */
abstract class AreaStrategy {
	final ChunkSet set;
	final PercpuRules rules;

	AreaStrategy(ChunkSet set, PercpuRules rules) {
		this.set = set;
		this.rules = rules;
	}

	static AreaStrategy of(ChunkSet set, PercpuRules rules) {
		return switch (rules.generation()) {
			case A1, A2, A3 -> new AreaMapStrategy(set, rules);
			case B1 -> new BitmapStrategy(set, rules);
			case B2, B3 -> new ScanHintStrategy(set, rules);
			case B4 -> new ReclaimingStrategy(set, rules);
		};
	}

	/** Sizes are rounded up to a multiple of this many bytes; alignments are at least as large. */
	abstract int quantum();

	/** An empty chunk that covers a unit and has no pages. */
	abstract Chunk newChunk(int id, ChunkType type);

	/** A live chunk for a frozen one, still without its contents. */
	abstract Chunk revive(ChunkView frozen);

	/** A live chunk with the map and the hints of a recorded one; what every chunk has is not set yet. */
	abstract Chunk revive(PercpuState.ChunkState state);

	/** A chunk in memory that exists since boot; {@code start} and {@code size} say which part of a unit it serves. */
	abstract Chunk newBootChunk(int id, int start, int size);

	/** Searches for room; changes nothing but {@code found}. */
	abstract void search(AllocationOperation request, Placement found);

	/** Carries a search out, whatever its outcome: failed chunks move or learn, the area is taken, the chunk moves. */
	abstract void carryOut(AllocationOperation request, Placement found);

	/** Replaces a search's finding by a recorded one: what the search left behind in chunks before that one stays. */
	abstract void redirect(AllocationOperation request, Placement found, Chunk chunk, int offset, int startOffset);

	/** The area-map generations before A3 create a chunk whenever the search fails, whatever the free list holds. */
	boolean alwaysCreates() {
		return false;
	}

	/** All pages of an area are populated in one go, all or nothing (before A3). */
	boolean populatesAtOnce() {
		return false;
	}

	/** Whether empty populated pages are kept in reserve (A3 and later). */
	boolean keepsReserve() {
		return true;
	}

	/** Bookkeeping when an allocation has its pages. */
	void allocationDone(AllocationOperation request, Chunk chunk) {
		// Most generations count empty pages with the hints.
	}

	/** Frees the area at {@code offset}, which exists, and moves the chunk; returns its size. */
	int free(Chunk chunk, int offset) {
		int oldSlot = chunk.wantedSlot();
		int size = chunk.freeArea(offset);
		set.relocate(chunk, oldSlot);
		set.probe.areaFreed(chunk, offset, size);
		return size;
	}

	/** Counts the pages that a free emptied, where the hints do not; undoing an allocation that was never counted does not come here. */
	void countFreed(Chunk chunk) {
		// Most generations count empty pages with the hints.
	}

	/** A chunk is about to go: it waits for nothing any more. */
	void forget(Chunk chunk) {
		// Nothing waits but in A3.
	}

	/** Whether a free that ended like this wants the balance work to run. */
	boolean wantsWorkAfterFree(Chunk chunk) {
		return isSurplus(chunk);
	}

	/** Fully free while another chunk is fully free too. */
	final boolean isSurplus(Chunk chunk) {
		if (chunk.freeBytes != set.geometry.unitSize()) {
			return false;
		}
		Chunk first = set.list(chunk.type, set.slots.free).first;
		return first != null && (first != chunk || first.next != null);
	}

	/** Marks pages {@code [from, to)} as populated. */
	void markPopulated(Chunk chunk, int from, int to, boolean forAllocation) {
		chunk.setPopulated(from, to);
		set.populatedPages += to - from;
		countPopulated(chunk, to - from, forAllocation);
		set.probe.pagesPopulated(chunk, from, to);
	}

	/** Marks pages {@code [from, to)} as not populated. */
	void markDepopulated(Chunk chunk, int from, int to) {
		chunk.setUnpopulated(from, to);
		set.populatedPages -= to - from;
		countDepopulated(chunk, to - from);
		set.probe.pagesDepopulated(chunk, from, to);
	}

	/** What population does to the count of empty pages. */
	void countPopulated(Chunk chunk, int pages, boolean forAllocation) {
		set.addEmptyPages(chunk, pages);
	}

	void countDepopulated(Chunk chunk, int pages) {
		set.addEmptyPages(chunk, -pages);
	}

	/** Creates the chunks of the boot memory and lists the first one. */
	final void createBootChunks() {
		AllocInfo info = set.geometry.info();
		int reserved = info.reservedSize();
		if (reserved != 0) {
			addBootChunk(ChunkView.RESERVED, staticEnd(info), reserved);
		}
		set.populatedPages = info.usedSize() / set.geometry.pageSize();
		if (info.dynamicSize() != 0) {
			Chunk first = addBootChunk(ChunkView.FIRST, staticEnd(info) + reserved, info.dynamicSize() - (staticEnd(info) - info.staticSize()));
			set.emptyPages[0] = initialEmptyPages(first);
			set.relocate(first, ChunkView.NO_SLOT);
		}
	}

	/** Where the static part ends, rounded up as the generation needs it; the dynamic part shrinks by the same amount. */
	int staticEnd(AllocInfo info) {
		return info.staticSize();
	}

	abstract int initialEmptyPages(Chunk first);

	private Chunk addBootChunk(int id, int start, int size) {
		Chunk chunk = newBootChunk(id, start, size);
		chunk.immutable = true;
		set.register(chunk);
		return chunk;
	}

	/** Ids of the chunks that wait for something the balance work does, for snapshots. */
	int[] waiting() {
		return NOBODY;
	}

	void restoreWaiting(int[] ids) {
		// Nothing waits but in A3.
	}

	static final int[] NOBODY = {};

	/** The next chunk of the search after {@code chunk}, or the first one of the slots from {@code slot} on; null at the end. */
	final @Nullable Chunk firstIn(ChunkType type, int slot) {
		Chunk first = set.list(type, slot).first;
		if (first != null) {
			set.probe.slotWalked(type, slot);
		}
		return first;
	}
}
