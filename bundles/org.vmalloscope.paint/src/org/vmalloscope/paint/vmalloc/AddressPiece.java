package org.vmalloscope.paint.vmalloc;

import org.vmalloscope.engine.vmalloc.AreaGroup;

/**
 * What is known about the runs of a group of areas, so that they need not be walked over again: how many there are of each look and how
 * many bytes these take, the holes between the areas included. Immutable.
 */
final class AddressPiece {
	private static final int LOOKS = AddressLook.LOOKS.size();

	private final AreaGroup group;
	private final long start;
	private final long end;
	/** One bit for each look that there is; the other two have an entry for each bit, ascending. */
	private final int looks;
	private final int[] counts;
	private final long[] sums;
	private final long widestGap;
	private final boolean isLasting;

	private AddressPiece(AreaGroup group, int looks, int[] counts, long[] sums, long widestGap, boolean isLasting) {
		this.group = group;
		// kept here, because of a million areas hardly one is in the processor's caches
		start = group.start(0);
		end = group.end(group.size() - 1);
		this.looks = looks;
		this.counts = counts;
		this.sums = sums;
		this.widestGap = widestGap;
		this.isLasting = isLasting;
	}

	/** Walks over a group. */
	static AddressPiece of(AreaGroup group, AreaRuns runs) {
		int[] counts = new int[LOOKS];
		long[] sums = new long[LOOKS];
		runs.group(group, (start, end, look) -> {
			counts[look]++;
			sums[look] += end - start;
			return true;
		});
		int looks = 0;
		for (int look = 0; look < LOOKS; look++) {
			looks |= counts[look] > 0 ? 1 << look : 0;
		}
		int[] someCounts = new int[Integer.bitCount(looks)];
		long[] someSums = new long[someCounts.length];
		int some = 0;
		for (int rest = looks; rest != 0; rest &= rest - 1) {
			someCounts[some] = counts[Integer.numberOfTrailingZeros(rest)];
			someSums[some++] = sums[Integer.numberOfTrailingZeros(rest)];
		}
		boolean isLasting = !AreaRuns.isBlock(group, 0);
		long widest = 0;
		for (int area = 1; area < group.size(); area++) {
			long gap = group.start(area) - group.end(area - 1);
			widest = Long.compareUnsigned(gap, widest) > 0 ? gap : widest;
			isLasting &= !AreaRuns.isBlock(group, area);
		}
		return new AddressPiece(group, looks, someCounts, someSums, widest, isLasting);
	}

	AreaGroup group() {
		return group;
	}

	long start() {
		return start;
	}

	long end() {
		return end;
	}

	/** One bit for each look that there is, by its ordinal. */
	int looks() {
		return looks;
	}

	/** Bytes of the widest hole between its areas. */
	long widestGap() {
		return widestGap;
	}

	/** Whether it holds at every moment that has the group; else the group has vmap blocks, whose use is told elsewhere. */
	boolean isLasting() {
		return isLasting;
	}

	/** Adds what it has of each look. */
	void addTo(RunSums total) {
		int some = 0;
		for (int rest = looks; rest != 0; rest &= rest - 1) {
			total.add(Integer.numberOfTrailingZeros(rest), counts[some], sums[some++]);
		}
	}
}
