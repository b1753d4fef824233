package org.vmalloscope.session.replay;

import org.vmalloscope.engine.percpu.AllocationOperation;
import org.vmalloscope.engine.percpu.PercpuAllocator;

/** A percpu allocation whose result has not come yet: where the engine stands in it, and what it answered so far. */
final class RequestInFlight {
	/** Between two events; immutable. */
	record State(int task, int result, Object operation, boolean searching, int attempt, int chunk, int start, boolean placed, boolean wrong) {
	}

	final AllocationOperation operation;
	/** Task and interrupt level, see {@link Requests#task}. */
	final int task;
	/** The event that will tell the result, or {@link Requests#NONE}. */
	final int result;
	/** The engine has answered, the recorded search has not ended. */
	boolean searching;
	/** How many chunks the recorded search looked at in vain. */
	int attempt;
	/** The chunk that it looks at, and from where on (bytes). */
	int chunk = ChunkNames.NONE;
	int start;
	/** It has found a place. */
	boolean placed;
	/** The engine's answer differs from what was recorded. */
	boolean wrong;
	/** The recorded place is right in another order than that of the lines; decided and used within one event. */
	boolean reordered;

	RequestInFlight(AllocationOperation operation, int task, int result) {
		this.operation = operation;
		this.task = task;
		this.result = result;
	}

	RequestInFlight(State state, PercpuAllocator allocator) {
		this(allocator.newOperation(), state.task, state.result);
		operation.restore(state.operation);
		searching = state.searching;
		attempt = state.attempt;
		chunk = state.chunk;
		start = state.start;
		placed = state.placed;
		wrong = state.wrong;
	}

	State snapshot() {
		return new State(task, result, operation.snapshot(), searching, attempt, chunk, start, placed, wrong);
	}
}
