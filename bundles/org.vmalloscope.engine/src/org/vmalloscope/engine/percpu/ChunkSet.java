package org.vmalloscope.engine.percpu;

import java.util.Arrays;

import org.eclipse.jdt.annotation.Nullable;

/**
 * All chunks of an allocator, by number and by slot, and the counters that the kernel keeps beside them
 * ({@code pcpu_chunk_lists}, {@code pcpu_nr_empty_pop_pages}, {@code pcpu_nr_populated}).
 */
final class ChunkSet {
	final PercpuGeometry geometry;
	final PercpuGeneration generation;
	final SlotLayout slots;
	private final ChunkList[] lists;
	/** By {@code id + 1}; null where the chunk is gone. */
	private @Nullable Chunk[] byId = new Chunk[8];
	private int nextId = 1;
	/** How many chunks there are. */
	private int registered;
	/** Empty populated pages, by type. */
	final int[] emptyPages = new int[2];
	/** Populated pages of a unit over all chunks. */
	int populatedPages;
	PercpuProbe probe = PercpuProbe.NONE;
	/** Whether a probe listens; inner loops ask before they gather what a probe wants to know. */
	boolean watched;

	ChunkSet(PercpuGeometry geometry, PercpuGeneration generation) {
		this.geometry = geometry;
		this.generation = generation;
		slots = new SlotLayout(geometry.unitSize(), generation);
		lists = new ChunkList[slots.count * (generation == PercpuGeneration.B3 ? 2 : 1)];
		for (int i = 0; i < lists.length; i++) {
			lists[i] = new ChunkList(ChunkType.values()[i / slots.count], i % slots.count);
		}
	}

	void setProbe(PercpuProbe probe) {
		this.probe = probe;
		watched = probe != PercpuProbe.NONE;
	}

	/** The list of a slot; every generation but B3 has only the ROOT lists. */
	ChunkList list(ChunkType type, int slot) {
		return lists[type.ordinal() * slots.count + slot];
	}

	ChunkList[] lists() {
		return lists;
	}

	/** The chunk with this number, or null when there is none or no longer. */
	@Nullable Chunk chunk(int id) {
		int index = id + 1;
		return index >= 0 && index < byId.length ? byId[index] : null;
	}

	/** The chunk with this number. */
	Chunk existing(int id) {
		Chunk chunk = chunk(id);
		if (chunk == null) {
			throw new IllegalArgumentException("there is no chunk " + id);
		}
		return chunk;
	}

	@Nullable Chunk reserved() {
		return byId[0];
	}

	/** The number that the next created chunk gets. */
	int nextId() {
		return nextId;
	}

	void setNextId(int id) {
		nextId = id;
	}

	int takeId() {
		return nextId++;
	}

	void register(Chunk chunk) {
		registered++;
		int index = chunk.id + 1;
		if (index >= byId.length) {
			byId = Arrays.copyOf(byId, Math.max(byId.length * 2, index + 1));
		}
		byId[index] = chunk;
	}

	void unregister(Chunk chunk) {
		byId[chunk.id + 1] = null;
		registered--;
	}

	/** Calls back for each chunk, the reserved chunk first, then by number. */
	void forEach(java.util.function.Consumer<Chunk> action) {
		for (Chunk chunk : byId) {
			if (chunk != null) {
				action.accept(chunk);
			}
		}
	}

	/** The chunks that are in no list, such as those waiting to be listed or destroyed; the reserved chunk last. */
	ChunkView[] freezeUnlisted() {
		int unlisted = registered;
		for (ChunkList list : lists) {
			unlisted -= list.size();
		}
		ChunkView[] found = new ChunkView[unlisted];
		for (int i = byId.length - 1; i >= 0 && unlisted > 0; i--) {
			Chunk chunk = byId[i];
			if (chunk != null && chunk.list == null) {
				found[found.length - unlisted--] = chunk.freeze();
			}
		}
		return found;
	}

	/** The chunks of every list, in the order of {@link #lists}; arrays are shared with earlier calls while nothing changed. */
	ChunkView[][] freezeLists() {
		ChunkView[][] all = new ChunkView[lists.length][];
		for (int i = 0; i < lists.length; i++) {
			all[i] = lists[i].freeze();
		}
		return all;
	}

	/** Makes lists and chunks what they were when they were frozen. */
	void thaw(ChunkView[][] listed, ChunkView[] unlisted, AreaStrategy strategy) {
		@Nullable Chunk[] before = byId;
		byId = new Chunk[before.length];
		registered = 0;
		for (int i = 0; i < lists.length; i++) {
			ChunkList list = lists[i];
			if (list.is(listed[i])) {
				for (Chunk chunk = list.first; chunk != null; chunk = chunk.next) {
					register(chunk);
				}
				continue;
			}
			list.clear();
			for (ChunkView view : listed[i]) {
				Chunk chunk = thaw(view, before, strategy);
				list.addLast(chunk);
				chunk.frozen = view;
			}
			list.thawed(listed[i]);
		}
		for (ChunkView view : unlisted) {
			Chunk chunk = thaw(view, before, strategy);
			chunk.list = null;
			chunk.previous = null;
			chunk.next = null;
		}
	}

	private Chunk thaw(ChunkView view, @Nullable Chunk[] before, AreaStrategy strategy) {
		int index = view.id() + 1;
		Chunk chunk = index < before.length ? before[index] : null;
		if (chunk == null) {
			chunk = strategy.revive(view);
		}
		if (chunk.frozen != view) {
			chunk.thaw(view);
		}
		register(chunk);
		return chunk;
	}

	/** Moves a chunk to the slot where it belongs ({@code pcpu_chunk_relocate}); {@code oldSlot} is where it belonged before. */
	void relocate(Chunk chunk, int oldSlot) {
		if (chunk.isolated) {
			return;
		}
		int wanted = chunk.wantedSlot();
		if (wanted != oldSlot) {
			move(chunk, wanted, oldSlot < wanted);
		}
	}

	/** Moves a chunk to the front or the back of a slot's list. The reserved chunk is never listed. */
	void move(Chunk chunk, int slot, boolean toFront) {
		if (chunk.isReserved()) {
			return;
		}
		int from = chunk.slot;
		ChunkList old = chunk.list;
		if (old != null) {
			old.remove(chunk);
		}
		ChunkList list = list(chunk.type, slot);
		if (toFront) {
			list.addFirst(chunk);
		} else {
			list.addLast(chunk);
		}
		probe.chunkMoved(chunk, from, slot, toFront);
	}

	/** Adds to the count of empty populated pages ({@code pcpu_update_empty_pages}): the reserved chunk and isolated chunks count for themselves only. */
	void addEmptyPages(Chunk chunk, int delta) {
		chunk.emptyPages += delta;
		if (!chunk.isReserved() && !chunk.isolated) {
			emptyPages[chunk.type.ordinal()] += delta;
		}
		probe.emptyPagesChanged(chunk, delta, emptyPages[chunk.type.ordinal()]);
	}

	/** Everything that can be checked without knowing the kind of chunk. */
	void assertConsistent() {
		int[] empty = new int[2];
		int[] listed = new int[1];
		for (ChunkList list : lists) {
			Chunk before = null;
			for (Chunk chunk = list.first; chunk != null; chunk = chunk.next) {
				chunk.check(chunk.list == list && chunk.slot == list.slot && chunk.previous == before, "links of " + list.type + " slot " + list.slot);
				chunk.check(chunk(chunk.id) == chunk, "listed, but gone");
				before = chunk;
				listed[0]++;
			}
		}
		int[] known = new int[1];
		forEach(chunk -> {
			chunk.assertConsistent();
			known[0] += chunk.list != null ? 1 : 0;
			if (!chunk.isReserved() && !chunk.isolated) {
				empty[chunk.type.ordinal()] += chunk.emptyPages;
			}
		});
		if (known[0] != listed[0]) {
			throw new AssertionError(listed[0] + " chunks in lists, " + known[0] + " think they are");
		}
		if (!generation.hasAreaMap() && !Arrays.equals(empty, emptyPages)) {
			throw new AssertionError("empty populated pages " + Arrays.toString(emptyPages) + ", chunks have " + Arrays.toString(empty));
		}
	}
}
