package org.vmalloscope.session.replay.vmalloc;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.function.Predicate;

import org.vmalloscope.engine.vmalloc.Vmalloc;
import org.vmalloscope.engine.vmalloc.VmallocRules.PlacementKind;
import org.vmalloscope.engine.vmalloc.VmallocSnapshot;
import org.vmalloscope.engine.vmalloc.placement.Placement;
import org.vmalloscope.engine.vmalloc.space.AreaMap;
import org.vmalloscope.engine.vmalloc.space.AreaState;
import org.vmalloscope.engine.vmalloc.space.AreaType;
import org.vmalloscope.engine.vmalloc.space.VmallocProbe;

/**
 * Looks for an order of lock holders, other than that of the lines, in which the rules give the recorded result. Each possibility is
 * tried on the engine and taken back if it does not.
 */
final class Reordering {
	/** States before the last events, where the beginning of a request is not recorded. */
	private static final int REMEMBERED = 4;
	/** States before the last events above a dump. */
	private static final int NEAR_DUMP = 32;

	private final Vmalloc vmalloc;
	private final RunningPurge purge;
	private final Deque<VmallocSnapshot> before = new ArrayDeque<>();

	Reordering(Vmalloc vmalloc, RunningPurge purge) {
		this.vmalloc = vmalloc;
		this.purge = purge;
	}

	/** What the rules give now. A question is no step: no probe is told. */
	long predict(Request request) {
		VmallocProbe told = vmalloc.space().probe();
		vmalloc.setProbe(null);
		long address = vmalloc.placement().predict(request.size, request.align, request.vstart, request.vend, request.cpu, request.retry);
		vmalloc.setProbe(told);
		return address;
	}

	/** Places a request as the rules have it. */
	long place(Request request, AreaType type) {
		return vmalloc.placement().place(request.size, request.align, request.vstart, request.vend, request.cpu, facts(request, type), request.retry);
	}

	/** Places a request where the recording has it. */
	void placeAt(long address, Request request, AreaType type) {
		long mark = vmalloc.placement().mark(request.vstart, request.vend, request.cpu);
		vmalloc.takeOver().place(address, address + request.size, facts(request, type) | mark << 8);
	}

	private static long facts(Request request, AreaType type) {
		boolean unguarded = type == AreaType.BLOCK || type == AreaType.MAP_RAM;
		return AreaMap.facts(AreaState.BUSY, type, unguarded ? AreaMap.NO_GUARD : AreaMap.VM_STRUCT, 0, request.index);
	}

	/** Keeps the state before an event, if a dump follows or requests of other CPUs, whose beginning is not recorded; else forgets them. */
	void remember(boolean nearDump, boolean crowded) {
		if (!nearDump && !crowded) {
			before.clear();
			return;
		}
		while (before.size() >= (nearDump ? NEAR_DUMP : REMEMBERED)) {
			before.removeLast();
		}
		before.addFirst(vmalloc.snapshot());
	}

	/** Whether one of the states before the last events is like this. */
	boolean anyBefore(Predicate<VmallocSnapshot> like) {
		return before.stream().anyMatch(like);
	}

	/** Forgets the states before. */
	void forget() {
		before.clear();
	}

	List<VmallocSnapshot> save() {
		return List.copyOf(before);
	}

	void load(List<VmallocSnapshot> states) {
		before.clear();
		before.addAll(states);
	}

	/**
	 * Looks for an explanation and, if there is one, puts the engine where it leads, the request placed.
	 *
	 * @param others requests of other CPUs that may have had the lock first; those that are found to have had it are placed
	 */
	boolean explain(Request request, long recorded, List<Request> others, AreaType type) {
		return atAnEarlierMoment(request, recorded, type) || afterMoreOfThePurge(request, recorded, type) || afterOthers(request, recorded, others, type)
				|| onAnotherCpu(request, recorded, type) || beforeTheLastEvents(request, recorded, type);
	}

	private boolean atAnEarlierMoment(Request request, long recorded, AreaType type) {
		if (recorded != Placement.NONE && request.couldHaveGot(recorded) && isAvailable(recorded, recorded + request.size)) {
			placeAt(recorded, request, type);
			return true;
		}
		return recorded == Placement.NONE && request.couldHaveGot(recorded);
	}

	/** Whether nothing that is in use lies there. */
	private boolean isAvailable(long start, long end) {
		AreaMap areas = vmalloc.space().areas();
		int pos = areas.firstEndingAbove(start);
		return pos == 0 || Long.compareUnsigned(areas.start(pos), end) >= 0 || areas.state(pos) == AreaState.POOLED;
	}

	private boolean afterMoreOfThePurge(Request request, long recorded, AreaType type) {
		int steps = purge.stepsUntil(() -> predict(request) == recorded);
		if (steps < 0) {
			return false;
		}
		purge.step(steps);
		return recorded == Placement.NONE || place(request, type) == recorded;
	}

	private boolean afterOthers(Request request, long recorded, List<Request> others, AreaType type) {
		for (int first = 0; first < others.size(); first++) {
			for (int second = -1; second < others.size(); second++) {
				int[] order = second < 0 ? new int[] { first } : new int[] { first, second };
				if (second != first && leadsTo(order, others, request, recorded)) {
					for (int index : order) {
						others.set(index, others.get(index).placedAt(place(others.get(index), AreaType.VMALLOC)));
					}
					return recorded == Placement.NONE || place(request, type) == recorded;
				}
			}
		}
		return false;
	}

	/** Whether the request gets what is recorded when some others are placed before; changes nothing, tells no probe. */
	private boolean leadsTo(int[] order, List<Request> others, Request request, long recorded) {
		VmallocProbe told = vmalloc.space().probe();
		vmalloc.setProbe(null);
		VmallocSnapshot here = vmalloc.snapshot();
		boolean found = true;
		for (int index : order) {
			found &= place(others.get(index), AreaType.VMALLOC) != Placement.NONE;
		}
		found = found && predict(request) == recorded;
		vmalloc.restore(here);
		vmalloc.setProbe(told);
		return found;
	}

	/** The task was moved to another CPU after it had looked into the pool of the first one. */
	private boolean onAnotherCpu(Request request, long recorded, AreaType type) {
		if (vmalloc.nodes() == null || recorded == Placement.NONE) {
			return false;
		}
		for (int cpu = 0; cpu < vmalloc.config().possibleCpus(); cpu++) {
			Request there = request.on(cpu);
			if (cpu != request.cpu && predict(there) == recorded) {
				place(there, type);
				return true;
			}
		}
		return false;
	}

	private boolean beforeTheLastEvents(Request request, long recorded, AreaType type) {
		if (before.isEmpty() || vmalloc.rules().placement() != PlacementKind.VMAP_NODES) {
			return false;
		}
		VmallocSnapshot here = vmalloc.snapshot();
		boolean found = false;
		for (VmallocSnapshot then : before.stream().limit(REMEMBERED).toList()) {
			vmalloc.restore(then);
			if (predict(request) == recorded) {
				found = true;
				break;
			}
		}
		vmalloc.restore(here);
		if (!found || recorded != Placement.NONE && !isAvailable(recorded, recorded + request.size)) {
			return false;
		}
		if (recorded != Placement.NONE) {
			placeAt(recorded, request, type);
		}
		return true;
	}
}
