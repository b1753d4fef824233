package org.vmalloscope.engine.percpu.boot;

import java.util.ArrayList;
import java.util.List;

/**
 * Where the first chunk lies: the shape with its group offsets, and its lowest address.
 *
 * @param info shape with offsets
 * @param baseAddress address of the lowest group ({@code pcpu_base_addr})
 * @param maxDistance bytes from the base to the end of the highest group, as the embed allocator measures it
 * @param tooFar whether the groups lie too far apart for later chunks to repeat the pattern in the vmalloc window
 */
public record FirstChunkLayout(AllocInfo info, long baseAddress, long maxDistance, boolean tooFar) {
	/**
	 * The embed allocator's layout.
	 *
	 * @param groupAddresses what boot memory gave for each group
	 * @param vmallocTotal bytes of the vmalloc window
	 */
	public static FirstChunkLayout embed(AllocInfo info, long[] groupAddresses, long vmallocTotal, FirstChunkRules rules) {
		if (groupAddresses.length != info.groups().size()) {
			throw new IllegalArgumentException(groupAddresses.length + " addresses for " + info.groups().size() + " groups");
		}
		int highest = 0;
		long base = groupAddresses[0];
		for (int i = 1; i < groupAddresses.length; i++) {
			if (Long.compareUnsigned(groupAddresses[i], base) < 0) {
				base = groupAddresses[i];
			}
			if (Long.compareUnsigned(groupAddresses[i], groupAddresses[highest]) > 0) {
				highest = i;
			}
		}
		List<CpuGroup> groups = new ArrayList<>();
		for (int i = 0; i < groupAddresses.length; i++) {
			groups.add(info.groups().get(i).at(groupAddresses[i] - base));
		}
		long tail = rules.countsLastGroup() ? (long) info.groups().get(highest).units() * info.unitSize() : info.unitSize();
		long distance = groupAddresses[highest] - base + tail;
		AllocInfo placed = new AllocInfo(info.staticSize(), info.reservedSize(), info.dynamicSize(), info.unitSize(), info.atomSize(), info.allocSize(), groups);
		return new FirstChunkLayout(placed, base, distance, distance > vmallocTotal * 3 / 4);
	}

	/** The layout of a chunk in one piece: the page allocator's early vm area, or a kernel for one CPU. */
	public static FirstChunkLayout contiguous(AllocInfo info, long baseAddress) {
		return new FirstChunkLayout(info, baseAddress, (long) info.units() * info.unitSize(), false);
	}
}
