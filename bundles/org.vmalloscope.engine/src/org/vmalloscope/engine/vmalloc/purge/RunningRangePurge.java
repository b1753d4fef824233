package org.vmalloscope.engine.vmalloc.purge;

import org.vmalloscope.engine.vmalloc.placement.Placement;
import org.vmalloscope.engine.vmalloc.space.Address;
import org.vmalloscope.engine.vmalloc.space.AddressSpace;
import org.vmalloscope.engine.vmalloc.store.StateReader;
import org.vmalloscope.engine.vmalloc.store.StateWriter;

/**
 * What if (no kernel does this): P3, but the flush range is kept up to date while areas are added to the list, so that the
 * first loop over the list is not needed. The idea stands in the discussion of the threshold patch of 2019.
 */
public final class RunningRangePurge extends ThresholdListPurge {
	private long lowest = -1;
	private long highest;

	/** A policy on an address space; the threshold in pages. */
	public RunningRangePurge(AddressSpace space, Placement placement, long threshold) {
		super(space, placement, threshold);
	}

	@Override
	protected void add(int pos, long start, long end) {
		lowest = Address.min(lowest, start);
		highest = Address.max(highest, end);
		super.add(pos, start, end);
	}

	@Override
	protected PurgeStep take() {
		takeList(false);
		widen(lowest, highest);
		lowest = -1;
		highest = 0;
		return isTakenEmpty() ? PurgeStep.NONE : PurgeStep.FLUSH;
	}

	@Override
	public void save(StateWriter out) {
		super.save(out);
		out.put(lowest);
		out.put(highest);
	}

	@Override
	public void load(StateReader in) {
		super.load(in);
		lowest = in.get();
		highest = in.get();
	}
}
