package org.vmalloscope.engine.vmalloc.space;

/**
 * Told at every point of the vmalloc allocator where a person would want to stop.
 * <p>
 * All methods do nothing by default, and a null probe costs one predictable branch. Arguments are addresses, bytes or pages
 * as named; nothing is allocated for a call. A probe may throw to stop an operation in the middle: the engine's state is
 * then readable as it is, and can be left by restoring a snapshot only.
 */
public interface VmallocProbe {
	/** Why a free area was passed over. */
	enum Rejection {
		/** Smaller than the request. */
		TOO_SMALL,
		/** Nothing of it lies at or above the wanted start, or too little. */
		BELOW_RANGE,
		/** Large enough, but not after alignment. */
		ALIGNMENT
	}

	/** Where a request was cut out of a free area (kernel: {@code enum fit_type}). */
	enum Clip {
		/** All of it: the node goes. */
		WHOLE,
		/** Its low end: the node's start moves. */
		LEFT_EDGE,
		/** Its high end: the node's end moves. */
		RIGHT_EDGE,
		/** From its middle: a second node is needed. */
		MIDDLE
	}

	/** Why {@code free_vmap_cache} was not used. */
	enum CacheDrop {
		/** The request is smaller than a hole that earlier searches passed. */
		SMALLER_THAN_HOLE,
		/** The request may start lower than the search that set the cache. */
		LOWER_RANGE,
		/** The request has a smaller alignment than the search that set the cache. */
		SMALLER_ALIGNMENT,
		/** The cached area ends below the wanted range. */
		BELOW_RANGE,
		/** The freed area lies below everything the cached search looked at. */
		AREA_FREED_BELOW
	}

	/** Who wants a purge. */
	enum Trigger {
		/** A task that freed an area and found more than {@code lazy_max} lazy pages. */
		FREE,
		/** The drain work. */
		DRAIN_WORK,
		/** An allocation that found no space. */
		OVERFLOW,
		/** {@code vm_unmap_aliases}. */
		UNMAP_ALIASES
	}

	/** What simulated time was spent on. */
	enum Activity {
		/** Steps along the sorted list of busy areas, or down a tree, to find a place. */
		SCAN,
		/** First loop of a purge: minimum and maximum of the lazy areas. */
		RANGE_LOOP,
		/** TLB flush of a range on all CPUs. */
		FLUSH,
		/** Second loop of a purge: areas given back. */
		FREE_LOOP,
		/** A lock released to a waiter and taken again. */
		LOCK_HAND_OFF
	}

	/** The allocator has become what a snapshot or a recording says: what was told since that snapshot is void. */
	default void vmallocRestored() {
	}

	/** An area that is not free exists now; facts as in {@link AreaMap#facts}. For counting: every such change comes here. */
	default void areaAdded(long start, long end, long facts) {
	}

	/** An area is free now. */
	default void areaRemoved(long start, long end, long facts) {
	}

	/** An area gets another end or other facts. */
	default void areaChanged(long start, long oldEnd, long oldFacts, long end, long facts) {
	}

	/** {@code vmap_lazy_nr} has a new value. */
	default void lazyPagesChanged(long lazyPages) {
	}

	/** A request is about to be placed. Size and alignment in bytes, the guard page included. */
	default void placementStarted(long size, long align, long vstart, long vend, int cpu) {
	}

	/** The search looks at a node of the free tree; {@code climbing}: on its way back up. */
	default void freeNodeVisited(long start, long end, long subtreeMax, boolean climbing) {
	}

	/** A free area does not serve the request. */
	default void candidateRejected(long start, long end, Rejection why) {
	}

	/** A free area was found but the aligned request ends above the wanted range. */
	default void candidateAboveRange(long address, long size, long vend) {
	}

	/** A range is being cut out of a free area. */
	default void freeAreaClipped(long start, long end, long address, long bytes, Clip how) {
	}

	/** A node enters the free tree. */
	default void freeNodeInserted(long start, long end) {
	}

	/** A node leaves the free tree. */
	default void freeNodeErased(long start, long end) {
	}

	/** The node that starts at an address is rotated down to the left or to the right. */
	default void freeTreeRotated(long start, boolean toLeft) {
	}

	/** A range joins the free neighbour before or behind it. */
	default void freeAreasMerged(long start, long end, long neighbourStart, long neighbourEnd, boolean before) {
	}

	/** The scan of busy areas passes one and tries behind it next. */
	default void busyAreaPassed(long start, long end, long nextAddress) {
	}

	/** The scan starts at the cached area. */
	default void cacheUsed(long start, long end) {
	}

	/** {@code free_vmap_cache} is forgotten. */
	default void cacheDropped(CacheDrop why) {
	}

	/** {@code free_vmap_cache} now names an area; both 0: none. */
	default void cacheSet(long start, long end) {
	}

	/** {@code cached_hole_size} grows: a hole of so many bytes was passed. */
	default void holeRemembered(long bytes) {
	}

	/** An area was placed. {@code steps}: list and tree steps that the kernel's search took. */
	default void areaPlaced(long start, long end, int cpu, long steps) {
	}

	/** No place was found. */
	default void placementFailed(long size, long align, long vstart, long vend) {
	}

	/** An allocation without space called the notifiers; they freed so much (0: it gives up). */
	default void notifiersCalled(long freed) {
	}

	/** A line that dmesg would show. */
	default void messagePrinted(String text) {
	}

	/** A line that the rate limit swallowed. */
	default void messageSuppressed() {
	}

	/** A busy area became lazy. */
	default void areaMadeLazy(long start, long end, long lazyPages) {
	}

	/** A lazy area joined a lazy neighbour: they are one object from now on (5.11 to 6.8). */
	default void lazyAreasMerged(long start, long end) {
	}

	/** Somebody wants a purge. */
	default void purgeTriggered(Trigger by, long lazyPages, long lazyMax) {
	}

	/** The drain work became pending. */
	default void drainScheduled(long lazyPages, long lazyMax) {
	}

	/** A purge was wanted, but another one holds the lock: nothing happens. */
	default void purgeLockLost() {
	}

	/** A purge has the lock. */
	default void purgeStarted(Trigger by, boolean full) {
	}

	/** A purge took so many lazy areas. */
	default void lazyAreasTaken(long areas, long pages) {
	}

	/** The range to flush is known. */
	default void flushRangeComputed(long start, long end) {
	}

	/** All CPUs flushed a range of kernel addresses. */
	default void flushed(long start, long end) {
	}

	/** A purged area goes back to free space. */
	default void areaPurged(long start, long end, long lazyPages) {
	}

	/** The purge lets waiters have the lock. */
	default void purgeYielded(long lazyPages) {
	}

	/** A purge is over. */
	default void purgeFinished(long areas, long lazyPages) {
	}

	/** A look-up asks a vmap node for an area. */
	default void nodeSearched(int node, boolean found) {
	}

	/** A request was served from the pool of a node. */
	default void poolHit(int node, long address, int pages) {
	}

	/** The pool of a node could not serve: empty, or (then {@code address} is its first area) not aligned. */
	default void poolMissed(int node, int pages, long address) {
	}

	/** A purged area went into the pool of a node. */
	default void poolPushed(int node, long address, int pages) {
	}

	/** A pool is decayed from one length to another. */
	default void poolDecayed(int node, int pages, long from, long to) {
	}

	/** The lazy areas of a node were taken by a purge. */
	default void nodeDetached(int node, long areas) {
	}

	/** The areas of a node that no pool took are about to go back to the free tree. */
	default void nodeReclaimed(int node, long areas) {
	}

	/** A vmap block was made on a CPU. */
	default void blockCreated(long start, int cpu) {
	}

	/** Pages of a vmap block were given out. */
	default void blockPagesTaken(long start, int firstPage, int pages) {
	}

	/** Pages of a vmap block came back; they are not used again before the block goes. */
	default void blockPagesDirtied(long start, int firstPage, int pages) {
	}

	/** A vmap block is retired: wholly used up, or fragmented with nothing in use. */
	default void blockRetired(long start, boolean fragmented) {
	}

	/** A step of {@code pcpu_get_vm_areas}: the group is tried at a base, against the free range given. */
	default void chunkStep(int group, long base, long freeStart, long freeEnd) {
	}

	/** All groups of a chunk fit at a base. */
	default void chunkPlaced(long base) {
	}

	/** Simulated time passes. */
	default void elapsed(Activity what, long units, long nanos) {
	}
}
