package org.vmalloscope.engine.percpu;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The allocator's work item ({@code pcpu_balance_workfn}; in A1 and A2 {@code pcpu_reclaim}) in steps that can be driven one by
 * one. There is one per allocator. A run begins with {@link #start} and ends at {@link Step#DONE}; {@link #run} is a whole run.
 * <p>
 * Before a step is done, {@link #next}, {@link #chunkId}, {@link #firstPage} and {@link #endPage} say what it will do.
 */
public final class BalanceWork {
	/** A part of the work. */
	public enum Phase {
		/** Destroys fully free chunks but the first. */
		FREE,
		/** Destroys those that have no populated pages left (the end of a run in B4). */
		FREE_EMPTY,
		/** Gives empty pages of isolated chunks back (B4). */
		RECLAIM,
		/** Extends area maps for atomic allocations (A3). */
		EXTEND_MAPS,
		/** Populates pages until enough empty ones are in reserve. */
		REFILL
	}

	/** What the next step does. */
	public enum Step {
		/** Waits for {@code pcpu_alloc_mutex}. */
		LOCK_MUTEX(false),
		/** Under the lock: takes surplus chunks off the list of fully free ones. */
		COLLECT(true),
		/** Sleeps: unmaps pages and gives their frames back. */
		DEPOPULATE(false),
		/** Under the lock: marks them as not populated. */
		MARK_DEPOPULATED(true),
		/** Sleeps: destroys a chunk. */
		DESTROY_CHUNK(false),
		/** Under the lock: looks through a chunk's pages from the last to the first for the next run to give back. */
		RECLAIM_SCAN(true),
		/** Flushes the TLB for all that was given back of a chunk. */
		FLUSH_TLB(false),
		/** Under the lock: puts the chunk aside, or back into allocation. */
		RECLAIM_END(true),
		/** Under the lock: takes the next chunk that waits for a longer map. */
		EXTEND_SELECT(true),
		/** Sleeps: allocates a longer area map. */
		EXTEND_MAP(false),
		/** Under the lock: chooses the next chunk and pages to populate. */
		REFILL_SELECT(true),
		/** Sleeps: allocates page frames. */
		POPULATE(false),
		/** Under the lock: marks them as populated. */
		MARK_POPULATED(true),
		/** Sleeps: allocates a chunk. */
		CREATE_CHUNK(false),
		/** Under the lock: lists it. */
		INSERT_CHUNK(true),
		/** The run is over, or none has begun. */
		DONE(false);

		private final boolean locked;

		Step(boolean locked) {
			this.locked = locked;
		}

		/** Whether it runs under {@code pcpu_lock}. In B4 two such steps in a row share one hold; before, each has its own. */
		public boolean isLocked() {
			return locked;
		}
	}

	static final int NO_CHUNK = Integer.MIN_VALUE;
	private static final int NO_PHASE = -1;

	/** A run between two steps; immutable. */
	record State(Step next, int phase, int chunkId, int firstPage, int endPage, int cursor, int wanted, int low, int high, boolean back, int[] toFree) {
	}

	private final PercpuAllocator allocator;
	private final BalancePhase[] phases;
	private Step next = Step.DONE;
	private int phase;
	/** The chunk that the next step is about, or {@link #NO_CHUNK}. */
	int chunkId = NO_CHUNK;
	/** Pages that the next step is about. */
	int firstPage;
	int endPage;
	/** Where a phase stands: a page in reclaim, a slot in refill. */
	int cursor;
	/** Pages that refill still wants. */
	int wanted;
	/** Lowest page and end of what reclaim gave back of the chunk. */
	int low;
	int high;
	/** Reclaim stopped because the reserve is too small: the chunk goes back into allocation. */
	boolean back;
	/** Chunks taken off the lists to be destroyed, in the order of destruction. */
	final List<Chunk> toFree = new ArrayList<>();

	BalanceWork(PercpuAllocator allocator) {
		this.allocator = allocator;
		phases = switch (allocator.rules().generation()) {
			case A1, A2 -> new BalancePhase[] { new FreePhase(allocator, Phase.FREE, ChunkType.ROOT) };
			case A3 -> new BalancePhase[] { new FreePhase(allocator, Phase.FREE, ChunkType.ROOT), new ExtendPhase(allocator),
					new RefillPhase(allocator, ChunkType.ROOT) };
			case B1, B2 -> new BalancePhase[] { new FreePhase(allocator, Phase.FREE, ChunkType.ROOT), new RefillPhase(allocator, ChunkType.ROOT) };
			case B3 -> new BalancePhase[] { new FreePhase(allocator, Phase.FREE, ChunkType.ROOT), new RefillPhase(allocator, ChunkType.ROOT),
					new FreePhase(allocator, Phase.FREE, ChunkType.MEMCG), new RefillPhase(allocator, ChunkType.MEMCG) };
			case B4 -> new BalancePhase[] { new FreePhase(allocator, Phase.FREE, ChunkType.ROOT), new ReclaimPhase(allocator),
					new RefillPhase(allocator, ChunkType.ROOT), new FreePhase(allocator, Phase.FREE_EMPTY, ChunkType.ROOT) };
		};
	}

	/** Begins a run, whether or not the work is pending; it is not pending any more. */
	public void start() {
		if (next != Step.DONE) {
			throw new IllegalStateException("the work is running: " + next);
		}
		allocator.balanceTaken();
		phase = NO_PHASE;
		next = Step.LOCK_MUTEX;
	}

	/** What the next {@link #step} will do; {@link Step#DONE} when no run is under way. */
	public Step next() {
		return next;
	}

	/** Whether a run is under way. */
	public boolean isRunning() {
		return next != Step.DONE;
	}

	/** Whether the next step waits for the mutex and an allocation holds it. */
	public boolean isBlocked() {
		return next == Step.LOCK_MUTEX && allocator.isMutexHeld();
	}

	/** The chunk that the next step is about; {@link Integer#MIN_VALUE} when it is about none. */
	public int chunkId() {
		return chunkId;
	}

	/** First page that the next step is about. */
	public int firstPage() {
		return firstPage;
	}

	/** End of the pages that the next step is about. */
	public int endPage() {
		return endPage;
	}

	/** The phase that the next step belongs to; meaningless when no run is under way. */
	public Phase phase() {
		return phases[phase].phase;
	}

	/** Does the next step; nothing when no run is under way or when it is blocked. */
	public void step() {
		if (next == Step.DONE || isBlocked()) {
			return;
		}
		if (next == Step.LOCK_MUTEX) {
			allocator.lockMutex();
			if (phase == NO_PHASE) {
				allocator.set.probe.balanceStarted();
			}
			next = Step.DONE;
			if (!allocator.isHalted()) {
				beginPhase();
			}
		} else {
			next = phases[phase].step(next, this);
		}
		while (next == Step.DONE && !allocator.isHalted() && phase + 1 < phases.length) {
			if (phases[phase + 1].type != phases[phase].type) {
				// B3 does the work once per type and lets the mutex go in between.
				chunkId = NO_CHUNK;
				allocator.unlockMutex();
				next = Step.LOCK_MUTEX;
				return;
			}
			beginPhase();
		}
		if (next == Step.DONE) {
			chunkId = NO_CHUNK;
			allocator.unlockMutex();
			allocator.set.probe.balanceFinished();
		}
	}

	private void beginPhase() {
		BalancePhase begun = phases[++phase];
		allocator.set.probe.balancePhase(begun.phase, begun.type);
		next = begun.begin(this);
	}

	/**
	 * Begins a run if none is under way, and does all its steps.
	 *
	 * @throws IllegalStateException when an allocation holds the mutex
	 */
	public void run() {
		if (next == Step.DONE) {
			start();
		}
		while (next != Step.DONE) {
			if (isBlocked()) {
				throw new IllegalStateException("pcpu_alloc_mutex is held");
			}
			step();
		}
	}

	/** Ends a {@link Step#POPULATE} or {@link Step#CREATE_CHUNK} in failure, as recorded. */
	public void takeOverFailure() {
		if (next != Step.POPULATE && next != Step.CREATE_CHUNK) {
			throw new IllegalStateException("step " + next + " cannot fail");
		}
		wanted = 0;
		next = Step.REFILL_SELECT;
		step();
	}

	/** Does a {@link Step#CREATE_CHUNK} with a chunk at a recorded address. */
	public void takeOverChunk(long baseAddress) {
		if (next != Step.CREATE_CHUNK) {
			throw new IllegalStateException("the next step is " + next + ", not " + Step.CREATE_CHUNK);
		}
		chunkId = allocator.backend.createAt(phases[phase].type, baseAddress).id;
		next = Step.INSERT_CHUNK;
	}

	/** Ends the run at once, wherever it is, because a recording shows its end. Chunks waiting for destruction are destroyed. */
	public void abandon() {
		if (next == Step.DONE) {
			return;
		}
		for (Chunk chunk : toFree) {
			allocator.destroy(chunk);
		}
		toFree.clear();
		if (next != Step.LOCK_MUTEX) {
			allocator.unlockMutex();
		}
		next = Step.DONE;
		chunkId = NO_CHUNK;
	}

	/** Puts the chunks that wait for destruction back into their lists, because a recording shows that they live on. */
	public void keepCollected() {
		for (Chunk chunk : toFree) {
			allocator.set.relocate(chunk, ChunkView.NO_SLOT);
		}
		toFree.clear();
	}

	Chunk chunk() {
		return allocator.set.existing(chunkId);
	}

	State snapshot() {
		return new State(next, phase, chunkId, firstPage, endPage, cursor, wanted, low, high, back, toFree.stream().mapToInt(ChunkView::id).toArray());
	}

	void restore(State state) {
		next = state.next;
		phase = state.phase;
		chunkId = state.chunkId;
		firstPage = state.firstPage;
		endPage = state.endPage;
		cursor = state.cursor;
		wanted = state.wanted;
		low = state.low;
		high = state.high;
		back = state.back;
		toFree.clear();
		Arrays.stream(state.toFree).forEach(id -> toFree.add(allocator.set.existing(id)));
	}
}
