package org.vmalloscope.session.replay.vmalloc;

import java.util.Arrays;
import java.util.function.BooleanSupplier;

import org.vmalloscope.engine.vmalloc.Vmalloc;
import org.vmalloscope.engine.vmalloc.VmallocSnapshot;
import org.vmalloscope.engine.vmalloc.purge.NodePurge;
import org.vmalloscope.engine.vmalloc.purge.PurgePolicy;
import org.vmalloscope.engine.vmalloc.purge.PurgeStep;
import org.vmalloscope.engine.vmalloc.space.VmallocProbe;
import org.vmalloscope.engine.vmalloc.space.VmallocProbe.Trigger;

/**
 * Drives the engine's purge by what a trace shows of the kernel's: its beginning and end, and in 6.9 and later the beginning of
 * each node's decay and of each node's return of areas. In between the purge may be anywhere; {@link #mayStep} says how far it can
 * have got, and who asks decides.
 */
final class RunningPurge {
	/** What a state of the replay remembers. */
	record State(boolean running, int decays, long[] nodes, int[] started) {
	}

	private static final int NONE = -1;

	private final Vmalloc vmalloc;
	private boolean running;
	/** How many nodes have begun to decay. */
	private int decays;
	/** Addresses of the nodes in the order of their numbers, as they were seen. */
	private long[] nodes = {};
	/** Nodes whose return has begun and may not have ended. */
	private int[] started = {};

	RunningPurge(Vmalloc vmalloc) {
		this.vmalloc = vmalloc;
	}

	boolean isRunning() {
		return running;
	}

	void begin(boolean full) {
		finish();
		VmallocProbe told = vmalloc.space().probe();
		if (told != null) {
			told.purgeStarted(reason(full), full);
		}
		policy().begin(-1, 0, full, false);
		running = true;
		decays = 0;
		started = new int[0];
		if (!(policy() instanceof NodePurge)) {
			// the list is taken at once
			policy().step();
		}
	}

	void finish() {
		while (policy().next() != PurgeStep.NONE) {
			policy().step();
		}
		VmallocProbe told = vmalloc.space().probe();
		if (running && told != null) {
			told.purgeFinished(policy().purged(), vmalloc.lazyPages());
		}
		running = false;
	}

	/** Why it runs, which no event says: with fewer lazy pages than the limit nobody but {@code vm_unmap_aliases} purges. */
	private Trigger reason(boolean full) {
		if (full) {
			return Trigger.OVERFLOW;
		}
		return vmalloc.lazyPages() <= vmalloc.lazyMax() ? Trigger.UNMAP_ALIASES : policy().usesDrainWork() ? Trigger.DRAIN_WORK : Trigger.FREE;
	}

	/**
	 * A node begins to decay. Its lazy areas are taken right after; what takes long is the flush that follows the last node, so they are
	 * taken at once here too.
	 */
	void decay(long node, boolean full) {
		if (!running) {
			// not a purge but the shrinker of pools
			int number = nodeOf(node);
			if (full && policy() instanceof NodePurge purge && number != NONE && number < vmalloc.config().possibleCpus()) {
				purge.shrinkPools(number);
			}
			return;
		}
		if (decays == nodes.length && Arrays.stream(nodes).noneMatch(known -> known == node)) {
			nodes = Arrays.copyOf(nodes, nodes.length + 1);
			nodes[decays] = node;
		}
		if (policy() instanceof NodePurge purge) {
			while (isTaking(purge.next()) && purge.currentNode() <= decays) {
				purge.step();
			}
		}
		decays++;
	}

	/** A node begins to return its areas; the work item lies in the node. */
	void returnNode(long work) {
		if (!running || !(policy() instanceof NodePurge purge)) {
			return;
		}
		while (isTaking(purge.next()) || purge.next() == PurgeStep.FLUSH) {
			purge.step();
		}
		for (int before : started) {
			finishNode(purge, before);
		}
		int node = nodeOf(work);
		started = node == NONE || node >= vmalloc.config().possibleCpus() || !purge.isPending(node) ? new int[0] : new int[] { node };
	}

	private int nodeOf(long work) {
		int found = NONE;
		for (int i = 0; i < nodes.length; i++) {
			if (Long.compareUnsigned(nodes[i], work) <= 0 && (found == NONE || Long.compareUnsigned(nodes[found], nodes[i]) < 0)) {
				found = i;
			}
		}
		return found;
	}

	private static void finishNode(NodePurge purge, int node) {
		while (purge.next() != PurgeStep.NONE && purge.isPending(node)) {
			purge.stepNode(node);
		}
	}

	/** Whether the purge may have done one step more than it has done here. */
	boolean mayStep() {
		PurgeStep next = policy().next();
		if (!running || next == PurgeStep.NONE) {
			return false;
		}
		if (policy() instanceof NodePurge purge) {
			return isTaking(next) ? purge.currentNode() < decays : next == PurgeStep.FLUSH || started.length > 0 && purge.isPending(started[0]);
		}
		return true;
	}

	/**
	 * How many more steps it may have done for a condition to hold; -1 if it holds after none of them. Nothing is changed, and no probe
	 * is told.
	 */
	int stepsUntil(BooleanSupplier condition) {
		if (!mayStep()) {
			return NONE;
		}
		VmallocProbe told = vmalloc.space().probe();
		vmalloc.setProbe(null);
		VmallocSnapshot here = vmalloc.snapshot();
		State stateHere = save();
		int steps = 0;
		boolean found = false;
		while (!found && mayStep()) {
			step();
			steps++;
			found = condition.getAsBoolean();
		}
		vmalloc.restore(here);
		load(stateHere);
		vmalloc.setProbe(told);
		return found ? steps : NONE;
	}

	/** Does so many steps. */
	void step(int steps) {
		for (int i = 0; i < steps; i++) {
			step();
		}
	}

	/** Does that step. */
	void step() {
		if (policy() instanceof NodePurge purge && !isTaking(purge.next()) && purge.next() != PurgeStep.FLUSH) {
			purge.stepNode(started[0]);
		} else {
			policy().step();
		}
	}

	private static boolean isTaking(PurgeStep step) {
		return step == PurgeStep.POOL_DETACH || step == PurgeStep.POOL_ATTACH || step == PurgeStep.POOL_RECLAIM || step == PurgeStep.NODE_DETACH;
	}

	private PurgePolicy policy() {
		return vmalloc.purger().policy();
	}

	State save() {
		return new State(running, decays, nodes, started);
	}

	void load(State state) {
		running = state.running;
		decays = state.decays;
		nodes = state.nodes;
		started = state.started;
	}

	/** Forgets the purge: the engine was given another state. */
	void forget() {
		running = false;
	}
}
