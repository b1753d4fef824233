package org.vmalloscope.engine.vmalloc.space;

/** A binary tree of address ranges to read: the live free tree, or that of a snapshot. Nodes are numbers above 0; 0 is none. */
public interface RangeTree {
	/** The root, or 0. */
	int root();

	/** The number of ranges. */
	int size();

	/** First address of a range. */
	long start(int node);

	/** Address after the last of a range. */
	long end(int node);

	/** Left child, or 0. */
	int left(int node);

	/** Right child, or 0. */
	int right(int node);

	/** Parent, or 0. */
	int parent(int node);

	/** Colour; nothing (0) is black. */
	boolean isRed(int node);

	/** The kernel's {@code subtree_max_size}: bytes of the largest range in the subtree. */
	long subtreeMax(int node);

	/** The lowest range, or 0. */
	default int first() {
		int at = root();
		while (at != 0 && left(at) != 0) {
			at = left(at);
		}
		return at;
	}

	/** The node after a node in address order, or 0. */
	default int next(int node) {
		int at = right(node);
		if (at != 0) {
			while (left(at) != 0) {
				at = left(at);
			}
			return at;
		}
		at = node;
		int up = parent(at);
		while (up != 0 && right(up) == at) {
			at = up;
			up = parent(at);
		}
		return up;
	}

	/** Nodes above a node. */
	default int depth(int node) {
		int depth = 0;
		for (int up = parent(node); up != 0; up = parent(up)) {
			depth++;
		}
		return depth;
	}

	/** The first range in address order that ends above an address, or 0. */
	default int firstEndingAbove(long address) {
		int found = 0;
		for (int node = root(); node != 0;) {
			if (Address.below(address, end(node))) {
				found = node;
				node = left(node);
			} else {
				node = right(node);
			}
		}
		return found;
	}
}
