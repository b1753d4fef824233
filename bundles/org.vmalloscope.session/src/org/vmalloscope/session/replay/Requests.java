package org.vmalloscope.session.replay;

import java.util.Arrays;
import java.util.BitSet;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

import org.eclipse.jdt.annotation.Nullable;
import org.vmalloscope.engine.memory.Gfp;
import org.vmalloscope.engine.percpu.AtomicRule;
import org.vmalloscope.trace.event.EventField;
import org.vmalloscope.trace.event.EventKind;
import org.vmalloscope.trace.event.EventTable;

/**
 * Which request each event of a trace belongs to. The kernel prints what was asked for only with the result; this joins the probes on
 * the way there with it, by task and interrupt level, so that a replay knows size, alignment and flags of the request when its search
 * begins. It tells nothing about the result.
 */
final class Requests {
	/** The event belongs to no request whose result is recorded. */
	static final int NONE = -1;

	private static final int UNIT = 4;
	/** Probes inside the percpu allocator; those of the vmalloc allocator tell nothing about it. */
	private static final Set<EventKind> INSIDE = EnumSet.range(EventKind.AREA_SEARCH, EventKind.BALANCE_FREE);

	/** Probes of one request, while its result is not there yet. */
	private static final class Open {
		int[] probes = new int[4];
		int count;
		/** Where it was placed, as the last probe says; its next search would be another request. */
		boolean placed;
		int units = -1;

		void add(int event) {
			if (count == probes.length) {
				probes = Arrays.copyOf(probes, count * 2);
			}
			probes[count++] = event;
		}
	}

	private final EventTable events;
	private final AtomicRule atomicRule;
	private final int[] request;
	private final BitSet freedBefore = new BitSet();
	private final BitSet searched = new BitSet();
	private final int firstProbe;

	Requests(EventTable events, AtomicRule atomicRule) {
		this.events = events;
		this.atomicRule = atomicRule;
		request = new int[events.size()];
		Arrays.fill(request, NONE);
		Map<Integer, Open> open = new HashMap<>();
		Map<Integer, Integer> freeOfCpu = new HashMap<>();
		Map<Integer, Boolean> balancing = new HashMap<>();
		int probe = events.size();
		boolean isInside = events.next(0, INSIDE) < events.size();
		for (int event = 0; event < events.size(); event++) {
			EventKind kind = events.kind(event);
			// all probes are switched on at once
			if (isInside && kind.group() == EventKind.Group.PROBE && probe > event) {
				probe = event;
			}
			switch (kind) {
				case BALANCE -> balancing.put(task(event), true);
				case BALANCE_END -> balancing.remove(task(event));
				case AREA_SEARCH -> beginSearch(open, event);
				case AREA_SEARCH_END -> {
					Open asked = open.get(task(event));
					if (asked != null && asked.count > 0) {
						asked.add(event);
						asked.placed = events.value(event, EventField.OFFSET) >= 0;
					}
				}
				case CHUNK_SPACE, CREATE_CHUNK_END, PERCPU_CREATE_CHUNK, POPULATE, POPULATE_END, PAGES_POPULATED -> {
					if (!balancing.containsKey(task(event))) {
						open.computeIfAbsent(task(event), key -> new Open()).add(event);
					}
				}
				case PERCPU_ALLOC, PERCPU_ALLOC_FAIL -> end(open.remove(task(event)), event);
				case AREA_FREE -> freeOfCpu.put(events.cpu(event), event);
				case PERCPU_FREE -> {
					Integer free = freeOfCpu.remove(events.cpu(event));
					if (free != null && events.chunk(free) == events.chunk(event)
							&& events.value(free, EventField.OFFSET) == events.value(event, EventField.OFFSET)) {
						freedBefore.set(event);
					}
				}
				default -> {
					// Belongs to no percpu request.
				}
			}
		}
		firstProbe = probe;
	}

	private void beginSearch(Map<Integer, Open> open, int event) {
		Open asked = open.get(task(event));
		int units = (int) events.value(event, EventField.UNITS);
		if (asked == null || asked.placed || asked.units >= 0 && asked.units != units) {
			asked = new Open();
			open.put(task(event), asked);
		}
		asked.units = units;
		asked.add(event);
	}

	private void end(@Nullable Open asked, int event) {
		if (asked == null || asked.units >= 0 && asked.units != (int) (events.value(event, EventField.SIZE) + UNIT - 1) / UNIT) {
			return;
		}
		if (events.kind(event) == EventKind.PERCPU_ALLOC && !asked.placed) {
			return;
		}
		for (int i = 0; i < asked.count; i++) {
			request[asked.probes[i]] = event;
		}
		if (asked.units >= 0) {
			searched.set(event);
		}
	}

	/** Tells tasks and their interrupt levels apart; the idle tasks of the CPUs share a number. */
	int task(int event) {
		int pid = events.task(event).pid();
		String context = events.context(event);
		int level = 0;
		if (context.length() > 2) {
			level = switch (context.charAt(2)) {
				case 's' -> 1;
				case 'h', 'H' -> 2;
				case 'z', 'Z' -> 3;
				default -> 0;
			};
		}
		return (pid == 0 ? -1 - events.cpu(event) : pid) * 4 + level;
	}

	/** The event with the result of the request that a probe belongs to, or {@link #NONE}. */
	int of(int event) {
		return request[event];
	}

	/** Whether a probe saw the area of this free event go just before. */
	boolean isFreedBefore(int freeEvent) {
		return freedBefore.get(freeEvent);
	}

	/** Whether a probe saw the search of the request that this event ends. */
	boolean isSearched(int result) {
		return searched.get(result);
	}

	/** The first event from which on probes show what happens inside the allocator; the number of events if there are none. */
	int firstProbe() {
		return firstProbe;
	}

	/** Whether this event comes when probes are live. */
	boolean hasProbes(int event) {
		return event >= firstProbe;
	}

	/** Bytes that a request asks for. */
	int size(int result) {
		return (int) Math.min(events.value(result, EventField.SIZE), Integer.MAX_VALUE - UNIT);
	}

	/** Alignment in bytes. */
	int align(int result) {
		return (int) Math.min(events.value(result, EventField.ALIGN), Integer.MAX_VALUE);
	}

	boolean isReserved(int result) {
		return events.value(result, EventField.RESERVED) != 0;
	}

	/** Flags of a request: as printed, where a kernel prints them and they agree with what it says about sleeping. */
	int gfp(int result) {
		boolean atomic = events.value(result, EventField.ATOMIC) != 0;
		String text = events.kind(result).has(EventField.GFP) ? events.text(result, EventField.GFP) : null;
		if (text != null) {
			try {
				int gfp = Gfp.parse(text);
				if (atomicRule.isAtomic(gfp) == atomic) {
					return gfp;
				}
			} catch (IllegalArgumentException e) {
				// A flag that only this kernel has: whether the caller may sleep is known anyway.
				return atomic ? Gfp.GFP_NOWAIT : Gfp.GFP_KERNEL;
			}
		}
		return atomic ? Gfp.GFP_NOWAIT : Gfp.GFP_KERNEL;
	}
}
