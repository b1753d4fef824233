package org.vmalloscope.engine.percpu;

import org.eclipse.jdt.annotation.Nullable;

/** A live chunk: links, counters and pages. What lies in it is the business of its subclasses, one per kind of map. */
abstract class Chunk extends ChunkFacts {
	final ChunkSet set;
	@Nullable Chunk previous;
	@Nullable Chunk next;
	@Nullable ChunkList list;
	/** The chunk as it is now, or null when it changed since it was last frozen. */
	@Nullable ChunkView frozen;

	Chunk(ChunkSet set, int id, ChunkType type, int pages, int startOffset, int endOffset) {
		super(id, type, pages, startOffset, endOffset);
		this.set = set;
	}

	/** The slot where the chunk belongs by its free space ({@code pcpu_chunk_slot}). */
	abstract int wantedSlot();

	/** An immutable copy; the same one as long as nothing changes. */
	abstract ChunkView freeze();

	/** Becomes what {@code frozen} is, a copy of this chunk at another time. */
	abstract void thaw(ChunkView frozen);

	/** Whether an area begins at {@code offset} that a caller got from an allocation. */
	abstract boolean isFreeable(int offset);

	/** Releases the area at {@code offset}, which exists; returns its size in bytes. Does not move the chunk. */
	abstract int freeArea(int offset);

	/** Checks that hints, counters and maps agree. */
	abstract void assertConsistent();

	/** To be called at every change. */
	final void touch() {
		if (frozen != null) {
			frozen = null;
		}
		ChunkList where = list;
		if (where != null) {
			where.changed = true;
		}
	}

	final boolean isReserved() {
		return id == RESERVED;
	}

	/** Whether the pages {@code [from, to)} have page frames; else the run without begins at {@link #nextUnpopulatedPage}. */
	final boolean isPopulated(int from, int to) {
		return Bits.nextClear(populated, from, to) >= to;
	}

	final void setPopulated(int from, int to) {
		touch();
		Bits.set(populated, from, to);
		populatedPages += to - from;
	}

	final void setUnpopulated(int from, int to) {
		touch();
		Bits.clear(populated, from, to);
		populatedPages -= to - from;
	}

	final void check(boolean condition, String what) {
		if (!condition) {
			throw new AssertionError(this + ": " + what);
		}
	}

	final void checkFacts() {
		check(populatedPages == Bits.count(populated, 0, pages), "populated pages " + populatedPages);
		check(freeBytes >= 0 && freeBytes <= sizeInBytes(), "free bytes " + freeBytes);
		check(slot == NO_SLOT || list != null, "in no list");
	}
}
