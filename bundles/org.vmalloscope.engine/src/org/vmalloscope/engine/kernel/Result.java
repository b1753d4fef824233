package org.vmalloscope.engine.kernel;

import org.eclipse.jdt.annotation.Nullable;
import org.vmalloscope.engine.percpu.FailureReason;
import org.vmalloscope.engine.percpu.PercpuPointer;
import org.vmalloscope.engine.percpu.PercpuSnapshot;
import org.vmalloscope.engine.vmalloc.VmallocView;

/** What became of a {@link Request}. */
public sealed interface Result {
	/**
	 * Of {@link Request.AllocatePercpu}.
	 *
	 * @param pointer a {@link PercpuPointer}, NULL after a failure
	 * @param failure why it failed, or null
	 * @param workScheduled the request made the balance work pending
	 */
	record PercpuAllocated(int id, long pointer, @Nullable FailureReason failure, boolean workScheduled) implements Result {
	}

	/** Of {@link Request.FreePercpu}; the pointer is NULL when there was nothing to free. */
	record PercpuFreed(int id, long pointer, boolean workScheduled) implements Result {
	}

	/**
	 * Of {@link Request.BalancePercpu}.
	 *
	 * @param ran whether the work ran
	 * @param emptyPages empty populated pages of the ROOT chunks now
	 */
	record Balanced(boolean ran, int emptyPages) implements Result {
	}

	/** Of {@link Request.DumpPercpu}. */
	record PercpuDumped(PercpuSnapshot snapshot, boolean checksumOnly) implements Result {
	}

	/**
	 * Of the requests that make a vmalloc area.
	 *
	 * @param address where it begins; 0 after a failure
	 * @param lazyPages {@code vmap_lazy_nr} now
	 * @param workScheduled the request made the drain work pending
	 */
	record AreaAllocated(int id, long address, long lazyPages, boolean workScheduled) implements Result {
	}

	/** Of {@link Request.FreeArea}; the address is 0 when there was nothing to free. */
	record AreaFreed(int id, long address, long lazyPages, boolean workScheduled) implements Result {
	}

	/**
	 * Of {@link Request.DrainWork}, {@link Request.Purge} and {@link Request.UnmapAliases}.
	 *
	 * @param ran whether it ran: drain work does only if it is pending
	 */
	record Purged(boolean ran, long lazyPages, boolean workScheduled) implements Result {
	}

	/** Of {@link Request.ShrinkNodes}. */
	record Done() implements Result {
	}

	/** Of {@link Request.DumpVmalloc}. */
	record VmallocDumped(VmallocView view, boolean checksumOnly) implements Result {
	}

	/** Of {@link Request.SetBudget}. */
	record BudgetSet(long pages) implements Result {
	}

	/** Of {@link Request.SetCpu}. */
	record CpuSet(int cpu) implements Result {
	}

	/** The machine stopped during this or an earlier request. */
	record Halted(String reason) implements Result {
	}

	/** The machine has no part that could serve the request. */
	record Unsupported(Request request) implements Result {
	}
}
