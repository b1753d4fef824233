package org.vmalloscope.engine.vmalloc.purge;

import java.util.Arrays;

import org.vmalloscope.engine.vmalloc.placement.Placement;
import org.vmalloscope.engine.vmalloc.space.Address;
import org.vmalloscope.engine.vmalloc.space.AddressSpace;
import org.vmalloscope.engine.vmalloc.space.AddressTree;
import org.vmalloscope.engine.vmalloc.space.AreaMap;
import org.vmalloscope.engine.vmalloc.space.AreaState;
import org.vmalloscope.engine.vmalloc.space.VmallocProbe;

/**
 * P4 and P5 (5.11 to 6.8): lazy areas in a tree by address; neighbours are merged into one object as soon as both are lazy
 * ({@code purge_vmap_area_root}). The flush range is known from the first and the last one without a loop, and each merged
 * object goes back at once, in ascending order, with the threshold of P3. From 5.18 on (P5) a work item does it.
 * <p>
 * The shape of that tree decides nothing. Here the area map tells the neighbours, and the starts wait unsorted until a purge
 * takes them; those that were merged into a lower one are dropped then.
 */
public final class MergedTreePurge extends PurgePolicy {
	private final long threshold;
	private final boolean drainWork;
	private final int lazy;
	/** The lowest on top. */
	private final int taken;

	/** A policy on an address space; the threshold in pages; P5 has the drain work, P4 has not. */
	public MergedTreePurge(AddressSpace space, Placement placement, long threshold, boolean drainWork) {
		super(space, placement);
		this.threshold = threshold;
		this.drainWork = drainWork;
		lazy = space.stacks().newStack();
		taken = space.stacks().newStack();
	}

	@Override
	public boolean usesDrainWork() {
		return drainWork;
	}

	@Override
	public boolean drainsUntilBelowLimit() {
		return drainWork;
	}

	@Override
	protected void add(int pos, long start, long end) {
		AreaMap areas = space.areas();
		AddressTree map = areas.tree();
		int after = map.next(pos);
		int before = map.previous(pos);
		boolean joinsAfter = after != 0 && areas.start(after) == end && areas.state(after) == AreaState.LAZY;
		boolean joinsBefore = before != 0 && areas.end(before) == start && areas.state(before) == AreaState.LAZY;
		if (!joinsBefore) {
			space.stacks().push(lazy, start);
		}
		if (!joinsAfter && !joinsBefore) {
			return;
		}
		long from = joinsBefore ? areas.start(before) : start;
		long to = joinsAfter ? areas.end(after) : end;
		// a removal leaves lower positions valid
		if (joinsAfter) {
			areas.remove(after);
		}
		if (joinsBefore) {
			areas.remove(pos);
		}
		areas.setEnd(joinsBefore ? before : pos, to);
		VmallocProbe told = space.probe();
		if (told != null) {
			told.lazyAreasMerged(from, to);
		}
	}

	@Override
	public void withdraw(int pos) {
		AreaMap areas = space.areas();
		if (areas.state(pos) == AreaState.LAZY) {
			// with it go the starts of those that were merged into it
			for (long start : space.stacks().values(lazy)) {
				if (!Address.below(start, areas.start(pos)) && Address.below(start, areas.end(pos))) {
					space.stacks().remove(lazy, start);
				}
			}
		} else {
			space.stacks().remove(taken, areas.start(pos));
		}
		uncount(pos);
	}

	@Override
	protected PurgeStep firstStep(boolean full, boolean forced) {
		return PurgeStep.TAKE;
	}

	@Override
	protected PurgeStep perform(PurgeStep step) {
		return switch (step) {
		case TAKE -> take();
		case FLUSH -> {
			flushRange();
			yield space.stacks().size(taken) == 0 ? PurgeStep.NONE : PurgeStep.FREE;
		}
		case FREE -> giveBackSome() ? PurgeStep.FREE : PurgeStep.NONE;
		default -> throw new IllegalStateException(step.toString());
		};
	}

	private PurgeStep take() {
		AreaMap areas = space.areas();
		long[] starts = space.stacks().sortedValues(lazy);
		long pages = 0;
		long end = 0;
		int count = 0;
		for (long start : starts) {
			if (!Address.below(start, end)) {
				int pos = areas.tree().findNear(start);
				areas.setState(pos, AreaState.PURGING);
				end = areas.end(pos);
				pages += space.pages(end - start);
				starts[count++] = start;
			}
		}
		if (count == 0) {
			return PurgeStep.NONE;
		}
		widen(starts[0], end);
		space.stacks().clear(lazy);
		space.stacks().pushAll(taken, starts, count);
		VmallocProbe told = space.probe();
		if (told != null) {
			told.lazyAreasTaken(count, pages);
		}
		return PurgeStep.FLUSH;
	}

	private boolean giveBackSome() {
		while (space.stacks().size(taken) > 0) {
			giveBack(space.stacks().pop(taken), true);
			space.clock().freeLoop(1);
			if (space.lazyPages() < threshold) {
				VmallocProbe told = space.probe();
				if (told != null) {
					told.purgeYielded(space.lazyPages());
				}
				return space.stacks().size(taken) > 0;
			}
		}
		return false;
	}

	@Override
	public long[] taken() {
		return space.stacks().values(taken);
	}

	@Override
	public long[] waiting() {
		long[] starts = space.stacks().sortedValues(lazy);
		AreaMap areas = space.areas();
		long end = 0;
		int count = 0;
		for (long start : starts) {
			if (!Address.below(start, end)) {
				starts[count++] = start;
				end = areas.end(areas.tree().findNear(start));
			}
		}
		return count == starts.length ? starts : Arrays.copyOf(starts, count);
	}
}
