package org.vmalloscope.session.scenario;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;

import org.eclipse.jdt.annotation.Nullable;
import org.vmalloscope.engine.kernel.Kernel;
import org.vmalloscope.engine.percpu.ChunkView;
import org.vmalloscope.engine.percpu.PercpuSnapshot;
import org.vmalloscope.engine.vmalloc.VmallocView;
import org.vmalloscope.engine.vmalloc.space.AreaState;
import org.vmalloscope.engine.vmalloc.space.AreaType;
import org.vmalloscope.session.Session;
import org.vmalloscope.session.replay.Recording;
import org.vmalloscope.session.replay.TraceCourse;
import org.vmalloscope.session.scenario.RecordedAreas.Range;
import org.vmalloscope.session.scenario.RecordedChunks.Place;
import org.vmalloscope.trace.event.EventField;
import org.vmalloscope.trace.event.EventKind;
import org.vmalloscope.trace.event.EventTable;

/**
 * What was there at the beginning of a recorded part. A session that has no recorded state at its beginning learns what was there bit by
 * bit, from what is placed around it and from what is freed; all that it learns until a recorded state, or to the end of the part, was there
 * at the beginning already.
 */
final class RecordedBeginning {
	/** A position that never comes. */
	static final int NEVER = Integer.MAX_VALUE;

	private final Session session;
	private final EventTable events;
	private final RecordedFrees frees;
	private final int from;
	private final int to;
	/** Positions from which on the session knows the state exactly. */
	private final int percpuKnown;
	private final int vmallocKnown;

	RecordedBeginning(Session session, TraceCourse course, RecordedFrees frees, int from, int to) {
		this.session = session;
		this.frees = frees;
		this.from = from;
		this.to = to;
		Recording recording = course.recording();
		events = recording.trace().events();
		Recording.RecordedState start = recording.start();
		percpuKnown = start == null ? NEVER : start.event() == 0 ? 0 : start.event() + 1;
		int first = events.next(0, Set.of(EventKind.VMAP_ALLOC, EventKind.VMAP_REQUEST));
		boolean fromBoot = first < events.size() && events.task(first).pid() == 0;
		vmallocKnown = fromBoot ? 0 : recording.vmallocStates().isEmpty() ? NEVER : recording.vmallocStates().get(0).event() + 1;
	}

	/** Whether the state of the percpu allocator is recorded at a position or before. */
	boolean isPercpuKnown(int position) {
		return position >= percpuKnown;
	}

	/** Whether the state of the vmalloc space is recorded at a position or before. */
	boolean isVmallocKnown(int position) {
		return position >= vmallocKnown;
	}

	private Kernel.Snapshot learnt(int known) {
		return session.moment(Math.min(known, to)).state().kernel();
	}

	/** The percpu allocator when all was learnt that ever will be; null when the machine has none. */
	@Nullable PercpuSnapshot percpu() {
		return learnt(percpuKnown).percpu();
	}

	/** Chunks that were there. */
	List<ChunkView> chunks(PercpuSnapshot state) {
		Set<Long> created = new HashSet<>();
		for (int i = from; i < Math.min(percpuKnown, to); i++) {
			if (events.kind(i) == EventKind.PERCPU_CREATE_CHUNK) {
				created.add(events.chunkPointer(events.chunk(i)));
			}
		}
		return state.chunks().stream().filter(chunk -> !created.contains(chunk.baseAddress())).toList();
	}

	/** The areas that were in a chunk: ends by starts. */
	NavigableMap<Integer, Integer> areas(ChunkView chunk) {
		NavigableMap<Integer, Integer> areas = new TreeMap<>();
		int end = Math.min(percpuKnown, to);
		Set<Place> made = frees.percpuMade(from, end);
		chunk.forEachArea((offset, size) -> {
			if (!made.contains(new Place(chunk.baseAddress(), offset))) {
				areas.put(offset, offset + size);
			}
		});
		for (var free : frees.percpu(from, end).entrySet()) {
			Place place = free.getKey();
			PercpuSnapshot before = place.chunk() == chunk.baseAddress() ? session.moment(free.getValue()).state().kernel().percpu() : null;
			ChunkView then = before == null ? null : before.chunk(chunk.id());
			int offset = (int) place.offset();
			if (then != null && offset < then.sizeInBytes() && then.isAreaStart(offset)) {
				areas.put(offset, then.areaEnd(offset));
			}
		}
		return areas;
	}

	/** Areas that were in the vmalloc space, by their starts, but those of percpu chunks when {@code chunks} make them. */
	TreeMap<Long, Range> areas(boolean chunks) {
		TreeMap<Long, Range> areas = new TreeMap<>(Long::compareUnsigned);
		int end = Math.min(vmallocKnown, to);
		VmallocView state = learnt(vmallocKnown).vmalloc();
		if (state == null) {
			return areas;
		}
		Set<Long> made = frees.vmallocMade(from, end);
		for (var area = state.areas(); area.next();) {
			boolean comesWithChunk = area.type() == AreaType.CHUNK && chunks;
			if (!comesWithChunk && !made.contains(area.start())) {
				areas.put(area.start(), new Range(area.start(), area.end()));
			}
		}
		for (var free : frees.vmalloc(from, end).entrySet()) {
			VmallocView then = session.moment(free.getValue()).state().kernel().vmalloc();
			long start = free.getKey();
			for (var area = then == null ? null : then.areas(); area != null && area.next();) {
				if (area.start() == start) {
					areas.put(start, new Range(start, area.end()));
				}
			}
		}
		return areas;
	}

	/** Starts of the areas that waited for a purge, the newest last. */
	List<Long> waiting() {
		List<Long> waiting = new ArrayList<>();
		VmallocView state = session.moment(from).state().kernel().vmalloc();
		if (state != null) {
			long[] lazy = state.lazy();
			for (int i = lazy.length - 1; i >= 0; i--) {
				waiting.add(lazy[i]);
			}
		}
		return waiting;
	}

	/** Whether an area is in use by somebody. */
	static boolean isBusy(AreaState state) {
		return state == AreaState.BUSY || state == AreaState.UNKNOWN;
	}

	/** The first address that an event of a free is about. */
	static long freed(EventTable events, int i) {
		return events.kind(i) == EventKind.VMAP_FREE ? events.value(i, EventField.ADDRESS) : events.value(i, EventField.START);
	}
}
