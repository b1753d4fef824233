package org.vmalloscope.engine.percpu;

import org.eclipse.jdt.annotation.Nullable;
import org.vmalloscope.engine.memory.PageOutcome;
import org.vmalloscope.engine.percpu.Placement.Outcome;

/**
 * One percpu allocation ({@code pcpu_alloc}) in steps that can be driven one by one, so that other work can come between
 * them as it does between two CPUs. {@link #run} is all steps in a row.
 *
 * <pre>
 * operation.start(size, align, gfp, reserved);
 * while (operation.next() != Step.DONE) {
 *     operation.step();
 * }
 * long pointer = operation.result();
 * </pre>
 *
 * Before a {@link Step#SEARCH} the engine's decision can be asked for ({@link #predict}) and replaced by a recorded one
 * ({@link #takeOver}). The object can be started again when it is done. A step that needs the allocator's mutex while
 * another operation holds it does nothing ({@link #isBlocked}).
 */
public final class AllocationOperation {
	/** What the next step does. */
	public enum Step {
		/** Waits for {@code pcpu_alloc_mutex}; atomic operations do not. */
		LOCK_MUTEX(false),
		/** Under the lock: walks the slot lists and takes the area. */
		SEARCH(true),
		/** Sleeps: allocates a longer area map (A1 to A3). */
		EXTEND_MAP(false),
		/** Sleeps: allocates a chunk. */
		CREATE_CHUNK(false),
		/** Under the lock: lists the new chunk. The next search follows under the same lock. */
		INSERT_CHUNK(true),
		/** Sleeps: allocates page frames for the run {@link #firstPage} to {@link #endPage}. */
		POPULATE(false),
		/** Under the lock: marks the run as populated. */
		MARK_POPULATED(true),
		/** Under the lock: frees the area again, there were no page frames. */
		ROLL_BACK(true),
		/** Schedules balance work, reports, releases the mutex. */
		FINISH(false),
		/** Nothing is left to do. */
		DONE(false);

		private final boolean locked;

		Step(boolean locked) {
			this.locked = locked;
		}

		/** Whether it runs under {@code pcpu_lock}; two such steps in a row share one hold, so nothing can come between. */
		public boolean isLocked() {
			return locked;
		}
	}

	private static final int NO_CHUNK = Integer.MIN_VALUE;

	/** An operation between two steps, for snapshots of a machine in mid-operation. */
	record State(Step next, int size, int align, int gfp, boolean reserved, boolean atomic, ChunkType type, int chunkId, int offset, int firstPage,
			int endPage, int occupiedPages, int capacity, @Nullable FailureReason failure, boolean holdsMutex, int searches) {
	}

	private final PercpuAllocator allocator;
	private final ChunkSet set;
	private final AreaStrategy strategy;
	private final Placement placement = new Placement();
	private boolean predicted;

	int size;
	int align;
	boolean reserved;
	boolean atomic;
	ChunkType type = ChunkType.ROOT;
	/** Pages that the placed area takes from the empty ones (A3). */
	int occupiedPages;
	/** The search wants the balance work to run (A3). */
	boolean wantsWork;
	private int gfp;
	private Step next = Step.DONE;
	private @Nullable Chunk chunk;
	private int offset;
	private int firstPage;
	private int endPage;
	private int capacity;
	private @Nullable FailureReason failure;
	private boolean holdsMutex;
	/** Only the place is known: no work is scheduled. */
	private boolean recorded;
	/** Searches in a row that found nothing while a fully free chunk was listed. */
	private int fruitless;

	AllocationOperation(PercpuAllocator allocator) {
		this.allocator = allocator;
		set = allocator.set;
		strategy = allocator.strategy;
	}

	/**
	 * Begins an allocation.
	 *
	 * @param size bytes; any value, the illegal ones fail as in the kernel
	 * @param align bytes
	 * @param gfp {@link org.vmalloscope.engine.memory.Gfp} mask of the caller, task scopes already applied
	 * @param reserved from the reserved chunk, if there is one ({@code __alloc_reserved_percpu})
	 */
	public void start(int size, int align, int gfp, boolean reserved) {
		start(size, align, gfp, reserved, ChunkType.ROOT);
	}

	/** As the other one, for generation B3 with the kind of chunk that the caller's control group asks for. */
	public void start(int size, int align, int gfp, boolean reserved, ChunkType type) {
		if (next != Step.DONE) {
			throw new IllegalStateException("the operation has not ended yet: " + next);
		}
		PercpuRules rules = allocator.rules();
		int quantum = strategy.quantum();
		this.size = size + quantum - 1 & -quantum;
		this.align = Math.max(align, quantum);
		this.gfp = gfp;
		this.reserved = reserved;
		setType(rules.generation() == PercpuGeneration.B3 ? type : ChunkType.ROOT);
		atomic = rules.atomicRule().isAtomic(gfp);
		chunk = null;
		offset = -1;
		failure = null;
		predicted = false;
		wantsWork = false;
		fruitless = 0;
		recorded = false;
		set.probe.allocationStarted(this.size, this.align, gfp, reserved, atomic);
		if (isIllegal(rules)) {
			failure = FailureReason.ILLEGAL;
			allocator.reports.failed(FailureReason.ILLEGAL, this.size, this.align, gfp, atomic);
			set.probe.allocationFailed(FailureReason.ILLEGAL, this.size, this.align, reserved, atomic);
			next = Step.DONE;
		} else {
			next = atomic ? Step.SEARCH : Step.LOCK_MUTEX;
		}
	}

	private boolean isIllegal(PercpuRules rules) {
		// An alignment above Integer.MAX_VALUE arrives as a negative number.
		return size <= 0 || size > rules.maxAllocation(set.geometry.pageSize()) || align < 1 || align > set.geometry.pageSize()
				|| rules.checksAlignment() && (align & align - 1) != 0;
	}

	/** Begins an allocation of which only the place is known; ends with {@link #endRecorded}. */
	void startRecorded(int bytes) {
		int quantum = strategy.quantum();
		size = bytes + quantum - 1 & -quantum;
		align = quantum;
		reserved = false;
		atomic = true;
		recorded = true;
		failure = null;
		predicted = false;
		next = Step.SEARCH;
	}

	/** The area counts as it is; nothing is scheduled. */
	void endRecorded() {
		strategy.allocationDone(this, placedChunk());
		next = Step.DONE;
	}

	/** What the next {@link #step} will do. */
	public Step next() {
		return next;
	}

	/** Whether the next step waits for the mutex and another operation or the balance work holds it. */
	public boolean isBlocked() {
		return next == Step.LOCK_MUTEX && allocator.isMutexHeld();
	}

	/** Does the next step; nothing when the operation is done or blocked. */
	public void step() {
		next = perform(next);
	}

	/** Does a step and returns the one after it. Steps do not store it themselves: storing a reference costs more than it looks. */
	private Step perform(Step step) {
		return switch (step) {
			case LOCK_MUTEX -> lockMutex();
			case SEARCH -> search();
			case EXTEND_MAP -> extendMap();
			case CREATE_CHUNK -> createChunk();
			case INSERT_CHUNK -> insertChunk();
			case POPULATE -> populate();
			case MARK_POPULATED -> markPopulated();
			case ROLL_BACK -> rollBack();
			case FINISH -> finish();
			case DONE -> Step.DONE;
		};
	}

	/**
	 * Does all steps that are left.
	 *
	 * @return {@link #result}
	 * @throws IllegalStateException when another operation holds the mutex
	 */
	public long run() {
		if (isBlocked()) {
			throw new IllegalStateException("pcpu_alloc_mutex is held");
		}
		Step step = next;
		while (step != Step.DONE) {
			step = perform(step);
		}
		next = Step.DONE;
		return result();
	}

	/** Where the area is, as a {@link PercpuPointer}; {@link PercpuPointer#NULL} after a failure. */
	public long result() {
		Chunk placed = chunk;
		return failure != null || placed == null ? PercpuPointer.NULL : PercpuPointer.of(placed.id, offset);
	}

	/** Why the operation failed, or null. */
	public @Nullable FailureReason failure() {
		return failure;
	}

	/** Whether the caller may not sleep. */
	public boolean isAtomic() {
		return atomic;
	}

	/** Rounded size in bytes. */
	public int size() {
		return size;
	}

	/** Rounded alignment in bytes. */
	public int align() {
		return align;
	}

	/** The kind of chunk that it may lie in; after a search that found a recorded place, the kind of that chunk. */
	public ChunkType type() {
		return type;
	}

	/** The caller's flags. */
	public int gfp() {
		return gfp;
	}

	/** First page of the run that is being populated. */
	public int firstPage() {
		return firstPage;
	}

	/** End of the run that is being populated. */
	public int endPage() {
		return endPage;
	}

	/**
	 * What the next {@link Step#SEARCH} will find; nothing changes. Valid until the allocator changes or the operation goes on.
	 */
	public Placement predict() {
		requireStep(Step.SEARCH);
		look();
		predicted = true;
		return placement;
	}

	/**
	 * Does the {@link Step#SEARCH} with a recorded result instead of the engine's own. Areas that the engine still has there are
	 * freed first: they must have been freed unseen.
	 *
	 * @param chunkId an existing chunk
	 * @param offset bytes in the chunk
	 * @param startOffset from where {@code pcpu_alloc_area} looked for the place, in bytes, or -1 when not known
	 */
	public void takeOver(int chunkId, int offset, int startOffset) {
		requireStep(Step.SEARCH);
		Chunk place = set.existing(chunkId);
		if (offset < 0 || offset % strategy.quantum() != 0 || offset + size > place.sizeInBytes()) {
			throw new IllegalArgumentException("offset " + offset + "+" + size + " is not in " + place);
		}
		if (!predicted) {
			look();
		}
		predicted = false;
		setType(place.type);
		strategy.redirect(this, placement, place, offset, startOffset);
		next = decided();
	}

	/** Does the {@link Step#SEARCH} with nothing found, as recorded: the chunks that a search visits in vain change as they do. */
	public void takeOverNoSpace() {
		requireStep(Step.SEARCH);
		if (!predicted) {
			look();
		}
		predicted = false;
		placement.notPlaced(reserved && set.reserved() != null ? Outcome.RESERVED_FULL : Outcome.NO_SPACE);
		next = decided();
	}

	/** Does the {@link Step#CREATE_CHUNK} with a chunk at a recorded address; returns its number. */
	public int takeOverChunk(long baseAddress) {
		requireStep(Step.CREATE_CHUNK);
		Chunk created = allocator.backend.createAt(type, baseAddress);
		chunk = created;
		next = Step.INSERT_CHUNK;
		return created.id;
	}

	/** Ends the sleeping step at hand ({@link Step#CREATE_CHUNK}, {@link Step#POPULATE}, {@link Step#EXTEND_MAP}) in failure, as recorded. */
	public void takeOverFailure() {
		switch (next) {
			case CREATE_CHUNK -> next = fail(FailureReason.NO_CHUNK);
			case POPULATE -> next = notPopulated();
			case EXTEND_MAP -> next = fail(FailureReason.NO_MAP);
			default -> throw new IllegalStateException("step " + next + " cannot fail");
		}
	}

	/** Ends the operation at once, wherever it is, because a recording lost sight of it. An area that it has placed stays. */
	public void abandon() {
		if (holdsMutex) {
			holdsMutex = false;
			allocator.unlockMutex();
		}
		next = Step.DONE;
	}

	/** The task is killed while it waits for the mutex (4.19 and later): NULL without a message. */
	public void kill() {
		requireStep(Step.LOCK_MUTEX);
		next = fail(FailureReason.KILLED);
	}

	private void requireStep(Step step) {
		if (next != step) {
			throw new IllegalStateException("the next step is " + next + ", not " + step);
		}
	}

	private void setType(ChunkType type) {
		if (this.type != type) {
			this.type = type;
		}
	}

	private Step lockMutex() {
		if (allocator.isMutexHeld()) {
			return Step.LOCK_MUTEX;
		}
		allocator.lockMutex();
		holdsMutex = true;
		return Step.SEARCH;
	}

	/** Searches; changes nothing. */
	private void look() {
		set.probe.searchStarted(size, align, gfp, reserved, atomic);
		strategy.search(this, placement);
	}

	private Step search() {
		if (!predicted) {
			look();
		}
		predicted = false;
		return decided();
	}

	/** Carries the placement out and goes on from its outcome. */
	private Step decided() {
		strategy.carryOut(this, placement);
		if (wantsWork) {
			wantsWork = false;
			allocator.scheduleBalance();
		}
		chunk = placement.chunk;
		return switch (placement.outcome()) {
			case PLACED -> placed();
			case RESERVED_FULL -> fail(FailureReason.RESERVED_FULL);
			case MAP_FULL -> {
				capacity = placement.capacity;
				yield atomic ? fail(FailureReason.NO_RESERVED_MAP) : Step.EXTEND_MAP;
			}
			case NO_SPACE -> noSpace();
		};
	}

	private Step noSpace() {
		if (atomic) {
			return fail(FailureReason.ATOMIC_NO_SPACE);
		}
		if (strategy.alwaysCreates() || set.list(type, set.slots.free).isEmpty()) {
			return Step.CREATE_CHUNK;
		}
		if (++fruitless > 1) {
			// The kernel would search for ever.
			throw new IllegalStateException("a fully free chunk is listed and does not serve " + size + " bytes aligned to " + align);
		}
		return Step.SEARCH;
	}

	private Step placed() {
		offset = placement.offset;
		if (allocator.rules().schedulesBeforePopulation() && !recorded) {
			allocator.scheduleWhenShort(type);
		}
		return atomic ? Step.FINISH : nextRun(offset >> set.geometry.pageShift());
	}

	/** Looks for pages of the area without page frames from {@code page} on. */
	private Step nextRun(int page) {
		int end = (offset + size - 1 >> set.geometry.pageShift()) + 1;
		Chunk placed = placedChunk();
		firstPage = Bits.nextClear(placed.populated, page, end);
		if (firstPage >= end) {
			return Step.FINISH;
		}
		endPage = strategy.populatesAtOnce() ? end : Bits.nextSet(placed.populated, firstPage, end);
		return Step.POPULATE;
	}

	private Chunk placedChunk() {
		Chunk placed = chunk;
		if (placed == null) {
			throw new IllegalStateException("the operation has no chunk");
		}
		return placed;
	}

	private Step extendMap() {
		AreaMapChunk map = (AreaMapChunk) placedChunk();
		if (allocator.metadata.extend(map, capacity)) {
			return Step.SEARCH;
		}
		return fail(map.isReserved() ? FailureReason.NO_RESERVED_MAP : FailureReason.NO_MAP);
	}

	private Step createChunk() {
		chunk = allocator.backend.create(type, allocator.rules().gfpPassthrough().metadataFlags(gfp), allocator.rules().gfpPassthrough().pageFlags(gfp));
		return chunk == null ? fail(FailureReason.NO_CHUNK) : Step.INSERT_CHUNK;
	}

	private Step insertChunk() {
		set.relocate(placedChunk(), ChunkView.NO_SLOT);
		return Step.SEARCH;
	}

	private Step populate() {
		Chunk placed = placedChunk();
		PageOutcome outcome = allocator.backend.populate(placed, firstPage, endPage, allocator.rules().gfpPassthrough().pageFlags(gfp));
		return outcome == PageOutcome.TAKEN ? Step.MARK_POPULATED : notPopulated();
	}

	private Step notPopulated() {
		failure = FailureReason.NOT_POPULATED;
		return Step.ROLL_BACK;
	}

	private Step markPopulated() {
		Chunk placed = placedChunk();
		int page = firstPage;
		while (page < endPage) {
			int end = Bits.nextSet(placed.populated, page, endPage);
			strategy.markPopulated(placed, page, end, true);
			page = Bits.nextClear(placed.populated, end, endPage);
		}
		return nextRun(endPage);
	}

	private Step rollBack() {
		strategy.free(placedChunk(), offset);
		return Step.FINISH;
	}

	private Step fail(FailureReason reason) {
		failure = reason;
		return Step.FINISH;
	}

	private Step finish() {
		FailureReason reason = failure;
		if (reason != null) {
			failed(allocator.isHalted() ? FailureReason.HALTED : reason);
		} else {
			Chunk placed = placedChunk();
			strategy.allocationDone(this, placed);
			if (!allocator.rules().schedulesBeforePopulation()) {
				allocator.scheduleWhenShort(type);
			}
			set.probe.allocationSucceeded(placed, offset);
		}
		if (holdsMutex) {
			holdsMutex = false;
			allocator.unlockMutex();
		}
		return Step.DONE;
	}

	private void failed(FailureReason reason) {
		failure = reason;
		set.probe.allocationFailed(reason, size, align, reserved, atomic);
		allocator.reports.failed(reason, size, align, gfp, atomic);
		if (atomic) {
			allocator.atomicFailed();
		}
	}

	/** The operation as it is between two steps; immutable. */
	public Object snapshot() {
		Chunk placed = chunk;
		return new State(next, size, align, gfp, reserved, atomic, type, placed == null ? NO_CHUNK : placed.id, offset, firstPage, endPage, occupiedPages,
				capacity, failure, holdsMutex, fruitless);
	}

	/** Returns to a state that {@link #snapshot} gave; the allocator must have been restored before. */
	public void restore(Object snapshot) {
		State state = (State) snapshot;
		next = state.next;
		size = state.size;
		align = state.align;
		gfp = state.gfp;
		reserved = state.reserved;
		atomic = state.atomic;
		type = state.type;
		chunk = state.chunkId == NO_CHUNK ? null : set.chunk(state.chunkId);
		offset = state.offset;
		firstPage = state.firstPage;
		endPage = state.endPage;
		occupiedPages = state.occupiedPages;
		capacity = state.capacity;
		failure = state.failure;
		holdsMutex = state.holdsMutex;
		fruitless = state.searches;
		predicted = false;
	}
}
