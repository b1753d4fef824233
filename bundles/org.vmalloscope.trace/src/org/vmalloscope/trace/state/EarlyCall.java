package org.vmalloscope.trace.state;

import java.util.OptionalLong;

/**
 * A call into the allocators before any tracer could see it. Calls are listed by their entry; a call that had not returned when the log
 * ended has no result.
 */
public sealed interface EarlyCall {
	/** What every call has. */
	Head head();

	/**
	 * What every call has.
	 *
	 * @param entry  number in the log of the entry
	 * @param exit   number in the log of the return; -1 if it is not logged
	 * @param cpu    CPU
	 * @param caller address of the code that called
	 */
	record Head(long entry, long exit, int cpu, long caller) {
	}

	/** {@code pcpu_alloc}. Sizes in bytes. @param pointer percpu pointer, empty if it failed */
	record PercpuAlloc(Head head, long size, long align, boolean reserved, long gfpBits, OptionalLong pointer) implements EarlyCall {
	}

	/** {@code free_percpu}. */
	record PercpuFree(Head head, long pointer) implements EarlyCall {
	}

	/** {@code alloc_vmap_area}. @param start empty if it failed */
	record VmapAlloc(Head head, long size, long align, long windowStart, long windowEnd, OptionalLong start, OptionalLong end) implements EarlyCall {
	}

	/** {@code free_vmap_area_noflush}. */
	record VmapFree(Head head, long start, long end) implements EarlyCall {
	}

	/** {@code __purge_vmap_area_lazy}. @param full whether pools are emptied @param purged whether anything was; false if it is not known */
	record Purge(Head head, long start, long end, boolean full, boolean purged) implements EarlyCall {
	}

	/** Another function whose moment matters: {@code pcpu_setup_first_chunk}, {@code vmalloc_init}, {@code init_kprobe_trace}. */
	record Milestone(Head head, String function) implements EarlyCall {
	}
}
