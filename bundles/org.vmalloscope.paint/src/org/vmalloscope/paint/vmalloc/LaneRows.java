package org.vmalloscope.paint.vmalloc;

import java.util.List;

import org.eclipse.jdt.annotation.Nullable;
import org.vmalloscope.paint.data.ArrayRuns;
import org.vmalloscope.paint.data.RunRows;
import org.vmalloscope.paint.data.RunVisitor;

/**
 * The lanes of a map. The first one is everything and tells how much of a pixel is what; the others tell whether there is anything of
 * their kind in a pixel: one lazy page among a gigabyte is to be seen.
 */
final class LaneRows implements RunRows {
	private static final int LOOKS = AddressLook.LOOKS.size();

	/** What lies in columns, which all lanes have in common. */
	private record Covers(long[] bounds, long[] sums) {
	}

	private final AddressRuns all;
	private final List<Lane> lanes;
	private final ArrayRuns changes;
	private volatile @Nullable Covers newest;

	LaneRows(AddressRuns all, List<Lane> lanes, AddressChanges changes) {
		this.all = all;
		this.lanes = lanes;
		this.changes = changes.runs(all.domain());
	}

	@Override
	public int rows() {
		return lanes.size();
	}

	@Override
	public int looks() {
		return LOOKS;
	}

	private boolean isChanges(int row) {
		return lanes.get(row) == Lane.CHANGES;
	}

	@Override
	public void runs(int row, long from, long to, RunVisitor visitor) {
		if (isChanges(row)) {
			changes.runs(0, from, to, visitor);
		} else {
			all.runsOf(lanes.get(row).looks(), from, to, visitor);
		}
	}

	@Override
	public boolean isDense(int row, long from, long to, int columns) {
		// a column of pixels that is wider than a page may have something small in it
		return marksPresence(row) && Long.compareUnsigned(Long.divideUnsigned(to - from, columns), 256) > 0
				|| (isChanges(row) ? changes.isDense(0, from, to, columns) : all.count(lanes.get(row).looks(), from, to) > columns);
	}

	@Override
	public void columns(int row, long[] bounds, ColumnVisitor visitor) {
		if (isChanges(row)) {
			RunRows.super.columns(row, bounds, visitor);
			return;
		}
		long[] covered = covers(bounds);
		long[] column = new long[LOOKS];
		int[] there = new int[LOOKS];
		for (int i = 0; i + 1 < bounds.length; i++) {
			System.arraycopy(covered, i * LOOKS, column, 0, LOOKS);
			keep(row, column, bounds[i + 1] - bounds[i]);
			int count = 0;
			for (int look = 0; look < LOOKS; look++) {
				if (column[look] != 0) {
					there[count++] = look;
				}
			}
			if (count > 0) {
				visitor.column(i, there, count, column);
			}
		}
	}

	private long[] covers(long[] bounds) {
		Covers known = newest;
		if (known == null || known.bounds != bounds) {
			known = new Covers(bounds, all.covers(bounds));
			newest = known;
		}
		return known.sums;
	}

	private boolean marksPresence(int row) {
		return lanes.get(row) != Lane.ALL && lanes.get(row) != Lane.HOLES;
	}

	@Override
	public void cover(int row, long from, long to, long[] sums) {
		long[] here = new long[LOOKS];
		if (isChanges(row)) {
			changes.cover(0, from, to, here);
		} else {
			all.cover(0, from, to, here);
		}
		keep(row, here, to - from);
		for (int look = 0; look < LOOKS; look++) {
			sums[look] += here[look];
		}
	}

	/** Leaves of the sums of a stretch what the lane shows: where it marks presence, all of it for the look that there is most of. */
	private void keep(int row, long[] sums, long size) {
		Lane lane = lanes.get(row);
		long most = 0;
		int look = -1;
		for (int i = 0; i < LOOKS; i++) {
			if ((lane.looks() >>> i & 1) == 0) {
				sums[i] = 0;
			} else if (marksPresence(row)) {
				if (Long.compareUnsigned(sums[i], most) > 0) {
					most = sums[i];
					look = i;
				}
				sums[i] = 0;
			}
		}
		if (look >= 0) {
			sums[look] = size;
		}
	}
}
