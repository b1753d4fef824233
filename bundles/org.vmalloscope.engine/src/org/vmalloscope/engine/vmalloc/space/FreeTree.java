package org.vmalloscope.engine.vmalloc.space;

/**
 * The free areas of a generation that keeps them (kernel: {@code free_vmap_area_root} and {@code free_vmap_area_list},
 * mm/vmalloc.c, 5.2 and later). It covers the whole address space, not only the vmalloc window.
 * <p>
 * With an alignment above a page the address that a request gets depends on the shape of the tree: an area that fits only
 * thanks to lucky alignment is found only if it lies on the search path.
 */
public final class FreeTree extends RedBlackTree {
	/** The free area with the greatest start at or below an address, or 0. */
	public int floor(long address) {
		long[] d = longs.data();
		int found = 0;
		for (int node = root; node != 0;) {
			int b = node * RECORD;
			if (Address.below(address, d[b])) {
				node = (int) d[b + CHILDREN];
			} else {
				found = node;
				node = (int) (d[b + CHILDREN] >>> 32);
			}
		}
		return found;
	}

	/**
	 * Finds the area for a request (kernel: {@code find_vmap_lowest_match}).
	 *
	 * @param length what subtree maxima are compared with: the size, or the size plus what alignment may cost
	 * @param steppedStart when climbing, do not enter a subtree again (6.1 and later)
	 * @return a node in which the aligned request fits, or 0
	 */
	public int lowestMatch(long size, long align, long vstart, long length, boolean steppedStart) {
		VmallocProbe told = probe;
		long[] d = longs.data();
		long biasedLength = length + Long.MIN_VALUE;
		long from = vstart;
		int node = root;
		while (node != 0) {
			int b = node * RECORD;
			long start = d[b];
			if (told != null) {
				told.freeNodeVisited(start, d[b + END], subtreeMax(node), false);
			}
			if (d[b + LEFT_MAX] + Long.MIN_VALUE >= biasedLength && Address.below(from, start)) {
				node = (int) d[b + CHILDREN];
				continue;
			}
			if (fits(d, b, size, align, from)) {
				return node;
			}
			if (told != null) {
				told.candidateRejected(start, d[b + END], rejection(d, b, size, from));
			}
			if (d[b + RIGHT_MAX] + Long.MIN_VALUE >= biasedLength) {
				node = (int) (d[b + CHILDREN] >>> 32);
				continue;
			}
			// only vstart or the alignment brings us here: back up to the first subtree on the right that may serve
			for (;;) {
				node = (int) d[b + PARENT];
				if (node == 0) {
					return 0;
				}
				b = node * RECORD;
				start = d[b];
				if (told != null) {
					told.freeNodeVisited(start, d[b + END], subtreeMax(node), true);
				}
				if (fits(d, b, size, align, from)) {
					return node;
				}
				if (d[b + RIGHT_MAX] + Long.MIN_VALUE >= biasedLength && !Address.below(start, from)) {
					if (steppedStart) {
						from = start + 1;
					}
					node = (int) (d[b + CHILDREN] >>> 32);
					break;
				}
			}
		}
		return 0;
	}

	private static boolean fits(long[] d, int b, long size, long align, long vstart) {
		long address = Address.alignUp(Address.max(d[b], vstart), align);
		long top = address + size;
		// neither the alignment nor the size may wrap around
		return !Address.below(d[b + END], top) && Address.below(address, top) && !Address.below(address, vstart);
	}

	private static VmallocProbe.Rejection rejection(long[] d, int b, long size, long vstart) {
		return Address.below(d[b + END] - d[b], size) ? VmallocProbe.Rejection.TOO_SMALL
				: Address.below(d[b], vstart) ? VmallocProbe.Rejection.BELOW_RANGE : VmallocProbe.Rejection.ALIGNMENT;
	}

	/** Takes a range out of the free area that holds it (kernel: {@code adjust_va_to_fit_type}, later {@code va_clip}). */
	public void clip(int node, long address, long bytes) {
		long start = start(node);
		long end = end(node);
		long top = address + bytes;
		boolean atStart = address == start;
		boolean atEnd = top == end;
		VmallocProbe told = probe;
		if (told != null) {
			told.freeAreaClipped(start, end, address, bytes, atStart ? atEnd ? VmallocProbe.Clip.WHOLE : VmallocProbe.Clip.LEFT_EDGE
					: atEnd ? VmallocProbe.Clip.RIGHT_EDGE : VmallocProbe.Clip.MIDDLE);
		}
		if (atStart && atEnd) {
			erase(node);
		} else if (atStart) {
			setStart(node, top);
		} else if (atEnd) {
			setEnd(node, address);
		} else {
			setStart(node, top);
			// the left remainder is inserted from this node down: it ends up rightmost in the left subtree
			int left = left(node);
			attach(newNode(start, address), left == 0 ? node : rightmost(left), left == 0);
		}
	}

	/**
	 * Gives a range back, joining it with free neighbours (kernel: {@code merge_or_add_vmap_area}).
	 *
	 * @return the node that holds the range now, or 0 when it overlaps a free area (kernel: a "vmalloc bug" warning)
	 */
	public int merge(long start, long end) {
		VmallocProbe told = probe;
		long[] d = longs.data();
		int before = 0;
		int after = 0;
		int parent = 0;
		for (int node = root; node != 0;) {
			int b = node * RECORD;
			parent = node;
			if (told != null) {
				told.freeNodeVisited(d[b], d[b + END], subtreeMax(node), false);
			}
			if (Address.below(start, d[b])) {
				after = node;
				node = (int) d[b + CHILDREN];
			} else {
				before = node;
				node = (int) (d[b + CHILDREN] >>> 32);
			}
		}
		if (after != 0 && Address.below(start(after), end) || before != 0 && Address.below(start, end(before))) {
			return 0;
		}
		boolean touchesAfter = after != 0 && start(after) == end;
		boolean touchesBefore = before != 0 && end(before) == start;
		if (told != null) {
			if (touchesAfter) {
				told.freeAreasMerged(start, end, start(after), end(after), false);
			}
			if (touchesBefore) {
				told.freeAreasMerged(start, touchesAfter ? end(after) : end, start(before), end(before), true);
			}
		}
		if (touchesBefore) {
			long joined = touchesAfter ? end(after) : end;
			if (touchesAfter) {
				erase(after);
			}
			setEnd(before, joined);
			return before;
		}
		if (touchesAfter) {
			setStart(after, start);
			return after;
		}
		int node = newNode(start, end);
		attach(node, parent, parent == after);
		return node;
	}

	/** Adds a range that touches no free area (kernel: {@code insert_vmap_area_augment}); returns its node. */
	public int insert(long start, long end) {
		int parent = 0;
		boolean left = false;
		for (int node = root; node != 0;) {
			parent = node;
			left = Address.below(start, start(node));
			node = left ? left(node) : right(node);
		}
		int node = newNode(start, end);
		attach(node, parent, left);
		return node;
	}

	/** Takes all ranges out. */
	public void clear() {
		while (root != 0) {
			erase(root);
		}
	}

	/**
	 * Makes the tree of a recorded state: areas in address order, the shape given by child indices (-1 = none).
	 *
	 * @throws IllegalArgumentException when this is not a search tree over the given areas
	 * @throws IllegalStateException when there are areas already
	 */
	public void rebuild(long[] starts, long[] ends, int[] left, int[] right, boolean[] red, int rootIndex) {
		if (root != 0) {
			throw new IllegalStateException("the free tree is not empty");
		}
		int[] nodes = new int[starts.length];
		for (int i = 0; i < starts.length; i++) {
			nodes[i] = newNode(starts[i], ends[i]);
		}
		for (int i = 0; i < starts.length; i++) {
			setChildren(nodes[i], left[i] < 0 ? 0 : nodes[left[i]], right[i] < 0 ? 0 : nodes[right[i]]);
			for (int child : new int[] { left[i], right[i] }) {
				if (child >= 0) {
					setParent(nodes[child], nodes[i], red[child]);
				}
			}
		}
		root = rootIndex < 0 ? 0 : nodes[rootIndex];
		if (root != 0) {
			setParent(root, 0, red[rootIndex]);
			restoreMaxima(root, 0);
		}
		try {
			assertConsistent();
		} catch (AssertionError e) {
			throw new IllegalArgumentException("the recorded free tree is damaged: " + e.getMessage(), e);
		}
	}

	private long restoreMaxima(int node, int depth) {
		if (depth > 128) {
			throw new IllegalArgumentException("the recorded free tree has a cycle");
		}
		int left = left(node);
		int right = right(node);
		longs.set(node * RECORD + LEFT_MAX, left == 0 ? 0 : restoreMaxima(left, depth + 1));
		longs.set(node * RECORD + RIGHT_MAX, right == 0 ? 0 : restoreMaxima(right, depth + 1));
		return subtreeMax(node);
	}

	/** The size of the largest free range within a window, in bytes. */
	public long largestWithin(long vstart, long vend) {
		return largestWithin(root, vstart, vend, 0);
	}

	private long largestWithin(int node, long vstart, long vend, long best) {
		if (node == 0 || !Address.below(best, subtreeMax(node))) {
			return best;
		}
		long largest = best;
		long start = start(node);
		if (Address.below(vstart, start)) {
			largest = largestWithin(left(node), vstart, vend, largest);
		}
		long from = Address.max(start, vstart);
		long to = Address.min(end(node), vend);
		if (Address.below(from, to)) {
			largest = Address.max(largest, to - from);
		}
		return Address.below(start, vend) ? largestWithin(right(node), vstart, vend, largest) : largest;
	}
}
