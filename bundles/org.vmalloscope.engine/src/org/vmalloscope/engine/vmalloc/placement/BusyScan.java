package org.vmalloscope.engine.vmalloc.placement;

import org.eclipse.jdt.annotation.Nullable;
import org.vmalloscope.engine.vmalloc.space.Address;
import org.vmalloscope.engine.vmalloc.space.AddressSpace;
import org.vmalloscope.engine.vmalloc.space.AreaMap;
import org.vmalloscope.engine.vmalloc.space.VmallocProbe;

/**
 * V0: walks the busy areas from the start of the wanted range and leaves a page free behind each (mm/vmalloc.c, 2.6.28 to
 * 2.6.38).
 */
public final class BusyScan extends ScanPlacement {
	private long steps;

	/** A placement on an address space. */
	public BusyScan(AddressSpace space) {
		super(space);
	}

	@Override
	protected long take(long size, long align, long vstart, long vend, int cpu, long facts, boolean retry) {
		long address = search(size, align, vstart, vend, space.probe());
		charge(steps);
		if (address != NONE) {
			space.areas().add(address, address + size, facts);
			tellPlaced(address, address + size, cpu, steps);
		}
		return address;
	}

	@Override
	public long predict(long size, long align, long vstart, long vend, int cpu, boolean retry) {
		return search(size, align, vstart, vend, null);
	}

	private long search(long size, long align, long vstart, long vend, @Nullable VmallocProbe told) {
		AreaMap areas = space.areas();
		long mask = space.geometry().wordMask();
		long page = space.geometry().pageSize();
		long address = Address.alignUp(vstart, align) & mask;
		steps = 0;
		int pos = areas.firstEndingAbove(address - 1);
		if (pos != 0 && Address.below(areas.end(pos), address)) {
			pos = areas.tree().next(pos);
		}
		while (pos != 0 && Address.below(areas.start(pos), address + size & mask) && !Address.below(vend, address + size & mask)) {
			address = Address.alignUp(areas.end(pos) + page & mask, align) & mask;
			steps++;
			if (told != null) {
				told.busyAreaPassed(areas.start(pos), areas.end(pos), address);
			}
			pos = areas.tree().next(pos);
		}
		return Address.below(vend, address + size & mask) ? NONE : address;
	}
}
