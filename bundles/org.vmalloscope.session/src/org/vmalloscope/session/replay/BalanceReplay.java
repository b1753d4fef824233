package org.vmalloscope.session.replay;

import org.vmalloscope.engine.percpu.BalanceWork;
import org.vmalloscope.engine.percpu.BalanceWork.Phase;
import org.vmalloscope.engine.percpu.BalanceWork.Step;
import org.vmalloscope.engine.percpu.ChunkType;
import org.vmalloscope.engine.percpu.PercpuGeneration;
import org.vmalloscope.session.replay.Divergence.Decision;
import org.vmalloscope.trace.event.EventField;

/**
 * Replays the balance work where probes show it. The engine decides what the work does; each recorded step is compared with what the
 * engine is about to do. After a difference the rest of the run is taken over as recorded.
 */
final class BalanceReplay {
	private static final int NOBODY = Integer.MIN_VALUE;

	/** Between two events; immutable. */
	record State(int task, boolean astray) {
	}

	private final PercpuScene scene;
	private final BalanceWork work;
	/** Only from 5.14 on do probes see the phases of freeing, and pages go away one by one. */
	private final boolean showsPhases;
	/** The worker, as {@link Requests#task}. */
	private int task = NOBODY;
	/** The engine's run differs from the recorded one. */
	private boolean astray;

	BalanceReplay(PercpuScene scene) {
		this.scene = scene;
		work = scene.allocator.balance();
		showsPhases = scene.allocator.rules().generation() == PercpuGeneration.B4;
	}

	/** Whether an event of this task belongs to the balance work. */
	boolean isBy(int other) {
		return task == other;
	}

	/** {@code pc_bal}. */
	void begin(int event) {
		work.abandon();
		task = scene.requests.task(event);
		astray = false;
		if (!scene.allocator.isBalancePending() && scene.isKnown()) {
			scene.diverge(event, Decision.BALANCE, "no work scheduled", "a run", null);
		}
		work.start();
		catchUp();
	}

	/** {@code pc_bfree}: a phase of freeing begins, under the lock. */
	void freePhase(int event, AllocationReplay allocations) {
		boolean emptyOnly = scene.events.value(event, EventField.EMPTY_ONLY) != 0;
		if (astray || task == NOBODY) {
			return;
		}
		if (!emptyOnly) {
			if (work.isBlocked()) {
				allocations.releaseMutex();
			}
			if (work.next() == Step.LOCK_MUTEX) {
				work.step();
			}
		}
		catchUp();
		if (work.next() == Step.COLLECT && work.phase() == (emptyOnly ? Phase.FREE_EMPTY : Phase.FREE)) {
			work.step();
			advance();
		} else {
			stray(event, emptyOnly ? "the last phase" : "the first phase");
		}
	}

	/** {@code pc_popc}. */
	void populate(int event) {
		catchUp();
		if (!astray && !isNext(event, Step.POPULATE)) {
			stray(event, "population of " + pages(event));
		}
	}

	/** {@code pc_popc_r}. */
	void populateEnd(int event) {
		if (astray || work.next() != Step.POPULATE) {
			return;
		}
		if (scene.events.value(event, EventField.RESULT) < 0) {
			work.takeOverFailure();
			advance();
		} else {
			work.step();
		}
	}

	/** {@code pc_pop}. */
	void populated(int event) {
		if (!astray && isNext(event, Step.POPULATE)) {
			work.step();
		}
		if (!astray && isNext(event, Step.MARK_POPULATED)) {
			work.step();
			advance();
			return;
		}
		if (!astray) {
			stray(event, "population of " + pages(event));
		}
		Pages.populate(scene, scene.chunk(event), (int) scene.events.value(event, EventField.FIRST_PAGE), (int) scene.events.value(event, EventField.END_PAGE));
	}

	/** {@code pc_depop}. */
	void depopulated(int event) {
		catchUp();
		if (!astray && isNext(event, Step.DEPOPULATE)) {
			work.step();
			work.step();
			advance();
			return;
		}
		if (!astray) {
			stray(event, "depopulation of " + pages(event));
		}
		Pages.depopulate(scene, scene.chunk(event), (int) scene.events.value(event, EventField.FIRST_PAGE), (int) scene.events.value(event, EventField.END_PAGE));
	}

	/**
	 * {@code percpu_destroy_chunk}.
	 *
	 * @return whether the engine's work destroyed it
	 */
	boolean destroyed(int event) {
		catchUp();
		int chunk = scene.chunk(event);
		while (!astray && work.isRunning() && work.chunkId() == chunk && work.phase() != Phase.RECLAIM
				&& (work.next() == Step.DEPOPULATE || work.next() == Step.MARK_DEPOPULATED)) {
			work.step();
		}
		if (!astray && work.next() == Step.DESTROY_CHUNK && work.chunkId() == chunk) {
			work.step();
			advance();
			return true;
		}
		if (!astray) {
			stray(event, "destruction of " + Long.toHexString(scene.pointer(event)));
		}
		return false;
	}

	/** {@code percpu_create_chunk}. */
	void created(int event) {
		catchUp();
		long pointer = scene.pointer(event);
		if (!astray && work.next() == Step.CREATE_CHUNK) {
			work.takeOverChunk(pointer);
			scene.names.put(pointer, work.chunkId());
			return;
		}
		if (!astray) {
			stray(event, "a new chunk");
		}
		if (scene.names.get(pointer) == ChunkNames.NONE) {
			scene.names.put(pointer, scene.allocator.takeOver().createChunk(ChunkType.ROOT, pointer));
		}
	}

	/** {@code pc_create}: the new chunk is there and gets listed, or there is none. */
	void creationEnd(int event) {
		if (astray) {
			return;
		}
		if (work.next() == Step.INSERT_CHUNK) {
			work.step();
			advance();
		} else if (work.next() == Step.CREATE_CHUNK && scene.pointer(event) == 0) {
			work.takeOverFailure();
			advance();
		}
	}

	/** {@code pc_bal_r}. */
	void end(int event) {
		if (!astray && work.isRunning() && task != NOBODY) {
			catchUp();
			catchUp();
			if (work.isRunning()) {
				stray(event, "the end");
			}
		}
		work.abandon();
		task = NOBODY;
		astray = false;
	}

	/** Another state is taken over. */
	void drop() {
		work.abandon();
		task = NOBODY;
	}

	/** The worker is heard of again: it has flushed the TLB, or got the mutex. */
	private void catchUp() {
		for (boolean more = true; more && !astray && task != NOBODY && (work.next() == Step.FLUSH_TLB || work.next() == Step.LOCK_MUTEX && !showsPhases && !work.isBlocked());) {
			// Before a type's turn the mutex is free for others (5.9 to 5.13).
			more = work.next() == Step.FLUSH_TLB;
			work.step();
			advance();
		}
	}

	/** Does everything up to the next step that a recording shows. */
	private void advance() {
		while (work.isRunning() && !work.isBlocked() && isUnseen(work.next())) {
			work.step();
		}
	}

	private boolean isUnseen(Step step) {
		return switch (step) {
			// A flush shows by nothing but what the work does afterwards; it takes long, and frees come in meanwhile.
			case POPULATE, MARK_POPULATED, CREATE_CHUNK, DESTROY_CHUNK, FLUSH_TLB, LOCK_MUTEX -> false;
			case DEPOPULATE, MARK_DEPOPULATED, COLLECT -> !showsPhases;
			default -> true;
		};
	}

	private boolean isNext(int event, Step step) {
		return work.next() == step && work.chunkId() == scene.chunk(event) && work.firstPage() == scene.events.value(event, EventField.FIRST_PAGE)
				&& work.endPage() == scene.events.value(event, EventField.END_PAGE);
	}

	private String pages(int event) {
		return Long.toHexString(scene.pointer(event)) + " pages " + scene.events.value(event, EventField.FIRST_PAGE) + " to "
				+ scene.events.value(event, EventField.END_PAGE);
	}

	private void stray(int event, String recorded) {
		String predicted = work.next() == Step.DONE ? "nothing more"
				: work.next() + (work.chunkId() == ChunkNames.NONE ? "" : " " + scene.place(work.chunkId(), 0) + " pages " + work.firstPage() + " to " + work.endPage());
		scene.diverge(event, Decision.BALANCE, predicted, recorded, null);
		astray = true;
		// What the engine wanted to destroy stays until the kernel destroys it.
		work.keepCollected();
		work.abandon();
	}

	State snapshot() {
		return new State(task, astray);
	}

	void restore(State state) {
		task = state.task;
		astray = state.astray;
	}
}
