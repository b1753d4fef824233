package org.vmalloscope.engine.pagetable.layout;

import java.util.ArrayList;
import java.util.List;

/**
 * 32-bit arm: pages of 4 KiB; two levels, where Linux takes two of the hardware's 1 MiB entries as one of 2 MiB so that a page of second-level tables is full; or LPAE
 * with three. {@code early_vmalloc} and {@code adjust_lowmem_bounds}, arch/arm/mm/mmu.c; {@code VMALLOC_START}, arch/arm/include/asm/pgtable.h.
 *
 * @param release the kernel
 * @param lpae {@code CONFIG_ARM_LPAE}
 * @param smp {@code CONFIG_SMP}: no section mappings by ioremap
 * @param vmapStack {@code CONFIG_VMAP_STACK} (6.1)
 * @param pageOffset {@code PAGE_OFFSET}
 * @param memoryBytes all memory, taken as one piece
 * @param vmallocBytes {@code vmalloc=}, or {@link #NO_PARAMETER}
 */
public record ArmConfiguration(Release release, boolean lpae, boolean smp, boolean vmapStack, long pageOffset, long memoryBytes, long vmallocBytes)
		implements ArchitectureConfiguration {
	/** No {@code vmalloc=} on the command line: 240 MiB. */
	public static final long NO_PARAMETER = -1;

	private static final long OFFSET = 8 * Bytes.MIB;
	private static final long DEFAULT_SIZE = 240 * Bytes.MIB;
	private static final long SMALLEST = 16 * Bytes.MIB;
	private static final long LEAST_LOW_MEMORY = 32 * Bytes.MIB;
	private static final long SLOT = 2 * Bytes.MIB;
	private static final long MODULES = 16 * Bytes.MIB;
	private static final long TOP = 1L << 32;
	private static final List<Long> SPLITS = List.of(0xC0000000L, 0xB0000000L, 0x80000000L, 0x40000000L);

	/** @throws IllegalArgumentException if Kconfig has no such combination */
	public ArmConfiguration {
		if (!SPLITS.contains(pageOffset) || lpae && pageOffset == 0xB0000000L) {
			throw new IllegalArgumentException("no CONFIG_VMSPLIT has PAGE_OFFSET " + Long.toHexString(pageOffset) + (lpae ? " with LPAE" : ""));
		}
		if (memoryBytes < LEAST_LOW_MEMORY / 2) {
			throw new IllegalArgumentException("too little memory: " + memoryBytes);
		}
		if (vmapStack && !release.atLeast(5, 18)) {
			throw new IllegalArgumentException("arm has CONFIG_VMAP_STACK since 5.18, not in " + release);
		}
	}

	/** A kernel for several CPUs with two levels, 3G/1G, 1 GiB of memory, vmapped stacks where there are any. */
	public static ArmConfiguration typical(String release) {
		Release parsed = Release.of(release);
		return new ArmConfiguration(parsed, false, true, parsed.atLeast(5, 18), 0xC0000000L, Bytes.GIB, NO_PARAMETER);
	}

	/** The same with {@code vmalloc=}. */
	public ArmConfiguration withVmalloc(long bytes) {
		return new ArmConfiguration(release, lpae, smp, vmapStack, pageOffset, memoryBytes, bytes);
	}

	/** The same with more or less memory. */
	public ArmConfiguration withMemory(long bytes) {
		return new ArmConfiguration(release, lpae, smp, vmapStack, pageOffset, bytes, vmallocBytes);
	}

	/** The same for one CPU, where ioremap may use sections. */
	public ArmConfiguration uniprocessor() {
		return new ArmConfiguration(release, lpae, false, vmapStack, pageOffset, memoryBytes, vmallocBytes);
	}

	/** The same with LPAE. */
	public ArmConfiguration withLpae() {
		return new ArmConfiguration(release, true, smp, vmapStack, pageOffset, memoryBytes, vmallocBytes);
	}

	/** {@code VMALLOC_END}: raised by 8 MiB in 4.3. */
	public long end() {
		return release.atLeast(4, 3) ? 0xff800000L : 0xff000000L;
	}

	/** Whether {@code vmalloc=N} gives a window of N: before 5.14 the gap of 8 MiB was taken out of N. */
	private boolean exactSize() {
		return release.atLeast(5, 14);
	}

	@Override
	public String description() {
		return "arm" + (lpae ? " LPAE" : "") + (smp ? "" : ", one CPU") + ", " + release
				+ (vmallocBytes == NO_PARAMETER ? "" : ", vmalloc=" + vmallocBytes / Bytes.MIB + "M");
	}

	private Geometry geometry() {
		boolean sections = !lpae && !smp;
		return lpae
				? new Geometry(12, 32, false,
						List.of(new Level("pgd", 30, 4, 32, false), new Level("pmd", 21, 512, 4096, true), new Level("pte", 12, 512, 4096, true)), 0)
				: new Geometry(12, 32, false, List.of(new Level("pgd", 21, 2048, 16384, sections), new Level("pte", 12, 512, 4096, true)), 0);
	}

	@Override
	public AddressLayout layout() {
		List<String> warnings = new ArrayList<>();
		long lowest = lowestStart(warnings);
		long highest = Math.min(pageOffset + memoryBytes, lowest);
		long start = Bytes.roundDown(highest + OFFSET, OFFSET);
		AddressRange window = new AddressRange(start, end());
		List<Region> regions = List.of(new Region("modules", Region.Kind.MODULES, new AddressRange(pageOffset - MODULES, pageOffset - SLOT)),
				new Region("pkmap", Region.Kind.FIXED, new AddressRange(pageOffset - SLOT, pageOffset)),
				new Region("lowmem", Region.Kind.LINEAR, new AddressRange(pageOffset, highest)), new Region("vmalloc", Region.Kind.VMALLOC, window),
				new Region("fixmap and vectors", Region.Kind.FIXED, new AddressRange(end(), TOP)));
		return new AddressLayout(geometry(), window, end(), regions, pageOffset - MODULES, warnings);
	}

	/** Where directly mapped memory must end. */
	private long lowestStart(List<String> warnings) {
		if (vmallocBytes == NO_PARAMETER) {
			return end() - DEFAULT_SIZE - OFFSET;
		}
		long size = vmallocBytes;
		String unit = exactSize() ? "MiB" : "MB";
		if (Long.compareUnsigned(size, SMALLEST) < 0) {
			size = SMALLEST;
			warnings.add((exactSize() ? "vmalloc area is too small, limiting to " : "vmalloc area too small, limiting to ") + size / Bytes.MIB + unit);
		}
		long most = end() - pageOffset - LEAST_LOW_MEMORY - (exactSize() ? OFFSET : 0);
		if (size > most) {
			size = most;
			warnings.add("vmalloc area is too big, limiting to " + size / Bytes.MIB + unit);
		}
		return end() - size - (exactSize() ? OFFSET : 0);
	}
}
