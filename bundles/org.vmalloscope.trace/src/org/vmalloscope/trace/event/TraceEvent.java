package org.vmalloscope.trace.event;

import java.util.OptionalLong;

import org.eclipse.jdt.annotation.Nullable;

/**
 * One event as a record, made on demand by {@link EventTable#event(int)} for code that should read well. Sizes and offsets are bytes
 * unless the name says otherwise; addresses are unsigned. A text is null if the kernel or the probe does not print it.
 *
 * The kinds and the kernel functions behind them are described at {@link EventKind}.
 */
public sealed interface TraceEvent {
	/** What every event has. */
	Head head();

	/**
	 * What every event has.
	 *
	 * @param index   index in the table
	 * @param line    1-based line in the uncompressed file
	 * @param context interrupt and preemption state as printed; empty if not printed
	 */
	record Head(int index, long line, long timeNanos, int cpu, Task task, String context) {
	}

	/**
	 * A chunk as the trace names it.
	 *
	 * @param id      number in {@link EventTable#chunkPointers()}
	 * @param pointer what was printed: an address or a hash
	 */
	record Chunk(int id, long pointer) {
	}

	/** Events of the tracepoint group {@code percpu}. */
	sealed interface Percpu extends TraceEvent {
	}

	/** Events of the tracepoint group {@code vmalloc}. */
	sealed interface Vmalloc extends TraceEvent {
	}

	/** Hits of own probes. */
	sealed interface Probe extends TraceEvent {
		/** Where the probe sits; for a return also where it returns to. */
		@Nullable String place();
	}

	/** {@link EventKind#PERCPU_ALLOC}. @param bytesAllocated on all CPUs together, from 6.0 or so on */
	record PercpuAlloc(Head head, @Nullable String callSite, boolean reserved, boolean atomic, long size, long align, Chunk base, int offset,
			OptionalLong pointer, OptionalLong bytesAllocated, @Nullable String gfp) implements Percpu {
	}

	/** {@link EventKind#PERCPU_ALLOC_FAIL}. */
	record PercpuAllocFail(Head head, boolean reserved, boolean atomic, long size, long align) implements Percpu {
	}

	/** {@link EventKind#PERCPU_FREE}. */
	record PercpuFree(Head head, Chunk base, int offset, OptionalLong pointer) implements Percpu {
	}

	/** {@link EventKind#PERCPU_CREATE_CHUNK}. */
	record PercpuCreateChunk(Head head, Chunk base) implements Percpu {
	}

	/** {@link EventKind#PERCPU_DESTROY_CHUNK}. */
	record PercpuDestroyChunk(Head head, Chunk base) implements Percpu {
	}

	/** {@link EventKind#VMAP_ALLOC}. @param address means nothing if it failed */
	record VmapAlloc(Head head, long address, long size, long align, long windowStart, long windowEnd, boolean failed) implements Vmalloc {
	}

	/** {@link EventKind#VMAP_PURGE}. */
	record VmapPurge(Head head, long start, long end, long areas) implements Vmalloc {
	}

	/** {@link EventKind#VMAP_FREE}. @param lazyPages with this area */
	record VmapFree(Head head, long address, long lazyPages, long lazyPagesMaximum) implements Vmalloc {
	}

	/** {@link EventKind#AREA_SEARCH}. Units are 4 bytes. */
	record AreaSearch(Head head, @Nullable String place, Chunk base, int units, int alignUnits, int startUnit) implements Probe {
	}

	/** {@link EventKind#AREA_SEARCH_END}. @param offset -1 when nothing was found */
	record AreaSearchEnd(Head head, @Nullable String place, int offset) implements Probe {
	}

	/** {@link EventKind#AREA_FREE}. */
	record AreaFree(Head head, @Nullable String place, Chunk base, int offset) implements Probe {
	}

	/** {@link EventKind#PAGES_POPULATED}. */
	record PagesPopulated(Head head, @Nullable String place, Chunk base, int firstPage, int endPage) implements Probe {
	}

	/** {@link EventKind#PAGES_DEPOPULATED}. */
	record PagesDepopulated(Head head, @Nullable String place, Chunk base, int firstPage, int endPage) implements Probe {
	}

	/** {@link EventKind#POPULATE}. */
	record Populate(Head head, @Nullable String place, Chunk base, int firstPage, int endPage, long gfpBits) implements Probe {
	}

	/** {@link EventKind#POPULATE_END}. @param result 0 or a negative error number */
	record PopulateEnd(Head head, @Nullable String place, int result) implements Probe {
	}

	/** {@link EventKind#CREATE_CHUNK_END}. @param base null when no chunk was made */
	record CreateChunkEnd(Head head, @Nullable String place, @Nullable Chunk base) implements Probe {
	}

	/** {@link EventKind#BALANCE}. */
	record Balance(Head head, @Nullable String place) implements Probe {
	}

	/** {@link EventKind#BALANCE_END}. */
	record BalanceEnd(Head head, @Nullable String place) implements Probe {
	}

	/** {@link EventKind#BALANCE_FREE}. */
	record BalanceFree(Head head, @Nullable String place, boolean emptyOnly) implements Probe {
	}

	/** {@link EventKind#VMAP_REQUEST}. */
	record VmapRequest(Head head, @Nullable String place, long size, long align, long windowStart, long windowEnd) implements Probe {
	}

	/** {@link EventKind#VMAP_REQUEST_END}. @param error 0, or the negative error number; then start and end mean nothing */
	record VmapRequestEnd(Head head, @Nullable String place, long start, long end, int error) implements Probe {
	}

	/** {@link EventKind#VMAP_LAZY_FREE}. @param lazyPages before this area */
	record VmapLazyFree(Head head, @Nullable String place, long start, long end, OptionalLong lazyPages) implements Probe {
	}

	/** {@link EventKind#PURGE}. @param full whether pools are emptied, 6.12 and later */
	record Purge(Head head, @Nullable String place, long start, long end, boolean full, OptionalLong lazyPages) implements Probe {
	}

	/** {@link EventKind#PURGE_END}. @param purged whether anything was */
	record PurgeEnd(Head head, @Nullable String place, boolean purged, OptionalLong lazyPages) implements Probe {
	}

	/** {@link EventKind#POOL_DECAY}. */
	record PoolDecay(Head head, @Nullable String place, long node, boolean full) implements Probe {
	}

	/** {@link EventKind#NODE_PURGE}. */
	record NodePurge(Head head, @Nullable String place, long work) implements Probe {
	}

	/** {@link EventKind#CHUNK_SPACE}. @param groupOffset of the first group */
	record ChunkSpace(Head head, @Nullable String place, long groupOffset, long groupSize, int groups, long align) implements Probe {
	}

	/** {@link EventKind#CHUNK_SPACE_END}. @param secondAddress means something only if there are two groups */
	record ChunkSpaceEnd(Head head, @Nullable String place, OptionalLong address, OptionalLong secondAddress) implements Probe {
	}

	/** {@link EventKind#MAP_RAM}. */
	record MapRam(Head head, @Nullable String place, long pages) implements Probe {
	}

	/** {@link EventKind#MAP_RAM_END}. */
	record MapRamEnd(Head head, @Nullable String place, long address) implements Probe {
	}

	/** {@link EventKind#UNMAP_RAM}. */
	record UnmapRam(Head head, @Nullable String place, long address, long pages) implements Probe {
	}

	/** {@link EventKind#STATE_DUMP}. */
	record StateDumpTaken(Head head, @Nullable String place) implements Probe {
	}

	/** {@link EventKind#BOOT_END}. */
	record BootEnd(Head head, @Nullable String place) implements Probe {
	}

	/** {@link EventKind#MARKER}. */
	record Marker(Head head, String text) implements TraceEvent {
	}
}
