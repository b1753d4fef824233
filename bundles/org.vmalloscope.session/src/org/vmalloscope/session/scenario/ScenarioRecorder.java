package org.vmalloscope.session.scenario;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

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
	private final Map<Long, String> vmalloc = new HashMap<>();
	private int percpuAreas;
	private int vmallocAreas;
	private int unknownFrees;
	private int unknownVmallocFrees;
	private int otherWindows;
	private int mapRam;
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
		machine(state);
		PercpuSnapshot chunks = state.percpu();
		if (chunks != null) {
			percpu.write(chunks, text);
		}
		text.note("Event " + (from + 1) + " of " + session.name() + ", line " + events.line(from));
		for (int i = from; i < to; i++) {
			event(i);
		}
		missing();
		List<String> about = List.of("Recorded from " + session.name() + ", events " + (from + 1) + " to " + to + " (lines " + events.line(from) + " to " + events.line(to - 1) + ").",
				"The requests are those of the trace; what becomes of them is decided anew. Behind each stands what the kernel decided.");
		return text.finish("Events " + (from + 1) + " to " + to + " of " + session.name(), about);
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

	private void machine(Kernel.Snapshot state) {
		text.line("");
		text.line("machine {");
		kernel(course.recording().profile());
		AllocInfo first = course.recording().geometry().info();
		pageSize = course.recording().geometry().pageSize();
		text.line("    cpus " + course.recording().geometry().cpus());
		text.line("    first chunk static " + staticSize(first, state.percpu()) + ", reserved " + first.reservedSize() + ", dynamic " + first.dynamicSize() + ", unit " + first.unitSize());
		VmallocView space = state.vmalloc();
		if (space != null) {
			windowStart = space.config().geometry().start();
			windowEnd = space.config().geometry().end();
			text.line("    vmalloc window " + hex(windowStart) + " to " + hex(windowEnd));
			occupied(space);
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

	/** Neighbours become one range: a file of ten thousand lines would say no more. */
	private void occupied(VmallocView space) {
		long start = 0;
		long end = 0;
		int ranges = 0;
		for (var area = space.areas(); area.next();) {
			if (Long.compareUnsigned(area.start(), windowStart) < 0 || Long.compareUnsigned(area.end(), windowEnd) > 0) {
				continue;
			}
			if (area.start() != end) {
				ranges += occupied(start, end);
				start = area.start();
			}
			end = area.end();
		}
		ranges += occupied(start, end);
		if (ranges > 0) {
			text.missing("areas of address space that were there at the beginning are occupied for ever");
		}
	}

	private int occupied(long start, long end) {
		if (end != start) {
			text.line("    occupied " + (end - start) / pageSize + " pages at " + hex(start));
			return 1;
		}
		return 0;
	}

	private static String hex(long address) {
		return "0x" + Long.toHexString(address);
	}

	private void event(int i) {
		switch (events.kind(i)) {
			case PERCPU_ALLOC -> allocate(i, "p[" + percpuAreas++ + "] = ");
			case PERCPU_ALLOC_FAIL -> allocate(i, "");
			case PERCPU_FREE -> free(i);
			case BALANCE_END -> text.line("run balance work");
			case VMAP_ALLOC -> vmallocate(i);
			case VMAP_FREE -> vfree(i, events.value(i, EventField.ADDRESS));
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
		String decided = isPlaced ? Long.toHexString(events.chunkPointer(events.chunk(i))) + "+" + offset : "failed";
		text.line(target + "alloc percpu " + events.value(i, EventField.SIZE) + " bytes align " + Math.max(1, events.value(i, EventField.ALIGN)) + RecordedText.flags(course.gfp(i)) + reserved + " # "
				+ decided);
		if (isPlaced) {
			percpu.put(events.chunkPointer(events.chunk(i)), offset, target.replace(" = ", ""));
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
		boolean isWhole = events.value(i, EventField.WINDOW_START) == windowStart && Long.compareUnsigned(events.value(i, EventField.WINDOW_END), windowEnd - 1) >= 0;
		long bytes = events.value(i, EventField.SIZE) - pageSize;
		if (!isWhole || bytes <= 0) {
			otherWindows++;
			return;
		}
		boolean failed = events.value(i, EventField.FAILED) != 0;
		String target = failed ? "" : "v[" + vmallocAreas++ + "]";
		text.line((failed ? "" : target + " = ") + "get_vm_area " + bytes / pageSize + " pages align " + Math.max(pageSize, events.value(i, EventField.ALIGN)) + " bytes" + onCpu(i) + " # "
				+ (failed ? "failed" : hex(events.value(i, EventField.ADDRESS))));
		if (!failed) {
			vmalloc.put(events.value(i, EventField.ADDRESS), target);
		}
	}

	private void vfree(int i, long address) {
		String name = vmalloc.remove(address);
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
		counts.add(count(unknownVmallocFrees, "areas of address space freed that were there before"));
		counts.add(count(otherWindows, "requests for address space outside of the vmalloc window, or without a guard page"));
		counts.add(count(mapRam, "calls of vm_map_ram, whose blocks appear as areas"));
		counts.stream().filter(line -> !line.isEmpty()).forEach(text::missing);
		text.missing("what ran at the same time on several cpus follows one after the other; purges run when the rules say so");
	}

	private static String count(int number, String what) {
		return number == 0 ? "" : number + " " + what;
	}
}
