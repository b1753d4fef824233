package org.vmalloscope.engine.vmalloc.purge;

import java.util.Arrays;

import org.vmalloscope.engine.vmalloc.placement.Placement;
import org.vmalloscope.engine.vmalloc.space.AddressSpace;
import org.vmalloscope.engine.vmalloc.space.AreaMap;
import org.vmalloscope.engine.vmalloc.space.AreaState;
import org.vmalloscope.engine.vmalloc.space.VmallocProbe;
import org.vmalloscope.engine.vmalloc.store.Stacks;
import org.vmalloscope.engine.vmalloc.store.StateReader;
import org.vmalloscope.engine.vmalloc.store.StateWriter;

/**
 * P0 (to 4.6): lazy areas stay among the busy ones with the flag {@code VM_LAZY_FREE}. The purge walks all busy areas in
 * address order, takes the flagged ones and gives them back in one critical section.
 */
public final class FlaggedAreasPurge extends PurgePolicy {
	private final int taken;
	private boolean forced;

	/** A policy on an address space. */
	public FlaggedAreasPurge(AddressSpace space, Placement placement) {
		super(space, placement);
		taken = space.stacks().newStack();
	}

	@Override
	public boolean flushesWhenForced() {
		return true;
	}

	@Override
	protected void add(int pos, long start, long end) {
		// the state in the area map is the flag
	}

	@Override
	public void withdraw(int pos) {
		if (space.areas().state(pos) == AreaState.PURGING) {
			space.stacks().remove(taken, space.areas().start(pos));
		} else {
			uncount(pos);
		}
	}

	@Override
	protected PurgeStep firstStep(boolean full, boolean force) {
		forced = force;
		return PurgeStep.TAKE;
	}

	@Override
	protected PurgeStep perform(PurgeStep step) {
		Stacks stacks = space.stacks();
		switch (step) {
		case TAKE -> {
			take();
			return stacks.size(taken) == 0 && !forced ? PurgeStep.NONE : PurgeStep.FLUSH;
		}
		case FLUSH -> {
			flushRange();
			return stacks.size(taken) == 0 ? PurgeStep.NONE : PurgeStep.FREE;
		}
		case FREE -> {
			long count = 0;
			while (stacks.size(taken) > 0) {
				giveBack(stacks.pop(taken), false);
				count++;
			}
			space.clock().freeLoop(count);
			return PurgeStep.NONE;
		}
		default -> throw new IllegalStateException(step.toString());
		}
	}

	private void take() {
		AreaMap areas = space.areas();
		long pages = 0;
		long count = 0;
		// from the top down: the stack gives them back lowest first
		for (int pos = areas.tree().last(); pos != 0; pos = areas.tree().previous(pos)) {
			if (areas.state(pos) == AreaState.LAZY) {
				areas.setState(pos, AreaState.PURGING);
				widen(areas.start(pos), areas.end(pos));
				pages += space.pages(areas.end(pos) - areas.start(pos));
				space.stacks().push(taken, areas.start(pos));
				count++;
			}
		}
		space.addLazyPages(-pages);
		space.clock().rangeLoop(areas.tree().size());
		VmallocProbe told = space.probe();
		if (told != null) {
			told.lazyAreasTaken(count, pages);
		}
	}

	@Override
	public long[] taken() {
		return space.stacks().values(taken);
	}

	@Override
	public long[] waiting() {
		AreaMap areas = space.areas();
		long[] starts = new long[areas.tree().size()];
		int count = 0;
		for (int pos = areas.tree().first(); pos != 0; pos = areas.tree().next(pos)) {
			if (areas.state(pos) == AreaState.LAZY) {
				starts[count++] = areas.start(pos);
			}
		}
		return Arrays.copyOf(starts, count);
	}

	@Override
	public void save(StateWriter out) {
		super.save(out);
		out.put(forced);
	}

	@Override
	public void load(StateReader in) {
		super.load(in);
		forced = in.getBoolean();
	}
}
