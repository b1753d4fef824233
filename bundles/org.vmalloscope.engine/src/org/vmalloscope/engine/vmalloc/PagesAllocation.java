package org.vmalloscope.engine.vmalloc;

import org.vmalloscope.engine.vmalloc.placement.Placement;
import org.vmalloscope.engine.vmalloc.space.Address;
import org.vmalloscope.engine.vmalloc.space.AreaMap;
import org.vmalloscope.engine.vmalloc.space.AreaState;
import org.vmalloscope.engine.vmalloc.space.AreaType;
import org.vmalloscope.engine.vmalloc.space.VmallocGeometry;

/**
 * {@code __vmalloc_node_range}: area, array of page pointers, pages. An array above one page is itself vmalloc'ed, after the
 * area it is for: with 4 KiB pages and 8-byte pointers every vmalloc of more than 512 pages takes a second area.
 */
final class PagesAllocation {
	private final Vmalloc vmalloc;
	private final PagesArrays arrays;
	private final PageSource pageSource;
	private final VmallocGeometry geometry;

	PagesAllocation(Vmalloc vmalloc, PagesArrays arrays, PageSource pageSource) {
		this.vmalloc = vmalloc;
		this.arrays = arrays;
		this.pageSource = pageSource;
		geometry = vmalloc.config().geometry();
	}

	long vmalloc(long bytes, long align, boolean huge, long vstart, long vend, Caller caller, int tag) {
		long rounded = Address.alignUp(bytes, geometry.pageSize());
		if (bytes == 0) {
			return Placement.NONE;
		}
		if (rounded >>> geometry.pageShift() > vmalloc.config().totalPages()) {
			vmalloc.messages().failure(MessageStyle.Reason.EXCEEDS_TOTAL_PAGES, bytes, 0, caller);
			return Placement.NONE;
		}
		int shift = hugeShift(bytes, huge);
		if (shift > geometry.pageShift()) {
			long large = Address.alignUp(bytes, 1L << shift);
			long address = map(bytes, large, Math.max(align, 1L << shift), AreaMap.HUGE, AreaType.VMALLOC, vstart, vend, caller, tag, true);
			if (address != Placement.NONE) {
				return address;
			}
		}
		return map(bytes, rounded, align, 0, AreaType.VMALLOC, vstart, vend, caller, tag, false);
	}

	private int hugeShift(long bytes, boolean huge) {
		VmallocConfig config = vmalloc.config();
		boolean allowed = switch (vmalloc.rules().huge()) {
		case NONE -> false;
		case ALL -> true;
		case ON_REQUEST -> huge;
		};
		if (!allowed || config.hugeShift() == 0) {
			return geometry.pageShift();
		}
		long share = vmalloc.rules().hugePerNode() ? bytes / config.memoryNodes() : bytes;
		if (share >= 1L << config.hugeShift()) {
			return config.hugeShift();
		}
		return config.contiguousShift() != 0 && share >= 1L << config.contiguousShift() ? config.contiguousShift() : geometry.pageShift();
	}

	private long map(long bytes, long size, long align, long flags, AreaType type, long vstart, long vend, Caller caller, int tag, boolean silent) {
		long address = vmalloc.allocate(size + geometry.pageSize(), align, vstart, vend,
				AreaMap.facts(AreaState.BUSY, type, flags | AreaMap.VM_STRUCT, 0, tag), caller, silent);
		if (address == Placement.NONE) {
			if (!silent) {
				vmalloc.messages().failure(MessageStyle.Reason.NO_AREA, bytes, 0, caller);
			}
			return address;
		}
		long pages = size >>> geometry.pageShift();
		long arrayBytes = pages * (geometry.wordBits() / 8);
		if (arrayBytes > geometry.pageSize()) {
			long array = map(arrayBytes, Address.alignUp(arrayBytes, geometry.pageSize()), 1, 0, AreaType.PAGES_ARRAY, geometry.start(),
					geometry.end(), caller, tag, false);
			if (array == Placement.NONE) {
				vmalloc.freeWithoutPages(address);
				if (!silent) {
					vmalloc.messages().failure(MessageStyle.Reason.NO_PAGES_ARRAY, bytes, arrayBytes, caller);
				}
				return array;
			}
			arrays.remember(address, array);
		}
		if (!pageSource.allocate(pages, caller)) {
			long array = arrayBytes > geometry.pageSize() ? arrays.forget(address) : 0;
			vmalloc.freeWithoutPages(address);
			if (array != 0) {
				vmalloc.vfree(array);
			}
			if (!silent) {
				vmalloc.messages().failure(MessageStyle.Reason.NO_PAGES, bytes, 0, caller);
			}
			return Placement.NONE;
		}
		return address;
	}
}
