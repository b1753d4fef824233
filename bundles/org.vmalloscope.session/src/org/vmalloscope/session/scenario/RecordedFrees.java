package org.vmalloscope.session.scenario;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

import org.vmalloscope.session.replay.TraceCourse;
import org.vmalloscope.session.scenario.RecordedChunks.Place;
import org.vmalloscope.trace.event.EventField;
import org.vmalloscope.trace.event.EventKind;
import org.vmalloscope.trace.event.EventTable;

/** Which events allocate and free, where probes tell it in the order of the lock and the tracepoint follows later. */
final class RecordedFrees {
	private final TraceCourse course;
	private final EventTable events;
	/** Whether the kernel has a tracepoint for frees in the vmalloc space; else a probe tells. */
	private final boolean isFreeTraced;
	private final boolean isAllocationTraced;

	RecordedFrees(TraceCourse course) {
		this.course = course;
		events = course.recording().trace().events();
		isAllocationTraced = events.next(0, Set.of(EventKind.VMAP_ALLOC)) < events.size();
		isFreeTraced = events.next(0, Set.of(EventKind.VMAP_FREE)) < events.size();
	}

	/** Whether an event frees percpu memory under the lock. */
	boolean isPercpuFree(int i) {
		return events.kind(i) == EventKind.AREA_FREE || events.kind(i) == EventKind.PERCPU_FREE && !course.isFreedBefore(i);
	}

	/** Whether an event frees an area of the vmalloc space. */
	boolean isVmallocFree(int i) {
		return events.kind(i) == EventKind.VMAP_FREE || events.kind(i) == EventKind.VMAP_LAZY_FREE && !isFreeTraced;
	}

	/** The event with the result of a request that an event places, -1 for none: the search under the lock, or the tracepoint where nobody saw the search. */
	int placed(int i) {
		if (events.kind(i) == EventKind.AREA_SEARCH_END && events.value(i, EventField.OFFSET) >= 0) {
			int result = course.resultOf(i);
			return result >= 0 && events.kind(result) == EventKind.PERCPU_ALLOC ? result : -1;
		}
		return events.kind(i) == EventKind.PERCPU_ALLOC && !course.isSearched(i) ? i : -1;
	}

	Place place(int i) {
		return new Place(events.chunkPointer(events.chunk(i)), events.value(i, EventField.OFFSET));
	}

	/** Percpu areas that events made and nobody freed until the last of them. */
	Set<Place> percpuMade(int from, int to) {
		Set<Place> made = new HashSet<>();
		for (int i = from; i < to; i++) {
			int result = placed(i);
			if (result >= 0) {
				made.add(place(result));
			} else if (isPercpuFree(i)) {
				made.remove(place(i));
			}
		}
		return made;
	}

	/** The same of the vmalloc space, whether or not they were freed: then they wait for a purge. */
	Set<Long> vmallocMade(int from, int to) {
		Set<Long> made = new HashSet<>();
		for (int i = from; i < to; i++) {
			long address = made(i);
			if (address != 0) {
				made.add(address);
			}
		}
		return made;
	}

	/** The area of the vmalloc space that an event makes; 0 for none. */
	private long made(int i) {
		if (events.kind(i) == EventKind.VMAP_ALLOC && events.value(i, EventField.FAILED) == 0) {
			return events.value(i, EventField.ADDRESS);
		}
		return events.kind(i) == EventKind.VMAP_REQUEST_END && !isAllocationTraced ? events.value(i, EventField.START) : 0;
	}

	/** Percpu areas that are freed from an event on and were there at it, each with the event that frees it. */
	Map<Place, Integer> percpu(int from, int to) {
		Map<Place, Integer> freed = new LinkedHashMap<>();
		Set<Place> made = new HashSet<>();
		for (int i = from; i < to; i++) {
			int result = placed(i);
			if (result >= 0) {
				made.add(place(result));
			} else if (isPercpuFree(i) && !made.remove(place(i))) {
				freed.putIfAbsent(place(i), i);
			}
		}
		return freed;
	}

	/** The same of the vmalloc space. */
	Map<Long, Integer> vmalloc(int from, int to) {
		Map<Long, Integer> freed = new LinkedHashMap<>();
		Set<Long> made = new HashSet<>();
		for (int i = from; i < to; i++) {
			long address = made(i);
			if (address != 0) {
				made.add(address);
			} else if (isVmallocFree(i)) {
				long freedAt = RecordedBeginning.freed(events, i);
				if (!made.remove(freedAt)) {
					freed.putIfAbsent(freedAt, i);
				}
			}
		}
		return freed;
	}
}
