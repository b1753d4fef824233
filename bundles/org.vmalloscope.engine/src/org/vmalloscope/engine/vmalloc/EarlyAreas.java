package org.vmalloscope.engine.vmalloc;

import org.vmalloscope.engine.vmalloc.VmallocConfig.EarlyArea;
import org.vmalloscope.engine.vmalloc.space.Address;
import org.vmalloscope.engine.vmalloc.space.AddressSpace;
import org.vmalloscope.engine.vmalloc.space.AreaMap;
import org.vmalloscope.engine.vmalloc.space.AreaState;
import org.vmalloscope.engine.vmalloc.space.AreaType;
import org.vmalloscope.engine.vmalloc.space.VmallocGeometry;

/**
 * Areas registered before vmalloc comes up: placed upwards from the start of the window in call order, without guard
 * ({@code vm_area_register_early}), or where their owner wants them ({@code vm_area_add_early}).
 */
final class EarlyAreas {
	private EarlyAreas() {
	}

	/** Enters the early areas as busy; returns their addresses. */
	static long[] register(AddressSpace space, VmallocConfig config) {
		VmallocGeometry geometry = config.geometry();
		long[] addresses = new long[config.early().size()];
		long next = geometry.start();
		for (int i = 0; i < addresses.length; i++) {
			EarlyArea area = config.early().get(i);
			long address = area.address();
			if (address == 0) {
				address = Address.alignUp(next, area.align());
				next = Address.alignUp(address + area.size(), geometry.pageSize());
			}
			int overlapped = space.areas().firstEndingAbove(address);
			if (overlapped != 0 && Address.below(space.areas().start(overlapped), address + area.size())) {
				throw new IllegalArgumentException("early area " + i + " overlaps another one at " + Long.toHexString(address));
			}
			space.areas().add(address, address + area.size(),
					AreaMap.facts(AreaState.BUSY, AreaType.EARLY, AreaMap.VM_STRUCT | AreaMap.NO_GUARD, 0, 0));
			addresses[i] = address;
		}
		return addresses;
	}
}
