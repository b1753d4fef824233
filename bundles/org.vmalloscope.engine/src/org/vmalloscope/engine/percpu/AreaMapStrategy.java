package org.vmalloscope.engine.percpu;

import java.util.ArrayDeque;
import java.util.Deque;

import org.eclipse.jdt.annotation.Nullable;

/** Search and placement of the area-map generations A1 to A3. */
final class AreaMapStrategy extends AreaStrategy {
	/** Entries that a map must have to spare: for the two cuts of a split, and, where one is kept, the terminator. */
	private static final int MARGIN_A1 = 2;
	private static final int MARGIN_A2 = 3;
	/** {@code PCPU_ATOMIC_MAP_MARGIN_LOW}: below this an atomic search asks the balance work for a longer map. */
	private static final int ATOMIC_MARGIN_LOW = 32;
	/** {@code PCPU_ATOMIC_MAP_MARGIN_HIGH}: what an extension leaves for atomic allocations. */
	static final int ATOMIC_MARGIN_HIGH = 64;

	private final boolean signed;
	private final boolean atomicAllowed;
	/** Chunks whose map the balance work shall extend ({@code pcpu_map_extend_chunks}). */
	private final Deque<AreaMapChunk> awaitingExtension = new ArrayDeque<>();

	AreaMapStrategy(ChunkSet set, PercpuRules rules) {
		super(set, rules);
		signed = rules.generation() == PercpuGeneration.A1;
		atomicAllowed = rules.generation() == PercpuGeneration.A3;
	}

	@Override
	int quantum() {
		return signed ? 1 : 2;
	}

	@Override
	boolean alwaysCreates() {
		return !atomicAllowed;
	}

	@Override
	boolean populatesAtOnce() {
		return !atomicAllowed;
	}

	@Override
	boolean keepsReserve() {
		return atomicAllowed;
	}

	@Override
	Chunk newChunk(int id, ChunkType type) {
		int unit = set.geometry.unitSize();
		return signed ? new SignedMapChunk(set, id, type, AreaMapChunk.DEFAULT_CAPACITY, unit)
				: new OffsetMapChunk(set, id, type, AreaMapChunk.DEFAULT_CAPACITY, 0, unit | 1);
	}

	@Override
	Chunk revive(ChunkView frozen) {
		return newChunk(frozen.id(), frozen.type());
	}

	@Override
	Chunk revive(PercpuState.ChunkState state) {
		if (!(state instanceof PercpuState.AreaMapChunkState facts) || signed != facts.firstFree() < 0) {
			throw new IllegalArgumentException("chunk " + state.common().id() + " is not of generation " + rules.generation());
		}
		int[] entries = facts.entries().stream().mapToInt(Integer::intValue).toArray();
		if (entries.length > facts.capacity() || entries.length < 1) {
			throw new IllegalArgumentException("chunk " + state.common().id() + " has " + entries.length + " entries in a map of " + facts.capacity());
		}
		int id = state.common().id();
		if (signed) {
			AreaMapChunk chunk = new SignedMapChunk(set, id, ChunkType.ROOT, facts.capacity(), entries);
			chunk.contigHint = facts.contigHint();
			return chunk;
		}
		OffsetMapChunk chunk = new OffsetMapChunk(set, id, ChunkType.ROOT, facts.capacity(), entries);
		chunk.contigHint = facts.contigHint();
		chunk.setFirstFree(facts.firstFree());
		return chunk;
	}

	@Override
	Chunk newBootChunk(int id, int start, int size) {
		Chunk chunk = signed ? new SignedMapChunk(set, id, ChunkType.ROOT, AreaMapChunk.EARLY_CAPACITY, -start, size)
				: new OffsetMapChunk(set, id, ChunkType.ROOT, AreaMapChunk.EARLY_CAPACITY, 1, start, start + size | 1);
		chunk.baseAddress = set.geometry.baseAddress();
		chunk.setPopulated(0, chunk.pages);
		return chunk;
	}

	@Override
	int initialEmptyPages(Chunk first) {
		return atomicAllowed ? ((AreaMapChunk) first).occupiedPages(1) : 0;
	}

	@Override
	void search(AllocationOperation request, Placement found) {
		found.clear();
		Chunk reserved = set.reserved();
		if (request.reserved && reserved != null) {
			if (!tryPlace((AreaMapChunk) reserved, request, found)) {
				found.notPlaced(Placement.Outcome.RESERVED_FULL);
			}
			return;
		}
		for (int slot = set.slots.slotOf(request.size); slot < set.slots.count; slot++) {
			for (Chunk chunk = firstIn(ChunkType.ROOT, slot); chunk != null; chunk = chunk.next) {
				if (tryPlace((AreaMapChunk) chunk, request, found)) {
					return;
				}
			}
		}
		found.notPlaced(Placement.Outcome.NO_SPACE);
	}

	/** Whether the search ends here, with a place or because the chunk's map must grow first. */
	private boolean tryPlace(AreaMapChunk chunk, AllocationOperation request, Placement found) {
		if (request.size > chunk.contigHint) {
			set.probe.chunkSkipped(chunk, request.size, request.align);
			return false;
		}
		if (request.atomic && chunk.neededCapacity(ATOMIC_MARGIN_LOW) != 0 && !chunk.awaitsExtension) {
			found.crowded(chunk);
		}
		int capacity = chunk.neededCapacity(signed ? MARGIN_A1 : atomicAllowed && !request.atomic ? ATOMIC_MARGIN_HIGH : MARGIN_A2);
		if (capacity != 0) {
			if (request.atomic && !chunk.isReserved()) {
				return false;
			}
			found.mapFull(chunk, capacity);
			return true;
		}
		int offset = chunk.scan(request.size, request.align, request.atomic);
		found.attempt(chunk, 0, offset);
		set.probe.placementAttempted(chunk, 0, offset);
		if (offset < 0) {
			found.failed(chunk);
			return false;
		}
		found.placed(chunk, offset);
		return true;
	}

	@Override
	void carryOut(AllocationOperation request, Placement found) {
		for (int i = 0; i < found.failedCount; i++) {
			AreaMapChunk chunk = (AreaMapChunk) found.failed[i];
			if (chunk.failureTeachesNothing()) {
				continue;
			}
			int oldSlot = chunk.wantedSlot();
			int oldHint = chunk.contigHint;
			chunk.scanFailed();
			set.probe.contigHintLowered(chunk, oldHint, chunk.contigHint);
			// The kernel goes on in whatever list the chunk is in now; the search here had read its successor before.
			set.relocate(chunk, oldSlot);
		}
		for (int i = 0; i < found.crowdedCount; i++) {
			AreaMapChunk chunk = found.crowded[i];
			chunk.touch();
			chunk.awaitsExtension = true;
			awaitingExtension.add(chunk);
			request.wantsWork = true;
		}
		Chunk chunk = found.chunk;
		if (chunk != null && found.outcome() == Placement.Outcome.PLACED) {
			int oldSlot = chunk.wantedSlot();
			AreaMapChunk map = (AreaMapChunk) chunk;
			map.takeFound(request.size);
			request.occupiedPages = map.occupied;
			set.relocate(chunk, oldSlot);
			set.probe.areaPlaced(chunk, found.offset, request.size);
		}
	}

	@Override
	void redirect(AllocationOperation request, Placement found, Chunk chunk, int offset, int startOffset) {
		int kept = 0;
		while (kept < found.failedCount && found.failed[kept] != chunk) {
			kept++;
		}
		found.failedCount = kept;
		AreaMapChunk map = (AreaMapChunk) chunk;
		while (!map.findAt(offset, request.size)) {
			int area = map.nextAllocated(offset);
			if (area >= offset + request.size) {
				throw new IllegalArgumentException("offset " + offset + "+" + request.size + " is outside of " + chunk);
			}
			free(chunk, map.entryOffset(map.entryAt(area)));
		}
		int capacity = map.neededCapacity(signed ? MARGIN_A1 : MARGIN_A2);
		if (capacity != 0) {
			map.extend(capacity);
		}
		found.placed(chunk, offset);
	}

	@Override
	void allocationDone(AllocationOperation request, Chunk chunk) {
		if (atomicAllowed && !chunk.isReserved()) {
			addEmpty(chunk, -request.occupiedPages);
		}
	}

	@Override
	void countFreed(Chunk chunk) {
		if (atomicAllowed && !chunk.isReserved()) {
			addEmpty(chunk, ((AreaMapChunk) chunk).occupied);
		}
	}

	private void addEmpty(Chunk chunk, int pages) {
		set.emptyPages[0] += pages;
		set.probe.emptyPagesChanged(chunk, pages, set.emptyPages[0]);
	}

	@Override
	void countPopulated(Chunk chunk, int pages, boolean forAllocation) {
		if (atomicAllowed) {
			addEmpty(chunk, pages);
		}
	}

	@Override
	void countDepopulated(Chunk chunk, int pages) {
		if (atomicAllowed) {
			addEmpty(chunk, -pages);
		}
	}

	/** The first chunk that waits for a longer map, no longer waiting; null when none does. */
	@Nullable AreaMapChunk pollAwaitingExtension() {
		AreaMapChunk chunk = awaitingExtension.poll();
		if (chunk != null) {
			chunk.touch();
			chunk.awaitsExtension = false;
		}
		return chunk;
	}

	@Override
	void forget(Chunk chunk) {
		if (chunk instanceof AreaMapChunk map && map.awaitsExtension) {
			awaitingExtension.remove(map);
			map.awaitsExtension = false;
		}
	}

	@Override
	int[] waiting() {
		return awaitingExtension.stream().mapToInt(ChunkView::id).toArray();
	}

	@Override
	void restoreWaiting(int[] ids) {
		awaitingExtension.clear();
		for (int id : ids) {
			awaitingExtension.add((AreaMapChunk) set.existing(id));
		}
	}
}
