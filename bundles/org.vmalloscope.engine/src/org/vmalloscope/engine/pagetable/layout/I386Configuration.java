package org.vmalloscope.engine.pagetable.layout;

import java.util.ArrayList;
import java.util.List;

/**
 * 32-bit x86: pages of 4 KiB; two levels of 1024 entries, or with PAE a top level of 4 and two levels of 512.
 * The window lies between directly mapped memory and the temporary mappings: arch/x86/include/asm/pgtable_32_areas.h, {@code find_low_pfn_range} in arch/x86/mm/init_32.c.
 *
 * @param release the kernel
 * @param pae {@code CONFIG_X86_PAE}
 * @param tableIsolation page-table isolation is on
 * @param pageOffset {@code PAGE_OFFSET}, one of the {@code CONFIG_VMSPLIT} values
 * @param highMemory {@code CONFIG_HIGHMEM}
 * @param upperBound what the window ends two pages below: {@code PKMAP_BASE} with highmem, {@code FIXADDR_START} or {@code LDT_BASE_ADDR} without
 * @param memoryBytes all memory, taken as one piece from 0
 * @param vmallocBytes {@code vmalloc=}, or {@link #NO_PARAMETER}
 */
public record I386Configuration(Release release, boolean pae, boolean tableIsolation, long pageOffset, boolean highMemory, long upperBound,
		long memoryBytes, long vmallocBytes) implements ArchitectureConfiguration {
	/** No {@code vmalloc=} on the command line: 128 MiB are reserved, gap included. */
	public static final long NO_PARAMETER = -1;
	/** Where the temporary mappings begin in a typical kernel from before the per-CPU entry area (4.14). */
	public static final long TYPICAL_PKMAP_BASE = 0xff800000L;

	private static final long PAGE = 4 * Bytes.KIB;
	private static final long OFFSET = 8 * Bytes.MIB;
	private static final long DEFAULT_RESERVE = 128 * Bytes.MIB;
	private static final long TOP = 1L << 32;
	private static final List<Long> SPLITS = List.of(0xC0000000L, 0xB0000000L, 0x80000000L, 0x78000000L, 0x40000000L);
	private static final List<Long> SPLITS_WITHOUT_PAE = List.of(0xB0000000L, 0x78000000L);

	/** @throws IllegalArgumentException if Kconfig has no such combination */
	public I386Configuration {
		if (!SPLITS.contains(pageOffset)) {
			throw new IllegalArgumentException("no CONFIG_VMSPLIT has PAGE_OFFSET " + Long.toHexString(pageOffset));
		}
		if (pae && SPLITS_WITHOUT_PAE.contains(pageOffset)) {
			throw new IllegalArgumentException("PAGE_OFFSET " + Long.toHexString(pageOffset) + " needs a kernel without PAE");
		}
		if (memoryBytes <= 0 || upperBound % PAGE != 0 || upperBound <= pageOffset || upperBound >= TOP) {
			throw new IllegalArgumentException("no room between " + Long.toHexString(pageOffset) + " and " + Long.toHexString(upperBound));
		}
	}

	/** A kernel without PAE, 3G/1G, with highmem, 1 GiB of memory and no {@code vmalloc=}. */
	public static I386Configuration typical(String release) {
		return new I386Configuration(Release.of(release), false, false, 0xC0000000L, true, TYPICAL_PKMAP_BASE, Bytes.GIB, NO_PARAMETER);
	}

	/** The same with {@code vmalloc=}. */
	public I386Configuration withVmalloc(long bytes) {
		return new I386Configuration(release, pae, tableIsolation, pageOffset, highMemory, upperBound, memoryBytes, bytes);
	}

	/** The same with more or less memory. */
	public I386Configuration withMemory(long bytes) {
		return new I386Configuration(release, pae, tableIsolation, pageOffset, highMemory, upperBound, bytes, vmallocBytes);
	}

	/** The same with PAE, and perhaps table isolation. */
	public I386Configuration withPae(boolean isolation, long newUpperBound) {
		return new I386Configuration(release, true, isolation, pageOffset, highMemory, newUpperBound, memoryBytes, vmallocBytes);
	}

	/**
	 * Whether each process has its own copy of the entries that lead to the window. Without PAE always; with PAE the page of the kernel's pmd entries is shared
	 * ({@code SHARED_KERNEL_PMD}) unless tables are isolated, up to 6.1; 6.18 shares it never (the change is taken to have come with 6.16).
	 */
	public boolean copiesEntries() {
		return !pae || tableIsolation || release.atLeast(6, 16);
	}

	/** {@code __VMALLOC_RESERVE}: {@code vmalloc=} does not count the gap of 8 MiB. */
	public long reserveBytes() {
		return vmallocBytes == NO_PARAMETER ? DEFAULT_RESERVE : vmallocBytes + OFFSET;
	}

	@Override
	public String description() {
		return "i386" + (pae ? " PAE" : "") + (tableIsolation ? " with table isolation" : "") + ", " + release
				+ (vmallocBytes == NO_PARAMETER ? "" : ", vmalloc=" + vmallocBytes / Bytes.MIB + "M");
	}

	private Geometry geometry() {
		List<Level> levels = pae
				? List.of(new Level("pgd", 30, 4, 32, false), new Level("pmd", 21, 512, 4096, true), new Level("pte", 12, 512, 4096, true))
				: List.of(new Level("pgd", 22, 1024, 4096, true), new Level("pte", 12, 1024, 4096, true));
		return new Geometry(12, 32, false, levels, pae && copiesEntries() ? 1 : 0);
	}

	@Override
	public AddressLayout layout() {
		long end = upperBound - 2 * PAGE;
		long mostLowMemory = end - pageOffset - reserveBytes();
		if (mostLowMemory <= 0) {
			throw new IllegalArgumentException("vmalloc=" + vmallocBytes / Bytes.MIB + "M leaves no room for directly mapped memory: between PAGE_OFFSET and VMALLOC_END are "
					+ (end - pageOffset) / Bytes.MIB + " MiB");
		}
		List<String> warnings = new ArrayList<>();
		if (!highMemory && memoryBytes > mostLowMemory) {
			warnings.add("Warning only " + mostLowMemory / Bytes.MIB + "MB will be used.");
		}
		long highest = pageOffset + Bytes.roundDown(Math.min(memoryBytes, mostLowMemory), PAGE);
		long start = highest + OFFSET;
		if (start >= end) {
			throw new IllegalArgumentException("BUG_ON(VMALLOC_START >= VMALLOC_END) in mem_init(): " + Long.toHexString(start) + " >= " + Long.toHexString(end));
		}
		AddressRange window = new AddressRange(start, end);
		List<Region> regions = List.of(new Region("lowmem", Region.Kind.LINEAR, new AddressRange(pageOffset, highest)),
				new Region("vmalloc", Region.Kind.VMALLOC, window),
				new Region(highMemory ? "pkmap and fixmap" : "fixmap", Region.Kind.FIXED, new AddressRange(upperBound, TOP)));
		return new AddressLayout(geometry(), window, end, regions, pageOffset, warnings);
	}
}
