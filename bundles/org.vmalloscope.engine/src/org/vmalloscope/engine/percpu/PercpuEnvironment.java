package org.vmalloscope.engine.percpu;

import org.vmalloscope.engine.memory.KernelLog;
import org.vmalloscope.engine.memory.PageSupply;

/**
 * What a percpu allocator stands on.
 *
 * @param pages page frames
 * @param addresses address space for chunks
 * @param log where messages go
 * @param kind how chunks are backed
 * @param metadataInVmalloc metadata above a page takes address space, as in the kernel; otherwise only pages
 */
public record PercpuEnvironment(PageSupply pages, ChunkAddressSpace addresses, KernelLog log, Backing kind, boolean metadataInVmalloc) {
	/** How chunks are backed. */
	public enum Backing {
		/** Congruent vmalloc areas, populated page by page ({@code mm/percpu-vm.c}). */
		VM,
		/** Contiguous memory, populated from birth ({@code mm/percpu-km.c}): without an MMU and on one-CPU kernels. One group only. */
		KM
	}
}
