package org.vmalloscope.session.replay;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

import org.eclipse.jdt.annotation.Nullable;
import org.vmalloscope.engine.kernel.Architecture;
import org.vmalloscope.engine.kernel.KernelProfile;
import org.vmalloscope.engine.percpu.PercpuGeometry;
import org.vmalloscope.engine.percpu.boot.AllocInfo;
import org.vmalloscope.engine.percpu.boot.CpuDistance;
import org.vmalloscope.engine.percpu.boot.CpuGroup;
import org.vmalloscope.engine.percpu.boot.FirstChunkLayout;
import org.vmalloscope.engine.percpu.boot.FirstChunkPlanner;
import org.vmalloscope.trace.event.EventField;
import org.vmalloscope.trace.event.EventKind;
import org.vmalloscope.trace.event.EventTable;
import org.vmalloscope.trace.log.KernelLog;
import org.vmalloscope.trace.log.KernelMessage;
import org.vmalloscope.trace.state.PercpuState;

/** Finds the shape of the percpu chunks: from a recorded state, from the kernel's boot lines, or from what the trace shows. */
final class GeometryFinder {
	/** A unit that holds whatever a trace without any other source can show. */
	private static final int LARGEST_UNIT = 2 << 20;

	private final Architecture architecture;
	private final KernelProfile profile;
	private final EventTable events;
	private String reason = "";

	GeometryFinder(KernelProfile profile, EventTable events) {
		this.profile = profile;
		this.events = events;
		architecture = profile.architecture();
	}

	/** How the last geometry is known, a sentence. */
	String reason() {
		return reason;
	}

	/** As a state shows it. */
	PercpuGeometry of(PercpuState dump) {
		reason = "chunks as the recorded state has them";
		return RecordedStates.geometry(dump, architecture.pageSize(), architecture.wordBytes());
	}

	/** From the lines that the kernel printed at boot; where there are none, from the trace. */
	PercpuGeometry of(List<KernelLog> logs) {
		int cpus = cpus(logs);
		List<CpuGroup> groups = group(cpus);
		for (KernelLog log : logs) {
			Optional<KernelMessage.Embedded> line = log.messages(KernelMessage.Embedded.class).findFirst();
			if (line.isPresent()) {
				KernelMessage.Embedded embedded = line.get();
				reason = "chunks as the kernel's log has them";
				return placed(Math.toIntExact(embedded.staticSize()), Math.toIntExact(embedded.reservedSize()), Math.toIntExact(embedded.dynamicSize()),
						Math.toIntExact(embedded.unitSize()), groups);
			}
		}
		int end = largestOffset();
		AllocInfo info = new FirstChunkPlanner(profile.firstChunk(), architecture.pageSize()).embed(0, 0,
				profile.firstChunk().wantedDynamicSize(architecture.reservesModules() ? profile.firstChunk().moduleReserve() : 0), architecture.atomSize(), cpus,
				CpuDistance.NONE);
		int unit = Math.max(info.unitSize(), Integer.highestOneBit(Math.max(1, end - 1)) << 1);
		reason = "the shape of chunks is not recorded; units of " + Math.min(unit, LARGEST_UNIT) / 1024 + " KiB are assumed";
		return placed(0, 0, Math.min(unit, Math.max(info.dynamicSize(), firstChunkEnd())), Math.min(unit, LARGEST_UNIT), groups);
	}

	private PercpuGeometry placed(int staticSize, int reserved, int dynamic, int unit, List<CpuGroup> groups) {
		AllocInfo info = FirstChunkPlanner.given(staticSize, reserved, dynamic, unit, architecture.atomSize(), groups);
		int page = architecture.pageSize();
		int start = (staticSize + 3 & -4) + reserved;
		// Where the tracepoints say that the first chunk begins, so that its pointer names it.
		Long first = firstPointer();
		long base = first == null ? architecture.firstBase() : first - start / page * page;
		return new PercpuGeometry(FirstChunkLayout.contiguous(info, base), page, architecture.wordBytes());
	}

	/** The pointer of the first chunk: the first one that is used before any chunk of that pointer is created, and not as the reserved one. */
	private @Nullable Long firstPointer() {
		List<Long> created = new ArrayList<>();
		for (int event = 0; event < events.size(); event++) {
			if (events.kind(event) == EventKind.PERCPU_CREATE_CHUNK && events.chunk(event) >= 0) {
				created.add(events.chunkPointer(events.chunk(event)));
			} else if (events.kind(event) == EventKind.PERCPU_ALLOC && events.value(event, EventField.RESERVED) == 0 && events.chunk(event) >= 0
					&& !created.contains(events.chunkPointer(events.chunk(event)))) {
				return events.chunkPointer(events.chunk(event));
			}
		}
		return null;
	}

	private int largestOffset() {
		int end = 0;
		for (int event = 0; event < events.size(); event++) {
			if (events.kind(event) == EventKind.PERCPU_ALLOC) {
				end = Math.max(end, (int) (events.value(event, EventField.OFFSET) + events.value(event, EventField.SIZE)));
			}
		}
		return Math.min(end, LARGEST_UNIT);
	}

	private int firstChunkEnd() {
		Long first = firstPointer();
		int end = 0;
		for (int event = 0; event < events.size() && first != null; event++) {
			if (events.kind(event) == EventKind.PERCPU_ALLOC && events.chunk(event) >= 0 && events.chunkPointer(events.chunk(event)) == first) {
				end = Math.max(end, (int) (events.value(event, EventField.OFFSET) + events.value(event, EventField.SIZE)));
			}
		}
		return end + architecture.pageSize() - 1 & -architecture.pageSize();
	}

	private int cpus(List<KernelLog> logs) {
		for (KernelLog log : logs) {
			Optional<KernelMessage.CpuLimits> limits = log.messages(KernelMessage.CpuLimits.class).findFirst();
			if (limits.isPresent() && limits.get().cpuIds() > 0) {
				return limits.get().cpuIds();
			}
		}
		int highest = 0;
		for (int event = 0; event < events.size(); event++) {
			highest = Math.max(highest, events.cpu(event));
		}
		return highest + 1;
	}

	private static List<CpuGroup> group(int cpus) {
		return List.of(new CpuGroup(0, cpus, IntStream.range(0, cpus).boxed().toList()));
	}
}
