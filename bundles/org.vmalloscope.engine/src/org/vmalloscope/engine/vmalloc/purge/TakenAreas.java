package org.vmalloscope.engine.vmalloc.purge;

import java.util.Arrays;

import org.vmalloscope.engine.vmalloc.space.AddressTree;
import org.vmalloscope.engine.vmalloc.store.StateReader;
import org.vmalloscope.engine.vmalloc.store.StateWriter;

/** Starts of areas that a purge has taken over from a lazy tree and works off in ascending order. */
final class TakenAreas {
	private final AddressTree tree;
	/** Position of the first one not worked off, 0 = none left. */
	private int next;

	TakenAreas(AddressTree tree) {
		this.tree = tree;
	}

	/** Takes all entries of a lazy tree; nothing may be left of an earlier take. */
	void takeFrom(AddressTree lazy) {
		tree.takeFrom(lazy);
		next = tree.first();
	}

	boolean isEmpty() {
		return next == 0;
	}

	/** The next start; works it off. */
	long poll() {
		long start = tree.key(next);
		next = tree.next(next);
		if (next == 0) {
			tree.clear();
		}
		return start;
	}

	/** Forgets a start that was not worked off yet. */
	void withdraw(long start) {
		long at = tree.key(next);
		tree.remove(start);
		next = tree.ceiling(at);
		if (next == 0) {
			tree.clear();
		}
	}

	/** All starts not worked off. */
	long[] remaining() {
		long[] starts = new long[tree.size()];
		int count = 0;
		for (int pos = next; pos != 0; pos = tree.next(pos)) {
			starts[count++] = tree.key(pos);
		}
		return Arrays.copyOf(starts, count);
	}

	void save(StateWriter out) {
		tree.save(out);
		out.put(next);
	}

	void load(StateReader in) {
		tree.load(in);
		next = in.getInt();
	}
}
