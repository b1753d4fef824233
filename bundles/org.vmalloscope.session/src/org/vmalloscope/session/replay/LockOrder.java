package org.vmalloscope.session.replay;

import java.util.ArrayList;
import java.util.List;

import org.vmalloscope.engine.percpu.AllocationOperation.Step;
import org.vmalloscope.engine.percpu.BitmapChunkView;
import org.vmalloscope.engine.percpu.ChunkView;
import org.vmalloscope.engine.percpu.Placement;
import org.vmalloscope.trace.event.EventField;
import org.vmalloscope.trace.event.EventKind;

/**
 * Where no probe saw a search, its order is that of the tracepoint, which stands behind the lock: events of other CPUs a little above may
 * have come after it, and allocations of other CPUs a little below before it. Where another order of the lock explains the recorded place, the engine
 * is asked in that order.
 */
final class LockOrder {
	/** How many events further up or down another CPU's event may stand. */
	private static final int LOOK = 16;
	private static final long LOOK_NANOS = 5_000_000;
	private static final int MOST_OTHERS = 4;

	/** An area that another CPU has just freed. */
	private record Freed(int chunk, int offset, int size) {
	}

	private final PercpuScene scene;
	private final AllocationReplay allocations;

	LockOrder(PercpuScene scene, AllocationReplay allocations) {
		this.scene = scene;
		this.allocations = allocations;
	}

	/**
	 * Finds the order in which the engine gives a request the recorded place.
	 *
	 * @param event the recorded result
	 * @param asked the request, answered and not placed
	 * @return the request with its last answer; placed already if that was needed
	 */
	RequestInFlight settle(int event, RequestInFlight asked) {
		if (scene.requests.isSearched(event) || asked.wrong) {
			return asked;
		}
		RequestInFlight request = afterOthers(event, asked);
		return isElsewhere(event, request) ? beforeFrees(event, request) : request;
	}

	/** Whether the engine would place it somewhere else. */
	private boolean isElsewhere(int event, RequestInFlight request) {
		Placement placement = request.operation.predict();
		return placement.outcome() == Placement.Outcome.PLACED && !isRecorded(event, placement);
	}

	private boolean isRecorded(int event, Placement placement) {
		return placement.outcome() == Placement.Outcome.PLACED && placement.chunkId() == scene.chunk(event) && placement.offset() == offset(event);
	}

	private int offset(int event) {
		return (int) scene.events.value(event, EventField.OFFSET);
	}

	/** Those go first that got what the engine would give to this one, and to whom it would have given it too. */
	private RequestInFlight afterOthers(int event, RequestInFlight asked) {
		RequestInFlight request = asked;
		for (int i = 0; i < MOST_OTHERS && isElsewhere(event, request); i++) {
			int other = contender(event, request.operation.predict(), request.operation.size());
			if (other < 0) {
				break;
			}
			allocations.drop(request);
			boolean goesFirst = placeAhead(other);
			request = askAgain(event);
			if (!goesFirst) {
				break;
			}
		}
		return request;
	}

	private RequestInFlight askAgain(int event) {
		RequestInFlight request = allocations.begin(event);
		allocations.answer(request);
		return request;
	}

	/** An allocation of another CPU below that got the place; -1 if there is none. */
	private int contender(int event, Placement placement, int size) {
		int last = Math.min(scene.events.size() - 1, event + LOOK);
		for (int other = event + 1; other <= last && isNear(event, other); other++) {
			if (scene.events.kind(other) == EventKind.PERCPU_ALLOC && scene.events.cpu(other) != scene.events.cpu(event) && !scene.requests.isSearched(other)
					&& scene.chunk(other) == placement.chunkId() && !allocations.isUnderWay(scene.requests.task(other))
					&& offset(other) < placement.offset() + size && placement.offset() < offset(other) + scene.requests.size(other)) {
				return other;
			}
		}
		return -1;
	}

	private boolean isNear(int event, int other) {
		return Math.abs(scene.events.timeNanos(other) - scene.events.timeNanos(event)) <= LOOK_NANOS;
	}

	/** Lets a request have its place before its line comes, if the engine gives it the recorded one. */
	private boolean placeAhead(int event) {
		RequestInFlight request = allocations.begin(event);
		if (request.operation.next() != Step.SEARCH || !isRecorded(event, request.operation.predict())) {
			allocations.drop(request);
			return false;
		}
		allocations.answer(request);
		allocations.place(event, request, scene.chunk(event), offset(event), -1);
		return true;
	}

	/** What other CPUs freed just above is taken back while this one searches; it stays so if that explains the place. */
	private RequestInFlight beforeFrees(int event, RequestInFlight asked) {
		List<Freed> areas = freedAbove(event);
		if (areas.isEmpty()) {
			return asked;
		}
		allocations.drop(asked);
		areas.forEach(area -> scene.allocator.takeOver().place(area.chunk, area.offset, area.size));
		RequestInFlight request = askAgain(event);
		boolean explained = isRecorded(event, request.operation.predict());
		if (explained) {
			allocations.place(event, request, scene.chunk(event), offset(event), -1);
		} else {
			allocations.drop(request);
		}
		areas.forEach(area -> scene.allocator.free(area.chunk, area.offset));
		return explained ? request : askAgain(event);
	}

	private List<Freed> freedAbove(int event) {
		List<Freed> areas = new ArrayList<>();
		for (int other = event - 1; other >= Math.max(0, event - LOOK) && isNear(event, other); other--) {
			if (scene.events.kind(other) != EventKind.PERCPU_FREE || scene.events.cpu(other) == scene.events.cpu(event)) {
				continue;
			}
			int id = scene.chunk(other);
			int offset = offset(other);
			int size = sizeOf(other);
			ChunkView chunk = scene.allocator.chunk(id);
			if (chunk != null && size > 0 && offset >= 0 && offset <= chunk.sizeInBytes() - size && chunk.nextFree(offset) == offset
					&& chunk.nextAllocated(offset) >= offset + size) {
				areas.add(new Freed(id, offset, size));
			}
		}
		return areas;
	}

	/** Bytes of a freed area: as it was asked for; 0 if the trace does not tell. */
	private int sizeOf(int free) {
		for (int event = free - 1; event >= 0; event--) {
			if (scene.events.kind(event) == EventKind.PERCPU_ALLOC && scene.pointer(event) == scene.pointer(free) && offset(event) == offset(free)) {
				return scene.requests.size(event) + BitmapChunkView.UNIT - 1 & -BitmapChunkView.UNIT;
			}
		}
		return 0;
	}
}
