package org.vmalloscope.paint.vmalloc;

import java.util.stream.IntStream;

import org.eclipse.jdt.annotation.Nullable;
import org.vmalloscope.engine.vmalloc.AreaGroup;
import org.vmalloscope.paint.data.RunVisitor;

/**
 * What is known about the runs of a group of areas, the holes between them included: how many there are of each look and how many bytes
 * these take, so that they need not be walked over; and, once somebody has walked over them, the runs themselves, side by side in memory.
 * Immutable but for that.
 */
final class AddressPiece {
	private static final int LOOKS = AddressLook.LOOKS.size();
	/** Runs are kept as where they end, in units of this many address bits from the first area on, and as their look. */
	private static final int GRAIN = 12;
	private static final int LOOK_BITS = 4;
	private static final long MOST_GRAINS = -1 >>> LOOK_BITS;
	/** Runs that are too far from each other, or not at whole pages. */
	private static final int[] NOT_KEPT = {};

	private final AreaGroup group;
	private final long start;
	private final long end;
	/** One bit for each look that there is; the other two have an entry for each bit, ascending. */
	private final int looks;
	private final int[] counts;
	private final long[] sums;
	private final long widestGap;
	private final boolean isLasting;
	private volatile int @Nullable [] ends;

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

	/**
	 * The runs.
	 *
	 * @param areas makes them of the areas
	 * @return whether the visitor wants more
	 */
	boolean runs(AreaRuns areas, RunVisitor visitor) {
		int[] kept = ends;
		if (kept == null) {
			kept = keep(areas);
			ends = kept;
		}
		if (kept == NOT_KEPT) {
			return areas.group(group, visitor);
		}
		long at = start;
		for (int run : kept) {
			long to = start + ((long) (run >>> LOOK_BITS) << GRAIN);
			if (!visitor.run(at, to, run & (1 << LOOK_BITS) - 1)) {
				return false;
			}
			at = to;
		}
		return true;
	}

	private int[] keep(AreaRuns areas) {
		int[] kept = new int[IntStream.of(counts).sum()];
		int[] count = new int[1];
		boolean fits = areas.group(group, (from, to, look) -> {
			long grains = to - start >>> GRAIN;
			kept[count[0]++] = (int) grains << LOOK_BITS | look;
			return grains <= MOST_GRAINS && start + (grains << GRAIN) == to;
		});
		return fits ? kept : NOT_KEPT;
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
