package org.vmalloscope.engine.percpu.boot;

/**
 * The constants that shape the first chunk of a kernel; sizes in bytes.
 *
 * @param minUnitSize smallest unit: 64 KiB up to 2.6.35, 32 KiB from 3.2 on (rounded up to a page)
 * @param dynamicReserve PERCPU_DYNAMIC_RESERVE: what a kernel wants for dynamic allocations of its own
 * @param dynamicEarlySize PERCPU_DYNAMIC_EARLY_SIZE: least dynamic size
 * @param moduleReserve PERCPU_MODULE_RESERVE: 8 KiB with modules, else 0
 * @param addressInLine how the boot line shows the address of the first chunk
 * @param prefix {@code "PERCPU: "} up to 4.4, {@code "percpu: "} later
 * @param countsLastGroup the distance check of embed adds the size of the highest group; older kernels add one unit
 */
public record FirstChunkRules(int minUnitSize, int dynamicReserve, int dynamicEarlySize, int moduleReserve, AddressStyle addressInLine, String prefix,
		boolean countsLastGroup) {
	/** The {@code @address} of the boot line. */
	public enum AddressStyle {
		/** Printed as it is (up to 4.14). */
		RAW,
		/** Hashed (4.15 to 5.1); the value is an input, since the key is random. */
		HASHED,
		/** Not printed (5.3 and later, 4.14.170). */
		ABSENT
	}

	/** Smallest unit for this page size. */
	public int minUnitSize(int pageSize) {
		return Sizes.roundUp(minUnitSize, pageSize);
	}

	/** The dynamic size that x86 asks for: the module reserve moves into it where nothing is reserved. */
	public int wantedDynamicSize(int reservedSize) {
		return moduleReserve + dynamicReserve - reservedSize;
	}
}
