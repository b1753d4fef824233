package org.vmalloscope.engine.vmalloc.space;

import org.vmalloscope.engine.vmalloc.store.StateReader;
import org.vmalloscope.engine.vmalloc.store.StateWriter;
import org.vmalloscope.engine.vmalloc.store.TrackedLongs;

/**
 * The nodes of all {@link AddressTree}s of one allocator: one tracked array cut into nodes of one block each, so that a
 * snapshot copies exactly the nodes that changed. A node is named by the index of its first long.
 */
public final class BlockPool {
	private final TrackedLongs longs = new TrackedLongs();
	/** Chain of unused nodes through their first long, 0 = none; node 0 is never used. */
	private int unused;

	public BlockPool() {
		longs.reserve(TrackedLongs.BLOCK);
	}

	/** The array behind. */
	public TrackedLongs longs() {
		return longs;
	}

	int newNode() {
		int node = unused;
		if (node != 0) {
			unused = (int) longs.get(node);
		} else {
			node = longs.length();
			longs.reserve(node + TrackedLongs.BLOCK);
		}
		longs.set(node, 0);
		return node;
	}

	void free(int node) {
		longs.set(node, unused);
		unused = node;
	}

	/** Appends what the array does not hold. */
	public void save(StateWriter out) {
		out.put(unused);
	}

	/** Reads back what {@link #save} wrote. */
	public void load(StateReader in) {
		unused = in.getInt();
	}
}
