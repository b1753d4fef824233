package org.vmalloscope.session.scenario;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.eclipse.jdt.annotation.Nullable;
import org.vmalloscope.engine.kernel.Kernel;
import org.vmalloscope.engine.kernel.KernelProfile;
import org.vmalloscope.engine.percpu.ChunkView;
import org.vmalloscope.engine.percpu.PercpuSnapshot;
import org.vmalloscope.engine.percpu.boot.AllocInfo;
import org.vmalloscope.engine.vmalloc.VmallocRules;
import org.vmalloscope.engine.vmalloc.VmallocView;
import org.vmalloscope.session.Session;
import org.vmalloscope.session.replay.TraceCourse;
import org.vmalloscope.trace.event.EventField;
import org.vmalloscope.trace.event.EventKind;
import org.vmalloscope.trace.event.EventTable;

/**
 * Makes a scenario of a part of a trace: the machine, the areas that were there at its beginning, and the requests, without what the
 * kernel decided. What cannot be said in a scenario, or not exactly, stands in the head of the text. Blocks while the session runs to the
 * beginning of the part.
 */
public final class ScenarioRecorder {
	private final Session session;
	private final TraceCourse course;
	private final EventTable events;
	private final RecordedText text = new RecordedText();
	private final RecordedChunks percpu = new RecordedChunks();
	private @Nullable RecordedAreas vmalloc;
	private int percpuAreas;
	private int vmallocAreas;
	private int unknownFrees;
	private int unknownVmallocFrees;
	private int withoutGuard;
	private int mapRam;
	private boolean isPurging;
	private long pageSize = 4096;
	private long windowStart;
	private long windowEnd;

	private ScenarioRecorder(Session session, TraceCourse course) {
		this.session = session;
		this.course = course;
		events = course.recording().trace().events();
	}

	/** Whether a session is a trace, of which scenarios can be made. */
	public static boolean canRecord(Session session) {
		return session.course(TraceCourse.class).isPresent();
	}

	/**
	 * The scenario of some operations.
	 *
	 * @param from first operation
	 * @param to   behind the last operation
	 * @throws IllegalArgumentException when the session is no trace, or has no such operations
	 */
	public static String record(Session session, int from, int to) {
		TraceCourse course = session.course(TraceCourse.class).orElseThrow(() -> new IllegalArgumentException(session.name() + " is no trace"));
		if (from < 0 || to <= from || to > session.length()) {
			throw new IllegalArgumentException("operations " + from + " to " + to + " of " + session.length());
		}
		return new ScenarioRecorder(session, course).record(from, to);
	}

	private String record(int from, int to) {
		Kernel.Snapshot state = session.moment(from).state().kernel();
		PercpuSnapshot chunks = state.percpu();
		VmallocView space = state.vmalloc();
		RecordedAreas areas = space == null ? null : new RecordedAreas(space, course.recording().geometry().pageSize(), freed(from, to), chunks != null);
		vmalloc = areas;
		machine(state, areas);
		if (areas != null) {
			areas.write(text);
		}
		if (chunks != null) {
			percpu.write(chunks, text);
		}
		text.line("");
		text.line("# What it purged in the trace is purged where that happened.");
		text.line("hold drain work");
		text.note("Event " + (from + 1) + " of " + session.name() + ", line " + events.line(from));
		for (int i = from; i < to; i++) {
			event(i);
		}
		missing();
		String title = "Events " + (from + 1) + " to " + to + " of " + session.name();
		List<String> about = List.of("Recorded from " + session.name() + ", events " + (from + 1) + " to " + to + " (lines " + events.line(from) + " to " + events.line(to - 1) + ").",
				"The requests are those of the trace; what becomes of them is decided anew. What the kernel decided is expected.");
		return RecordedDecisions.checked(text.finish(title, about));
	}

	/** Where the part frees areas. */
	private Set<Long> freed(int from, int to) {
		Set<Long> addresses = new HashSet<>();
		for (int i = from; i < to; i++) {
			if (events.kind(i) == EventKind.VMAP_FREE) {
				addresses.add(events.value(i, EventField.ADDRESS));
			}
		}
		return addresses;
	}

	/** A kernel with parts of others is written with all the parts that can be swapped. */
	private void kernel(KernelProfile profile) {
		int swaps = profile.name().indexOf('+');
		text.line("    kernel " + (swaps < 0 ? profile.name() : profile.name().substring(0, swaps)));
		if (swaps >= 0) {
			VmallocRules rules = profile.vmalloc();
			String purge = switch (rules.purge()) {
			case CHOSEN_THRESHOLD -> "THRESHOLD threshold " + rules.purgeThreshold() + " pages";
			case RUNNING_RANGE -> "RANGE threshold " + rules.purgeThreshold() + " pages";
			default -> "P" + rules.purge().ordinal();
			};
			text.line("    architecture " + profile.architecture().name());
			text.line("    percpu generation " + profile.percpu().generation() + ", gfp " + profile.percpu().gfpPassthrough());
			text.line("    vmalloc placement V" + rules.placement().ordinal() + ", purge " + purge);
		}
	}

	private void machine(Kernel.Snapshot state, @Nullable RecordedAreas areas) {
		text.line("");
		text.line("machine {");
		kernel(course.recording().profile());
		AllocInfo first = course.recording().geometry().info();
		pageSize = course.recording().geometry().pageSize();
		text.line("    cpus " + course.recording().geometry().cpus());
		text.line("    first chunk static " + staticSize(first, state.percpu()) + ", reserved " + first.reservedSize() + ", dynamic " + first.dynamicSize() + ", unit " + first.unitSize());
		VmallocView space = state.vmalloc();
		if (space != null && areas != null) {
			windowStart = space.config().geometry().start();
			windowEnd = space.config().geometry().end();
			areas.writeMachine(text);
		}
		text.line("}");
		if (first.groups().size() > 1) {
			text.missing("the distances between the groups of percpu units");
		}
	}

	/** A recording may know it in whole pages only; where the first chunk begins in its page tells the rest. */
	private long staticSize(AllocInfo first, @Nullable PercpuSnapshot state) {
		ChunkView chunk = state == null ? null : state.chunk(0);
		return chunk == null ? first.staticSize() : first.staticSize() - Math.floorMod(first.staticSize() + first.reservedSize() - chunk.startOffset(), pageSize);
	}

	private void event(int i) {
		switch (events.kind(i)) {
			case PERCPU_ALLOC -> allocate(i, "p[" + percpuAreas++ + "] = ");
			case PERCPU_ALLOC_FAIL -> allocate(i, "");
			case PERCPU_FREE -> free(i);
			case PERCPU_CREATE_CHUNK -> percpu.created(events.chunkPointer(events.chunk(i)));
			case BALANCE_END -> text.line("run balance work");
			case VMAP_ALLOC -> vmallocate(i);
			case VMAP_FREE -> vfree(i, events.value(i, EventField.ADDRESS));
			case PURGE -> {
				text.line("purge");
				isPurging = true;
			}
			case PURGE_END -> isPurging = false;
			case VMAP_PURGE -> {
				// the probe, where there is one, told before that it begins
				if (!isPurging) {
					text.line("purge");
				}
			}
			case MAP_RAM -> mapRam++;
			default -> {
				// what the kernel does by itself
			}
		}
	}

	private void allocate(int i, String target) {
		boolean isPlaced = events.kind(i) == EventKind.PERCPU_ALLOC;
		String reserved = events.value(i, EventField.RESERVED) != 0 ? " reserved" : "";
		long offset = isPlaced ? events.value(i, EventField.OFFSET) : -1;
		String name = target.replace(" = ", "");
		long chunk = isPlaced ? events.chunkPointer(events.chunk(i)) : 0;
		String place = reserved.isEmpty() ? "chunk of " + name + " == " + (isPlaced ? percpu.number(chunk) : 0) + " and " : "";
		text.decided(target + "alloc percpu " + events.value(i, EventField.SIZE) + " bytes align " + Math.max(1, events.value(i, EventField.ALIGN)) + RecordedText.flags(course.gfp(i)) + reserved,
				isPlaced ? place + "offset of " + name + " == " + offset + " bytes" : "last failed");
		if (isPlaced) {
			percpu.put(chunk, offset, name);
		}
	}

	private void free(int i) {
		String name = percpu.take(events.chunkPointer(events.chunk(i)), events.value(i, EventField.OFFSET));
		if (name == null) {
			unknownFrees++;
		} else {
			text.line("free " + name);
		}
	}

	private void vmallocate(int i) {
		long start = events.value(i, EventField.WINDOW_START);
		long end = events.value(i, EventField.WINDOW_END);
		boolean isWhole = start == windowStart && Long.compareUnsigned(end, windowEnd - 1) >= 0;
		long bytes = events.value(i, EventField.SIZE) - pageSize;
		if (bytes <= 0) {
			withoutGuard++;
			return;
		}
		boolean failed = events.value(i, EventField.FAILED) != 0;
		String name = "v[" + vmallocAreas + "]";
		String window = isWhole ? "" : " from " + RecordedText.hex(start) + " to " + RecordedText.hex(end);
		String request = "get_vm_area " + bytes / pageSize + " pages align " + Math.max(pageSize, events.value(i, EventField.ALIGN)) + " bytes" + window + onCpu(i);
		if (failed) {
			text.decided(request, "last failed");
			return;
		}
		vmallocAreas++;
		long address = events.value(i, EventField.ADDRESS);
		text.decided(name + " = " + request, "address of " + name + " == " + RecordedText.hex(address));
		RecordedAreas areas = vmalloc;
		if (areas != null) {
			areas.put(address, name);
		}
	}

	private void vfree(int i, long address) {
		RecordedAreas areas = vmalloc;
		String name = areas == null ? null : areas.take(address);
		if (name == null) {
			unknownVmallocFrees++;
		} else {
			text.line("free " + name + onCpu(i));
		}
	}

	private String onCpu(int i) {
		int cpu = events.cpu(i);
		return cpu > 0 && cpu < course.recording().geometry().cpus() ? " on cpu " + cpu : "";
	}

	private void missing() {
		List<String> counts = new ArrayList<>();
		counts.add(count(unknownFrees, "percpu areas freed that nobody saw allocated"));
		counts.add(count(unknownVmallocFrees, "areas of address space freed that nobody saw allocated"));
		counts.add(count(withoutGuard, "requests for a single page of address space, without a guard page"));
		counts.add(count(mapRam, "calls of vm_map_ram, whose blocks appear as areas"));
		counts.stream().filter(line -> !line.isEmpty()).forEach(text::missing);
		text.missing("what ran at the same time on several cpus follows one after the other");
	}

	private static String count(int number, String what) {
		return number == 0 ? "" : number + " " + what;
	}
}
