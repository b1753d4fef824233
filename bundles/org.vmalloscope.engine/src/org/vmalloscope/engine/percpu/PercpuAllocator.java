package org.vmalloscope.engine.percpu;

import org.eclipse.jdt.annotation.Nullable;
import org.vmalloscope.engine.percpu.PercpuSnapshot.Counters;

/**
 * The percpu allocator of one kernel ({@code mm/percpu.c}), of the generation that its rules name.
 * <p>
 * Three ways to drive it: whole operations ({@link #allocate}, {@link #free(long)}, {@link #runBalance}); atomic steps
 * ({@link #newOperation}, {@link #balance}); and recorded outcomes in place of the allocator's own ({@link #takeOver} and the
 * {@code takeOver} methods of the operations). Not thread-safe; deterministic; no operation allocates memory but for new
 * chunks.
 */
public final class PercpuAllocator {
	/** {@code PCPU_EMPTY_POP_PAGES_LOW}: with fewer empty populated pages the balance work is scheduled. */
	private static final int RESERVE_LOW = 2;

	private final PercpuRules rules;
	private final PercpuEnvironment environment;
	final ChunkSet set;
	final AreaStrategy strategy;
	final ChunkMetadata metadata;
	final ChunkBackend backend;
	final FailureReports reports;
	private final BalanceWork balance;
	private final AllocationOperation whole;
	private final TakeOver takeOver = new TakeOver(this);
	private boolean atomicFailed;
	private boolean balancePending;
	private boolean asyncEnabled = true;
	private boolean mutexHeld;

	private PercpuAllocator(PercpuRules rules, PercpuGeometry geometry, PercpuEnvironment environment) {
		this.rules = rules;
		this.environment = environment;
		set = new ChunkSet(geometry, rules.generation());
		strategy = AreaStrategy.of(set, rules);
		metadata = new ChunkMetadata(geometry, rules.generation(), environment);
		backend = ChunkBackend.of(set, strategy, environment, metadata);
		if (strategy instanceof ReclaimingStrategy reclaiming) {
			reclaiming.setReclaims(backend.reclaims());
		}
		reports = new FailureReports(rules.messages(), set, environment.log());
		balance = new BalanceWork(this);
		whole = new AllocationOperation(this);
	}

	/** The allocator as it is when a kernel has set up its first chunk. A geometry without a dynamic part has no first chunk. */
	public static PercpuAllocator boot(PercpuRules rules, PercpuGeometry geometry, PercpuEnvironment environment) {
		PercpuAllocator allocator = new PercpuAllocator(rules, geometry, environment);
		allocator.strategy.createBootChunks();
		return allocator;
	}

	/**
	 * The allocator in a recorded state, from which it goes on exactly as the recorded one.
	 *
	 * @throws IllegalArgumentException when the state contradicts itself or the rules
	 */
	public static PercpuAllocator resume(PercpuRules rules, PercpuGeometry geometry, PercpuEnvironment environment, PercpuState state) {
		PercpuAllocator allocator = new PercpuAllocator(rules, geometry, environment);
		state.applyTo(allocator);
		return allocator;
	}

	/** The rules that it follows. */
	public PercpuRules rules() {
		return rules;
	}

	/** The shape of its chunks. */
	public PercpuGeometry geometry() {
		return set.geometry;
	}

	/** What it stands on. */
	public PercpuEnvironment environment() {
		return environment;
	}

	/** Who watches; {@link PercpuProbe#NONE} for none. */
	public PercpuProbe probe() {
		return set.probe;
	}

	/** Lets a probe watch; {@link PercpuProbe#NONE} for none. */
	public void setProbe(PercpuProbe probe) {
		set.setProbe(probe);
	}

	/**
	 * Allocates: all steps of an {@link AllocationOperation} in a row.
	 *
	 * @param size bytes
	 * @param align bytes
	 * @param gfp {@link org.vmalloscope.engine.memory.Gfp} mask
	 * @param reserved from the reserved chunk
	 * @return a {@link PercpuPointer}, or {@link PercpuPointer#NULL}; then {@link #lastFailure} says why
	 */
	public long allocate(int size, int align, int gfp, boolean reserved) {
		whole.start(size, align, gfp, reserved);
		return whole.run();
	}

	/** As the other one, for generation B3 with the kind of chunk that the caller's control group asks for. */
	public long allocate(int size, int align, int gfp, boolean reserved, ChunkType type) {
		whole.start(size, align, gfp, reserved, type);
		return whole.run();
	}

	/** Why the last {@link #allocate} returned NULL; null when it did not. */
	public @Nullable FailureReason lastFailure() {
		return whole.failure();
	}

	/** An allocation to be driven step by step; many can be under way at once. */
	public AllocationOperation newOperation() {
		return new AllocationOperation(this);
	}

	/** Frees an area ({@code free_percpu}); NULL is allowed and does nothing. Returns whether there was such an area. */
	public boolean free(long pointer) {
		return pointer != PercpuPointer.NULL && free(PercpuPointer.chunkId(pointer), PercpuPointer.offset(pointer));
	}

	/**
	 * Frees the area that begins at {@code offset} of a chunk. All of it is one hold of the lock. Where there is no such area a
	 * warning is printed once and nothing happens; only 7.1 and later detect this themselves, older kernels corrupt their maps.
	 *
	 * @return whether there was such an area
	 * @throws IllegalArgumentException when there is no such chunk
	 */
	public boolean free(int chunkId, int offset) {
		Chunk chunk = set.existing(chunkId);
		if (!chunk.isFreeable(offset)) {
			reports.invalidFree(chunk, offset);
			return false;
		}
		set.probe.freeStarted(chunk, offset);
		strategy.free(chunk, offset);
		strategy.countFreed(chunk);
		if (strategy.wantsWorkAfterFree(chunk)) {
			scheduleBalance();
		}
		return true;
	}

	/** The balance work, to be driven step by step. */
	public BalanceWork balance() {
		return balance;
	}

	/** Runs the balance work to its end, pending or not. */
	public void runBalance() {
		balance.run();
	}

	/** Whether the balance work was scheduled and has not begun since. */
	public boolean isBalancePending() {
		return balancePending;
	}

	/** Schedules the balance work, unless the kernel has not come that far in its boot. */
	public void scheduleBalance() {
		if (asyncEnabled) {
			set.probe.workScheduled(balancePending);
			balancePending = true;
		}
	}

	/** Whether work can be scheduled: not before {@code subsys_initcall}. */
	public void setAsyncEnabled(boolean enabled) {
		asyncEnabled = enabled;
	}

	/** Recorded outcomes beyond those of a single allocation or of the balance work. */
	public TakeOver takeOver() {
		return takeOver;
	}

	/** The live chunk with this number, or null. */
	public @Nullable ChunkView chunk(int id) {
		return set.chunk(id);
	}

	/** Whether no fully free chunk of a type is listed; a search in vain then creates one. */
	public boolean isFreeListEmpty(ChunkType type) {
		return set.list(type, set.slots.free).isEmpty();
	}

	/** How many empty populated pages there are ({@code pcpu_nr_empty_pop_pages}). */
	public int emptyPopulatedPages(ChunkType type) {
		return set.emptyPages[type.ordinal()];
	}

	/** Populated pages of a unit over all chunks ({@code pcpu_nr_populated}). */
	public int populatedPages() {
		return set.populatedPages;
	}

	/** What {@code /proc/meminfo} calls Percpu, in kB (4.19 and later). */
	public long meminfoPercpu() {
		return (long) set.populatedPages * set.geometry.units() * set.geometry.pageSize() >> 10;
	}

	/** Whether the machine stopped: no operation can go on. */
	public boolean isHalted() {
		return environment.pages().haltReason() != null;
	}

	/** Whether an operation or the balance work holds {@code pcpu_alloc_mutex}. */
	public boolean isMutexHeld() {
		return mutexHeld;
	}

	void lockMutex() {
		mutexHeld = true;
	}

	void unlockMutex() {
		mutexHeld = false;
	}

	/** Schedules the balance work when the reserve of empty pages is low. */
	void scheduleWhenShort(ChunkType type) {
		if (strategy.keepsReserve() && set.emptyPages[type.ordinal()] < RESERVE_LOW) {
			scheduleBalance();
		}
	}

	void atomicFailed() {
		atomicFailed = true;
		scheduleBalance();
	}

	/** Whether an atomic allocation failed since this was last asked. */
	boolean takeAtomicFailed() {
		boolean failed = atomicFailed;
		atomicFailed = false;
		return failed;
	}

	void balanceTaken() {
		balancePending = false;
	}

	void setFlags(boolean atomicAllocationFailed, boolean pending) {
		atomicFailed = atomicAllocationFailed;
		balancePending = pending;
	}

	/** Takes a chunk's pages and the chunk itself away. */
	void destroy(Chunk chunk) {
		for (int page = chunk.nextPopulatedPage(0); page < chunk.pages; page = chunk.nextPopulatedPage(page)) {
			int end = chunk.nextUnpopulatedPage(page);
			backend.depopulate(chunk, page, end);
			strategy.markDepopulated(chunk, page, end);
		}
		backend.destroy(chunk);
	}

	/** The allocator as it is now, without what it stands on. Costs what changed since the last time. */
	public PercpuSnapshot snapshot() {
		return new PercpuSnapshot(rules, set, new Counters(set.nextId(), set.emptyPages.clone(), set.populatedPages, atomicFailed, balancePending, mutexHeld,
				asyncEnabled, reports.snapshot(), metadata.snapshot(), strategy.waiting(), balance.snapshot()));
	}

	/** Returns to a state that {@link #snapshot} of this allocator gave. Costs what differs. Operations under way are restored by their owners, afterwards. */
	public void restore(PercpuSnapshot snapshot) {
		Counters counters = snapshot.counters;
		set.thaw(snapshot.listed, snapshot.unlisted, strategy);
		set.setNextId(counters.nextId());
		System.arraycopy(counters.emptyPages(), 0, set.emptyPages, 0, set.emptyPages.length);
		set.populatedPages = counters.populatedPages();
		atomicFailed = counters.atomicFailed();
		balancePending = counters.balancePending();
		mutexHeld = counters.mutexHeld();
		asyncEnabled = counters.asyncEnabled();
		reports.restore(counters.reports());
		metadata.restore(counters.metadata());
		strategy.restoreWaiting(counters.waiting());
		balance.restore(counters.balance());
		set.probe.percpuRestored();
	}

	/** Checks that every structure agrees with every other; throws an {@link AssertionError} that says what does not. Slow. */
	public void assertConsistent() {
		set.assertConsistent();
	}
}
