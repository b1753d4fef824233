package org.vmalloscope.engine.vmalloc.space;

import org.eclipse.jdt.annotation.Nullable;
import org.vmalloscope.engine.vmalloc.store.StateReader;
import org.vmalloscope.engine.vmalloc.store.StateWriter;
import org.vmalloscope.engine.vmalloc.store.TrackedLongs;

/**
 * A red-black tree of address ranges in which every node knows the largest range below it, with exactly the shape the
 * kernel's generic tree (lib/rbtree.c) would have: a removed node with two children is replaced by its successor, and the
 * fix-up after an erasure looks at the outer nephew first.
 * <p>
 * Other than the kernel's, a node holds the subtree maxima of its two children instead of its own: a search then touches
 * only the nodes on its path. {@link #subtreeMax} gives the kernel's number.
 * <p>
 * Nodes are numbers above 0. Six longs each: start, end, maximum below left, maximum below right, the two children, and
 * the parent with the colour.
 */
public abstract class RedBlackTree implements RangeTree {
	/** Longs per node. */
	static final int RECORD = 6;
	static final int END = 1;
	static final int LEFT_MAX = 2;
	static final int RIGHT_MAX = 3;
	static final int CHILDREN = 4;
	static final int PARENT = 5;
	private static final long RED = 1L << 32;

	final TrackedLongs longs = new TrackedLongs();
	/** Who is told about visits and changes; null: nobody. */
	@Nullable VmallocProbe probe;
	int root;
	/** Chain of unused nodes through their first long, 0 = none; node 0 is never used. */
	private int unused;
	private int size;

	RedBlackTree() {
		longs.reserve(RECORD);
	}

	/** The array behind, for snapshots. */
	public final TrackedLongs longs() {
		return longs;
	}

	/** Sets who is told about visits and changes; null: nobody. */
	public final void setProbe(@Nullable VmallocProbe newProbe) {
		probe = newProbe;
	}

	/** The root, or 0. */
	@Override
	public final int root() {
		return root;
	}

	/** The number of ranges. */
	@Override
	public final int size() {
		return size;
	}

	/** First address of a range. */
	@Override
	public final long start(int node) {
		return longs.get(node * RECORD);
	}

	/** Address after the last of a range. */
	@Override
	public final long end(int node) {
		return longs.get(node * RECORD + END);
	}

	/** Left child, or 0. */
	@Override
	public final int left(int node) {
		return (int) longs.get(node * RECORD + CHILDREN);
	}

	/** Right child, or 0. */
	@Override
	public final int right(int node) {
		return (int) (longs.get(node * RECORD + CHILDREN) >>> 32);
	}

	/** Parent, or 0. */
	@Override
	public final int parent(int node) {
		return (int) longs.get(node * RECORD + PARENT);
	}

	/** Colour; nothing (0) is black. */
	@Override
	public final boolean isRed(int node) {
		return longs.get(node * RECORD + PARENT) >= RED;
	}

	/** The kernel's {@code subtree_max_size}: bytes of the largest range in the subtree. */
	@Override
	public final long subtreeMax(int node) {
		long[] d = longs.data();
		int b = node * RECORD;
		return Address.max(d[b + END] - d[b], Address.max(d[b + LEFT_MAX], d[b + RIGHT_MAX]));
	}

	/** The lowest range, or 0. */
	@Override
	public final int first() {
		return root == 0 ? 0 : leftmost(root);
	}

	/** The node before a node in address order, or 0. */
	public final int previous(int node) {
		int at = left(node);
		if (at != 0) {
			return rightmost(at);
		}
		at = node;
		int up = parent(at);
		while (up != 0 && left(up) == at) {
			at = up;
			up = parent(at);
		}
		return up;
	}

	/** The node after a node in address order, or 0. */
	@Override
	public final int next(int node) {
		int at = right(node);
		if (at != 0) {
			return leftmost(at);
		}
		at = node;
		int up = parent(at);
		while (up != 0 && right(up) == at) {
			at = up;
			up = parent(at);
		}
		return up;
	}

	/** Appends what the array does not hold. */
	public final void save(StateWriter out) {
		out.put(root);
		out.put(unused);
		out.put(size);
	}

	/** Reads back what {@link #save} wrote. */
	public final void load(StateReader in) {
		root = in.getInt();
		unused = in.getInt();
		size = in.getInt();
	}

	final int leftmost(int node) {
		int at = node;
		for (int child = left(at); child != 0; child = left(at)) {
			at = child;
		}
		return at;
	}

	final int rightmost(int node) {
		int at = node;
		for (int child = right(at); child != 0; child = right(at)) {
			at = child;
		}
		return at;
	}

	/** A node that is not in the tree yet. */
	final int newNode(long start, long end) {
		int node = unused;
		if (node != 0) {
			unused = (int) longs.get(node * RECORD);
		} else {
			node = longs.length() / RECORD;
			longs.reserve((node + 1) * RECORD);
		}
		int b = node * RECORD;
		longs.set(b, start);
		longs.set(b + END, end);
		longs.set(b + LEFT_MAX, 0);
		longs.set(b + RIGHT_MAX, 0);
		longs.set(b + CHILDREN, 0);
		longs.set(b + PARENT, RED);
		size++;
		return node;
	}

	final void setStart(int node, long start) {
		longs.set(node * RECORD, start);
		propagate(node);
	}

	final void setEnd(int node, long end) {
		longs.set(node * RECORD + END, end);
		propagate(node);
	}

	final void setChildren(int node, int left, int right) {
		longs.set(node * RECORD + CHILDREN, left & 0xffffffffL | (long) right << 32);
	}

	final void setParent(int node, int parent, boolean red) {
		longs.set(node * RECORD + PARENT, red ? parent | RED : parent);
	}

	/** Hangs a new node below a parent (0: makes it the root) and restores the colours. */
	final void attach(int node, int parent, boolean left) {
		VmallocProbe told = probe;
		if (told != null) {
			told.freeNodeInserted(start(node), end(node));
		}
		setParent(node, parent, true);
		if (parent == 0) {
			root = node;
		} else {
			setChild(parent, left, node);
		}
		propagate(node);
		balanceAfterInsertion(node);
	}

	/** Takes a node out of the tree and forgets it. */
	final void erase(int node) {
		VmallocProbe told = probe;
		if (told != null) {
			told.freeNodeErased(start(node), end(node));
		}
		int left = left(node);
		int right = right(node);
		int parent = parent(node);
		boolean removedRed;
		int child;
		int childParent;
		boolean childLeft;
		if (left == 0 || right == 0) {
			child = left == 0 ? right : left;
			childParent = parent;
			childLeft = parent != 0 && left(parent) == node;
			removedRed = isRed(node);
			replaceChild(parent, node, child);
			if (child != 0) {
				reparent(child, parent);
				propagate(child);
			} else if (parent != 0) {
				longs.set(parent * RECORD + (childLeft ? LEFT_MAX : RIGHT_MAX), 0);
				propagate(parent);
			}
		} else {
			int successor = leftmost(right);
			removedRed = isRed(successor);
			child = right(successor);
			if (successor == right) {
				childParent = successor;
				childLeft = false;
			} else {
				childParent = parent(successor);
				childLeft = true;
				setChild(childParent, true, child);
				longs.set(childParent * RECORD + LEFT_MAX, longs.get(successor * RECORD + RIGHT_MAX));
				if (child != 0) {
					reparent(child, childParent);
				}
				longs.set(successor * RECORD + RIGHT_MAX, longs.get(node * RECORD + RIGHT_MAX));
				reparent(right, successor);
				setChild(successor, false, right);
			}
			setChild(successor, true, left);
			longs.set(successor * RECORD + LEFT_MAX, longs.get(node * RECORD + LEFT_MAX));
			reparent(left, successor);
			replaceChild(parent, node, successor);
			setParent(successor, parent, isRed(node));
			if (childParent != successor) {
				propagate(childParent);
			}
			propagate(successor);
		}
		longs.set(node * RECORD, unused);
		unused = node;
		size--;
		if (!removedRed) {
			balanceAfterErasure(child, childParent, childLeft);
		}
	}

	/** Carries a node's subtree maximum up to where it makes no difference. */
	final void propagate(int node) {
		long[] d = longs.data();
		int at = node;
		long max = subtreeMax(at);
		for (int up = parent(at); up != 0; up = parent(at)) {
			int b = up * RECORD;
			int side = (int) d[b + CHILDREN] == at ? LEFT_MAX : RIGHT_MAX;
			if (d[b + side] == max) {
				return;
			}
			longs.set(b + side, max);
			max = Address.max(d[b + END] - d[b], Address.max(d[b + LEFT_MAX], d[b + RIGHT_MAX]));
			at = up;
		}
	}

	private void balanceAfterInsertion(int inserted) {
		int node = inserted;
		for (;;) {
			int parent = parent(node);
			if (parent == 0) {
				colour(node, false);
				return;
			}
			if (!isRed(parent)) {
				return;
			}
			int grandparent = parent(parent);
			boolean left = left(grandparent) == parent;
			int uncle = left ? right(grandparent) : left(grandparent);
			if (isRed(uncle)) {
				colour(parent, false);
				colour(uncle, false);
				colour(grandparent, true);
				node = grandparent;
				continue;
			}
			if (node == (left ? right(parent) : left(parent))) {
				rotate(parent, left);
				parent = node;
			}
			rotate(grandparent, !left);
			colour(parent, false);
			colour(grandparent, true);
			return;
		}
	}

	private void balanceAfterErasure(int lighter, int above, boolean lighterLeft) {
		int node = lighter;
		int parent = above;
		boolean left = lighterLeft;
		while (parent != 0 && !isRed(node)) {
			int sibling = left ? right(parent) : left(parent);
			if (isRed(sibling)) {
				rotate(parent, left);
				colour(sibling, false);
				colour(parent, true);
				sibling = left ? right(parent) : left(parent);
			}
			int outer = left ? right(sibling) : left(sibling);
			if (!isRed(outer)) {
				int inner = left ? left(sibling) : right(sibling);
				if (!isRed(inner)) {
					colour(sibling, true);
					node = parent;
					parent = parent(node);
					left = parent != 0 && left(parent) == node;
					continue;
				}
				rotate(sibling, !left);
				colour(inner, false);
				colour(sibling, true);
				outer = sibling;
				sibling = inner;
			}
			colour(sibling, isRed(parent));
			colour(parent, false);
			colour(outer, false);
			rotate(parent, left);
			return;
		}
		if (node != 0) {
			colour(node, false);
		}
	}

	/** Rotates a node down to the left or to the right; colours stay with the nodes. */
	private void rotate(int node, boolean toLeft) {
		VmallocProbe told = probe;
		if (told != null) {
			told.freeTreeRotated(start(node), toLeft);
		}
		int up = toLeft ? right(node) : left(node);
		int across = toLeft ? left(up) : right(up);
		int parent = parent(node);
		setChild(node, !toLeft, across);
		longs.set(node * RECORD + (toLeft ? RIGHT_MAX : LEFT_MAX), longs.get(up * RECORD + (toLeft ? LEFT_MAX : RIGHT_MAX)));
		if (across != 0) {
			reparent(across, node);
		}
		setChild(up, toLeft, node);
		longs.set(up * RECORD + (toLeft ? LEFT_MAX : RIGHT_MAX), subtreeMax(node));
		replaceChild(parent, node, up);
		reparent(up, parent);
		reparent(node, up);
	}

	private void replaceChild(int parent, int old, int child) {
		if (parent == 0) {
			root = child;
		} else {
			setChild(parent, left(parent) == old, child);
		}
	}

	private void setChild(int node, boolean left, int child) {
		long children = longs.get(node * RECORD + CHILDREN);
		longs.set(node * RECORD + CHILDREN, left ? children & 0xffffffff00000000L | child : children & 0xffffffffL | (long) child << 32);
	}

	private void reparent(int node, int parent) {
		longs.set(node * RECORD + PARENT, longs.get(node * RECORD + PARENT) & RED | parent);
	}

	private void colour(int node, boolean red) {
		setParent(node, parent(node), red);
	}

	/** Checks order, colours, links and maxima; for tests. */
	public void assertConsistent() {
		check(root == 0 || !isRed(root) && parent(root) == 0, "root");
		check(blackHeight(root) >= 0, "black height");
		int counted = 0;
		int before = 0;
		for (int node = first(); node != 0; node = next(node)) {
			check(Address.below(start(node), end(node)), "empty range");
			check(before == 0 || !Address.below(start(node), end(before)), "order");
			check(previous(node) == before, "previous");
			before = node;
			counted++;
		}
		check(counted == size, "size");
	}

	private int blackHeight(int node) {
		if (node == 0) {
			return 0;
		}
		int left = left(node);
		int right = right(node);
		check(left == 0 || parent(left) == node, "parent of left child");
		check(right == 0 || parent(right) == node, "parent of right child");
		check(!isRed(node) || !isRed(left) && !isRed(right), "two red nodes in a row");
		check(longs.get(node * RECORD + LEFT_MAX) == (left == 0 ? 0 : subtreeMax(left)), "maximum below left");
		check(longs.get(node * RECORD + RIGHT_MAX) == (right == 0 ? 0 : subtreeMax(right)), "maximum below right");
		int height = blackHeight(left);
		check(height == blackHeight(right), "black height");
		return height + (isRed(node) ? 0 : 1);
	}

	private static void check(boolean holds, String what) {
		if (!holds) {
			throw new AssertionError(what);
		}
	}
}
