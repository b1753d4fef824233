package org.vmalloscope.engine.memory;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.jdt.annotation.Nullable;

/**
 * One zone of page frames with watermarks, reclaimable pages, killable tasks and the slow path of the page allocator for
 * single pages (order 0): wake kswapd, reclaim directly, then, by flags, give up, kill a task, panic, or retry for ever.
 * <p>
 * Simplifications, all visible as inputs: reclaim frees what {@link #setReclaimablePages} allows, 32 pages at a time; a
 * killed task returns its pages at once; kswapd becomes pending and runs when the caller says so ({@link #runKswapd}).
 */
public final class PhysicalMemory implements PageSupply {
	/** A task that the OOM killer may choose. */
	public record Task(String name, long pages) {
	}

	/** Free pages below which kswapd wakes ({@code low}) and up to which it works ({@code high}); ordinary requests leave {@code min} pages alone. */
	public record Watermarks(long min, long low, long high) {
		/** Every page may be taken. */
		public static final Watermarks NONE = new Watermarks(0, 0, 0);

		public Watermarks {
			if (min < 0 || low < min || high < low) {
				throw new IllegalArgumentException("watermarks must be 0 <= min <= low <= high");
			}
		}
	}

	private record State(long freePages, long reclaimablePages, boolean kswapdPending, List<Task> tasks, long[] used, @Nullable String haltReason)
			implements Image {
		@Override
		public long usedPages(PageUse use) {
			return used[use.ordinal()];
		}
	}

	/** Pages that one attempt at direct reclaim frees at most ({@code SWAP_CLUSTER_MAX}). */
	private static final int RECLAIM_BATCH = 32;

	private final Watermarks watermarks;
	private final KernelLog log;
	private final MemoryProbe probe;
	private long free;
	private long reclaimable;
	private boolean panicOnOom;
	private boolean kswapdPending;
	private final List<Task> tasks = new ArrayList<>();
	private final long[] used = new long[PageUse.values().length];
	private @Nullable String haltReason;

	/** @param freePages pages free at the start, at least 0 */
	public PhysicalMemory(long freePages, Watermarks watermarks, KernelLog log, MemoryProbe probe) {
		this.watermarks = watermarks;
		this.log = log;
		this.probe = probe;
		setFreePages(freePages);
	}

	/** Pages of caches that reclaim can free. */
	public void setReclaimablePages(long pages) {
		reclaimable = pages;
	}

	/** Pages of caches that reclaim can still free. */
	public long reclaimablePages() {
		return reclaimable;
	}

	/** Whether the kernel panics instead of killing ({@code vm.panic_on_oom}). */
	public void setPanicOnOom(boolean panic) {
		panicOnOom = panic;
	}

	/** Adds a task that the OOM killer may choose; it chooses the largest, among equals the first. */
	public void addTask(Task task) {
		tasks.add(task);
	}

	/** The tasks that still live. */
	public List<Task> tasks() {
		return List.copyOf(tasks);
	}

	/** Whether free pages fell below the low watermark since kswapd last ran. */
	public boolean kswapdPending() {
		return kswapdPending;
	}

	/** Lets kswapd reclaim up to the high watermark. */
	public void runKswapd() {
		kswapdPending = false;
		long wanted = Math.min(Math.max(0, watermarks.high - free), reclaimable);
		free += wanted;
		reclaimable -= wanted;
	}

	@Override
	public PageOutcome take(PageUse use, int pages, int gfp) {
		if (haltReason != null) {
			return PageOutcome.HALTED;
		}
		for (int taken = 0; taken < pages; taken++) {
			PageOutcome outcome = free > mark(gfp) ? PageOutcome.TAKEN : slowPath(gfp);
			if (outcome != PageOutcome.TAKEN) {
				free += taken;
				if (outcome == PageOutcome.FAILED) {
					probe.pageAllocationFailed(use, pages, gfp);
					if ((gfp & Gfp.NOWARN) == 0) {
						log.print(KernelLog.Level.WARNING, "page allocation failure: order:0, mode:0x" + Integer.toHexString(gfp) + "(" + Gfp.toString(gfp) + ")");
					}
				}
				return outcome;
			}
			free--;
		}
		if (free < watermarks.low && (gfp & Gfp.KSWAPD_RECLAIM) != 0) {
			kswapdPending = true;
		}
		used[use.ordinal()] += pages;
		return PageOutcome.TAKEN;
	}

	/** The free pages that a request with these flags must leave. */
	private long mark(int gfp) {
		if ((gfp & Gfp.MEMALLOC) != 0 && (gfp & Gfp.NOMEMALLOC) == 0) {
			return 0;
		}
		long mark = watermarks.min;
		if ((gfp & Gfp.HIGH) != 0) {
			mark -= mark / 2;
			if (!Gfp.mayBlock(gfp)) {
				mark -= mark / 4;
			}
		}
		return mark;
	}

	/** Finds memory for one page, or says that there is none. */
	private PageOutcome slowPath(int gfp) {
		kswapdPending |= (gfp & Gfp.KSWAPD_RECLAIM) != 0;
		if (!Gfp.mayBlock(gfp)) {
			return PageOutcome.FAILED;
		}
		boolean mayFail = (gfp & (Gfp.NORETRY | Gfp.RETRY_MAYFAIL)) != 0 && (gfp & Gfp.NOFAIL) == 0;
		do {
			int reclaimed = (int) Math.min(RECLAIM_BATCH, reclaimable);
			reclaimable -= reclaimed;
			free += reclaimed;
			probe.reclaimed(reclaimed);
			if (free > mark(gfp)) {
				return PageOutcome.TAKEN;
			}
			if ((gfp & Gfp.NORETRY) != 0 && mayFail) {
				return PageOutcome.FAILED;
			}
		} while (reclaimable > 0);
		return mayFail ? PageOutcome.FAILED : killOrHalt(gfp);
	}

	private PageOutcome killOrHalt(int gfp) {
		if ((gfp & Gfp.FS) == 0 && (gfp & Gfp.NOFAIL) == 0) {
			return halt("stuck: a request without __GFP_FS neither fails nor kills, it retries until someone else frees memory");
		}
		while (free <= mark(gfp)) {
			if (panicOnOom) {
				return panic("Out of memory: system-wide panic_on_oom is enabled");
			}
			Task victim = null;
			for (Task task : tasks) {
				if (victim == null || task.pages > victim.pages) {
					victim = task;
				}
			}
			if (victim == null) {
				return panic("Out of memory and no killable processes...");
			}
			tasks.remove(victim);
			free += victim.pages;
			log.print(KernelLog.Level.ERROR, "Out of memory: Killed process (" + victim.name + ")");
			probe.oomKilled(victim.name, victim.pages);
		}
		return PageOutcome.TAKEN;
	}

	private PageOutcome panic(String text) {
		log.print(KernelLog.Level.EMERGENCY, "Kernel panic - not syncing: " + text);
		return halt("panic: " + text);
	}

	private PageOutcome halt(String reason) {
		haltReason = reason;
		probe.halted(reason);
		return PageOutcome.HALTED;
	}

	@Override
	public void adopt(PageUse use, int pages) {
		used[use.ordinal()] += pages;
	}

	@Override
	public void give(PageUse use, int pages) {
		free += pages;
		used[use.ordinal()] -= pages;
	}

	@Override
	public long freePages() {
		return free;
	}

	@Override
	public void setFreePages(long pages) {
		if (pages < 0) {
			throw new IllegalArgumentException("physical memory cannot have " + pages + " free pages");
		}
		free = pages;
	}

	@Override
	public long usedPages(PageUse use) {
		return used[use.ordinal()];
	}

	@Override
	public @Nullable String haltReason() {
		return haltReason;
	}

	@Override
	public Image snapshot() {
		return new State(free, reclaimable, kswapdPending, List.copyOf(tasks), used.clone(), haltReason);
	}

	@Override
	public void restore(Image snapshot) {
		State state = (State) snapshot;
		free = state.freePages;
		reclaimable = state.reclaimablePages;
		kswapdPending = state.kswapdPending;
		tasks.clear();
		tasks.addAll(state.tasks);
		System.arraycopy(state.used, 0, used, 0, used.length);
		haltReason = state.haltReason;
	}
}
