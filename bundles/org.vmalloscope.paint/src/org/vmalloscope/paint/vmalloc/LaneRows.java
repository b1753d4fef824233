package org.vmalloscope.paint.vmalloc;

import java.util.ArrayList;
import java.util.List;

import org.vmalloscope.paint.axis.Range;
import org.vmalloscope.paint.data.ArrayRuns;
import org.vmalloscope.paint.data.RunRows;
import org.vmalloscope.paint.data.RunVisitor;

/**
 * The lanes of a map. The first one is everything and tells how much of a pixel is what; the others tell whether there is anything of
 * their kind in a pixel: one lazy page among a gigabyte is to be seen.
 */
final class LaneRows implements RunRows {
	private final List<ArrayRuns> rows = new ArrayList<>();
	private final List<Lane> lanes;

	LaneRows(ArrayRuns all, List<Lane> lanes, Range domain, AddressChanges changes) {
		this.lanes = lanes;
		for (Lane lane : lanes) {
			rows.add(lane == Lane.ALL ? all : lane == Lane.CHANGES ? changes.runs(domain) : AddressRuns.of(all, lane, domain));
		}
	}

	@Override
	public int rows() {
		return rows.size();
	}

	@Override
	public int looks() {
		return AddressLook.LOOKS.size();
	}

	@Override
	public void runs(int row, long from, long to, RunVisitor visitor) {
		rows.get(row).runs(row, from, to, visitor);
	}

	@Override
	public boolean isDense(int row, long from, long to, int columns) {
		// a column of pixels that is wider than a page may have something small in it
		return rows.get(row).isDense(row, from, to, columns) || marksPresence(row) && Long.compareUnsigned(Long.divideUnsigned(to - from, columns), 256) > 0;
	}

	@Override
	public void columns(int row, long[] bounds, ColumnVisitor visitor) {
		if (marksPresence(row)) {
			RunRows.super.columns(row, bounds, visitor);
		} else {
			rows.get(row).columns(0, bounds, visitor);
		}
	}

	private boolean marksPresence(int row) {
		return lanes.get(row) != Lane.ALL && lanes.get(row) != Lane.HOLES;
	}

	@Override
	public void cover(int row, long from, long to, long[] sums) {
		long[] before = sums.clone();
		rows.get(row).cover(row, from, to, sums);
		if (!marksPresence(row)) {
			return;
		}
		long most = 0;
		int look = -1;
		for (int i = 0; i < sums.length; i++) {
			long here = sums[i] - before[i];
			if (Long.compareUnsigned(here, most) > 0) {
				most = here;
				look = i;
			}
			sums[i] = before[i];
		}
		if (look >= 0) {
			sums[look] += to - from;
		}
	}
}
