package org.vmalloscope.trace;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

import org.vmalloscope.trace.RecordedRun.Tagged;
import org.vmalloscope.trace.event.EventKind;
import org.vmalloscope.trace.event.EventTable;

/**
 * Where in a trace the state dumps of a run were taken. The dump {@code initmem} belongs to the event {@code fi}; the others, in their
 * order, to the events {@code dump}. A dump is taken slightly before its event is written: events of other CPUs just above it may still
 * be missing in the dump.
 */
public final class DumpMoments {
	private DumpMoments() {
	}

	/**
	 * Finds the event of each dump.
	 *
	 * @param dumps in the order in which they were taken
	 * @return the index of each dump's event; -1 where it cannot be told. If there are more or fewer events than dumps, only
	 *         {@code initmem}, {@code before} and {@code after} can.
	 */
	public static int[] of(List<Tagged> dumps, EventTable events) {
		List<Integer> moments = indices(events, EventKind.STATE_DUMP);
		List<Integer> bootEnds = indices(events, EventKind.BOOT_END);
		long expected = dumps.stream().filter(dump -> !dump.tag().equals("initmem")).count();
		int[] found = new int[dumps.size()];
		Arrays.fill(found, -1);
		int next = 0;
		for (int i = 0; i < found.length; i++) {
			String tag = dumps.get(i).tag();
			if (tag.equals("initmem")) {
				found[i] = bootEnds.isEmpty() ? -1 : bootEnds.get(0);
			} else if (moments.size() == expected) {
				found[i] = moments.get(next++);
			} else if (!moments.isEmpty() && (tag.equals("before") || tag.equals("after"))) {
				found[i] = moments.get(tag.equals("before") ? 0 : moments.size() - 1);
			}
		}
		return found;
	}

	private static List<Integer> indices(EventTable events, EventKind kind) {
		List<Integer> indices = new ArrayList<>();
		for (int index = events.next(0, Set.of(kind)); index < events.size(); index = events.next(index + 1, Set.of(kind))) {
			indices.add(index);
		}
		return indices;
	}
}
