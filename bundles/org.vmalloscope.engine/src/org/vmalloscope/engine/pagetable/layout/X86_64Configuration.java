package org.vmalloscope.engine.pagetable.layout;

import java.util.ArrayList;
import java.util.List;

/**
 * 64-bit x86: pages of 4 KiB, four or five levels of 512 entries. arch/x86/include/asm/pgtable_64_types.h.
 *
 * @param release the kernel
 * @param levels 4 or 5
 * @param vmallocBase {@code vmalloc_base}: {@link #defaultBase} or what KASLR made of it
 * @param randomizedImage {@code CONFIG_RANDOMIZE_BASE}: the kernel image has 1 GiB instead of 512 MiB, which moves the modules
 */
public record X86_64Configuration(Release release, int levels, long vmallocBase, boolean randomizedImage) implements ArchitectureConfiguration {
	private static final long SIZE_4 = 32 * Bytes.TIB;
	private static final long SIZE_5 = 12800 * Bytes.TIB;
	private static final long CPU_ENTRY_AREA = 0xfffffe0000000000L;
	private static final long IMAGE = 0xffffffff80000000L;
	private static final long MODULES_END = 0xffffffffff000000L;

	/** @throws IllegalArgumentException if KASLR cannot have chosen the base */
	public X86_64Configuration {
		if (levels != 4 && levels != 5) {
			throw new IllegalArgumentException("x86-64 has 4 or 5 levels, not " + levels);
		}
		long lowest = linearBase(levels);
		long size = levels == 5 ? SIZE_5 : SIZE_4;
		if (vmallocBase % Bytes.GIB != 0) {
			throw new IllegalArgumentException("vmalloc_base " + Long.toHexString(vmallocBase) + " is not aligned to 1 GiB");
		}
		if (Long.compareUnsigned(vmallocBase, lowest) <= 0 || Long.compareUnsigned(vmallocBase, CPU_ENTRY_AREA - size) > 0) {
			throw new IllegalArgumentException("vmalloc_base " + Long.toHexString(vmallocBase) + " leaves no room for " + size / Bytes.TIB + " TiB between "
					+ Long.toHexString(lowest) + " and " + Long.toHexString(CPU_ENTRY_AREA));
		}
	}

	/** A kernel without KASLR's choice of bases. */
	public static X86_64Configuration of(String release, int levels) {
		return new X86_64Configuration(Release.of(release), levels, defaultBase(levels), true);
	}

	/** {@code __VMALLOC_BASE}. */
	public static long defaultBase(int levels) {
		return levels == 5 ? 0xffa0000000000000L : 0xffffc90000000000L;
	}

	private static long linearBase(int levels) {
		return levels == 5 ? 0xff11000000000000L : 0xffff888000000000L;
	}

	@Override
	public String description() {
		return "x86-64 with " + levels + " levels, " + release;
	}

	private Geometry geometry() {
		Level pud = new Level("pud", 30, 512, 4096, true);
		Level pmd = new Level("pmd", 21, 512, 4096, true);
		Level pte = new Level("pte", 12, 512, 4096, true);
		return levels == 5
				? new Geometry(12, 57, true, List.of(new Level("pgd", 48, 512, 4096, false), new Level("p4d", 39, 512, 4096, false), pud, pmd, pte), 0)
				: new Geometry(12, 48, true, List.of(new Level("pgd", 39, 512, 4096, false), pud, pmd, pte), 0);
	}

	@Override
	public AddressLayout layout() {
		long size = levels == 5 ? SIZE_5 : SIZE_4;
		AddressRange window = new AddressRange(vmallocBase, vmallocBase + size);
		long modules = IMAGE + (randomizedImage ? Bytes.GIB : Bytes.GIB / 2);
		long vmemmap = levels == 5 ? 0xffd4000000000000L : 0xffffea0000000000L;
		long linearSize = levels == 5 ? 32L << 50 : 64 * Bytes.TIB;
		List<Region> fixed = List.of(new Region("vmalloc", Region.Kind.VMALLOC, window),
				new Region("kernel image", Region.Kind.LINEAR, new AddressRange(IMAGE, modules)),
				new Region("modules", Region.Kind.MODULES, new AddressRange(modules, MODULES_END)),
				new Region("fixmap", Region.Kind.FIXED, new AddressRange(MODULES_END, 0)));
		if (vmallocBase != defaultBase(levels)) {
			return new AddressLayout(geometry(), window, window.end() - 1, fixed, taskSize(), List.of());
		}
		List<Region> regions = new ArrayList<>(fixed);
		regions.add(new Region("direct map", Region.Kind.LINEAR, new AddressRange(linearBase(levels), linearBase(levels) + linearSize)));
		regions.add(new Region("vmemmap", Region.Kind.VMEMMAP, new AddressRange(vmemmap, vmemmap + (levels == 5 ? 512 : 1) * Bytes.TIB)));
		return new AddressLayout(geometry(), window, window.end() - 1, regions, taskSize(), List.of());
	}

	private long taskSize() {
		return levels == 5 ? 1L << 56 : 1L << 47;
	}
}
