package org.vmalloscope.engine.vmalloc.purge;

import java.util.Arrays;

import org.vmalloscope.engine.vmalloc.placement.Placement;
import org.vmalloscope.engine.vmalloc.placement.VmapNodes;
import org.vmalloscope.engine.vmalloc.space.AddressSpace;
import org.vmalloscope.engine.vmalloc.space.AreaMap;
import org.vmalloscope.engine.vmalloc.space.AreaState;
import org.vmalloscope.engine.vmalloc.space.VmallocProbe;
import org.vmalloscope.engine.vmalloc.store.Stacks;
import org.vmalloscope.engine.vmalloc.store.StateReader;
import org.vmalloscope.engine.vmalloc.store.StateWriter;

/**
 * P6 (6.9 and later): lazy areas wait in the tree of the node they are marked with, else of the node of their address. A
 * purge decays the pools of every node and detaches its lazy areas, flushes one range for all, and then works off node by
 * node: marked areas refill the node's pools, the others go back to the free tree.
 * <p>
 * The kernel gives some nodes to helper workers on other CPUs ({@link #helpers()}). Here they run in node order; a caller
 * that knows better uses {@link #stepNode}.
 */
public final class NodePurge extends PurgePolicy {
	private final VmapNodes nodes;
	private final PoolDecay decay;
	private final long lazyMax;
	/** Per node a stack of detached areas, the lowest on top. */
	private final int[] taken;
	/** Per node a stack of areas that no pool took. */
	private final int[] aside;
	private final long[] pages;
	private final boolean[] pending;
	/** No node below is pending. */
	private int firstPending;
	private int node;
	private int helpers;
	private boolean full;

	/** A policy on an address space with nodes; {@code lazyMax} in pages. */
	public NodePurge(AddressSpace space, Placement placement, VmapNodes nodes, PoolDecay.Rule decayRule, long lazyMax) {
		super(space, placement);
		this.nodes = nodes;
		this.lazyMax = lazyMax;
		decay = new PoolDecay(space, placement, nodes, decayRule);
		taken = new int[nodes.count()];
		aside = new int[nodes.count()];
		pages = new long[nodes.count()];
		pending = new boolean[nodes.count()];
		for (int i = 0; i < nodes.count(); i++) {
			taken[i] = space.stacks().newStack();
			aside[i] = space.stacks().newStack();
		}
	}

	@Override
	public boolean usesDrainWork() {
		return true;
	}

	@Override
	protected void add(int pos, long start, long end) {
		space.stacks().push(nodes.lazy(homeOf(pos)), start);
	}

	/** The node in whose lazy tree the area at a map position belongs. */
	private int homeOf(int pos) {
		return nodes.homeOf(space.areas().start(pos), space.areas().facts(pos));
	}

	@Override
	public void withdraw(int pos) {
		Stacks stacks = space.stacks();
		long start = space.areas().start(pos);
		int home = homeOf(pos);
		if (space.areas().state(pos) == AreaState.LAZY) {
			stacks.remove(nodes.lazy(home), start);
			uncount(pos);
		} else if (!decay.withdraw(start)) {
			if (stacks.remove(taken[home], start)) {
				uncount(pos);
			} else {
				// counted with the pages of its node, which are taken off together
				stacks.remove(aside[home], start);
			}
		}
	}

	/** Empties all pools (kernel: the shrinker "vmap-node"). No purge may run. */
	public void shrinkPools() {
		for (int i = 0; i < nodes.count(); i++) {
			shrinkPools(i);
		}
	}

	/** Empties the pools of one node. No purge may run. */
	public void shrinkPools(int ofNode) {
		PurgeStep step = decay.begin(ofNode, true);
		while (step != PurgeStep.NONE) {
			step = decayStep(step);
		}
	}

	private PurgeStep decayStep(PurgeStep step) {
		return switch (step) {
		case POOL_DETACH -> decay.detach();
		case POOL_ATTACH -> decay.attach();
		case POOL_RECLAIM -> {
			decay.reclaim();
			yield PurgeStep.NONE;
		}
		default -> throw new IllegalStateException(step.toString());
		};
	}

	@Override
	protected PurgeStep firstStep(boolean completely, boolean forced) {
		full = completely;
		helpers = 0;
		return turnTo(0);
	}

	/** Begins with a node's pools; after the last node with the flush. */
	private PurgeStep turnTo(int newNode) {
		node = newNode;
		if (newNode < nodes.count()) {
			PurgeStep step = decay.begin(newNode, full);
			return step == PurgeStep.NONE ? PurgeStep.NODE_DETACH : step;
		}
		int working = 0;
		for (boolean has : pending) {
			working += has ? 1 : 0;
		}
		if (working == 0) {
			return PurgeStep.NONE;
		}
		helpers = (int) Math.max(1, Math.min(working, space.lazyPages() / lazyMax)) - 1;
		return PurgeStep.FLUSH;
	}

	@Override
	protected PurgeStep perform(PurgeStep step) {
		return switch (step) {
		case POOL_DETACH, POOL_ATTACH, POOL_RECLAIM -> {
			PurgeStep after = decayStep(step);
			yield after == PurgeStep.NONE ? PurgeStep.NODE_DETACH : after;
		}
		case NODE_DETACH -> {
			detach();
			yield turnTo(node + 1);
		}
		case FLUSH -> {
			flushRange();
			yield nextNode();
		}
		case NODE_POOL, NODE_RECLAIM -> {
			work(node);
			yield nextNode();
		}
		default -> throw new IllegalStateException(step.toString());
		};
	}

	private void detach() {
		Stacks stacks = space.stacks();
		int count = stacks.size(nodes.lazy(node));
		if (count == 0) {
			return;
		}
		AreaMap areas = space.areas();
		VmallocProbe told = space.probe();
		if (told != null) {
			told.nodeDetached(node, count);
		}
		long[] starts = stacks.sortedValues(nodes.lazy(node));
		stacks.clear(nodes.lazy(node));
		stacks.pushAll(taken[node], starts, count);
		long end = 0;
		for (long start : starts) {
			int pos = areas.tree().findNear(start);
			areas.setState(pos, AreaState.PURGING);
			end = areas.end(pos);
		}
		widen(starts[0], end);
		pages[node] = 0;
		pending[node] = true;
		firstPending = Math.min(firstPending, node);
	}

	private PurgeStep nextNode() {
		for (int i = firstPending; i < pending.length; i++) {
			if (pending[i]) {
				node = i;
				firstPending = i;
				return space.stacks().size(taken[i]) == 0 ? PurgeStep.NODE_RECLAIM : PurgeStep.NODE_POOL;
			}
		}
		return PurgeStep.NONE;
	}

	/** Does the next step of a node out of order; the range must be flushed and the node pending. */
	public void stepNode(int chosen) {
		if (next() != PurgeStep.NODE_POOL && next() != PurgeStep.NODE_RECLAIM || !pending[chosen]) {
			throw new IllegalStateException("node " + chosen + " has nothing to purge now");
		}
		node = chosen;
		step();
	}

	/** The node whose pools and lazy areas are being taken, or that is worked on. */
	public int currentNode() {
		return node;
	}

	/** Whether a node's areas are detached and not worked off. */
	public boolean isPending(int ofNode) {
		return pending[ofNode];
	}

	/** How many of the nodes with work, from the first on, the kernel gives to workers on other CPUs. */
	public int helpers() {
		return helpers;
	}

	private void work(int ofNode) {
		AreaMap areas = space.areas();
		Stacks stacks = space.stacks();
		if (stacks.size(taken[ofNode]) == 0) {
			space.addLazyPages(-pages[ofNode]);
			VmallocProbe told = space.probe();
			if (told != null) {
				told.nodeReclaimed(ofNode, stacks.size(aside[ofNode]));
			}
			while (stacks.size(aside[ofNode]) > 0) {
				giveBack(stacks.pop(aside[ofNode]), false);
			}
			pending[ofNode] = false;
			return;
		}
		long start = stacks.pop(taken[ofNode]);
		int pos = areas.tree().findNear(start);
		pages[ofNode] += space.pages(areas.end(pos) - start);
		space.clock().freeLoop(1);
		boolean marked = AreaMap.node(areas.facts(pos)) >= 0;
		if (marked && !full && nodes.push(ofNode, pos)) {
			countPurged();
		} else {
			stacks.push(aside[ofNode], start);
		}
	}

	@Override
	public long[] taken() {
		long[] all = decay.held();
		for (int i = 0; i < pending.length; i++) {
			all = concatenate(concatenate(all, space.stacks().values(taken[i])), space.stacks().values(aside[i]));
		}
		return all;
	}

	@Override
	public long[] waiting() {
		long[] all = new long[0];
		for (int i = 0; i < pending.length; i++) {
			all = concatenate(all, space.stacks().sortedValues(nodes.lazy(i)));
		}
		return all;
	}

	private static long[] concatenate(long[] first, long[] second) {
		long[] all = Arrays.copyOf(first, first.length + second.length);
		System.arraycopy(second, 0, all, first.length, second.length);
		return all;
	}

	@Override
	public void save(StateWriter out) {
		super.save(out);
		decay.save(out);
		out.put(node);
		out.put(helpers);
		out.put(full);
		for (int i = 0; i < pending.length; i++) {
			out.put(pages[i]);
			out.put(pending[i]);
		}
	}

	@Override
	public void load(StateReader in) {
		super.load(in);
		decay.load(in);
		node = in.getInt();
		helpers = in.getInt();
		full = in.getBoolean();
		firstPending = 0;
		for (int i = 0; i < pending.length; i++) {
			pages[i] = in.get();
			pending[i] = in.getBoolean();
		}
	}
}
