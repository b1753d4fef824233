package org.vmalloscope.session.replay.vmalloc;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

import org.vmalloscope.trace.event.EventField;
import org.vmalloscope.trace.event.EventKind;
import org.vmalloscope.trace.event.EventTable;

/**
 * The vmalloc window of a recorded machine: the range that most requests name (others ask for the range of modules).
 *
 * @param start {@code VMALLOC_START}
 * @param end   {@code VMALLOC_END}
 */
public record VmallocWindow(long start, long end) {
	private static final int ENOUGH = 10_000;

	/** Finds the window; empty when the trace has no request for address space. */
	public static Optional<VmallocWindow> of(EventTable events) {
		Map<VmallocWindow, Integer> asked = new HashMap<>();
		int seen = 0;
		for (int i = 0; i < events.size() && seen < ENOUGH; i++) {
			EventKind kind = events.kind(i);
			if (kind == EventKind.VMAP_ALLOC || kind == EventKind.VMAP_REQUEST) {
				asked.merge(new VmallocWindow(events.value(i, EventField.WINDOW_START), events.value(i, EventField.WINDOW_END)), 1, Integer::sum);
				seen++;
			}
		}
		return asked.entrySet().stream().max(Map.Entry.comparingByValue()).map(Map.Entry::getKey);
	}
}
