package org.vmalloscope.engine.percpu;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.jdt.annotation.Nullable;

/**
 * The facts about an allocator that someone recorded, enough to go on from there exactly: counters, and chunks slot by slot in
 * list order. {@link #of} gives the same facts of a snapshot, for comparison.
 *
 * @param emptyPagesRoot {@code pcpu_nr_empty_pop_pages}, in B3 of the ROOT chunks
 * @param emptyPagesMemcg the same of the MEMCG chunks (B3), else 0
 * @param populatedPages {@code pcpu_nr_populated}
 * @param atomicFailed {@code pcpu_atomic_alloc_failed}
 * @param workPending whether the balance work is scheduled
 * @param reserved the reserved chunk, or null
 * @param chunks the listed chunks in list order within slot order
 */
public record PercpuState(int emptyPagesRoot, int emptyPagesMemcg, int populatedPages, boolean atomicFailed, boolean workPending,
		@Nullable ChunkState reserved, List<ChunkState> chunks) {
	public PercpuState {
		chunks = List.copyOf(chunks);
	}

	/** The facts about one chunk. */
	public sealed interface ChunkState permits BitmapChunkState, AreaMapChunkState {
		/** What every chunk has. */
		Common common();
	}

	/**
	 * What every chunk has.
	 *
	 * @param id {@link ChunkView#FIRST} for the first chunk, {@link ChunkView#RESERVED}, or a positive number of its own
	 * @param baseAddress as in a {@link ChunkView}
	 * @param type ROOT but in B3
	 * @param slot the list that it is in, {@link ChunkView#NO_SLOT} for the reserved chunk
	 * @param immutable whether its pages stay
	 * @param isolated whether it is out of allocation (B4)
	 * @param populated runs of populated pages: start, end, start, end, …
	 */
	public record Common(int id, long baseAddress, ChunkType type, int slot, boolean immutable, boolean isolated, List<Integer> populated) {
		public Common {
			populated = List.copyOf(populated);
		}
	}

	/**
	 * A chunk of B1 to B4.
	 *
	 * @param pageCount pages that its map covers
	 * @param startOffset bytes before the region of a first or reserved chunk
	 * @param endOffset bytes after it
	 * @param emptyPages {@code nr_empty_pop_pages}
	 * @param areas offset and size in bytes of each area, regions not served included: offset, size, offset, size, …
	 * @param records the chunk's record and then those of its blocks, {@link BitmapChunkView#FIELDS} values each in that order
	 */
	public record BitmapChunkState(Common common, int pageCount, int startOffset, int endOffset, int emptyPages, List<Integer> areas,
			List<Integer> records) implements ChunkState {
		public BitmapChunkState {
			areas = List.copyOf(areas);
			records = List.copyOf(records);
		}
	}

	/**
	 * A chunk of A1 to A3.
	 *
	 * @param entries the entries as the kernel keeps them, with the terminator of A2 and A3
	 * @param capacity {@code map_alloc}
	 * @param contigHint bytes
	 * @param firstFree {@code first_free}, -1 in A1
	 */
	public record AreaMapChunkState(Common common, List<Integer> entries, int capacity, int contigHint, int firstFree) implements ChunkState {
		public AreaMapChunkState {
			entries = List.copyOf(entries);
		}
	}

	/** The facts of a snapshot. */
	public static PercpuState of(PercpuSnapshot snapshot) {
		ChunkView reserved = snapshot.reservedChunk();
		return new PercpuState(snapshot.emptyPopulatedPages(ChunkType.ROOT), snapshot.emptyPopulatedPages(ChunkType.MEMCG), snapshot.populatedPages(),
				snapshot.hasAtomicFailed(), snapshot.isBalancePending(), reserved == null ? null : factsOf(reserved),
				snapshot.chunks().stream().map(PercpuState::factsOf).toList());
	}

	/** The facts of one chunk. */
	public static ChunkState factsOf(ChunkView chunk) {
		List<Integer> populated = new ArrayList<>();
		for (int page = chunk.nextPopulatedPage(0); page < chunk.pageCount(); page = chunk.nextPopulatedPage(page)) {
			populated.add(page);
			page = chunk.nextUnpopulatedPage(page);
			populated.add(page);
		}
		Common common = new Common(chunk.id(), chunk.baseAddress(), chunk.type(), chunk.slot(), chunk.isImmutable(), chunk.isIsolated(), populated);
		if (chunk instanceof AreaMapChunkView map) {
			List<Integer> entries = new ArrayList<>();
			for (int i = 0; i < map.entryCount() + (map.firstFree() < 0 ? 0 : 1); i++) {
				entries.add(map.rawEntry(i));
			}
			return new AreaMapChunkState(common, entries, map.capacity(), map.contigHintBytes(), map.firstFree());
		}
		BitmapChunkView bitmap = (BitmapChunkView) chunk;
		List<Integer> areas = new ArrayList<>();
		bitmap.forEachArea((offset, size) -> {
			areas.add(offset);
			areas.add(size);
		});
		List<Integer> records = new ArrayList<>();
		for (int block = BitmapChunkView.WHOLE; block < bitmap.blockCount(); block++) {
			for (int field = 0; field < BitmapChunkView.FIELDS; field++) {
				records.add(bitmap.record(block, field));
			}
		}
		return new BitmapChunkState(common, chunk.pageCount(), chunk.startOffset(), chunk.endOffset(), chunk.emptyPopulatedPages(), areas, records);
	}

	void applyTo(PercpuAllocator allocator) {
		ChunkState kept = reserved;
		if (kept != null) {
			add(allocator, kept);
		}
		for (ChunkState chunk : chunks) {
			add(allocator, chunk);
		}
		allocator.set.emptyPages[ChunkType.ROOT.ordinal()] = emptyPagesRoot;
		allocator.set.emptyPages[ChunkType.MEMCG.ordinal()] = emptyPagesMemcg;
		allocator.set.populatedPages = populatedPages;
		allocator.setFlags(atomicFailed, workPending);
	}

	private static void add(PercpuAllocator allocator, ChunkState state) {
		Common common = state.common();
		ChunkSet set = allocator.set;
		if (set.chunk(common.id) != null || common.id < ChunkView.RESERVED) {
			throw new IllegalArgumentException("chunk " + common.id + " exists already");
		}
		Chunk chunk = allocator.strategy.revive(state);
		chunk.baseAddress = common.baseAddress;
		chunk.immutable = common.immutable;
		chunk.isolated = common.isolated;
		for (int i = 0; i + 1 < common.populated.size(); i += 2) {
			chunk.setPopulated(common.populated.get(i), Math.min(common.populated.get(i + 1), chunk.pages));
		}
		set.register(chunk);
		set.setNextId(Math.max(set.nextId(), common.id + 1));
		if (common.id > ChunkView.FIRST) {
			allocator.backend.adopt(chunk);
		}
		if (common.slot >= 0 && common.slot < set.slots.count) {
			set.list(chunk.type, common.slot).addLast(chunk);
		} else if (common.id != ChunkView.RESERVED) {
			throw new IllegalArgumentException("chunk " + common.id + " is in slot " + common.slot + " of " + set.slots.count);
		}
	}
}
