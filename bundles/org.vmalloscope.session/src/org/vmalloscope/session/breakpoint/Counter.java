package org.vmalloscope.session.breakpoint;

import java.util.function.ToLongFunction;

import org.eclipse.jdt.annotation.Nullable;
import org.vmalloscope.engine.kernel.Kernel;
import org.vmalloscope.engine.percpu.ChunkType;
import org.vmalloscope.engine.percpu.PercpuSnapshot;
import org.vmalloscope.engine.vmalloc.VmallocView;
import org.vmalloscope.session.Metric;

/** A number of the machine that an {@link Expression} can name. Kernel names where the kernel has one. */
public enum Counter {
	VMAP_LAZY_NR("vmap_lazy_nr", "pages freed lazily, not yet purged", Metric.VMALLOC_LAZY_PAGES, vmalloc(VmallocView::lazyPages)),
	LAZY_MAX_PAGES("lazy_max_pages", "lazy pages from which on freeing purges", null, vmalloc(VmallocView::lazyMax)) {
		@Override
		boolean isConstant() {
			return true;
		}
	},
	LAZY_AREAS("lazy_areas", "areas freed lazily, not yet purged", Metric.VMALLOC_LAZY_AREAS, null),
	BUSY_AREAS("busy_areas", "areas of the vmalloc space in use", Metric.VMALLOC_AREAS, null),
	BUSY_PAGES("busy_pages", "pages of address space of areas in use", Metric.VMALLOC_BUSY_PAGES, null),
	VMALLOC_FREE("vmalloc_free", "bytes of the vmalloc space that are neither in use nor lazy", Metric.VMALLOC_FREE, null),
	LARGEST_HOLE("largest_hole", "bytes of the largest hole of the vmalloc space", Metric.VMALLOC_LARGEST_HOLE, null),
	PURGES("purges", "purges since the session began", Metric.VMALLOC_PURGES, null),
	DRAIN_PENDING("drain_pending", "1 while the vmalloc drain work waits to run", null, vmalloc(view -> view.isDrainPending() ? 1 : 0)),
	PCPU_ALLOCATED("pcpu_allocated", "bytes of a unit that percpu areas take", Metric.PERCPU_ALLOCATED, null),
	PCPU_FREE("pcpu_free", "bytes of a unit that are free, over all chunks", Metric.PERCPU_FREE, null),
	PCPU_AREAS("pcpu_areas", "percpu areas", Metric.PERCPU_AREAS, null),
	PCPU_NR_CHUNKS("pcpu_nr_chunks", "percpu chunks", Metric.PERCPU_CHUNKS, null),
	PCPU_NR_POPULATED("pcpu_nr_populated", "populated pages of a unit, over all chunks", Metric.PERCPU_POPULATED, percpu(PercpuSnapshot::populatedPages)),
	PCPU_NR_EMPTY_POP_PAGES("pcpu_nr_empty_pop_pages", "populated pages without an area", Metric.PERCPU_EMPTY, percpu(Counter::emptyPages)),
	PCPU_LARGEST_HINT("pcpu_largest_hint", "bytes of the largest contig hint of any chunk", Metric.PERCPU_LARGEST_HINT, null),
	PCPU_FRAGMENTED("pcpu_fragmented", "free bytes below the last area of their chunk", Metric.PERCPU_FRAGMENTED, null),
	BALANCE_PENDING("balance_pending", "1 while the percpu balance work waits to run", null, percpu(percpu -> percpu.isBalancePending() ? 1 : 0)),
	FREE_PAGES("free_pages", "page frames that can still be taken; the largest number when there is no limit", null,
			kernel -> kernel.pages().freePages() < 0 ? Long.MAX_VALUE : kernel.pages().freePages()),
	RECLAIMABLE_PAGES("reclaimable_pages", "page frames that reclaim could free", null, kernel -> kernel.pages().reclaimablePages()),
	CPU("cpu", "the CPU that requests run on", null, Kernel.Snapshot::cpu),
	PAGE_SIZE("page_size", "bytes of a page", null, kernel -> kernel.profile().architecture().pageSize()) {
		@Override
		boolean isConstant() {
			return true;
		}
	},
	POSITION("position", "operations that have run", null, null);

	private final String word;
	private final String help;
	private final @Nullable Metric metric;
	private final @Nullable ToLongFunction<Kernel.Snapshot> fromState;

	Counter(String word, String help, @Nullable Metric metric, @Nullable ToLongFunction<Kernel.Snapshot> fromState) {
		this.word = word;
		this.help = help;
		this.metric = metric;
		this.fromState = fromState;
	}

	/** As an expression names it. */
	public String word() {
		return word;
	}

	/** What it counts, for people. */
	public String help() {
		return help;
	}

	/** The recorded numbers that it is at every position; null when it must be asked of the machine. */
	@Nullable Metric metric() {
		return metric;
	}

	/** How to ask the machine; null when that would take a walk over all areas. */
	@Nullable ToLongFunction<Kernel.Snapshot> fromState() {
		return fromState;
	}

	/** Whether it is the same at all positions. */
	boolean isConstant() {
		return false;
	}

	/** The counter with this name, or null. */
	public static @Nullable Counter named(String word) {
		for (Counter counter : values()) {
			if (counter.word.equals(word)) {
				return counter;
			}
		}
		return null;
	}

	private static long emptyPages(PercpuSnapshot percpu) {
		long pages = 0;
		for (ChunkType type : ChunkType.values()) {
			pages += percpu.emptyPopulatedPages(type);
		}
		return pages;
	}

	private static ToLongFunction<Kernel.Snapshot> vmalloc(ToLongFunction<VmallocView> number) {
		return kernel -> {
			VmallocView view = kernel.vmalloc();
			return view == null ? 0 : number.applyAsLong(view);
		};
	}

	private static ToLongFunction<Kernel.Snapshot> percpu(ToLongFunction<PercpuSnapshot> number) {
		return kernel -> {
			PercpuSnapshot percpu = kernel.percpu();
			return percpu == null ? 0 : number.applyAsLong(percpu);
		};
	}
}
