package org.vmalloscope.engine.kernel;

/**
 * What the processor and its kernel layout decide.
 *
 * @param name as in {@code uname -m}, or as people say
 * @param wordBytes 4 or 8
 * @param pageSize bytes
 * @param vmallocStart first address of the vmalloc window
 * @param vmallocEnd end of the window as the kernel defines it; on x86-64 the last byte
 * @param firstBase where the first percpu chunk lies unless a configuration says otherwise
 * @param atomSize alignment of percpu allocations in the embed allocator, in bytes
 * @param reservesModules whether the first chunk has a reserved part for modules
 * @param nrCpus {@code NR_CPUS} of a usual build
 * @param ioremapMaxOrder log2 of the largest alignment of an ioremap area
 * @param modulesStart first address for modules; equal to {@code vmallocStart} where they share the vmalloc window
 * @param modulesEnd end of the modules' window
 */
public record Architecture(String name, int wordBytes, int pageSize, long vmallocStart, long vmallocEnd, long firstBase, int atomSize, boolean reservesModules,
		int nrCpus, int ioremapMaxOrder, long modulesStart, long modulesEnd) {
	/** x86-64 with four-level page tables. */
	public static final Architecture AMD64 = new Architecture("amd64", 8, 4096, 0xffffc90000000000L, 0xffffe8ffffffffffL, 0xffff888100000000L, 2 << 20, true, 8192, 30,
			0xffffffffc0000000L, 0xffffffffff000000L);
	/** i386 with 3 GiB of user space and the default vmalloc reserve of 128 MiB. */
	public static final Architecture I386 = new Architecture("i386", 4, 4096, 0xf7ffe000L, 0xff7fe000L, 0xf6000000L, 4096, false, 8, 22, 0xf7ffe000L,
			0xff7fe000L);
	/** i386 with PAE: the same size, lower by the larger kmap area. */
	public static final Architecture I386_PAE = new Architecture("i386-pae", 4, 4096, 0xf77fe000L, 0xfeffe000L, 0xf4780000L, 4096, false, 32, 21,
			0xf77fe000L, 0xfeffe000L);

	/** The same with another vmalloc window. */
	public Architecture withWindow(long start, long end) {
		boolean shared = sharesModules();
		return new Architecture(name, wordBytes, pageSize, start, end, firstBase, atomSize, reservesModules, nrCpus, ioremapMaxOrder,
				shared ? start : modulesStart, shared ? end : modulesEnd);
	}

	/** Whether modules lie in the vmalloc window. */
	public boolean sharesModules() {
		return modulesStart == vmallocStart;
	}
}
