package org.vmalloscope.engine.vmalloc.purge;

import org.vmalloscope.engine.vmalloc.placement.Placement;
import org.vmalloscope.engine.vmalloc.space.AddressSpace;
import org.vmalloscope.engine.vmalloc.space.AddressTree;
import org.vmalloscope.engine.vmalloc.space.AreaMap;
import org.vmalloscope.engine.vmalloc.space.AreaState;
import org.vmalloscope.engine.vmalloc.space.VmallocProbe;
import org.vmalloscope.engine.vmalloc.store.StateReader;
import org.vmalloscope.engine.vmalloc.store.StateWriter;

/**
 * P4 and P5 (5.11 to 6.8): lazy areas in a tree by address; neighbours are merged into one object as soon as both are lazy
 * ({@code purge_vmap_area_root}). The flush range is known from the first and the last one without a loop, and each merged
 * object goes back at once, in ascending order, with the threshold of P3. From 5.18 on (P5) a work item does it.
 */
public final class MergedTreePurge extends PurgePolicy {
	private final long threshold;
	private final boolean drainWork;
	private final AddressTree lazy;
	private final TakenAreas taken;

	/** A policy on an address space; the threshold in pages; P5 has the drain work, P4 has not. */
	public MergedTreePurge(AddressSpace space, Placement placement, long threshold, boolean drainWork) {
		super(space, placement);
		this.threshold = threshold;
		this.drainWork = drainWork;
		lazy = new AddressTree(space.pool(), 0);
		taken = new TakenAreas(new AddressTree(space.pool(), 0));
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
		if (!joinsAfter && !joinsBefore) {
			lazy.insert(start);
			return;
		}
		long from = joinsBefore ? areas.start(before) : start;
		long to = joinsAfter ? areas.end(after) : end;
		if (joinsBefore) {
			areas.setEnd(before, to);
			if (joinsAfter) {
				lazy.remove(end);
				// the higher one first: removing it leaves the lower position valid only within its leaf
				map.remove(end);
			}
			map.remove(start);
		} else {
			int inTree = lazy.find(end);
			lazy.setKey(inTree, start);
			areas.setEnd(pos, to);
			map.remove(end);
		}
		VmallocProbe told = space.probe();
		if (told != null) {
			told.lazyAreasMerged(from, to);
		}
	}

	@Override
	public void withdraw(int pos) {
		long start = space.areas().start(pos);
		if (space.areas().state(pos) == AreaState.LAZY) {
			lazy.remove(start);
		} else {
			taken.withdraw(start);
		}
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
			yield taken.isEmpty() ? PurgeStep.NONE : PurgeStep.FREE;
		}
		case FREE -> giveBackSome() ? PurgeStep.FREE : PurgeStep.NONE;
		default -> throw new IllegalStateException(step.toString());
		};
	}

	private PurgeStep take() {
		if (lazy.size() == 0) {
			return PurgeStep.NONE;
		}
		AreaMap areas = space.areas();
		long pages = 0;
		for (int at = lazy.first(); at != 0; at = lazy.next(at)) {
			int pos = areas.find(lazy.key(at));
			areas.setState(pos, AreaState.PURGING);
			pages += space.pages(areas.end(pos) - areas.start(pos));
		}
		widen(lazy.key(lazy.first()), areas.end(areas.find(lazy.key(lazy.last()))));
		VmallocProbe told = space.probe();
		if (told != null) {
			told.lazyAreasTaken(lazy.size(), pages);
		}
		taken.takeFrom(lazy);
		return PurgeStep.FLUSH;
	}

	private boolean giveBackSome() {
		while (!taken.isEmpty()) {
			giveBack(taken.poll(), true);
			space.clock().freeLoop(1);
			if (space.lazyPages() < threshold) {
				VmallocProbe told = space.probe();
				if (told != null) {
					told.purgeYielded(space.lazyPages());
				}
				return !taken.isEmpty();
			}
		}
		return false;
	}

	@Override
	public long[] taken() {
		return taken.remaining();
	}

	@Override
	public long[] waiting() {
		return lazy.keys();
	}

	@Override
	public void save(StateWriter out) {
		super.save(out);
		lazy.save(out);
		taken.save(out);
	}

	@Override
	public void load(StateReader in) {
		super.load(in);
		lazy.load(in);
		taken.load(in);
	}
}
