package org.vmalloscope.engine.vmalloc.purge;

import java.util.Arrays;

import org.vmalloscope.engine.vmalloc.placement.Placement;
import org.vmalloscope.engine.vmalloc.placement.VmapNodes;
import org.vmalloscope.engine.vmalloc.space.AddressSpace;
import org.vmalloscope.engine.vmalloc.space.AddressTree;
import org.vmalloscope.engine.vmalloc.space.AreaMap;
import org.vmalloscope.engine.vmalloc.space.AreaState;
import org.vmalloscope.engine.vmalloc.space.VmallocProbe;
import org.vmalloscope.engine.vmalloc.store.ListCells;
import org.vmalloscope.engine.vmalloc.store.StateReader;
import org.vmalloscope.engine.vmalloc.store.StateWriter;

/**
 * Takes areas out of the pools of a vmap node, a quarter of each or all, merges neighbours among them and gives them back to
 * the free tree (kernel: {@code decay_va_pool_node}, mm/vmalloc.c, 6.9 and later).
 */
public final class PoolDecay {
	/** What a decay takes from a short pool. */
	public enum Rule {
		/** 6.9 to about 6.17: the quarter of one to three areas is none, the counter wraps around and all of them go. */
		SHORT_POOLS_VANISH,
		/** 6.18 and later: the quarter of one to three areas is none. */
		SHORT_POOLS_STAY
	}

	private final AddressSpace space;
	private final Placement placement;
	private final VmapNodes nodes;
	private final Rule rule;
	/** The pool that is detached at the moment. */
	private final int detached;
	/** Areas out of all pools of the node. */
	private final AddressTree decayed;
	private int node;
	private int index;
	private boolean full;

	PoolDecay(AddressSpace space, Placement placement, VmapNodes nodes, Rule rule) {
		this.space = space;
		this.placement = placement;
		this.nodes = nodes;
		this.rule = rule;
		detached = space.lists().newList();
		decayed = new AddressTree(space.pool(), 0);
	}

	/** Turns to a node; names the first step. */
	PurgeStep begin(int ofNode, boolean completely) {
		node = ofNode;
		full = completely;
		return nextPool(0);
	}

	/** Hides the pool, so that no allocation finds it while it is decayed. */
	PurgeStep detach() {
		AreaMap areas = space.areas();
		ListCells lists = space.lists();
		lists.moveAll(nodes.pool(node, index), detached);
		for (int cell = lists.next(detached); cell != detached; cell = lists.next(cell)) {
			areas.setState(areas.find(lists.value(cell)), AreaState.PURGING);
		}
		return PurgeStep.POOL_ATTACH;
	}

	/** Takes the decayed areas from the front and puts the rest back. */
	PurgeStep attach() {
		ListCells lists = space.lists();
		int pool = nodes.pool(node, index);
		long length = lists.value(pool);
		long count = full ? length : length >> 2;
		if (count == 0 && rule == Rule.SHORT_POOLS_VANISH) {
			count = Long.MAX_VALUE;
		}
		long taken = 0;
		while (taken < count && !lists.isEmpty(detached)) {
			int cell = lists.next(detached);
			decayed.insert(lists.value(cell));
			lists.remove(cell);
			taken++;
		}
		VmallocProbe told = space.probe();
		if (told != null) {
			told.poolDecayed(node, index + 1, length, length - taken);
		}
		for (int cell = lists.next(detached); cell != detached; cell = lists.next(cell)) {
			space.areas().setState(space.areas().find(lists.value(cell)), AreaState.POOLED);
		}
		lists.moveAll(detached, pool);
		lists.setValue(pool, length - taken);
		return nextPool(index + 1);
	}

	/** Gives the decayed areas back, neighbours as one, lowest first. */
	void reclaim() {
		AreaMap areas = space.areas();
		int at = decayed.first();
		while (at != 0) {
			long start = decayed.key(at);
			long end = start;
			while (at != 0 && decayed.key(at) == end) {
				int pos = areas.find(end);
				end = areas.end(pos);
				areas.remove(pos);
				at = decayed.next(at);
			}
			placement.giveBack(start, end);
		}
		decayed.clear();
	}

	private PurgeStep nextPool(int from) {
		for (index = from; index < VmapNodes.POOLS; index++) {
			if (!space.lists().isEmpty(nodes.pool(node, index))) {
				return PurgeStep.POOL_DETACH;
			}
		}
		return decayed.size() > 0 ? PurgeStep.POOL_RECLAIM : PurgeStep.NONE;
	}

	/** Takes an area out that a recorded trace says is elsewhere; false when it is not here. */
	boolean withdraw(long start) {
		int cell = space.lists().find(detached, start);
		if (cell != 0) {
			space.lists().remove(cell);
			return true;
		}
		int at = decayed.find(start);
		if (at != 0) {
			decayed.removeAt(at);
		}
		return at != 0;
	}

	/** Starts of the areas in the hands of the decay. */
	long[] held() {
		long[] first = space.lists().values(detached);
		long[] second = decayed.keys();
		long[] all = Arrays.copyOf(first, first.length + second.length);
		System.arraycopy(second, 0, all, first.length, second.length);
		return all;
	}

	void save(StateWriter out) {
		decayed.save(out);
		out.put(node);
		out.put(index);
		out.put(full);
	}

	void load(StateReader in) {
		decayed.load(in);
		node = in.getInt();
		index = in.getInt();
		full = in.getBoolean();
	}
}
