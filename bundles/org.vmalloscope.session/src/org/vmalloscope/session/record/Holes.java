package org.vmalloscope.session.record;

import java.util.TreeMap;

import org.vmalloscope.engine.vmalloc.space.AddressTree;
import org.vmalloscope.engine.vmalloc.space.BlockPool;

/** The free ranges of a window of addresses between areas that come and go; about 26 bytes per area. */
final class Holes {
	private final long windowStart;
	private final long windowEnd;
	/** Areas by start; the value is the end. */
	private final AddressTree areas = new AddressTree(new BlockPool(), 1);
	/** By size: how many holes. */
	private final TreeMap<Long, Integer> sizes = new TreeMap<>();
	private long free;

	/** An empty window. */
	Holes(long windowStart, long windowEnd) {
		this.windowStart = windowStart;
		this.windowEnd = windowEnd;
		hole(windowStart, windowEnd);
	}

	/** Bytes that no area has. */
	long freeBytes() {
		return free;
	}

	/** Bytes of the largest hole. */
	long largest() {
		return sizes.isEmpty() ? 0 : sizes.lastKey();
	}

	void add(long areaStart, long areaEnd) {
		if (!touches(areaStart, areaEnd)) {
			return;
		}
		long start = clip(areaStart);
		long end = clip(areaEnd);
		int pos = areas.floor(start);
		int next = pos == 0 ? areas.first() : areas.next(pos);
		long before = pos == 0 ? windowStart : areas.value(pos, 0);
		long after = next == 0 ? windowEnd : areas.key(next);
		filled(before, after);
		hole(before, start);
		hole(end, after);
		areas.setValue(areas.insert(start), 0, end);
	}

	void remove(long areaStart, long areaEnd) {
		if (!touches(areaStart, areaEnd)) {
			return;
		}
		long start = clip(areaStart);
		long end = clip(areaEnd);
		int pos = areas.find(start);
		int previous = areas.previous(pos);
		int next = areas.next(pos);
		long before = previous == 0 ? windowStart : areas.value(previous, 0);
		long after = next == 0 ? windowEnd : areas.key(next);
		filled(before, start);
		filled(end, after);
		hole(before, after);
		areas.removeAt(pos);
	}

	private boolean touches(long start, long end) {
		return Long.compareUnsigned(start, windowEnd) < 0 && Long.compareUnsigned(end, windowStart) > 0;
	}

	private long clip(long address) {
		return Long.compareUnsigned(address, windowStart) < 0 ? windowStart : Long.compareUnsigned(address, windowEnd) > 0 ? windowEnd : address;
	}

	private void hole(long start, long end) {
		if (start != end) {
			sizes.merge(end - start, 1, Integer::sum);
			free += end - start;
		}
	}

	private void filled(long start, long end) {
		if (start != end) {
			Integer count = sizes.remove(end - start);
			if (count != null && count > 1) {
				sizes.put(end - start, count - 1);
			}
			free -= end - start;
		}
	}
}
