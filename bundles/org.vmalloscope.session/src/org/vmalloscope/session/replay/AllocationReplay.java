package org.vmalloscope.session.replay;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.eclipse.jdt.annotation.Nullable;
import org.vmalloscope.engine.memory.Gfp;
import org.vmalloscope.engine.percpu.AllocationOperation;
import org.vmalloscope.engine.percpu.AllocationOperation.Step;
import org.vmalloscope.engine.percpu.ChunkType;
import org.vmalloscope.engine.percpu.ChunkView;
import org.vmalloscope.engine.percpu.PercpuPointer;
import org.vmalloscope.engine.percpu.Placement;
import org.vmalloscope.session.replay.Divergence.Cause;
import org.vmalloscope.session.replay.Divergence.Decision;
import org.vmalloscope.trace.event.EventField;
import org.vmalloscope.trace.event.EventKind;

/** Replays allocations: the search, the pages, the end. Many can be under way, one per task and interrupt level. */
final class AllocationReplay {
	private static final int UNIT = 4;

	private final PercpuScene scene;
	private final ChunkTypes types;
	private final LockOrder order;
	/** By task. */
	private final Map<Integer, RequestInFlight> inFlight = new TreeMap<>();

	AllocationReplay(PercpuScene scene, ChunkTypes types, LockOrder order) {
		this.scene = scene;
		this.types = types;
		this.order = order;
	}

	/** {@code pc_area}: the kernel looks for the exact place in a chunk. The engine answers for the whole search at its first one. */
	void search(int event) {
		int task = scene.requests.task(event);
		RequestInFlight request = current(task, scene.requests.of(event));
		if (request == null) {
			int result = scene.requests.of(event);
			int size = result >= 0 ? scene.requests.size(result) : (int) scene.events.value(event, EventField.UNITS) * UNIT;
			int align = result >= 0 ? scene.requests.align(result) : (int) scene.events.value(event, EventField.ALIGN_UNITS) * UNIT;
			request = begin(task, result, size, align);
		}
		if (request.operation.next() == Step.INSERT_CHUNK) {
			request.operation.step();
		}
		if (request.operation.next() != Step.SEARCH) {
			drop(request);
			request = begin(task, scene.requests.of(event), request.operation.size(), request.operation.align());
		}
		if (request.operation.next() != Step.SEARCH) {
			// Illegal, so it cannot have come that far.
			drop(request);
			return;
		}
		if (!request.searching) {
			answer(request);
		}
		request.chunk = scene.chunkOrUnknown(event, typeOf(request));
		request.start = (int) scene.events.value(event, EventField.START_UNIT) * UNIT;
	}

	/** {@code pc_area_r}: the place, or that there is none in this chunk. */
	void searchEnd(int event) {
		RequestInFlight request = inFlight.get(scene.requests.task(event));
		int offset = (int) scene.events.value(event, EventField.OFFSET);
		if (request == null || !request.searching || request.chunk == ChunkNames.NONE) {
			return;
		}
		if (offset < 0) {
			request.attempt++;
			return;
		}
		place(event, request, request.chunk, offset, request.start);
		advance(request);
	}

	/** {@code va_pcpu} and {@code pc_create} outside the balance work: the search found nothing, a chunk is made. */
	void wantsChunk(int event) {
		int result = scene.requests.of(event);
		RequestInFlight request = current(scene.requests.task(event), result);
		if (request == null) {
			if (result == Requests.NONE) {
				return;
			}
			request = begin(scene.requests.task(event), result, scene.requests.size(result), scene.requests.align(result));
		}
		inVain(event, request);
	}

	/** {@code percpu_create_chunk} outside the balance work. */
	void created(int event) {
		wantsChunk(event);
		long pointer = scene.pointer(event);
		RequestInFlight request = inFlight.get(scene.requests.task(event));
		if (request != null && request.operation.next() == Step.CREATE_CHUNK) {
			scene.names.put(pointer, request.operation.takeOverChunk(pointer));
			if (!scene.requests.hasProbes(event)) {
				request.operation.step();
			}
		} else if (scene.names.get(pointer) == ChunkNames.NONE) {
			scene.names.put(pointer, scene.allocator.takeOver().createChunk(request == null ? ChunkType.ROOT : typeOf(request), pointer));
		}
	}

	/** {@code pc_create} without a chunk. */
	void creationFailed(int event) {
		wantsChunk(event);
		RequestInFlight request = inFlight.get(scene.requests.task(event));
		if (request != null && request.operation.next() == Step.CREATE_CHUNK) {
			request.operation.takeOverFailure();
			failsByShortage(request);
			advance(request);
		}
	}

	/** {@code pc_popc}: page frames are asked for. */
	void populate(int event) {
		RequestInFlight request = inFlight.get(scene.requests.task(event));
		if (request == null || request.operation.next() != Step.POPULATE) {
			return;
		}
		int first = (int) scene.events.value(event, EventField.FIRST_PAGE);
		int end = (int) scene.events.value(event, EventField.END_PAGE);
		AllocationOperation operation = request.operation;
		if (operation.firstPage() != first || operation.endPage() != end) {
			scene.diverge(event, Decision.POPULATION, "pages " + operation.firstPage() + " to " + operation.endPage(), "pages " + first + " to " + end, null);
		}
	}

	/** {@code pc_popc_r}: there are page frames, or none. */
	void populateEnd(int event) {
		RequestInFlight request = inFlight.get(scene.requests.task(event));
		if (request == null || request.operation.next() != Step.POPULATE) {
			return;
		}
		if (scene.events.value(event, EventField.RESULT) < 0) {
			request.operation.takeOverFailure();
			failsByShortage(request);
		} else {
			request.operation.step();
		}
	}

	/** {@code pc_pop}: pages count as populated. */
	void populated(int event) {
		RequestInFlight request = inFlight.get(scene.requests.task(event));
		int chunk = scene.chunk(event);
		int first = (int) scene.events.value(event, EventField.FIRST_PAGE);
		int end = (int) scene.events.value(event, EventField.END_PAGE);
		if (request != null && request.placed) {
			AllocationOperation operation = request.operation;
			if (operation.next() == Step.POPULATE) {
				operation.step();
			}
			if (operation.next() == Step.MARK_POPULATED && operation.firstPage() == first && operation.endPage() == end) {
				operation.step();
				advance(request);
				return;
			}
		}
		Pages.populate(scene, chunk, first, end);
	}

	/**
	 * {@code pc_free} of a task whose allocation failed after it was placed.
	 *
	 * @return whether it was one
	 */
	boolean rolledBack(int event) {
		RequestInFlight request = inFlight.get(scene.requests.task(event));
		if (request == null || request.operation.next() != Step.ROLL_BACK) {
			return false;
		}
		request.operation.step();
		advance(request);
		return true;
	}

	/** {@code percpu_alloc_percpu}. */
	void succeeded(int event) {
		int task = scene.requests.task(event);
		RequestInFlight request = current(task, event);
		if (request != null && !request.placed && request.operation.next() == Step.INSERT_CHUNK) {
			request.operation.step();
		}
		if (request == null || !request.placed && request.operation.next() != Step.SEARCH) {
			if (request != null) {
				drop(request);
			}
			request = begin(task, event, scene.requests.size(event), scene.requests.align(event));
		}
		if (!request.placed && request.operation.next() == Step.SEARCH) {
			if (!request.searching) {
				answer(request);
			}
			int chunk = scene.chunkOrUnknown(event, typeOf(request));
			int offset = (int) scene.events.value(event, EventField.OFFSET);
			if (!scene.requests.hasProbes(event)) {
				request = ordered(event, request, chunk, offset);
			}
			place(event, request, chunk, offset, -1);
		}
		finish(request);
		inFlight.remove(task);
		verify(event);
	}

	/** Where the engine's choice is another one than the recorded one, looks for an order of the lines near in which it is the same. */
	private RequestInFlight ordered(int event, RequestInFlight request, int chunk, int offset) {
		Placement chosen = request.operation.predict();
		if (chosen.outcome() != Placement.Outcome.PLACED || chosen.chunkId() == chunk && chosen.offset() == offset || scene.isDark(chunk)
				|| scene.isDark(chosen.chunkId())) {
			return request;
		}
		int chosenChunk = chosen.chunkId();
		int chosenOffset = chosen.offset();
		drop(request);
		boolean explained = order.explains(event, chosenChunk, chosenOffset);
		RequestInFlight again = begin(request.task, event, scene.requests.size(event), scene.requests.align(event));
		ChunkView recorded = scene.allocator.chunk(chunk);
		again.searching = true;
		again.reordered = explained && recorded != null;
		if (again.reordered && recorded != null) {
			scene.answers.putReordered(event, recorded.baseAddress(), offset);
		}
		return again;
	}

	/** What the tracepoint says happened must be so, whatever the probes said. */
	private void verify(int event) {
		int chunkId = scene.chunkOrUnknown(event, ChunkType.ROOT);
		int offset = (int) scene.events.value(event, EventField.OFFSET);
		ChunkView chunk = scene.allocator.chunk(chunkId);
		if (chunk != null && !chunk.isAreaStart(offset) && offset >= 0) {
			int size = scene.requests.size(event) + UNIT - 1 & -UNIT;
			if (offset % UNIT == 0 && offset <= chunk.sizeInBytes() - size && size > 0) {
				scene.diverge(event, Decision.PLACEMENT, "nothing at " + scene.place(chunkId, offset), "an area", Cause.LOST_EVENTS);
				scene.allocator.takeOver().place(chunkId, offset, size);
			}
		}
	}

	/** {@code percpu_alloc_percpu_fail}. */
	void failed(int event) {
		int task = scene.requests.task(event);
		RequestInFlight request = current(task, event);
		if (request == null) {
			request = begin(task, event, scene.requests.size(event), scene.requests.align(event));
		}
		AllocationOperation operation = request.operation;
		if (operation.next() == Step.SEARCH && !request.placed) {
			inVain(event, request);
		}
		switch (operation.next()) {
			case CREATE_CHUNK -> {
				// With probes the failure would have been seen; without them only the result is.
				if (scene.answers.kindOf(event) == Answers.Kind.NEW_CHUNK) {
					shortage(event, request, "a new chunk");
				}
				operation.takeOverFailure();
			}
			case POPULATE -> {
				shortage(event, request, "page frames");
				operation.takeOverFailure();
			}
			default -> {
				// It has failed already, or cannot any more.
			}
		}
		boolean rollBack = operation.next() == Step.ROLL_BACK;
		long place = operation.result();
		finish(request);
		inFlight.remove(task);
		if (!rollBack && request.placed && operation.failure() == null && place != PercpuPointer.NULL) {
			scene.diverge(event, Decision.PLACEMENT, PercpuPointer.toString(place), "failure", null);
			scene.allocator.free(place);
		}
	}

	private void shortage(int event, RequestInFlight request, String missing) {
		if (!request.wrong) {
			request.wrong = true;
			scene.diverge(event, Decision.PLACEMENT, missing, "failure", Cause.SHORTAGE);
		}
	}

	/** The recording showed that there was no memory or address space: given that, the engine fails as well. */
	private void failsByShortage(RequestInFlight request) {
		if (!request.wrong) {
			scene.answers.put(request.result, Answers.Kind.FAIL, 0, 0);
		}
	}

	/** The request of a task, if it is the one with this result; another one lost its end and is ended as it stands. */
	private @Nullable RequestInFlight current(int task, int result) {
		RequestInFlight request = inFlight.get(task);
		if (request != null && (request.result != result || result == Requests.NONE && request.placed)) {
			drop(request);
			return null;
		}
		return request;
	}

	private RequestInFlight begin(int task, int result, int size, int align) {
		Requests requests = scene.requests;
		RequestInFlight request = new RequestInFlight(scene.allocator.newOperation(), task, result);
		boolean known = result >= 0;
		request.operation.start(size, align, known ? requests.gfp(result) : Gfp.GFP_KERNEL, known && requests.isReserved(result),
				known ? types.guess(result) : ChunkType.ROOT);
		if (request.operation.next() == Step.LOCK_MUTEX) {
			if (scene.allocator.isMutexHeld()) {
				releaseMutex();
			}
			request.operation.step();
		}
		inFlight.put(task, request);
		return request;
	}

	/** Whoever holds the mutex has let it go unseen. */
	void releaseMutex() {
		for (RequestInFlight other : List.copyOf(inFlight.values())) {
			if (!other.operation.isAtomic() && other.operation.next() != Step.DONE) {
				if (other.placed) {
					finish(other);
				} else {
					drop(other);
				}
			}
		}
		if (scene.allocator.balance().isRunning()) {
			scene.allocator.balance().abandon();
		}
	}

	private static ChunkType typeOf(RequestInFlight request) {
		return request.operation.type();
	}

	/** The engine answers. */
	private void answer(RequestInFlight request) {
		Placement placement = request.operation.predict();
		request.searching = true;
		request.attempt = 0;
		if (request.wrong) {
			return;
		}
		switch (placement.outcome()) {
			case PLACED -> {
				ChunkView chunk = scene.allocator.chunk(placement.chunkId());
				if (scene.isDark(placement.chunkId()) || chunk == null) {
					scene.answers.put(request.result, Answers.Kind.UNKNOWN, 0, 0);
				} else {
					scene.answers.put(request.result, Answers.Kind.PLACE, chunk.baseAddress(), placement.offset());
				}
			}
			default -> scene.answers.put(request.result, request.operation.isAtomic() || placement.outcome() == Placement.Outcome.RESERVED_FULL
					? Answers.Kind.FAIL : Answers.Kind.NEW_CHUNK, 0, 0);
		}
	}

	/** The search ends with the recorded place. */
	private void place(int event, RequestInFlight request, int chunk, int offset, int start) {
		AllocationOperation operation = request.operation;
		Placement placement = operation.predict();
		request.searching = false;
		ChunkView recorded = scene.allocator.chunk(chunk);
		if (recorded == null || offset < 0 || offset % UNIT != 0 || offset + operation.size() > recorded.sizeInBytes()) {
			scene.diverge(event, Decision.PLACEMENT, scene.place(placement.chunkId(), placement.offset()), "impossible offset " + offset, Cause.LOST_EVENTS);
			drop(request);
			return;
		}
		boolean right = placement.outcome() == Placement.Outcome.PLACED && placement.chunkId() == chunk && placement.offset() == offset;
		boolean dark = scene.isDark(chunk);
		types.learn(request.result, recorded.type());
		if (right && !dark) {
			compareAttempts(event, request, placement, start);
			operation.step();
		} else {
			if (!dark && !request.reordered && scene.answers.kindOf(request.result) != Answers.Kind.UNKNOWN) {
				request.wrong = true;
				Cause cause = recorded.type() != operation.type() ? Cause.CHUNK_TYPE : null;
				scene.diverge(event, Decision.PLACEMENT, placement.outcome() == Placement.Outcome.PLACED ? scene.place(placement.chunkId(), placement.offset())
						: String.valueOf(placement.outcome()), scene.place(chunk, offset), cause);
			}
			scene.light(chunk, offset);
			if (!request.reordered) {
				order.forget();
			}
			if (scene.mayHideAreas(chunk) && !request.reordered) {
				learnTaken(operation, chunk, offset);
			}
			if (operation.isAtomic() && !scene.requests.hasProbes(event)) {
				learnPopulated(chunk, offset, operation.size());
			}
			operation.takeOver(chunk, offset, start);
		}
		request.placed = true;
	}

	/** The state at the beginning is not known, and the kernel passed by room that the engine would have taken: somebody unknown has it. */
	private void learnTaken(AllocationOperation operation, int chunk, int offset) {
		for (Placement placement = operation.predict(); placement.outcome() == Placement.Outcome.PLACED && placement.chunkId() == chunk
				&& placement.offset() < offset; placement = operation.predict()) {
			// Smaller room may be there.
			scene.takeUnknown(chunk, Math.min(placement.offset() + operation.size(), offset) - UNIT, offset);
		}
	}

	/** Who may not sleep gets pages that have been populated before, seen or not. */
	private void learnPopulated(int chunk, int offset, int size) {
		int page = scene.allocator.geometry().pageSize();
		Pages.populate(scene, chunk, offset / page, (offset + size - 1) / page + 1);
	}

	private void compareAttempts(int event, RequestInFlight request, Placement placement, int start) {
		if (start >= 0 && (placement.attempts() != request.attempt + 1 || placement.attemptOffset(placement.attempts() - 1) != start)) {
			scene.diverge(event, Decision.SEARCH,
					"attempt " + placement.attempts() + " from " + placement.attemptOffset(placement.attempts() - 1), "attempt " + (request.attempt + 1) + " from " + start, null);
		}
	}

	/** The search ends with nothing found. */
	private void inVain(int event, RequestInFlight request) {
		AllocationOperation operation = request.operation;
		if (operation.next() != Step.SEARCH) {
			return;
		}
		if (!request.searching) {
			answer(request);
		}
		request.searching = false;
		Placement placement = operation.predict();
		if (placement.outcome() == Placement.Outcome.PLACED && !request.wrong) {
			// Where it counts, the last search gives the answer: this one ended some time before the event that shows it.
			boolean last = scene.events.kind(event) == EventKind.PERCPU_ALLOC_FAIL;
			request.wrong = last;
			scene.diverge(event, last ? Decision.PLACEMENT : Decision.SEARCH, scene.place(placement.chunkId(), placement.offset()), "no room",
					last ? null : Cause.CONCURRENT);
		}
		if (operation.isAtomic() || scene.allocator.isFreeListEmpty(operation.type())) {
			operation.takeOverNoSpace();
		}
	}

	/** Does what follows without a further event. */
	private static void advance(RequestInFlight request) {
		if (request.operation.next() == Step.FINISH) {
			request.operation.step();
		}
	}

	/** Ends a request: with its area, all its pages have come; without, it found no place. */
	private void finish(RequestInFlight request) {
		AllocationOperation operation = request.operation;
		while (operation.next() != Step.DONE) {
			if (operation.next() == Step.SEARCH || operation.next() == Step.CREATE_CHUNK || operation.next() == Step.INSERT_CHUNK) {
				operation.abandon();
			} else {
				operation.step();
			}
		}
	}

	private void drop(RequestInFlight request) {
		if (request.placed) {
			finish(request);
		} else {
			request.operation.abandon();
		}
		inFlight.remove(request.task);
	}

	/** Ends the request of the task that an event belongs to: it makes no sense. */
	void giveUp(int event) {
		RequestInFlight request = inFlight.remove(scene.requests.task(event));
		if (request != null) {
			request.operation.abandon();
		}
	}

	/** Ends all: another state is taken over. */
	void dropAll() {
		List.copyOf(inFlight.values()).forEach(request -> {
			request.operation.abandon();
			inFlight.remove(request.task);
		});
	}

	List<RequestInFlight.State> snapshot() {
		List<RequestInFlight.State> states = new ArrayList<>(inFlight.size());
		inFlight.values().forEach(request -> states.add(request.snapshot()));
		return states;
	}

	void restore(List<RequestInFlight.State> states) {
		inFlight.clear();
		states.forEach(state -> inFlight.put(state.task(), new RequestInFlight(state, scene.allocator)));
	}
}
