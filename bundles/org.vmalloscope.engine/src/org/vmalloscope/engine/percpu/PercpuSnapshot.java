package org.vmalloscope.engine.percpu;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.jdt.annotation.Nullable;

/**
 * A percpu allocator at one moment. Immutable and safe to read from any thread. Chunks, and segments of chunks, that did not
 * change since the snapshot before are shared with it.
 */
public final class PercpuSnapshot {
	/** Everything but the chunks. */
	record Counters(int nextId, int[] emptyPages, int populatedPages, boolean atomicFailed, boolean balancePending, boolean mutexHeld, boolean asyncEnabled,
			int reports, long[] metadata, int[] waiting, BalanceWork.State balance) {
	}

	private final PercpuRules rules;
	private final PercpuGeometry geometry;
	private final SlotLayout slots;
	final ChunkView[][] listed;
	final ChunkView[] unlisted;
	final Counters counters;

	PercpuSnapshot(PercpuRules rules, ChunkSet set, Counters counters) {
		this.rules = rules;
		this.counters = counters;
		geometry = set.geometry;
		slots = set.slots;
		listed = set.freezeLists();
		unlisted = set.freezeUnlisted();
	}

	/** The rules of the allocator. */
	public PercpuRules rules() {
		return rules;
	}

	/** The shape of its chunks. */
	public PercpuGeometry geometry() {
		return geometry;
	}

	/** How many slots there are. */
	public int slotCount() {
		return slots.count;
	}

	/** The slot of fully free chunks. */
	public int freeSlot() {
		return slots.free;
	}

	/** The slot of sidelined chunks (B4), or -1. */
	public int sidelinedSlot() {
		return slots.sidelined;
	}

	/** The slot of chunks to be depopulated (B4), or -1. */
	public int toDepopulateSlot() {
		return slots.toDepopulate;
	}

	/** The chunks of one slot in list order. */
	public List<ChunkView> slot(ChunkType type, int slot) {
		int index = type.ordinal() * slots.count + slot;
		return index < listed.length ? List.of(listed[index]) : List.of();
	}

	/** All listed chunks, slot by slot in list order; the ROOT slots before the MEMCG slots. */
	public List<ChunkView> chunks() {
		List<ChunkView> all = new ArrayList<>();
		for (ChunkView[] list : listed) {
			all.addAll(List.of(list));
		}
		return all;
	}

	/** Chunks in no list: created but not listed yet, or waiting to be destroyed. */
	public List<ChunkView> unlistedChunks() {
		return List.of(unlisted).stream().filter(chunk -> chunk.id() != ChunkView.RESERVED).toList();
	}

	/** The reserved chunk, or null. */
	public @Nullable ChunkView reservedChunk() {
		return unlisted.length > 0 && unlisted[unlisted.length - 1].id() == ChunkView.RESERVED ? unlisted[unlisted.length - 1] : null;
	}

	/** The chunk with this number, or null when there is none; looks through all chunks. */
	public @Nullable ChunkView chunk(int id) {
		for (ChunkView chunk : unlisted) {
			if (chunk.id() == id) {
				return chunk;
			}
		}
		for (ChunkView[] list : listed) {
			for (ChunkView chunk : list) {
				if (chunk.id() == id) {
					return chunk;
				}
			}
		}
		return null;
	}

	/** Empty populated pages ({@code pcpu_nr_empty_pop_pages}). */
	public int emptyPopulatedPages(ChunkType type) {
		return counters.emptyPages[type.ordinal()];
	}

	/** Populated pages of one unit over all chunks ({@code pcpu_nr_populated}; counted in every generation). */
	public int populatedPages() {
		return counters.populatedPages;
	}

	/** Whether an atomic allocation failed since the balance work last ran. */
	public boolean hasAtomicFailed() {
		return counters.atomicFailed;
	}

	/** Whether the balance work waits to run. */
	public boolean isBalancePending() {
		return counters.balancePending;
	}

	/** Whether the balance work is between two of its steps. */
	public boolean isBalanceRunning() {
		return counters.balance.next() != BalanceWork.Step.DONE;
	}
}
