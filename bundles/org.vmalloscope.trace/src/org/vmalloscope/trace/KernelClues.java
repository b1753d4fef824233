package org.vmalloscope.trace;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.vmalloscope.trace.event.EventField;
import org.vmalloscope.trace.event.EventKind;
import org.vmalloscope.trace.event.EventTable;
import org.vmalloscope.trace.ftrace.Trace;

/**
 * Guesses the kernel from its events alone: which there are and which fields they have. Each clue gives the oldest kernel that shows it;
 * the newest of these is the oldest one possible, and the generation begun by it is assumed.
 */
final class KernelClues {
	private record Clue(KernelVersion since, String text) {
	}

	private KernelClues() {
	}

	static Optional<KernelFinding> of(Trace trace) {
		EventTable events = trace.events();
		List<Clue> clues = List.of(new Clue(new KernelVersion(7, 1, -1), "alloc_vmap_area prints an error number"),
				new Clue(new KernelVersion(6, 12, -1), "vmap nodes are purged"), new Clue(new KernelVersion(6, 6, -1), "there are vmalloc tracepoints"),
				new Clue(new KernelVersion(6, 1, -1), "percpu allocations name their caller"),
				new Clue(new KernelVersion(5, 14, -1), "percpu pages are depopulated"), new Clue(new KernelVersion(4, 14, -1), "there are percpu tracepoints"));
		boolean[] seen = { failsWithErrorNumber(events), any(events, EventKind.POOL_DECAY, EventKind.NODE_PURGE),
				any(events, EventKind.VMAP_ALLOC, EventKind.VMAP_FREE, EventKind.VMAP_PURGE), namesCallers(events),
				any(events, EventKind.PAGES_DEPOPULATED, EventKind.BALANCE_FREE),
				any(events, EventKind.PERCPU_ALLOC, EventKind.PERCPU_FREE, EventKind.PERCPU_ALLOC_FAIL, EventKind.PERCPU_CREATE_CHUNK) };
		for (int i = 0; i < seen.length; i++) {
			if (seen[i]) {
				KernelVersion since = clues.get(i).since;
				return Optional.of(new KernelFinding(since, KernelFinding.Source.EVENTS, "kernel " + since + " or later, because " + clues.get(i).text));
			}
		}
		return Optional.empty();
	}

	private static boolean any(EventTable events, EventKind first, EventKind... others) {
		return events.next(0, EnumSet.of(first, others)) < events.size();
	}

	private static boolean namesCallers(EventTable events) {
		int index = events.next(0, Set.of(EventKind.PERCPU_ALLOC));
		return index < events.size() && events.has(index, EventField.CALL_SITE);
	}

	/** Up to 6.12 a failure prints the end of the window, later a negative error number as an unsigned one. */
	private static boolean failsWithErrorNumber(EventTable events) {
		Set<EventKind> kind = Set.of(EventKind.VMAP_ALLOC);
		for (int index = events.next(0, kind); index < events.size(); index = events.next(index + 1, kind)) {
			long address = events.value(index, EventField.ADDRESS);
			if (events.value(index, EventField.FAILED) != 0 && address < 0 && address >= -4095 && address != events.value(index, EventField.WINDOW_END)) {
				return true;
			}
		}
		return false;
	}
}
