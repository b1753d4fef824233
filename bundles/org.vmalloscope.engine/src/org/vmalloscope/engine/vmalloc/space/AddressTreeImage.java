package org.vmalloscope.engine.vmalloc.space;

import org.vmalloscope.engine.vmalloc.store.LongImage;
import org.vmalloscope.engine.vmalloc.store.StateReader;

/** An {@link AddressTree} of a snapshot: the same positions, none of which ever changes. Immutable. */
public final class AddressTreeImage {
	private final LongImage longs;
	private final int values;
	private final int capacity;
	private final int root;
	private final int height;
	private final int size;

	/** Reads what {@link AddressTree#save} wrote of a tree with so many values per key. */
	public AddressTreeImage(LongImage longs, int values, StateReader in) {
		this.longs = longs;
		this.values = values;
		capacity = AddressTree.leafCapacity(values);
		root = in.getInt();
		long packed = in.get();
		height = (int) (packed >>> 32);
		size = (int) packed;
	}

	/** The number of entries. */
	public int size() {
		return size;
	}

	/** The key at a position. */
	public long key(int pos) {
		return longs.get(pos);
	}

	/** A value (0 or 1) at a position. */
	public long value(int pos, int which) {
		return longs.get(AddressTree.valuesOf(pos, capacity, values) + which);
	}

	/** The entry with the greatest key at or below a key, or 0. */
	public int floor(long key) {
		if (size == 0) {
			return 0;
		}
		int node = root;
		for (int level = height; level > 0; level--) {
			node = (int) longs.get(AddressTree.childOf(node + search(node, AddressTree.childOf(0), key)));
		}
		int pos = node + search(node, capacity, key);
		return Address.below(key, longs.get(pos)) ? previous(pos) : pos;
	}

	/** The entry with exactly a key, or 0. */
	public int find(long key) {
		int pos = floor(key);
		return pos != 0 && longs.get(pos) == key ? pos : 0;
	}

	/** The entry with the smallest key, or 0. */
	public int first() {
		int node = root;
		for (int level = height; level > 0; level--) {
			node = (int) longs.get(AddressTree.childOf(node + 1));
		}
		return size == 0 ? 0 : node + 1;
	}

	/** The entry after an entry, or 0. */
	public int next(int pos) {
		int node = AddressTree.nodeOf(pos);
		long header = longs.get(node);
		if (pos - node < AddressTree.count(header)) {
			return pos + 1;
		}
		int next = AddressTree.nextLeaf(header);
		return next == 0 ? 0 : next + 1;
	}

	/** The first entries of all leaves, ascending by their keys. Looks at none of the leaves, which are most of a tree. */
	public int[] leaves() {
		int[] nodes = size == 0 ? new int[0] : new int[] { root };
		for (int level = height; level > 0; level--) {
			nodes = children(nodes);
		}
		for (int i = 0; i < nodes.length; i++) {
			nodes[i]++;
		}
		return nodes;
	}

	private int[] children(int[] nodes) {
		int count = 0;
		for (int node : nodes) {
			count += AddressTree.count(longs.get(node));
		}
		int[] children = new int[count];
		int next = 0;
		for (int node : nodes) {
			long[] block = longs.blockAt(node);
			for (int child = 1; child <= AddressTree.count(block[0]); child++) {
				children[next++] = (int) block[AddressTree.childOf(child)];
			}
		}
		return children;
	}

	/** The leaf that holds an entry; images share leaves that are equal. The caller must not change it. */
	public long[] leaf(int pos) {
		return longs.blockAt(pos);
	}

	/** The number of entries in a leaf. */
	public static int count(long[] leaf) {
		return AddressTree.count(leaf[0]);
	}

	/** The key of an entry of a leaf, from 0. */
	public static long key(long[] leaf, int number) {
		return leaf[1 + number];
	}

	/** A value (0 or 1) of an entry of a leaf, from 0, in a tree with so many values per key. */
	public static long value(long[] leaf, int number, int values, int which) {
		return leaf[AddressTree.valuesOf(1 + number, AddressTree.leafCapacity(values), values) + which];
	}

	private int previous(int pos) {
		int node = AddressTree.nodeOf(pos);
		if (pos - node > 1) {
			return pos - 1;
		}
		int previous = AddressTree.previousLeaf(longs.get(node));
		return previous == 0 ? 0 : previous + AddressTree.count(longs.get(previous));
	}

	/** Number in a node, from 1, of the last key at or below a key. */
	private int search(int node, int keys, long key) {
		// a node is a block
		return KeySearch.floor(longs.blockAt(node), 0, keys, key);
	}
}
