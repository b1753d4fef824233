package org.vmalloscope.engine.pagetable.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * arm64: pages of 4, 16 or 64 KiB, two to five levels. The kernel's half has a table register of its own (TTBR1), so no process has a copy of anything.
 * arch/arm64/include/asm/memory.h and pgtable.h, without KASAN.
 *
 * @param release the kernel; the three ways of laying out are verified for 5.10, 6.1 and 7.1
 * @param pageKilobytes 4, 16 or 64
 * @param addressBits {@code CONFIG_ARM64_VA_BITS}
 * @param actualAddressBits {@code vabits_actual}: less than {@code addressBits} where 52 are configured and the CPU has not got them
 */
public record Arm64Configuration(Release release, int pageKilobytes, int addressBits, int actualAddressBits) implements ArchitectureConfiguration {
	private static final Map<Integer, List<Integer>> ADDRESS_BITS = Map.of(4, List.of(39, 48, 52), 16, List.of(36, 47, 48, 52), 64, List.of(42, 48, 52));
	private static final int STRUCT_PAGE_SHIFT = 6;

	/** @throws IllegalArgumentException if Kconfig has no such combination */
	public Arm64Configuration {
		if (!ADDRESS_BITS.getOrDefault(pageKilobytes, List.of()).contains(addressBits)) {
			throw new IllegalArgumentException("no arm64 kernel has pages of " + pageKilobytes + " KiB and " + addressBits + " address bits");
		}
		if (addressBits == 52 && pageKilobytes != 64 && !release.atLeast(6, 9)) {
			throw new IllegalArgumentException("52 address bits with pages of " + pageKilobytes + " KiB came with 6.9, " + release + " has not got them");
		}
		if (actualAddressBits != addressBits && (addressBits != 52 || actualAddressBits != minimumBits(release, pageKilobytes, addressBits))) {
			throw new IllegalArgumentException("a kernel for " + addressBits + " address bits does not run with " + actualAddressBits);
		}
	}

	/** A kernel on a CPU that has all the address bits it was configured for. */
	public static Arm64Configuration of(String release, int pageKilobytes, int addressBits) {
		return new Arm64Configuration(Release.of(release), pageKilobytes, addressBits, addressBits);
	}

	/** {@code VA_BITS_MIN}. */
	private static int minimumBits(Release release, int pageKilobytes, int addressBits) {
		return addressBits <= 48 ? addressBits : pageKilobytes == 16 && release.atLeast(6, 9) ? 47 : 48;
	}

	private int pageShift() {
		return 10 + Integer.numberOfTrailingZeros(pageKilobytes);
	}

	@Override
	public String description() {
		return "arm64 with pages of " + pageKilobytes + " KiB and " + addressBits + " address bits, " + release;
	}

	private Geometry geometry() {
		int bits = pageShift() - 3;
		int count = (addressBits - pageShift() + bits - 1) / bits;
		String[] names = switch (count) {
		case 2 -> new String[] { "pgd", "pte" };
		case 3 -> new String[] { "pgd", "pmd", "pte" };
		case 4 -> new String[] { "pgd", "pud", "pmd", "pte" };
		default -> new String[] { "pgd", "p4d", "pud", "pmd", "pte" };
		};
		List<Level> levels = new ArrayList<>();
		for (int i = 0; i < count; i++) {
			int shift = pageShift() + bits * (count - 1 - i);
			int entries = i == 0 ? 1 << addressBits - shift : 1 << bits;
			boolean leaf = i == count - 1 || names[i].equals("pmd") || names[i].equals("pud") && pageKilobytes == 4;
			levels.add(new Level(names[i], shift, entries, entries * 8, leaf));
		}
		return new Geometry(pageShift(), addressBits, true, levels, 0);
	}

	@Override
	public AddressLayout layout() {
		Geometry geometry = geometry();
		long pageOffset = -1L << addressBits;
		long linearEnd = -1L << minimumBits(release, pageKilobytes, addressBits) - 1;
		boolean withJitRegion = !release.atLeast(5, 17);
		long modules = linearEnd + (withJitRegion ? 128 * Bytes.MIB : 0);
		long modulesEnd = modules + (release.atLeast(6, 5) ? 2 * Bytes.GIB : 128 * Bytes.MIB);
		int vmemmapShift = pageShift() - STRUCT_PAGE_SHIFT;
		long vmemmapSize = linearEnd - pageOffset >>> vmemmapShift;
		long vmemmap;
		long end;
		if (release.atLeast(6, 9)) {
			vmemmap = -Bytes.GIB - vmemmapSize;
			long unused = (-1L << actualAddressBits) - pageOffset >>> vmemmapShift;
			end = vmemmap + unused - 8 * Bytes.MIB;
		} else if (!withJitRegion) {
			vmemmap = -1L << addressBits - vmemmapShift;
			end = vmemmap - 256 * Bytes.MIB;
		} else {
			vmemmap = -vmemmapSize - 2 * Bytes.MIB;
			end = -pudBytes(geometry) - vmemmapSize - 64 * Bytes.KIB;
		}
		AddressRange window = new AddressRange(modulesEnd, end);
		List<Region> regions = List.of(new Region("linear map", Region.Kind.LINEAR, new AddressRange(pageOffset, linearEnd)),
				new Region("modules", Region.Kind.MODULES, new AddressRange(modules, modulesEnd)), new Region("vmalloc", Region.Kind.VMALLOC, window),
				new Region("vmemmap", Region.Kind.VMEMMAP, new AddressRange(vmemmap, vmemmap + vmemmapSize)));
		return new AddressLayout(geometry, window, end, regions, pageOffset, List.of());
	}

	/** {@code PUD_SIZE}: that of the top level where there is no pud. */
	private static long pudBytes(Geometry geometry) {
		return geometry.levels().stream().filter(level -> level.name().equals("pud")).findFirst().orElse(geometry.levels().get(0)).entryBytes();
	}
}
