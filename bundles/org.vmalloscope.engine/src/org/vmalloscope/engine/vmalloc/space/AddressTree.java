package org.vmalloscope.engine.vmalloc.space;

import java.util.Arrays;

import org.vmalloscope.engine.vmalloc.store.StateReader;
import org.vmalloscope.engine.vmalloc.store.StateWriter;
import org.vmalloscope.engine.vmalloc.store.TrackedLongs;

/**
 * A B+ tree from addresses to up to two longs each: ordered, contiguous in memory, cheap to snapshot.
 * <p>
 * It stands where the kernel has a plain red-black tree with a sorted list (busy areas, lazy areas): there only the order
 * decides what happens, not the shape, and this form is faster to search, to walk and to share between snapshots. Where
 * the shape decides ({@code free_vmap_area_root}) see {@link FreeTree}.
 * <p>
 * <b>Positions.</b> An entry is named by its position, an index such that {@code data[pos]} is its key; a position is valid
 * until the next insertion or removal. 0 means none.
 * <p>
 * <b>Layout.</b> A node is one block: a header (count, and for leaves the neighbouring leaves), then all keys, then the values,
 * those of an entry side by side; an inner node has keys and children. Unused keys are all ones ({@link KeySearch}).
 * The key of a child is a lower bound of its keys; that of a first child is not looked at. Nodes are merged only when they run
 * nearly empty.
 */
public final class AddressTree {
	private static final int INNER_CAPACITY = KeySearch.capacity((TrackedLongs.BLOCK - 1) / 2);
	private static final int MAX_HEIGHT = 12;
	private static final int NODE = ~(TrackedLongs.BLOCK - 1);
	/** Entries over which going one by one beats searching. */
	private static final int NEAR = 12;

	private final BlockPool pool;
	private final TrackedLongs longs;
	private final int values;
	private final int capacity;
	private int root;
	private int height;
	private int size;
	/** Counts changes of the structure; tells whether the finger still points to where it did. */
	private int stamp;
	/** Position of the last entry found, or of the one that followed the last removed one. */
	private int finger;
	private int fingerStamp;
	/** Of the last descent for a change: node and key index per level, leaves at level 0. */
	private final int[] pathNode = new int[MAX_HEIGHT];
	private final int[] pathKey = new int[MAX_HEIGHT];

	/** An empty tree in a pool, with 0, 1 or 2 values per key. */
	public AddressTree(BlockPool pool, int values) {
		this.pool = pool;
		this.longs = pool.longs();
		this.values = values;
		this.capacity = leafCapacity(values);
		this.root = newLeaf();
	}

	/** Entries that a leaf holds. */
	static int leafCapacity(int values) {
		return KeySearch.capacity((TrackedLongs.BLOCK - 1) / (1 + values));
	}

	/** Where the child stands whose key is at a position of an inner node. */
	static int childOf(int pos) {
		return pos + INNER_CAPACITY;
	}

	/** Where the values of an entry stand, in a leaf of so many entries with so many values each. */
	static int valuesOf(int pos, int capacity, int values) {
		int number = pos & ~NODE;
		return pos - number + 1 + capacity + (number - 1) * values;
	}

	/** The node that holds a position. */
	static int nodeOf(int pos) {
		return pos & NODE;
	}

	/** The number of entries. */
	public int size() {
		return size;
	}

	/** Where the first value of an entry stands in the array. Values of the entries up to {@link #lastBeside} follow, {@link #stride} apart. */
	public int valuesOf(int pos) {
		return valuesOf(pos, capacity, values);
	}

	/** The distance in the array between values of neighbouring entries. */
	public int stride() {
		return values;
	}

	/** The last entry behind an entry up to which positions are consecutive. */
	public int lastBeside(int pos) {
		return (pos & NODE) + count(longs.data(), pos & NODE);
	}

	/** The array the positions index; replaced by insertions. */
	public long[] data() {
		return longs.data();
	}

	/** The key at a position. */
	public long key(int pos) {
		return longs.get(pos);
	}

	/** A value (0 or 1) at a position. */
	public long value(int pos, int which) {
		return longs.get(valuesOf(pos) + which);
	}

	/** Changes a value (0 or 1) at a position. */
	public void setValue(int pos, int which, long value) {
		longs.set(valuesOf(pos) + which, value);
	}

	/** The entry with the greatest key at or below a key, or 0. */
	public int floor(long key) {
		long[] d = longs.data();
		int node = root;
		for (int level = height; level > 0; level--) {
			node = child(d, node, key);
		}
		if (size == 0) {
			return 0;
		}
		int pos = searchLeaf(d, node, key);
		return Address.below(key, d[pos]) ? previous(pos) : pos;
	}

	/** The entry with exactly a key, or 0. */
	public int find(long key) {
		int pos = floor(key);
		return pos != 0 && longs.get(pos) == key ? pos : 0;
	}

	/**
	 * {@link #find} for a key a little above the last one that was found or removed this way: mostly without a descent.
	 * Nothing but this call and {@link #removeAt} may have happened in between for that.
	 */
	public int findNear(long key) {
		long[] d = longs.data();
		int pos = finger;
		if (pos != 0 && fingerStamp == stamp) {
			int last = (pos & NODE) + count(d, pos & NODE);
			if (pos <= last && !Address.below(key, d[pos]) && !Address.below(d[last], key)) {
				int near = Math.min(last, pos + NEAR);
				if (Address.below(key, d[near]) || near == last) {
					while (pos < last && !Address.below(key, d[pos + 1])) {
						pos++;
					}
				} else {
					pos = searchLeaf(d, pos & NODE, key);
				}
				finger = pos;
				return d[pos] == key ? pos : 0;
			}
		}
		pos = find(key);
		finger = pos;
		fingerStamp = stamp;
		return pos;
	}

	/** The entry with the smallest key at or above a key, or 0. */
	public int ceiling(long key) {
		int pos = floor(key);
		return pos == 0 ? first() : longs.get(pos) == key ? pos : next(pos);
	}

	/** The entry with the smallest key, or 0. */
	public int first() {
		int node = root;
		for (int level = height; level > 0; level--) {
			node = (int) longs.get(node + 1 + INNER_CAPACITY);
		}
		return size == 0 ? 0 : node + 1;
	}

	/** The entry with the greatest key, or 0. */
	public int last() {
		long[] d = longs.data();
		int node = root;
		for (int level = height; level > 0; level--) {
			node = (int) d[node + count(d, node) + INNER_CAPACITY];
		}
		return size == 0 ? 0 : node + count(d, node);
	}

	/** The entry after an entry, or 0. */
	public int next(int pos) {
		long[] d = longs.data();
		int node = pos & NODE;
		if (pos - node < count(d, node)) {
			return pos + 1;
		}
		int next = nextLeaf(d, node);
		return next == 0 ? 0 : next + 1;
	}

	/** The entry before an entry, or 0. */
	public int previous(int pos) {
		if ((pos - 1 & ~NODE) != 0) {
			return pos - 1;
		}
		long[] d = longs.data();
		int previous = previousLeaf(d, pos & NODE);
		return previous == 0 ? 0 : previous + count(d, previous);
	}

	/** Adds an entry whose key must not exist yet; the caller sets its values. Returns its position. */
	public int insert(long key) {
		long[] d = longs.data();
		int node = root;
		for (int level = height; level > 0; level--) {
			node = child(d, node, key);
		}
		int count = count(d, node);
		int pos = searchLeaf(d, node, key);
		// below all keys of the leaf it is still above the separator: it must go into this leaf
		return insertAt(node, count == 0 || Address.below(key, d[pos]) ? node + 1 : pos + 1, key);
	}

	/** Adds an entry that belongs right after an entry. Returns its position. */
	public int insertAfter(int after, long key) {
		int node = after & NODE;
		boolean last = after - node == count(longs.data(), node);
		// behind the last key of a leaf the separator of the next one decides where it belongs
		return last ? insert(key) : insertAt(node, after + 1, key);
	}

	private int insertAt(int node, int pos, long key) {
		long[] d = longs.data();
		int count = count(d, node);
		if (count == capacity) {
			return insertSplitting(node, pos, key);
		}
		longs.touch(node);
		open(d, node, count, pos);
		d[pos] = key;
		size++;
		stamp++;
		return pos;
	}

	/** Removes the entry at a position. Positions of lower keys stay valid. */
	public void removeAt(int pos) {
		long[] d = longs.data();
		int node = pos & NODE;
		int count = count(d, node);
		long key = d[pos];
		longs.touch(node);
		int tail = node + count - pos;
		move(d, pos + 1, pos, tail);
		KeySearch.clear(d, node + count);
		d[node] = d[node] - 1;
		size--;
		boolean fingered = finger == pos && fingerStamp == stamp;
		stamp++;
		if (count - 1 < capacity / 4 && height > 0) {
			shrink(key);
		} else if (fingered) {
			fingerStamp = stamp;
		}
	}

	/** Removes the entry with a key, which must exist. */
	public void remove(long key) {
		int pos = find(key);
		assert pos != 0 : Long.toHexString(key);
		removeAt(pos);
	}

	/** Removes all entries. */
	public void clear() {
		freeSubtree(root, height);
		stamp++;
		root = newLeaf();
		height = 0;
		size = 0;
	}

	/** All keys in order. */
	public long[] keys() {
		long[] keys = new long[size];
		int i = 0;
		for (int pos = first(); pos != 0; pos = next(pos)) {
			keys[i++] = key(pos);
		}
		return keys;
	}

	/** Appends what the pool does not hold. */
	public void save(StateWriter out) {
		out.put(root);
		out.put((long) height << 32 | size);
	}

	/** Reads back what {@link #save} wrote. */
	public void load(StateReader in) {
		root = in.getInt();
		long packed = in.get();
		height = (int) (packed >>> 32);
		size = (int) packed;
		finger = 0;
	}

	private int searchLeaf(long[] d, int node, long key) {
		return KeySearch.floor(d, node, capacity, key);
	}

	/** The child of an inner node in which a key belongs. */
	private static int child(long[] d, int node, long key) {
		return (int) d[KeySearch.floor(d, node, INNER_CAPACITY, key) + INNER_CAPACITY];
	}

	private int newLeaf() {
		int leaf = pool.newNode();
		KeySearch.clear(longs.data(), leaf, capacity, leaf + 1);
		return leaf;
	}

	private int newInner() {
		int inner = pool.newNode();
		KeySearch.clear(longs.data(), inner, INNER_CAPACITY, inner + 1);
		return inner;
	}

	private static int count(long[] d, int node) {
		return count(d[node]);
	}

	static int count(long header) {
		return (int) header & 0xffff;
	}

	/** Header: count in bits 0-15, the next leaf in 16-39, the previous one in 40-63, both as block numbers. */
	private static int nextLeaf(long[] d, int node) {
		return nextLeaf(d[node]);
	}

	static int nextLeaf(long header) {
		return (int) (header >>> 16 & 0xffffff) << TrackedLongs.BLOCK_SHIFT;
	}

	private static int previousLeaf(long[] d, int node) {
		return previousLeaf(d[node]);
	}

	static int previousLeaf(long header) {
		return (int) (header >>> 40) << TrackedLongs.BLOCK_SHIFT;
	}

	private void setHeader(int node, int count, int next, int previous) {
		longs.set(node, count | (long) (next >>> TrackedLongs.BLOCK_SHIFT) << 16 | (long) (previous >>> TrackedLongs.BLOCK_SHIFT) << 40);
	}

	/** Makes room for one entry at a position of a leaf that is not full. */
	private void open(long[] d, int node, int count, int pos) {
		move(d, pos, pos + 1, node + 1 + count - pos);
		d[node] = d[node] + 1;
	}

	/** Copies entries from one position of a leaf to another, or to another leaf. */
	private void move(long[] d, int from, int to, int entries) {
		System.arraycopy(d, from, d, to, entries);
		if (values != 0) {
			System.arraycopy(d, valuesOf(from), d, valuesOf(to), entries * values);
		}
	}

	private int insertSplitting(int node, int pos, long key) {
		// by the key that is there: the new one may fall before the separator of its neighbour
		descend(longs.get(node + 1));
		int right = newLeaf();
		long[] d = longs.data();
		int next = nextLeaf(d, node);
		// areas mostly arrive in ascending order: leave full leaves behind
		int keep = next == 0 && pos == node + 1 + capacity ? capacity : capacity / 2;
		int move = capacity - keep;
		longs.touch(node);
		move(d, node + 1 + keep, right + 1, move);
		KeySearch.clear(d, node, capacity, node + 1 + keep);
		setHeader(node, keep, right, previousLeaf(d, node));
		setHeader(right, move, next, node);
		if (next != 0) {
			setHeader(next, count(d, next), nextLeaf(d, next), right);
		}
		boolean intoRight = pos > node + 1 + keep || move == 0;
		int target = intoRight ? right : node;
		int at = intoRight ? right + pos - node - keep : pos;
		open(d, target, intoRight ? move : keep, at);
		d[at] = key;
		size++;
		stamp++;
		insertChild(1, longs.get(right + 1), right);
		return at;
	}

	/** Descends to the leaf where a key belongs and remembers the way; returns the leaf. */
	private int descend(long key) {
		long[] d = longs.data();
		int node = root;
		for (int level = height; level > 0; level--) {
			int pos = KeySearch.floor(d, node, INNER_CAPACITY, key);
			pathNode[level] = node;
			pathKey[level] = pos - node;
			node = (int) d[pos + INNER_CAPACITY];
		}
		return node;
	}

	/** Adds a child behind the one the path names at a level. */
	private void insertChild(int level, long key, int child) {
		if (level > height) {
			int newRoot = newInner();
			longs.set(newRoot, 2);
			longs.set(newRoot + 1, 0);
			longs.set(newRoot + 1 + INNER_CAPACITY, root);
			longs.set(newRoot + 2, key);
			longs.set(newRoot + 2 + INNER_CAPACITY, child);
			root = newRoot;
			height++;
			return;
		}
		int node = pathNode[level];
		int at = pathKey[level] + 1;
		int count = count(longs.data(), node);
		if (count == INNER_CAPACITY) {
			int right = newInner();
			long[] d = longs.data();
			int keep = at > INNER_CAPACITY ? INNER_CAPACITY - 1 : INNER_CAPACITY / 2;
			longs.touch(node);
			longs.touch(right);
			System.arraycopy(d, node + 1 + keep, d, right + 1, count - keep);
			System.arraycopy(d, node + 1 + keep + INNER_CAPACITY, d, right + 1 + INNER_CAPACITY, count - keep);
			KeySearch.clear(d, node, INNER_CAPACITY, node + 1 + keep);
			d[node] = keep;
			d[right] = count - keep;
			if (at > keep + 1) {
				putChild(right, at - keep, key, child);
			} else {
				putChild(node, at, key, child);
			}
			insertChild(level + 1, longs.get(right + 1), right);
		} else {
			putChild(node, at, key, child);
		}
	}

	private void putChild(int node, int at, long key, int child) {
		long[] d = longs.data();
		int pos = node + at;
		int tail = node + 1 + count(d, node) - pos;
		longs.touch(node);
		System.arraycopy(d, pos, d, pos + 1, tail);
		System.arraycopy(d, pos + INNER_CAPACITY, d, pos + INNER_CAPACITY + 1, tail);
		d[pos] = key;
		d[pos + INNER_CAPACITY] = child;
		d[node]++;
		// a first child takes keys below its own too, and so may what is split off it: keys stay in order all the same
		if (at == 2 && Address.below(key, d[node + 1])) {
			d[node + 1] = key;
		}
	}

	/** The leaf of a key has become small: merges it with its right sibling if both fit well, drops it if it is empty. */
	private void shrink(long key) {
		int leaf = descend(key);
		long[] d = longs.data();
		int parent = pathNode[1];
		int at = pathKey[1];
		int count = count(d, leaf);
		if (count == 0) {
			unlinkLeaf(leaf);
			removeChild(1, at);
		} else if (at < count(d, parent)) {
			int right = (int) d[parent + at + 1 + INNER_CAPACITY];
			int theirs = count(d, right);
			if (count + theirs <= capacity * 3 / 4) {
				longs.touch(leaf);
				move(d, right + 1, leaf + 1 + count, theirs);
				d[leaf] += theirs;
				unlinkLeaf(right);
				removeChild(1, at + 1);
			}
		}
	}

	private void unlinkLeaf(int leaf) {
		long[] d = longs.data();
		int next = nextLeaf(d, leaf);
		int previous = previousLeaf(d, leaf);
		if (next != 0) {
			setHeader(next, count(d, next), nextLeaf(d, next), previous);
		}
		if (previous != 0) {
			setHeader(previous, count(d, previous), next, previousLeaf(d, previous));
		}
		pool.free(leaf);
	}

	private void removeChild(int level, int at) {
		int node = pathNode[level];
		long[] d = longs.data();
		int count = count(d, node);
		longs.touch(node);
		System.arraycopy(d, node + at + 1, d, node + at, count - at);
		System.arraycopy(d, node + at + 1 + INNER_CAPACITY, d, node + at + INNER_CAPACITY, count - at);
		KeySearch.clear(d, node + count);
		d[node]--;
		if (count == 1) {
			pool.free(node);
			if (level == height) {
				root = newLeaf();
				height = 0;
			} else {
				removeChild(level + 1, pathKey[level + 1]);
			}
		} else if (count == 2 && level == height) {
			root = (int) d[node + 1 + INNER_CAPACITY];
			height--;
			pool.free(node);
		}
	}

	private void freeSubtree(int node, int level) {
		if (level > 0) {
			for (int i = count(longs.data(), node); i >= 1; i--) {
				freeSubtree((int) longs.get(node + i + INNER_CAPACITY), level - 1);
			}
		}
		pool.free(node);
	}

	/** Checks order, links and counts; for tests. */
	public void assertConsistent() {
		int counted = 0;
		int before = 0;
		for (int pos = first(); pos != 0; pos = next(pos)) {
			check(before == 0 || Address.below(key(before), key(pos)), "order", pos);
			check(previous(pos) == before, "link back", pos);
			check(find(key(pos)) == pos, "reachable", pos);
			before = pos;
			counted++;
		}
		check(counted == size && last() == before, "count", counted);
	}

	private void check(boolean holds, String what, int pos) {
		if (!holds) {
			throw new AssertionError(what + " at " + pos + " path " + Arrays.toString(pathNode));
		}
	}
}
