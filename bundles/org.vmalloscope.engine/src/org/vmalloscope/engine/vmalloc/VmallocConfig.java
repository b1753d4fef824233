package org.vmalloscope.engine.vmalloc;

import java.util.List;

import org.vmalloscope.engine.vmalloc.space.Address;
import org.vmalloscope.engine.vmalloc.space.CostModel;
import org.vmalloscope.engine.vmalloc.space.VmallocGeometry;

/**
 * A machine and its kernel, as far as vmalloc depends on them.
 *
 * @param rules what the kernel version does
 * @param geometry windows, page size and word size
 * @param possibleCpus CPUs that may come up; numbers the vmap nodes and the queues of vmap blocks
 * @param onlineCpus CPUs that run; sets {@code lazy_max}
 * @param nrCpus the configured {@code NR_CPUS}; sets the size of vmap blocks
 * @param memoryNodes NUMA nodes online; divides the size that decides about huge pages
 * @param totalPages pages of RAM; larger requests fail at once
 * @param ioremapMaxOrder log2 of the largest alignment of an ioremap area
 * @param hugeShift log2 of the large page (PMD) size for huge vmalloc; 0: no support or switched off
 * @param contiguousShift log2 of a size between page and PMD that the MMU maps cheaply (arm64 contpte); 0: none
 * @param lazyMaxPages {@code lazy_max} in pages; 0: the kernel's own from {@code onlineCpus}
 * @param early areas registered before vmalloc comes up, in call order
 * @param costs of the simulated clock
 */
public record VmallocConfig(VmallocRules rules, VmallocGeometry geometry, int possibleCpus, int onlineCpus, int nrCpus, int memoryNodes,
		long totalPages, int ioremapMaxOrder, int hugeShift, int contiguousShift, long lazyMaxPages, List<EarlyArea> early, CostModel costs) {

	/**
	 * An area of {@code vm_area_register_early}.
	 *
	 * @param size in bytes
	 * @param align a power of two
	 * @param address where it lies ({@code vm_area_add_early}); 0: the next free place from the start of the window
	 */
	public record EarlyArea(long size, long align, long address) {
	}

	/** Checks ranges and copies. */
	public VmallocConfig {
		if (possibleCpus < 1 || onlineCpus < 1 || onlineCpus > possibleCpus || memoryNodes < 1 || totalPages < 1) {
			throw new IllegalArgumentException("CPUs, memory nodes and pages must be at least one, and online CPUs possible");
		}
		if (ioremapMaxOrder < geometry.pageShift() || lazyMaxPages < 0) {
			throw new IllegalArgumentException("ioremap order " + ioremapMaxOrder + ", lazy_max " + lazyMaxPages);
		}
		rules.check();
		early = List.copyOf(early);
	}

	/** A usual machine: all CPUs online, NR_CPUS 8192, one memory node, unlimited RAM, no huge pages, no early areas. */
	public static VmallocConfig of(VmallocRules rules, VmallocGeometry geometry, int cpus) {
		return new VmallocConfig(rules, geometry, cpus, cpus, 8192, 1, Long.MAX_VALUE, geometry.wordBits() == 64 ? 30 : 24, 0, 0, 0,
				List.of(), CostModel.DEFAULT);
	}

	/** The same machine with other rules. */
	public VmallocConfig withRules(VmallocRules newRules) {
		return new VmallocConfig(newRules, geometry, possibleCpus, onlineCpus, nrCpus, memoryNodes, totalPages, ioremapMaxOrder, hugeShift,
				contiguousShift, lazyMaxPages, early, costs);
	}

	/** The same machine with early areas. */
	public VmallocConfig withEarly(List<EarlyArea> areas) {
		return new VmallocConfig(rules, geometry, possibleCpus, onlineCpus, nrCpus, memoryNodes, totalPages, ioremapMaxOrder, hugeShift,
				contiguousShift, lazyMaxPages, areas, costs);
	}

	/** The same machine with another {@code NR_CPUS}. */
	public VmallocConfig withNrCpus(int newNrCpus) {
		return new VmallocConfig(rules, geometry, possibleCpus, onlineCpus, newNrCpus, memoryNodes, totalPages, ioremapMaxOrder, hugeShift,
				contiguousShift, lazyMaxPages, early, costs);
	}

	/** The same machine with large pages for vmalloc. */
	public VmallocConfig withHugePages(int newHugeShift, int newContiguousShift, int newMemoryNodes) {
		return new VmallocConfig(rules, geometry, possibleCpus, onlineCpus, nrCpus, newMemoryNodes, totalPages, ioremapMaxOrder, newHugeShift,
				newContiguousShift, lazyMaxPages, early, costs);
	}

	/** The same machine with another amount of RAM. */
	public VmallocConfig withTotalPages(long pages) {
		return new VmallocConfig(rules, geometry, possibleCpus, onlineCpus, nrCpus, memoryNodes, pages, ioremapMaxOrder, hugeShift,
				contiguousShift, lazyMaxPages, early, costs);
	}

	/** The same machine with another {@code lazy_max}, in pages; 0: the kernel's own. */
	public VmallocConfig withLazyMax(long pages) {
		return new VmallocConfig(rules, geometry, possibleCpus, onlineCpus, nrCpus, memoryNodes, totalPages, ioremapMaxOrder, hugeShift,
				contiguousShift, pages, early, costs);
	}

	/** The same machine with another cost model. */
	public VmallocConfig withCosts(CostModel newCosts) {
		return new VmallocConfig(rules, geometry, possibleCpus, onlineCpus, nrCpus, memoryNodes, totalPages, ioremapMaxOrder, hugeShift,
				contiguousShift, lazyMaxPages, early, newCosts);
	}

	/** {@code lazy_max_pages()}: more lazy pages than this trigger a purge. */
	public long lazyMax() {
		return lazyMaxPages != 0 ? lazyMaxPages : Address.fls(onlineCpus) * (32L << 20 >>> geometry.pageShift());
	}
}
