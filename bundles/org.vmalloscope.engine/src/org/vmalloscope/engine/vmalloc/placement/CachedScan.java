package org.vmalloscope.engine.vmalloc.placement;

import org.eclipse.jdt.annotation.Nullable;
import org.vmalloscope.engine.vmalloc.space.Address;
import org.vmalloscope.engine.vmalloc.space.AddressSpace;
import org.vmalloscope.engine.vmalloc.space.AddressTree;
import org.vmalloscope.engine.vmalloc.space.AreaMap;
import org.vmalloscope.engine.vmalloc.space.VmallocProbe;
import org.vmalloscope.engine.vmalloc.store.StateReader;
import org.vmalloscope.engine.vmalloc.store.StateWriter;

/**
 * V1: walks the busy areas from the last one placed, if no hole that would serve was passed since (mm/vmalloc.c, 3.0 to
 * 5.1).
 * <p>
 * The cache is not perfect: {@code cached_hole_size} and {@code cached_align} are not corrected when an area is freed, so a
 * later search can pass holes that would serve. That is the kernel's behaviour.
 */
public final class CachedScan extends ScanPlacement {
	/** When the end of a request counts as wrapped around. */
	public enum WrapTest {
		/** About 3.2: an area may end exactly at the top of the address space. */
		LAST_BYTE,
		/** Later: it may not. */
		END
	}

	private final WrapTest wrapTest;
	private final boolean checksLowEnd;
	/** Start of {@code free_vmap_cache}; 0: none. */
	private long cache;
	private long hole;
	private long cachedStart;
	private long cachedAlign;
	private long steps;

	/**
	 * A placement on an address space.
	 *
	 * @param checksLowEnd whether a result below the wanted range is refused (4.14.170, 5.1)
	 */
	public CachedScan(AddressSpace space, WrapTest wrapTest, boolean checksLowEnd) {
		super(space);
		this.wrapTest = wrapTest;
		this.checksLowEnd = checksLowEnd;
	}

	/** Start of the area in {@code free_vmap_cache}, or 0. */
	public long cache() {
		return cache;
	}

	/** {@code cached_hole_size} in bytes. */
	public long cachedHole() {
		return hole;
	}

	/** {@code cached_vstart}. */
	public long cachedStart() {
		return cachedStart;
	}

	/** {@code cached_align}. */
	public long cachedAlign() {
		return cachedAlign;
	}

	/** Reads a recorded cache; {@code start} 0: none. */
	public void setCache(long start, long holeSize, long vstart, long align) {
		cache = start;
		hole = holeSize;
		cachedStart = vstart;
		cachedAlign = align;
	}

	@Override
	protected long take(long size, long align, long vstart, long vend, int cpu, long facts, boolean retry) {
		VmallocProbe told = space.probe();
		long address = search(size, align, vstart, vend, told);
		charge(steps);
		if (address != NONE) {
			space.areas().add(address, address + size, facts);
			tellPlaced(address, address + size, cpu, steps);
			remember(address, address + size);
		}
		return address;
	}

	@Override
	public long predict(long size, long align, long vstart, long vend, int cpu, boolean retry) {
		long oldCache = cache;
		long oldHole = hole;
		long oldStart = cachedStart;
		long oldAlign = cachedAlign;
		long address = search(size, align, vstart, vend, null);
		setCache(oldCache, oldHole, oldStart, oldAlign);
		return address;
	}

	/** Finds a place; changes what the kernel's search changes even when it fails. */
	private long search(long size, long align, long vstart, long vend, @Nullable VmallocProbe told) {
		AreaMap areas = space.areas();
		AddressTree tree = areas.tree();
		long mask = space.geometry().wordMask();
		steps = 0;
		if (cache == 0 || Address.below(size, hole) || Address.below(vstart, cachedStart) || Address.below(align, cachedAlign)) {
			dropCache(told, Address.below(size, hole) ? VmallocProbe.CacheDrop.SMALLER_THAN_HOLE
					: Address.below(vstart, cachedStart) ? VmallocProbe.CacheDrop.LOWER_RANGE : VmallocProbe.CacheDrop.SMALLER_ALIGNMENT);
		}
		cachedStart = vstart;
		cachedAlign = align;
		int pos = 0;
		long address = 0;
		if (cache != 0) {
			pos = areas.find(cache);
			address = Address.alignUp(areas.end(pos), align) & mask;
			if (Address.below(address, vstart)) {
				dropCache(told, VmallocProbe.CacheDrop.BELOW_RANGE);
			} else if (told != null) {
				told.cacheUsed(cache, areas.end(pos));
			}
		}
		if (cache == 0) {
			address = Address.alignUp(vstart, align) & mask;
			pos = areas.firstEndingAbove(address - 1);
		}
		if (wraps(address, size, mask)) {
			return NONE;
		}
		long passedHole = hole;
		long top = address + size & mask;
		long[] data = tree.data();
		// thousands of areas may be passed: within a leaf without asking the tree
		int stride = tree.stride();
		int ends = pos == 0 ? 0 : tree.valuesOf(pos);
		int last = pos == 0 ? 0 : tree.lastBeside(pos);
		while (pos != 0 && Address.below(data[pos], top) && !Address.below(vend, top)) {
			long start = data[pos];
			if (Address.below(address + passedHole & mask, start)) {
				passedHole = start - address;
				if (told != null) {
					told.holeRemembered(passedHole);
				}
			}
			long end = data[ends];
			address = Address.alignUp(end, align) & mask;
			steps++;
			if (told != null) {
				told.busyAreaPassed(start, end, address);
			}
			if (wraps(address, size, mask)) {
				hole = passedHole;
				return NONE;
			}
			top = address + size & mask;
			if (pos < last) {
				pos++;
				ends += stride;
			} else {
				pos = tree.next(pos);
				ends = pos == 0 ? 0 : tree.valuesOf(pos);
				last = pos == 0 ? 0 : tree.lastBeside(pos);
			}
		}
		hole = passedHole;
		return Address.below(vend, top) || checksLowEnd && Address.below(address, vstart) ? NONE : address;
	}

	private boolean wraps(long address, long size, long mask) {
		return Address.below(address + size - (wrapTest == WrapTest.LAST_BYTE ? 1 : 0) & mask, address);
	}

	private void dropCache(@Nullable VmallocProbe told, VmallocProbe.CacheDrop why) {
		if (told != null && cache != 0) {
			told.cacheDropped(why);
		}
		hole = 0;
		cache = 0;
	}

	private void remember(long start, long end) {
		cache = start;
		VmallocProbe told = space.probe();
		if (told != null) {
			told.cacheSet(start, end);
		}
	}

	@Override
	public void release(int pos) {
		AreaMap areas = space.areas();
		if (cache != 0) {
			if (Address.below(areas.end(pos), cachedStart)) {
				cache = 0;
				VmallocProbe told = space.probe();
				if (told != null) {
					told.cacheDropped(VmallocProbe.CacheDrop.AREA_FREED_BELOW);
				}
			} else if (!Address.below(cache, areas.start(pos))) {
				int before = areas.tree().previous(pos);
				remember(before == 0 ? 0 : areas.start(before), before == 0 ? 0 : areas.end(before));
			}
		}
		super.release(pos);
	}

	@Override
	public void save(StateWriter out) {
		super.save(out);
		out.put(cache);
		out.put(hole);
		out.put(cachedStart);
		out.put(cachedAlign);
	}

	@Override
	public void load(StateReader in) {
		super.load(in);
		setCache(in.get(), in.get(), in.get(), in.get());
	}

	@Override
	public void assertConsistent() {
		if (cache != 0 && space.areas().find(cache) == 0) {
			throw new AssertionError("free_vmap_cache names no area: " + Long.toHexString(cache));
		}
	}
}
