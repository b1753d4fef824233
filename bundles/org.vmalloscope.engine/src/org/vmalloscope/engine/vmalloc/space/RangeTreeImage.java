package org.vmalloscope.engine.vmalloc.space;

import org.vmalloscope.engine.vmalloc.store.LongImage;
import org.vmalloscope.engine.vmalloc.store.StateReader;

/** The free tree of a snapshot. Immutable. */
public final class RangeTreeImage implements RangeTree {
	private final LongImage longs;
	private final int root;
	private final int size;

	/** Reads what {@link RedBlackTree#save} wrote. */
	public RangeTreeImage(LongImage longs, StateReader in) {
		this.longs = longs;
		root = in.getInt();
		in.get();
		size = in.getInt();
	}

	@Override
	public int root() {
		return root;
	}

	@Override
	public int size() {
		return size;
	}

	@Override
	public long start(int node) {
		return get(node, 0);
	}

	@Override
	public long end(int node) {
		return get(node, RedBlackTree.END);
	}

	@Override
	public int left(int node) {
		return (int) get(node, RedBlackTree.CHILDREN);
	}

	@Override
	public int right(int node) {
		return (int) (get(node, RedBlackTree.CHILDREN) >>> 32);
	}

	@Override
	public int parent(int node) {
		return (int) get(node, RedBlackTree.PARENT);
	}

	@Override
	public boolean isRed(int node) {
		return get(node, RedBlackTree.PARENT) >>> 32 != 0;
	}

	@Override
	public long subtreeMax(int node) {
		return Address.max(end(node) - start(node), Address.max(get(node, RedBlackTree.LEFT_MAX), get(node, RedBlackTree.RIGHT_MAX)));
	}

	private long get(int node, int field) {
		return longs.get(node * RedBlackTree.RECORD + field);
	}
}
