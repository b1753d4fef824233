package org.vmalloscope.session.record;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.jdt.annotation.Nullable;
import org.vmalloscope.engine.kernel.KernelProbe;
import org.vmalloscope.engine.memory.KernelLog;
import org.vmalloscope.engine.memory.PageUse;
import org.vmalloscope.engine.percpu.AreaMapChunkView;
import org.vmalloscope.engine.percpu.ChunkView;
import org.vmalloscope.engine.percpu.FailureReason;
import org.vmalloscope.engine.vmalloc.space.AreaMap;
import org.vmalloscope.engine.vmalloc.space.AreaState;
import org.vmalloscope.session.Effect;

/** Hears what the first run does and counts it. */
final class Recorder implements KernelProbe {
	private static final int VMALLOC_EFFECTS = Effect.VMAP_PLACED.bit() | Effect.VMAP_FREED.bit() | Effect.PLACEMENT_FAILED.bit() | Effect.PURGE.bit()
			| Effect.DRAIN_SCHEDULED.bit();

	/** An area of so many bytes was made, or with 0 bytes one was ended. */
	private record AreaChange(long start, long bytes, long facts) {
	}

	/** Changes of the operation under way. */
	private final List<AreaChange> pending = new ArrayList<>();
	final AreaIndex percpuAreas = new AreaIndex();
	final AreaIndex vmallocAreas = new AreaIndex();
	final ChunkPages chunkPages = new ChunkPages();
	private final @Nullable PercpuCounts percpu;
	private final @Nullable VmallocCounts vmalloc;
	private final @Nullable PurgeLog purges;
	private final @Nullable MemoryCounts memory;
	/** Operations that put the machine into a recorded state. */
	final List<Integer> jumps = new ArrayList<>();
	/** The machine jumped: what was counted does not hold any more. */
	boolean jumped;
	/** Number of the operation under way. */
	int operation;
	/** Effects of the operation under way. */
	int effects;

	Recorder(@Nullable PercpuCounts percpu, @Nullable VmallocCounts vmalloc, @Nullable PurgeLog purges, @Nullable MemoryCounts memory) {
		this.percpu = percpu;
		this.vmalloc = vmalloc;
		this.purges = purges;
		this.memory = memory;
	}

	private void had(Effect effect) {
		effects |= effect.bit();
	}

	/** It counts what came of a search, not what the search saw. */
	@Override
	public boolean watchesSearches() {
		return false;
	}

	@Override
	public void percpuRestored() {
		jumped = true;
		if (jumps.isEmpty() || jumps.get(jumps.size() - 1) != operation) {
			jumps.add(operation);
		}
	}

	@Override
	public void areaPlaced(ChunkView chunk, int offset, int size) {
		had(Effect.PERCPU_PLACED);
		percpuAreas.placed(AreaHistory.percpuKey(chunk.id(), offset), size, operation);
		PercpuCounts counts = percpu;
		if (counts != null) {
			counts.placed(chunk, offset, size);
		}
	}

	@Override
	public void areaFreed(ChunkView chunk, int offset, int size) {
		had(Effect.PERCPU_FREED);
		percpuAreas.freed(AreaHistory.percpuKey(chunk.id(), offset), operation);
		PercpuCounts counts = percpu;
		if (counts != null) {
			counts.freed(chunk, offset, size);
		}
	}

	@Override
	public void chunkCreated(ChunkView chunk) {
		had(Effect.CHUNK_CREATED);
		PercpuCounts counts = percpu;
		if (counts != null) {
			counts.created(chunk);
		}
	}

	@Override
	public void chunkDestroyed(ChunkView chunk) {
		had(Effect.CHUNK_DESTROYED);
		chunkPages.add(operation, chunk.baseAddress(), 0, chunk.pageCount(), false);
		// Only a recorded destruction that was taken over can come while areas are left.
		chunk.forEachArea((offset, size) -> percpuAreas.freed(AreaHistory.percpuKey(chunk.id(), offset), operation));
		PercpuCounts counts = percpu;
		if (counts != null) {
			counts.destroyed(chunk);
		}
	}

	@Override
	public void pagesPopulated(ChunkView chunk, int startPage, int endPage) {
		had(Effect.POPULATED);
		chunkPages.add(operation, chunk.baseAddress(), startPage, endPage, true);
		PercpuCounts counts = percpu;
		if (counts != null) {
			counts.populated(endPage - startPage);
		}
	}

	@Override
	public void pagesDepopulated(ChunkView chunk, int startPage, int endPage) {
		had(Effect.DEPOPULATED);
		chunkPages.add(operation, chunk.baseAddress(), startPage, endPage, false);
		PercpuCounts counts = percpu;
		if (counts != null) {
			counts.populated(startPage - endPage);
		}
	}

	@Override
	public void emptyPagesChanged(ChunkView chunk, int delta, int global) {
		PercpuCounts counts = percpu;
		if (counts != null) {
			counts.emptyPages(chunk.type(), global);
		}
	}

	@Override
	public void chunkIsolated(ChunkView chunk) {
		PercpuCounts counts = percpu;
		if (counts != null) {
			counts.isolated(chunk, true);
		}
	}

	@Override
	public void chunkReintegrated(ChunkView chunk) {
		PercpuCounts counts = percpu;
		if (counts != null) {
			counts.isolated(chunk, false);
		}
	}

	@Override
	public void contigHintLowered(AreaMapChunkView chunk, int oldLength, int length) {
		PercpuCounts counts = percpu;
		if (counts != null) {
			counts.hintChanged(chunk);
		}
	}

	@Override
	public void populationFailed(ChunkView chunk, int startPage, int endPage) {
		had(Effect.POPULATION_FAILED);
	}

	@Override
	public void allocationFailed(FailureReason reason, int size, int align, boolean reserved, boolean atomic) {
		had(Effect.FAILURE);
	}

	@Override
	public void workScheduled(boolean wasPending) {
		if (!wasPending) {
			had(Effect.WORK_SCHEDULED);
		}
	}

	@Override
	public void balanceStarted() {
		had(Effect.BALANCE);
	}

	@Override
	public void messagePrinted(KernelLog.Level level, String text) {
		had(Effect.MESSAGE);
	}

	@Override
	public void reclaimed(int pages) {
		had(Effect.RECLAIM);
	}

	@Override
	public void oomKilled(String task, long pages) {
		had(Effect.OOM);
		MemoryCounts counts = memory;
		if (counts != null) {
			counts.killed();
		}
	}

	@Override
	public void halted(String reason) {
		had(Effect.HALT);
	}

	@Override
	public void vmallocRestored() {
		// A replay looked what another order would have led to: only what comes now counts.
		jumped = true;
		pending.clear();
		effects &= ~VMALLOC_EFFECTS;
		VmallocCounts counts = vmalloc;
		if (counts != null) {
			counts.forgetSearches();
		}
		PurgeLog log = purges;
		if (log != null) {
			log.forget();
		}
	}

	/** The operation under way is over: the areas that it made and ended stay. */
	void finishOperation() {
		for (int i = 0; i < pending.size(); i++) {
			AreaChange change = pending.get(i);
			if (change.bytes > 0) {
				vmallocAreas.placed(change.start, change.bytes, operation, (int) change.facts);
			} else {
				vmallocAreas.freed(change.start, operation);
			}
		}
		pending.clear();
		PurgeLog log = purges;
		VmallocCounts counts = vmalloc;
		if (log != null && counts != null) {
			log.finishOperation(operation, counts.lazyPages());
		}
	}

	@Override
	public void areaAdded(long start, long end, long facts) {
		if (AreaMap.state(facts) == AreaState.BUSY) {
			had(Effect.VMAP_PLACED);
			pending.add(new AreaChange(start, end - start, facts));
		}
		VmallocCounts counts = vmalloc;
		if (counts != null) {
			counts.added(start, end, facts);
		}
	}

	@Override
	public void areaRemoved(long start, long end, long facts) {
		if (VmallocCounts.isBusy(facts)) {
			pending.add(new AreaChange(start, 0, 0));
		}
		VmallocCounts counts = vmalloc;
		if (counts != null) {
			counts.removed(start, end, facts);
		}
		PurgeLog log = purges;
		if (log != null && AreaMap.state(facts) == AreaState.LAZY) {
			log.released(start, end);
		}
	}

	@Override
	public void areaChanged(long start, long oldEnd, long oldFacts, long end, long facts) {
		boolean was = VmallocCounts.isBusy(oldFacts);
		boolean is = VmallocCounts.isBusy(facts);
		if (was && !is) {
			pending.add(new AreaChange(start, 0, 0));
		} else if (!was && is) {
			// From the pool of a vmap node.
			had(Effect.VMAP_PLACED);
			pending.add(new AreaChange(start, end - start, facts));
		}
		VmallocCounts counts = vmalloc;
		if (counts != null) {
			counts.changed(start, oldEnd, oldFacts, end, facts);
		}
		PurgeLog log = purges;
		if (log != null && AreaMap.state(oldFacts) == AreaState.LAZY && AreaMap.state(facts) != AreaState.LAZY) {
			log.released(start, oldEnd);
		}
	}

	@Override
	public void lazyPagesChanged(long lazyPages) {
		VmallocCounts counts = vmalloc;
		if (counts != null) {
			counts.lazyPages(lazyPages);
		}
		PurgeLog log = purges;
		if (log != null) {
			log.lazyPages(lazyPages);
		}
	}

	@Override
	public void areaMadeLazy(long start, long end, long lazyPages) {
		had(Effect.VMAP_FREED);
	}

	@Override
	public void placementFailed(long size, long align, long vstart, long vend) {
		had(Effect.PLACEMENT_FAILED);
	}

	@Override
	public void purgeStarted(Trigger by, boolean full) {
		had(Effect.PURGE);
		VmallocCounts counts = vmalloc;
		if (counts != null) {
			counts.purged();
		}
		PurgeLog log = purges;
		if (log != null) {
			log.started(operation, by);
		}
	}

	@Override
	public void areaPlaced(long start, long end, int cpu, long steps) {
		VmallocCounts counts = vmalloc;
		if (counts != null) {
			counts.searched(steps);
		}
	}

	@Override
	public void lazyAreasTaken(long areas, long pages) {
		PurgeLog log = purges;
		if (log != null) {
			log.taken(operation);
		}
	}

	@Override
	public void flushed(long start, long end) {
		PurgeLog log = purges;
		if (log != null) {
			log.flushes(start, end);
		}
	}

	@Override
	public void elapsed(Activity what, long units, long nanos) {
		PurgeLog log = purges;
		VmallocCounts counts = vmalloc;
		if (what == Activity.SCAN && counts != null) {
			counts.searchedFor(nanos);
		} else if (what != Activity.SCAN && log != null) {
			log.elapsed(what, units, nanos);
		}
	}

	@Override
	public void areaPurged(long start, long end, long lazyPages) {
		PurgeLog log = purges;
		if (log != null) {
			log.purged(log.pages(end - start));
		}
	}

	@Override
	public void poolPushed(int node, long address, int pages) {
		PurgeLog log = purges;
		if (log != null) {
			log.purged(pages);
		}
	}

	@Override
	public void purgeYielded(long lazyPages) {
		PurgeLog log = purges;
		if (log != null) {
			log.yielded();
		}
	}

	@Override
	public void purgeFinished(long areas, long lazyPages) {
		PurgeLog log = purges;
		if (log != null) {
			log.finished(operation);
		}
	}

	@Override
	public void drainScheduled(long lazyPages, long lazyMax) {
		had(Effect.DRAIN_SCHEDULED);
	}

	@Override
	public void messagePrinted(String text) {
		had(Effect.MESSAGE);
	}

	@Override
	public void pageAllocationFailed(PageUse use, int pages, int gfp) {
		// What it leads to is heard of: a failed population or a chunk that is not created.
	}
}
