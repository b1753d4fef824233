package org.vmalloscope.engine.percpu;

import java.util.Map;
import java.util.TreeMap;

import org.eclipse.jdt.annotation.Nullable;

/**
 * A stand-in for the vmalloc engine: one window that only percpu chunks and their metadata use. Chunks come from the top, as
 * high as all their areas fit at once; metadata, with a guard page each, from the bottom. Freed areas stay taken until the
 * lazy limit is exceeded (when the freeing task purges) or until something does not fit.
 */
public final class ChunkWindow implements ChunkAddressSpace {
	/** Bytes of lazily freed space per bit of the CPU count: {@code lazy_max_pages}. */
	private static final long LAZY_BYTES = 32L << 20;

	private record Area(long end, boolean lazy) {
	}

	private record State(Map<Long, Area> areas, long lazyBytes) {
	}

	private final long start;
	private final long end;
	private final int pageSize;
	private final long lazyMax;
	private final boolean freeingTaskPurges;
	private TreeMap<Long, Area> areas = new TreeMap<>();
	private long lazyBytes;
	private @Nullable State frozen;

	/**
	 * @param start VMALLOC_START
	 * @param end VMALLOC_END
	 * @param cpus online CPUs; they set the lazy limit
	 * @param freeingTaskPurges whether who exceeds the lazy limit purges (up to 5.17); later kernels leave it to work that is not modelled here
	 */
	public ChunkWindow(long start, long end, int pageSize, int cpus, boolean freeingTaskPurges) {
		if (start >= end || (start ^ end) < 0) {
			throw new IllegalArgumentException("window from 0x" + Long.toHexString(start) + " to 0x" + Long.toHexString(end));
		}
		this.start = start;
		this.end = end;
		this.pageSize = pageSize;
		this.freeingTaskPurges = freeingTaskPurges;
		lazyMax = (32 - Integer.numberOfLeadingZeros(cpus)) * LAZY_BYTES;
	}

	@Override
	public long allocateAreas(long[] offsets, long[] sizes, long align) {
		long base = highestBase(offsets, sizes, align);
		if (base == NONE && purge()) {
			base = highestBase(offsets, sizes, align);
		}
		if (base != NONE) {
			occupyAreas(base, offsets, sizes);
		}
		return base;
	}

	private long highestBase(long[] offsets, long[] sizes, long align) {
		long lowest = start + align - 1 & -align;
		long lastEnd = 0;
		for (int i = 0; i < offsets.length; i++) {
			lastEnd = Math.max(lastEnd, offsets[i] + sizes[i]);
		}
		long base = (end & -align) - lastEnd;
		for (int i = 0; i < offsets.length && base >= lowest;) {
			Map.Entry<Long, Area> below = areas.lowerEntry(base + offsets[i] + sizes[i]);
			if (below != null && below.getValue().end > base + offsets[i]) {
				base = (below.getKey() & -align) - offsets[i] - sizes[i];
				i = 0;
			} else {
				i++;
			}
		}
		return base >= lowest ? base : NONE;
	}

	@Override
	public void freeAreas(long base, long[] offsets, long[] sizes) {
		for (int i = 0; i < offsets.length; i++) {
			free(base + offsets[i]);
		}
	}

	private void free(long address) {
		Area area = areas.get(address);
		if (area == null || area.lazy) {
			return;
		}
		frozen = null;
		areas.put(address, new Area(area.end, true));
		lazyBytes += area.end - address;
		if (freeingTaskPurges && lazyBytes > lazyMax) {
			purge();
		}
	}

	private boolean purge() {
		frozen = null;
		lazyBytes = 0;
		return areas.values().removeIf(Area::lazy);
	}

	@Override
	public void occupyAreas(long base, long[] offsets, long[] sizes) {
		frozen = null;
		for (int i = 0; i < offsets.length; i++) {
			areas.put(base + offsets[i], new Area(base + offsets[i] + sizes[i], false));
		}
	}

	@Override
	public long allocateMetadata(long bytes) {
		long size = (bytes + pageSize - 1) / pageSize * pageSize + pageSize;
		long address = lowestGap(size);
		if (address == NONE && purge()) {
			address = lowestGap(size);
		}
		if (address != NONE) {
			frozen = null;
			areas.put(address, new Area(address + size, false));
		}
		return address;
	}

	private long lowestGap(long size) {
		long address = start;
		for (Map.Entry<Long, Area> area : areas.entrySet()) {
			if (area.getKey() - address >= size) {
				return address;
			}
			address = Math.max(address, area.getValue().end);
		}
		return end - address >= size ? address : NONE;
	}

	@Override
	public void freeMetadata(long address, long bytes) {
		free(address);
	}

	@Override
	public Object snapshot() {
		State state = frozen;
		if (state == null) {
			state = new State(new TreeMap<>(areas), lazyBytes);
			frozen = state;
		}
		return state;
	}

	@Override
	public void restore(Object snapshot) {
		State state = (State) snapshot;
		if (state != frozen) {
			areas = new TreeMap<>(state.areas);
			lazyBytes = state.lazyBytes;
			frozen = state;
		}
	}
}
