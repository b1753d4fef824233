package org.vmalloscope.engine.percpu;

import org.vmalloscope.engine.percpu.boot.AllocInfo;
import org.vmalloscope.engine.percpu.boot.Sizes;

/** Search and placement of the bitmap generations, as B1 has them; later generations refine it. */
class BitmapStrategy extends AreaStrategy {
	private static final int UNIT = BitmapChunkView.UNIT;

	BitmapStrategy(ChunkSet set, PercpuRules rules) {
		super(set, rules);
	}

	@Override
	final int quantum() {
		return UNIT;
	}

	@Override
	final Chunk newChunk(int id, ChunkType type) {
		return newBitmapChunk(id, type, set.geometry.unitPages(), 0, 0);
	}

	@Override
	final Chunk revive(ChunkView frozen) {
		return newBitmapChunk(frozen.id(), frozen.type(), frozen.pageCount(), frozen.startOffset(), frozen.endOffset());
	}

	@Override
	final Chunk revive(PercpuState.ChunkState state) {
		if (!(state instanceof PercpuState.BitmapChunkState facts)) {
			throw new IllegalArgumentException("chunk " + state.common().id() + " has an area map, " + rules.generation() + " has bitmaps");
		}
		BitmapChunk chunk = newBitmapChunk(state.common().id(), state.common().type(), facts.pageCount(), facts.startOffset(), facts.endOffset());
		chunk.emptyPages = facts.emptyPages();
		chunk.restore(facts.areas(), facts.records());
		return chunk;
	}

	BitmapChunk newBitmapChunk(int id, ChunkType type, int pages, int startOffset, int endOffset) {
		return new FirstBitChunk(set, id, type, pages, startOffset, endOffset);
	}

	@Override
	final int staticEnd(AllocInfo info) {
		return Sizes.roundUp(info.staticSize(), UNIT);
	}

	@Override
	final Chunk newBootChunk(int id, int start, int size) {
		int pageSize = set.geometry.pageSize();
		int startOffset = start % pageSize;
		int pages = (startOffset + size + pageSize - 1) / pageSize;
		BitmapChunk chunk = newBitmapChunk(id, ChunkType.ROOT, pages, startOffset, pages * pageSize - startOffset - size);
		chunk.baseAddress = set.geometry.baseAddress() + start - startOffset;
		chunk.setPopulated(0, pages);
		chunk.emptyPages = emptyPagesOf(startOffset, size, pages);
		chunk.takeMargins();
		return chunk;
	}

	/** Empty populated pages of a boot chunk before its margins are taken; B1 counts the pages wholly inside the region. */
	int emptyPagesOf(int startOffset, int size, int pages) {
		int pageSize = set.geometry.pageSize();
		return Math.max(0, (startOffset + size) / pageSize - (startOffset + pageSize - 1) / pageSize);
	}

	@Override
	final int initialEmptyPages(Chunk first) {
		return first.emptyPages;
	}

	@Override
	final void search(AllocationOperation request, Placement found) {
		found.clear();
		int size = request.size / UNIT;
		int align = request.align / UNIT;
		Chunk reserved = set.reserved();
		if (request.reserved && reserved != null) {
			if (!tryPlace((BitmapChunk) reserved, size, align, request.atomic, found)) {
				found.notPlaced(Placement.Outcome.RESERVED_FULL);
			}
			return;
		}
		ChunkType type = request.type;
		for (int slot = set.slots.slotOf(request.size); slot <= set.slots.free; slot++) {
			for (Chunk chunk = firstIn(type, slot); chunk != null; chunk = chunk.next) {
				if (tryPlace((BitmapChunk) chunk, size, align, request.atomic, found)) {
					return;
				}
			}
		}
		found.notPlaced(Placement.Outcome.NO_SPACE);
	}

	private boolean tryPlace(BitmapChunk chunk, int size, int align, boolean atomic, Placement found) {
		int start = chunk.find(size, align, atomic);
		if (start < 0) {
			passed(chunk, found);
			return false;
		}
		int bit = chunk.locate(size, align, start, rules.boundsPlacement());
		int offset = bit < 0 ? -1 : bit * UNIT;
		found.attempt(chunk, start * UNIT, offset);
		set.probe.placementAttempted(chunk, start * UNIT, offset);
		if (bit < 0) {
			return false;
		}
		found.placed(chunk, offset);
		found.holeStart = chunk.holeStart;
		found.holeLength = chunk.holeLength;
		return true;
	}

	/** The hints of a chunk say that it has no room. */
	void passed(BitmapChunk chunk, Placement found) {
		// In B1 it stays where it is.
	}

	@Override
	final void carryOut(AllocationOperation request, Placement found) {
		for (int i = 0; i < found.failedCount; i++) {
			set.move(found.failed[i], 0, true);
		}
		Chunk chunk = found.chunk;
		if (chunk != null) {
			int oldSlot = chunk.wantedSlot();
			BitmapChunk bitmap = (BitmapChunk) chunk;
			if (found.holeLength != 0) {
				bitmap.offerHole(found.holeStart, found.holeLength);
			}
			bitmap.take(found.offset / UNIT, request.size / UNIT);
			set.relocate(chunk, oldSlot);
			set.probe.areaPlaced(chunk, found.offset, request.size);
			reintegrate(chunk);
		}
	}

	/** A chunk that serves an allocation is no longer isolated. */
	void reintegrate(Chunk chunk) {
		// Only B4 isolates chunks.
	}

	@Override
	final void redirect(AllocationOperation request, Placement found, Chunk chunk, int offset, int startOffset) {
		int kept = 0;
		while (kept < found.failedCount && found.failed[kept] != chunk) {
			kept++;
		}
		found.failedCount = kept;
		found.holeLength = 0;
		BitmapChunk bitmap = (BitmapChunk) chunk;
		int size = request.size / UNIT;
		int from = offset / UNIT;
		for (int bit = Bits.nextSet(bitmap.allocated, from, from + size); bit < from + size; bit = Bits.nextSet(bitmap.allocated, from, from + size)) {
			// What the engine still has there must have been freed unseen.
			free(chunk, Bits.previousSet(bitmap.bounds, 0, bit + 1) * UNIT);
		}
		if (startOffset >= 0 && bitmap.locate(size, request.align / UNIT, startOffset / UNIT, rules.boundsPlacement()) == from) {
			found.holeStart = bitmap.holeStart;
			found.holeLength = bitmap.holeLength;
		}
		found.placed(chunk, offset);
	}

	@Override
	void countPopulated(Chunk chunk, int pages, boolean forAllocation) {
		// B1 leaves the count alone when it populates for an allocation; it is put right when the hints are next computed anew.
		if (!forAllocation) {
			set.addEmptyPages(chunk, pages);
		}
	}
}
