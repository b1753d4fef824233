package org.vmalloscope.engine.vmalloc;

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

	VmallocSnapshot(LongImage nodes, LongImage free, LongImage lists, LongImage stacks, LongImage blocks, long[] numbers) {
		this.nodes = nodes;
		this.free = free;
		this.lists = lists;
		this.stacks = stacks;
		this.blocks = blocks;
		this.numbers = numbers;
	}

	/** Blocks of 2 KiB that this snapshot holds and another one does not share. */
	public int blocksDifferentFrom(VmallocSnapshot other) {
		return nodes.blocksDifferentFrom(other.nodes) + free.blocksDifferentFrom(other.free) + lists.blocksDifferentFrom(other.lists)
				+ stacks.blocksDifferentFrom(other.stacks) + blocks.blocksDifferentFrom(other.blocks);
	}
}
