package org.vmalloscope.engine.percpu;

import java.util.Arrays;
import java.util.List;

import org.vmalloscope.engine.percpu.boot.AllocInfo;
import org.vmalloscope.engine.percpu.boot.CpuGroup;
import org.vmalloscope.engine.percpu.boot.FirstChunkLayout;

/**
 * The shape that all chunks of an allocator share: pages, units, groups and the offset of every CPU's unit
 * ({@code pcpu_unit_size}, {@code pcpu_unit_map}, {@code pcpu_unit_offsets}, {@code pcpu_group_offsets}, …). Immutable.
 */
public final class PercpuGeometry {
	private final FirstChunkLayout layout;
	private final int pageSize;
	private final int pageShift;
	private final int wordBytes;
	private final int units;
	private final int[] unitOfCpu;
	private final long[] unitOffsets;
	private final int lowUnitCpu;
	private final int highUnitCpu;
	private final long[] groupOffsets;
	private final long[] groupSizes;

	/**
	 * @param layout shape and place of the first chunk; each CPU from 0 on is in exactly one group
	 * @param pageSize bytes, a power of two from 4 KiB to 64 KiB
	 * @param wordBytes 4 or 8
	 */
	public PercpuGeometry(FirstChunkLayout layout, int pageSize, int wordBytes) {
		AllocInfo info = layout.info();
		if (Integer.bitCount(pageSize) != 1 || pageSize < 1 << 12 || pageSize > 1 << 16) {
			throw new IllegalArgumentException("page size " + pageSize);
		}
		if (wordBytes != 4 && wordBytes != 8) {
			throw new IllegalArgumentException("word of " + wordBytes + " bytes");
		}
		if (info.unitSize() % pageSize != 0) {
			throw new IllegalArgumentException("unit size " + info.unitSize() + " is no multiple of the page size " + pageSize);
		}
		this.layout = layout;
		this.pageSize = pageSize;
		pageShift = Integer.numberOfTrailingZeros(pageSize);
		this.wordBytes = wordBytes;
		List<CpuGroup> groups = info.groups();
		int cpus = groups.stream().mapToInt(group -> group.cpus().size()).sum();
		unitOfCpu = new int[cpus];
		unitOffsets = new long[cpus];
		Arrays.fill(unitOfCpu, -1);
		groupOffsets = new long[groups.size()];
		groupSizes = new long[groups.size()];
		int unit = 0;
		for (int i = 0; i < groups.size(); i++) {
			CpuGroup group = groups.get(i);
			groupOffsets[i] = group.baseOffset();
			groupSizes[i] = (long) group.units() * info.unitSize();
			for (int j = 0; j < group.cpus().size(); j++) {
				int cpu = group.cpus().get(j);
				if (cpu < 0 || cpu >= cpus || unitOfCpu[cpu] >= 0) {
					throw new IllegalArgumentException("cpu " + cpu + " is in no group or in two");
				}
				unitOfCpu[cpu] = unit + j;
				unitOffsets[cpu] = group.baseOffset() + (long) j * info.unitSize();
			}
			unit += group.units();
		}
		units = unit;
		int low = 0;
		int high = 0;
		for (int cpu = 1; cpu < cpus; cpu++) {
			low = unitOffsets[cpu] < unitOffsets[low] ? cpu : low;
			high = unitOffsets[cpu] > unitOffsets[high] ? cpu : high;
		}
		lowUnitCpu = low;
		highUnitCpu = high;
	}

	/** Shape and place of the first chunk. */
	public FirstChunkLayout layout() {
		return layout;
	}

	/** Sizes and groups. */
	public AllocInfo info() {
		return layout.info();
	}

	/** Address of the first chunk's lowest group ({@code pcpu_base_addr}). */
	public long baseAddress() {
		return layout.baseAddress();
	}

	/** Bytes of a page. */
	public int pageSize() {
		return pageSize;
	}

	/** log2 of {@link #pageSize}. */
	int pageShift() {
		return pageShift;
	}

	/** Bytes of a machine word. */
	public int wordBytes() {
		return wordBytes;
	}

	/** Bytes of a unit. */
	public int unitSize() {
		return layout.info().unitSize();
	}

	/** Pages of a unit. */
	public int unitPages() {
		return unitSize() / pageSize;
	}

	/** Units of a chunk, unused ones too. */
	public int units() {
		return units;
	}

	/** Possible CPUs. */
	public int cpus() {
		return unitOfCpu.length;
	}

	/** The unit of a CPU ({@code pcpu_unit_map}). */
	public int unitOf(int cpu) {
		return unitOfCpu[cpu];
	}

	/** Bytes from a chunk's base address to the unit of a CPU ({@code pcpu_unit_offsets}). */
	public long unitOffset(int cpu) {
		return unitOffsets[cpu];
	}

	/** The CPU whose unit lies lowest. */
	public int lowUnitCpu() {
		return lowUnitCpu;
	}

	/** The CPU whose unit lies highest. */
	public int highUnitCpu() {
		return highUnitCpu;
	}

	/** Bytes from a chunk's base address to each group ({@code pcpu_group_offsets}). */
	public long[] groupOffsets() {
		return groupOffsets.clone();
	}

	/** Bytes of each group ({@code pcpu_group_sizes}). */
	public long[] groupSizes() {
		return groupSizes.clone();
	}

	/** Alignment of a chunk's areas in bytes ({@code pcpu_atom_size}). */
	public int atomSize() {
		return layout.info().atomSize();
	}

	/** Page frames that back one page index of a chunk: one per possible CPU. */
	public int framesPerPage() {
		return unitOfCpu.length;
	}

	/** Address of a page of a CPU in the chunk with this base address. */
	public long pageAddress(long chunkBase, int cpu, int page) {
		return chunkBase + unitOffsets[cpu] + (long) page * pageSize;
	}
}
