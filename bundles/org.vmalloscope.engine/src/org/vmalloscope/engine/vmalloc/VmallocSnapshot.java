package org.vmalloscope.engine.vmalloc;

import org.eclipse.jdt.annotation.Nullable;
import org.vmalloscope.engine.vmalloc.store.LongImage;

/**
 * The immutable state of a {@link Vmalloc} at one moment. It shares every block that did not change with the snapshot
 * before; to look inside see {@link VmallocView}.
 */
public final class VmallocSnapshot {
	final LongImage nodes;
	final LongImage free;
	final LongImage lists;
	final LongImage stacks;
	final LongImage blocks;
	final long[] numbers;
	/** Where in the numbers the facts of the placement and of the vmap blocks begin. */
	final int placementAt;
	final int blocksAt;
	final boolean drainPending;
	final VmallocStructure structure;
	private volatile @Nullable VmallocView view;

	VmallocSnapshot(VmallocStructure structure, LongImage nodes, LongImage free, LongImage lists, LongImage stacks, LongImage blocks, long[] numbers,
			int placementAt, int blocksAt) {
		this.structure = structure;
		this.nodes = nodes;
		this.free = free;
		this.lists = lists;
		this.stacks = stacks;
		this.blocks = blocks;
		this.numbers = numbers;
		this.placementAt = placementAt;
		this.blocksAt = blocksAt;
		drainPending = numbers[numbers.length - 1] != 0;
	}

	/** The state to read; safe for any thread. */
	public VmallocView view() {
		VmallocView made = view;
		if (made == null) {
			// two threads may both make one: they are equal
			made = new VmallocView(this);
			view = made;
		}
		return made;
	}

	/** Blocks of 2 KiB that this snapshot holds and another one does not share. */
	public int blocksDifferentFrom(VmallocSnapshot other) {
		return nodes.blocksDifferentFrom(other.nodes) + free.blocksDifferentFrom(other.free) + lists.blocksDifferentFrom(other.lists)
				+ stacks.blocksDifferentFrom(other.stacks) + blocks.blocksDifferentFrom(other.blocks);
	}
}
