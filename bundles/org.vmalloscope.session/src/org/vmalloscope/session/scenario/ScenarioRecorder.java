package org.vmalloscope.session.scenario;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;

import org.eclipse.jdt.annotation.Nullable;
import org.vmalloscope.engine.kernel.Kernel;
import org.vmalloscope.engine.kernel.KernelProfile;
import org.vmalloscope.engine.percpu.ChunkView;
import org.vmalloscope.engine.percpu.PercpuSnapshot;
import org.vmalloscope.engine.percpu.PercpuState;
import org.vmalloscope.engine.percpu.PercpuState.BitmapChunkState;
import org.vmalloscope.engine.percpu.PercpuState.ChunkState;
import org.vmalloscope.engine.percpu.PercpuState.Common;
import org.vmalloscope.engine.percpu.boot.AllocInfo;
import org.vmalloscope.engine.vmalloc.VmallocRules;
import org.vmalloscope.engine.vmalloc.VmallocState;
import org.vmalloscope.engine.vmalloc.VmallocView;
import org.vmalloscope.scenario.machine.MachineState;
import org.vmalloscope.scenario.machine.StateText;
import org.vmalloscope.session.Session;
import org.vmalloscope.session.replay.TraceCourse;
import org.vmalloscope.session.scenario.RecordedAreas.Range;
import org.vmalloscope.trace.event.EventField;
import org.vmalloscope.trace.event.EventKind;
import org.vmalloscope.trace.event.EventTable;
import org.vmalloscope.trace.event.TraceEvent;

/**
 * Makes a scenario of a part of a trace: the machine, the areas that were there at its beginning, and the requests, without what the
 * kernel decided. What cannot be said in a scenario, or not exactly, stands in the head of the text. Blocks while the session runs to the
 * beginning of the part.
 */
public final class ScenarioRecorder {
	/** How often a scenario may go astray and be put back. */
	private static final int MOST_RETURNS = 12;
	/** How many requests that failed may be left out, each after a run of its own. */
	private static final int MOST_LEFT_OUT = 40;
	private final Session session;
	private final TraceCourse course;
	private final EventTable events;
	private final int from;
	private final int to;
	/** Whether the kernel has tracepoints for the vmalloc space; else its probes tell. */
	private final boolean isAllocationTraced;
	/** By task, requests for address space that a probe saw begin. */
	private final Map<Integer, Integer> asked = new HashMap<>();
	private final RecordedText text = new RecordedText();
	private final RecordedFrees frees;
	private final RecordedBeginning beginning;
	private final RecordedChunks percpu = new RecordedChunks();
	private final RecordedAreas vmalloc;
	private final long pageSize;
	private int percpuAreas;
	private int vmallocAreas;
	private int unknownFrees;
	private int unknownVmallocFrees;
	private int withoutGuard;
	private int mapRam;
	/** Events before which the scenario, which went astray, is put in the state of the session. */
	private final Set<Integer> returns;
	/** Requests that failed for a reason that the trace does not tell, such as page frames that there were not; the scenario would serve them. */
	private final Set<Integer> leftOut;
	/** Requests that failed in the trace. */
	private final Set<Integer> failed = new HashSet<>();
	private boolean isAstray;
	private boolean isPurging;
	private final List<String> freedMeanwhile = new ArrayList<>();
	private long windowStart;
	private long windowEnd;

	private ScenarioRecorder(Session session, TraceCourse course, int from, int to, Set<Integer> leftOut, Set<Integer> returns) {
		this.leftOut = leftOut;
		this.returns = returns;
		this.session = session;
		this.course = course;
		this.from = from;
		this.to = to;
		events = course.recording().trace().events();
		isAllocationTraced = events.next(0, Set.of(EventKind.VMAP_ALLOC)) < events.size();
		frees = new RecordedFrees(course);
		beginning = new RecordedBeginning(session, course, frees, from, to);
		pageSize = course.recording().geometry().pageSize();
		vmalloc = new RecordedAreas(pageSize);
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
		Set<Integer> leftOut = new HashSet<>();
		NavigableSet<Integer> returns = new TreeSet<>();
		while (true) {
			ScenarioRecorder recorder = new ScenarioRecorder(session, course, from, to, leftOut, returns);
			RecordedDecisions decisions = RecordedDecisions.of(recorder.write());
			int astray = decisions.firstAstray(recorder.text.decisions(), returns.isEmpty() ? from : returns.last());
			if (astray >= 0 && recorder.failed.contains(astray) && leftOut.size() < MOST_LEFT_OUT) {
				// a failure changes nothing: without it the scenario goes on as the kernel did, and needs no state
				leftOut.add(astray);
			} else if (astray < 0 || returns.size() >= MOST_RETURNS || !returns.add(astray + 1)) {
				return decisions.checked();
			}
		}
	}

	private String write() {
		Kernel.Snapshot state = session.moment(from).state().kernel();
		boolean isBalanceSeen = events.next(0, Set.of(EventKind.BALANCE)) < events.size();
		machine(state);
		text.line("");
		text.line("# What it purged in the trace is purged where that happened.");
		text.line("hold drain work");
		text.line("hold balance work");
		PercpuSnapshot learnt = beginning.isPercpuKnown(from) ? null : beginning.percpu();
		if (learnt != null) {
			percpu.begin(learnt, beginning.chunks(learnt), beginning::areas, text);
		}
		vmalloc.write(text);
		enter(from, beginning.isPercpuKnown(from), beginning.isVmallocKnown(from));
		if (!isBalanceSeen) {
			text.line("release balance work");
		}
		text.note("Event " + (from + 1) + " of " + session.name() + ", line " + events.line(from));
		for (int i = from; i < to; i++) {
			isAstray |= returns.contains(i);
			if (isAstray && !isPurging) {
				enter(i, true, true);
				isAstray = false;
			} else if (i > from) {
				enter(i, beginning.isPercpuKnown(i) && !beginning.isPercpuKnown(i - 1), beginning.isVmallocKnown(i) && !beginning.isVmallocKnown(i - 1));
			}
			event(i);
		}
		endPurge();
		missing();
		String title = "Events " + (from + 1) + " to " + to + " of " + session.name();
		List<String> about = List.of("Recorded from " + session.name() + ", events " + (from + 1) + " to " + to + " (lines " + events.line(from) + " to " + events.line(to - 1) + ").",
				"The requests are those of the trace; what becomes of them is decided anew. What the kernel decided is expected.");
		return text.finish(title, about);
	}

	/** From a position on the session knows the state: so does the scenario. */
	private void enter(int position, boolean entersPercpu, boolean entersVmalloc) {
		Kernel.Snapshot state = session.moment(position).state().kernel();
		PercpuSnapshot chunks = entersPercpu ? state.percpu() : null;
		VmallocView space = entersVmalloc ? state.vmalloc() : null;
		if (chunks == null && space == null) {
			return;
		}
		text.line("");
		text.line("state {");
		StateText.of(new MachineState(chunks == null ? null : numbered(PercpuState.of(chunks), percpu.renumber(chunks)), space == null ? null : VmallocState.of(space)))
				.forEach(line -> text.line("    " + line));
		text.line("}");
		if (chunks != null) {
			percpu.enter(chunks, frees.percpu(position, to).keySet(), text);
		}
		if (space != null) {
			vmalloc.enter(space, frees.vmalloc(position, to).keySet(), text);
		}
	}

	/** The state with the numbers that the chunks have in the scenario. */
	private static PercpuState numbered(PercpuState state, Map<Integer, Integer> ids) {
		List<ChunkState> chunks = state.chunks().stream().map(chunk -> {
			Common old = chunk.common();
			Common common = new Common(ids.getOrDefault(old.id(), old.id()), old.baseAddress(), old.type(), old.slot(), old.immutable(), old.isolated(), old.populated());
			return chunk instanceof BitmapChunkState bitmap
					? new BitmapChunkState(common, bitmap.pageCount(), bitmap.startOffset(), bitmap.endOffset(), bitmap.emptyPages(), bitmap.areas(), bitmap.records())
					: chunk;
		}).toList();
		return new PercpuState(state.emptyPagesRoot(), state.emptyPagesMemcg(), state.populatedPages(), state.atomicFailed(), state.workPending(), state.reserved(), chunks);
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
		text.line("    cpus " + course.recording().geometry().cpus());
		text.line("    first chunk static " + staticSize(first, state.percpu()) + ", reserved " + first.reservedSize() + ", dynamic " + first.dynamicSize() + ", unit " + first.unitSize());
		VmallocView space = state.vmalloc();
		if (space != null) {
			windowStart = space.config().geometry().start();
			windowEnd = space.config().geometry().end();
			text.line("    vmalloc window " + RecordedText.hex(windowStart) + " to " + RecordedText.hex(windowEnd));
			if (!beginning.isVmallocKnown(from)) {
				vmalloc.begin(new Range(windowStart, windowEnd), beginning.areas(state.percpu() != null), beginning.waiting(), frees.vmalloc(from, to).keySet());
				vmalloc.writeMachine(text);
			}
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
			case PERCPU_ALLOC, AREA_SEARCH_END -> {
				int result = frees.placed(i);
				if (result >= 0) {
					allocate(i, result, "p[" + percpuAreas++ + "] = ");
				}
			}
			case PERCPU_ALLOC_FAIL -> allocate(i, i, "");
			case PERCPU_FREE, AREA_FREE -> {
				if (frees.isPercpuFree(i)) {
					free(i);
				}
			}
			case PERCPU_CREATE_CHUNK -> percpu.created(events.chunkPointer(events.chunk(i)));
			case BALANCE_END -> text.line("run balance work");
			case VMAP_ALLOC -> vmallocate(i, i, events.value(i, EventField.ADDRESS), events.value(i, EventField.FAILED) != 0);
			case VMAP_FREE, VMAP_LAZY_FREE -> {
				if (frees.isVmallocFree(i)) {
					vfree(i, RecordedBeginning.freed(events, i));
				}
			}
			case VMAP_REQUEST -> asked.put(events.task(i).pid(), i);
			case VMAP_REQUEST_END -> answered(i, asked.remove(events.task(i).pid()));
			case PURGE -> isPurging = true;
			case PURGE_END -> endPurge();
			case VMAP_PURGE -> {
				// the probe, where there is one, tells when it ends
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

	/** @param at the event that decided it, of which {@code i} is the result */
	private void allocate(int at, int i, String target) {
		boolean isPlaced = events.kind(i) == EventKind.PERCPU_ALLOC;
		String reserved = events.value(i, EventField.RESERVED) != 0 ? " reserved" : "";
		long offset = isPlaced ? events.value(i, EventField.OFFSET) : -1;
		String name = target.replace(" = ", "");
		long chunk = isPlaced ? events.chunkPointer(events.chunk(i)) : 0;
		String place = reserved.isEmpty() ? "chunk of " + name + " == " + (isPlaced ? percpu.number(chunk) : 0) + " and " : "";
		String request = target + "alloc percpu " + events.value(i, EventField.SIZE) + " bytes align " + Math.max(1, events.value(i, EventField.ALIGN)) + RecordedText.flags(course.gfp(i)) + reserved;
		if (isPlaced) {
			text.decided(at, request, place + "offset of " + name + " == " + offset + " bytes");
			percpu.put(chunk, offset, name);
		} else {
			failed(at, request);
		}
	}

	private void failed(int at, String request) {
		failed.add(at);
		if (leftOut.contains(at)) {
			text.line("# " + request + RecordedText.KERNEL + "failed");
		} else {
			text.decided(at, request, "last failed");
		}
	}

	private void free(int i) {
		String name = percpu.take(events.chunkPointer(events.chunk(i)), events.value(i, EventField.OFFSET));
		if (name == null) {
			// a probe also sees the free with which a request that finds no pages gives its area back
			unknownFrees += events.kind(i) == EventKind.PERCPU_FREE ? 1 : 0;
		} else {
			text.line("free " + name);
		}
	}

	/** The end of a request that a probe saw, on kernels that have no tracepoint for it. */
	private void answered(int i, @Nullable Integer request) {
		if (request != null && !isAllocationTraced) {
			boolean isPlaced = events.event(i) instanceof TraceEvent.VmapRequestEnd end && end.error() == 0;
			vmallocate(i, request, events.value(i, EventField.START), !isPlaced);
		}
	}

	/** @param begin the event that has the size, the alignment and the window */
	private void vmallocate(int i, int begin, long address, boolean failed) {
		long start = events.value(begin, EventField.WINDOW_START);
		long end = events.value(begin, EventField.WINDOW_END);
		boolean isWhole = start == windowStart && Long.compareUnsigned(end, windowEnd - 1) >= 0;
		long bytes = events.value(begin, EventField.SIZE) - pageSize;
		if (bytes <= 0) {
			withoutGuard++;
			return;
		}
		String name = "v[" + vmallocAreas + "]";
		String window = isWhole ? "" : " from " + RecordedText.hex(start) + " to " + RecordedText.hex(end);
		// kernels that ask for an alignment of one byte search otherwise than those that ask for a page
		long align = Math.max(1, events.value(begin, EventField.ALIGN));
		String request = "get_vm_area " + bytes / pageSize + " pages" + (align == 1 ? "" : " align " + align + " bytes") + window + onCpu(i);
		if (failed) {
			failed(i, request);
			return;
		}
		vmallocAreas++;
		text.decided(i, name + " = " + request, "address of " + name + " == " + RecordedText.hex(address));
		vmalloc.put(address, name);
	}

	private void vfree(int i, long address) {
		String name = vmalloc.take(address);
		if (name == null) {
			unknownVmallocFrees++;
		} else if (isPurging) {
			freedMeanwhile.add("free " + name + onCpu(i));
		} else {
			text.line("free " + name + onCpu(i));
		}
	}

	/** A purge gives its areas back at its end, and only those that were freed before it began. */
	private void endPurge() {
		if (isPurging) {
			text.line("purge");
			freedMeanwhile.forEach(text::line);
			freedMeanwhile.clear();
			isPurging = false;
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
		counts.add(count(leftOut.size(), "requests that failed for a reason that the trace does not tell, such as which pages had page frames; they stand in comments"));
		counts.add(count(returns.size(), "times it went another way, because the trace does not tell the order in which CPUs took a lock, and was put back in the recorded state"));
		counts.stream().filter(line -> !line.isEmpty()).forEach(text::missing);
		text.missing("what ran at the same time on several cpus follows one after the other");
	}

	private static String count(int number, String what) {
		return number == 0 ? "" : number + " " + what;
	}
}
