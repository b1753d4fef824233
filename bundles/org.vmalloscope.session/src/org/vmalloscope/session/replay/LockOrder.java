package org.vmalloscope.session.replay;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.eclipse.jdt.annotation.Nullable;
import org.vmalloscope.engine.percpu.AllocationOperation;
import org.vmalloscope.engine.percpu.AllocationOperation.Step;
import org.vmalloscope.engine.percpu.ChunkView;
import org.vmalloscope.engine.percpu.PercpuAllocator;
import org.vmalloscope.engine.percpu.PercpuProbe;
import org.vmalloscope.engine.percpu.PercpuSnapshot;
import org.vmalloscope.engine.percpu.Placement;
import org.vmalloscope.trace.event.EventField;
import org.vmalloscope.trace.event.EventKind;
import org.vmalloscope.trace.event.EventTable;

/**
 * Looks for an order in which tasks had {@code pcpu_lock}, other than that of the lines, in which the rules give the recorded place. Where
 * nothing but tracepoints is recorded, the line of a free is written under the lock, that of an allocation behind it: when its task is held
 * up there, the line stands further down than it belongs, and never further up. Each possibility is tried on the engine and taken back.
 */
final class LockOrder {
	/** Between two events; immutable. */
	record State(@Nullable PercpuSnapshot older, @Nullable PercpuSnapshot newer, List<Integer> since) {
	}

	/** A line stands at most so much further down than it belongs: its task may lose its CPU for a time slice or two before it writes the line. */
	private static final long LATE_NANOS = 10_000_000;
	private static final int LATE_EVENTS = 32;
	private static final int MOST_OTHERS = 4;
	private static final int BYTE = 1;

	/** Some bytes of a chunk. */
	private record Place(int chunk, int offset, int size) {
		boolean overlaps(Place other) {
			return chunk == other.chunk && offset < other.offset + other.size && other.offset < offset + size;
		}
	}

	private final PercpuScene scene;
	private final ChunkTypes types;
	private final PercpuAllocator allocator;
	private final EventTable events;
	/** The events after {@link #older}, and the state {@link #LATE_EVENTS} of them later, if there are so many. */
	private final List<Integer> since = new ArrayList<>();
	private @Nullable PercpuSnapshot older;
	private @Nullable PercpuSnapshot newer;
	private int populatedBefore;

	LockOrder(PercpuScene scene, ChunkTypes types) {
		this.scene = scene;
		this.types = types;
		allocator = scene.allocator;
		events = scene.events;
	}

	/** An event without probes comes next. */
	void before() {
		populatedBefore = allocator.populatedPages();
		if (since.isEmpty()) {
			older = allocator.snapshot();
		} else if (since.size() == LATE_EVENTS) {
			newer = allocator.snapshot();
		} else if (since.size() == 2 * LATE_EVENTS) {
			since.subList(0, LATE_EVENTS).clear();
			older = newer;
			newer = allocator.snapshot();
		}
	}

	/** The event was executed. Only areas that come and go can be done again; new pages, chunks and balance work end what is remembered. */
	void after(int event) {
		EventKind kind = events.kind(event);
		if (older != null && (kind == EventKind.PERCPU_ALLOC || kind == EventKind.PERCPU_FREE) && allocator.populatedPages() == populatedBefore) {
			since.add(event);
		} else {
			forget();
		}
	}

	/** What was before cannot be done again. */
	void forget() {
		since.clear();
		older = null;
		newer = null;
	}

	/**
	 * Whether another order of the lines near an allocation gives what is recorded. Nothing is changed, no probe is told.
	 *
	 * @param event  an allocation that has not begun
	 * @param chosen the engine's choice, a chunk and an offset
	 */
	boolean explains(int event, int chosenChunk, int chosenOffset) {
		Place chosen = new Place(chosenChunk, chosenOffset, scene.requests.size(event));
		PercpuSnapshot here = allocator.snapshot();
		PercpuProbe told = allocator.probe();
		allocator.setProbe(PercpuProbe.NONE);
		try {
			if (othersFirst(event, chosen)) {
				return true;
			}
			allocator.restore(here);
			return beforeTheLastFrees(event, chosen);
		} catch (IllegalArgumentException | IllegalStateException e) {
			// what the lines say cannot be done in another order
			return false;
		} finally {
			allocator.restore(here);
			allocator.setProbe(told);
		}
	}

	/** Whether allocations whose lines stand further down had the lock first. */
	private boolean othersFirst(int event, Place chosen) {
		List<Integer> candidates = allocationsBelow(event);
		Place place = chosen;
		for (int others = 0; others < MOST_OTHERS && place != null; others++) {
			Place taken = place;
			Integer other = candidates.stream().filter(line -> taken.overlaps(recorded(line))).findFirst().<@Nullable Integer>map(line -> line).orElse(null);
			if (other == null || !recorded(other).equals(predict(other)) || !allocate(other)) {
				return false;
			}
			place = predict(event);
			if (recorded(event).equals(place)) {
				return true;
			}
		}
		return false;
	}

	/** Allocations of other tasks on the next lines; of a task that has done something else before only what it did first. */
	private List<Integer> allocationsBelow(int event) {
		List<Integer> found = new ArrayList<>();
		Set<Integer> seen = new HashSet<>(Set.of(scene.requests.task(event)));
		for (int line = event + 1; line < events.size() && line <= event + LATE_EVENTS && events.timeNanos(line) - events.timeNanos(event) <= LATE_NANOS; line++) {
			EventKind kind = events.kind(line);
			if (kind.group() == EventKind.Group.PERCPU && seen.add(scene.requests.task(line)) && kind == EventKind.PERCPU_ALLOC && !scene.requests.hasProbes(line)) {
				found.add(line);
			}
		}
		return found;
	}

	/** Whether the allocation had the lock before areas were freed whose lines stand above it. */
	private boolean beforeTheLastFrees(int event, Place chosen) {
		int first = since.size();
		boolean wasInUse = false;
		while (first > 0 && isNear(since.get(first - 1), event)) {
			first--;
			wasInUse |= events.kind(since.get(first)) == EventKind.PERCPU_FREE && freedAt(since.get(first), chosen);
		}
		if (!wasInUse) {
			return false;
		}
		PercpuSnapshot start = first >= LATE_EVENTS && newer != null ? newer : older;
		if (start == null) {
			return false;
		}
		allocator.restore(start);
		for (int i = start == newer ? LATE_EVENTS : 0; i < since.size(); i++) {
			if (i >= first && recorded(event).equals(predict(event))) {
				return true;
			}
			if (!again(since.get(i))) {
				return false;
			}
		}
		return false;
	}

	private boolean isNear(int line, int event) {
		return events.timeNanos(event) - events.timeNanos(line) <= LATE_NANOS && scene.requests.task(line) != scene.requests.task(event);
	}

	private boolean freedAt(int line, Place chosen) {
		return scene.chunk(line) == chosen.chunk && chosen.overlaps(new Place(chosen.chunk, (int) events.value(line, EventField.OFFSET), BYTE));
	}

	private boolean again(int line) {
		if (events.kind(line) == EventKind.PERCPU_ALLOC) {
			return allocate(line);
		}
		int chunkId = scene.chunk(line);
		int offset = (int) events.value(line, EventField.OFFSET);
		ChunkView chunk = allocator.chunk(chunkId);
		if (chunk == null || offset < 0 || offset >= chunk.sizeInBytes() || !chunk.isAreaStart(offset)) {
			return false;
		}
		allocator.free(chunkId, offset);
		return true;
	}

	private Place recorded(int allocation) {
		return new Place(scene.chunk(allocation), (int) events.value(allocation, EventField.OFFSET), scene.requests.size(allocation));
	}

	/** Where the rules put an allocation; null if nowhere. */
	private @Nullable Place predict(int allocation) {
		AllocationOperation operation = begun(allocation);
		if (operation == null) {
			return null;
		}
		Placement placement = operation.predict();
		Place place = placement.outcome() == Placement.Outcome.PLACED ? new Place(placement.chunkId(), placement.offset(), scene.requests.size(allocation)) : null;
		operation.abandon();
		return place;
	}

	/** Does an allocation as it was recorded. */
	private boolean allocate(int allocation) {
		AllocationOperation operation = begun(allocation);
		Place place = recorded(allocation);
		if (operation == null || allocator.chunk(place.chunk) == null) {
			return false;
		}
		operation.takeOver(place.chunk, place.offset, -1);
		while (operation.next() == Step.FINISH) {
			operation.step();
		}
		return operation.next() == Step.DONE;
	}

	private @Nullable AllocationOperation begun(int allocation) {
		AllocationOperation operation = allocator.newOperation();
		Requests requests = scene.requests;
		operation.start(requests.size(allocation), requests.align(allocation), requests.gfp(allocation), requests.isReserved(allocation), types.guess(allocation));
		if (operation.isBlocked()) {
			return null;
		}
		if (operation.next() == Step.LOCK_MUTEX) {
			operation.step();
		}
		return operation.next() == Step.SEARCH ? operation : null;
	}

	State snapshot() {
		return new State(older, newer, List.copyOf(since));
	}

	void restore(State state) {
		older = state.older;
		newer = state.newer;
		since.clear();
		since.addAll(state.since);
	}
}
