package org.vmalloscope.engine.kernel;

/**
 * Something that a program asks of the kernel, or that a test asks of the machine. Requests that create something carry a
 * number that later requests name it by; percpu areas and vmalloc areas have numbers of their own kind.
 */
public sealed interface Request {
	/** A request to the percpu allocator. */
	sealed interface Percpu extends Request {
	}

	/** A request to the vmalloc allocator. */
	sealed interface Vmalloc extends Request {
	}

	/** A request to the machine around them. */
	sealed interface Machine extends Request {
	}

	/**
	 * {@code __alloc_percpu_gfp}, or {@code __alloc_reserved_percpu}.
	 *
	 * @param id number of the area
	 * @param size bytes
	 * @param align bytes
	 * @param gfp {@link org.vmalloscope.engine.memory.Gfp} mask
	 * @param reserved from the reserved chunk
	 */
	record AllocatePercpu(int id, int size, int align, int gfp, boolean reserved) implements Percpu {
	}

	/** {@code free_percpu}. */
	record FreePercpu(int id) implements Percpu {
	}

	/** Runs the percpu balance work now ({@code onlyIfPending} false), or if it is pending. */
	record BalancePercpu(boolean onlyIfPending) implements Percpu {
	}

	/** Asks for the state of the percpu allocator, or for the checksum of its text. */
	record DumpPercpu(boolean checksumOnly) implements Percpu {
	}

	/** {@code get_vm_area}: address space without pages; a guard page is added. */
	record GetArea(int id, int pages, long align) implements Vmalloc {
	}

	/** {@code __vmalloc_node_range}. */
	record AllocateVmalloc(int id, int pages, long align) implements Vmalloc {
	}

	/** An area with {@code VM_IOREMAP}. */
	record Ioremap(int id, int pages) implements Vmalloc {
	}

	/** {@code vm_map_ram}. */
	record MapRam(int id, int pages) implements Vmalloc {
	}

	/** The release that matches how the area was made. */
	record FreeArea(int id) implements Vmalloc {
	}

	/** Runs the drain work if it is pending. */
	record DrainWork() implements Vmalloc {
	}

	/** Purges lazily freed areas now. */
	record Purge() implements Vmalloc {
	}

	/** {@code vm_unmap_aliases}. */
	record UnmapAliases() implements Vmalloc {
	}

	/** The shrinker of vmap nodes (6.12 and later). */
	record ShrinkNodes() implements Vmalloc {
	}

	/** Asks for the state of the vmalloc allocator, or for the checksum of its text. */
	record DumpVmalloc(boolean checksumOnly) implements Vmalloc {
	}

	/** Sets the pages that population may still use; {@link org.vmalloscope.engine.memory.PageSupply#UNLIMITED} for any number. */
	record SetBudget(long pages) implements Machine {
	}

	/** Later requests run on this CPU. */
	record SetCpu(int cpu) implements Machine {
	}
}
