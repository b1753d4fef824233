package org.vmalloscope.engine.percpu.boot;

import java.util.List;

/**
 * The shape of the first chunk, and so of every chunk ({@code struct pcpu_alloc_info}); sizes in bytes.
 *
 * @param staticSize the linker's percpu section
 * @param reservedSize kept for module percpu variables
 * @param dynamicSize the rest of the first chunk
 * @param unitSize what one CPU gets of each chunk
 * @param atomSize alignment of a chunk's areas
 * @param allocSize what one boot-time allocation takes: a multiple of atom and unit size
 * @param groups in unit order
 */
public record AllocInfo(int staticSize, int reservedSize, int dynamicSize, int unitSize, int atomSize, int allocSize, List<CpuGroup> groups) {
	public AllocInfo {
		groups = List.copyOf(groups);
		if (staticSize < 0 || reservedSize < 0 || dynamicSize < 0 || unitSize <= 0) {
			throw new IllegalArgumentException("percpu sizes must not be negative");
		}
		if ((long) staticSize + reservedSize + dynamicSize > unitSize) {
			throw new IllegalArgumentException("static, reserved and dynamic size exceed the unit size " + unitSize);
		}
	}

	/** Bytes of a unit that the first chunk uses. */
	public int usedSize() {
		return staticSize + reservedSize + dynamicSize;
	}

	/** Units of all groups, unused ones too. */
	public int units() {
		return groups.stream().mapToInt(CpuGroup::units).sum();
	}
}
