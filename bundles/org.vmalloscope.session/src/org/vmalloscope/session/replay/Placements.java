package org.vmalloscope.session.replay;

import java.io.IOException;
import java.io.Writer;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

import org.eclipse.jdt.annotation.Nullable;
import org.vmalloscope.trace.event.EventField;
import org.vmalloscope.trace.event.EventKind;
import org.vmalloscope.trace.event.EventTable;
import org.vmalloscope.trace.event.TraceEvent;

/**
 * Recorded and predicted results as a table: one row per recorded allocation in the order of the lines,
 * {@code line,event,size,align,recorded,predicted}. Percpu places are {@code base+offset} with the base as the trace prints it, vmalloc
 * addresses are hexadecimal; {@code FAIL} is a failure, {@code unknown} stands where no prediction was possible. A percpu place in a chunk
 * that the engine would have created has base 0.
 */
public final class Placements {
	private static final String HEADER = "line,event,size,align,recorded,predicted\n";
	private static final String UNKNOWN = "unknown";

	private final TraceCourse course;
	private final EventTable events;
	/** Whether the kernel has a tracepoint for vmap allocations; else a probe on the return stands for it. */
	private final boolean tracepoint;

	/** @param course a course that has run to its end */
	public Placements(TraceCourse course) {
		this.course = course;
		events = course.recording().trace().events();
		tracepoint = events.next(0, Set.of(EventKind.VMAP_ALLOC)) < events.size();
	}

	/** Writes the table. */
	public void write(Writer out) throws IOException {
		out.write(HEADER);
		Map<Integer, Integer> requests = new HashMap<>();
		for (int event = 0; event < events.size(); event++) {
			switch (events.kind(event)) {
				case PERCPU_ALLOC, PERCPU_ALLOC_FAIL -> row(out, event, event, percpu(event));
				case VMAP_ALLOC -> row(out, event, event,
						events.value(event, EventField.FAILED) != 0 ? "FAIL" : address(events.value(event, EventField.ADDRESS)));
				case VMAP_REQUEST -> requests.put(events.task(event).pid(), event);
				case VMAP_REQUEST_END -> {
					Integer request = requests.remove(events.task(event).pid());
					if (!tracepoint) {
						row(out, event, request == null ? event : request, probed(event));
					}
				}
				default -> {
					// No allocation.
				}
			}
		}
	}

	private String percpu(int event) {
		Answers answers = course.answers();
		return answers.recorded(answers.indexOf(event));
	}

	private String probed(int event) {
		return events.event(event) instanceof TraceEvent.VmapRequestEnd end && end.error() == 0 ? address(end.start()) : "FAIL";
	}

	private static String address(long address) {
		return "0x" + Long.toHexString(address);
	}

	private void row(Writer out, int event, int request, String recorded) throws IOException {
		out.append(Long.toString(events.line(event))).append(',').append(events.kind(event).traceName()).append(',');
		out.append(number(request, EventField.SIZE)).append(',').append(number(request, EventField.ALIGN)).append(',');
		@Nullable String predicted = course.prediction(event);
		out.append(recorded).append(',').append(predicted == null ? UNKNOWN : predicted).append('\n');
	}

	private String number(int event, EventField field) {
		return events.kind(event).has(field) ? Long.toUnsignedString(events.value(event, field)) : "";
	}
}
