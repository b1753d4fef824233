package org.vmalloscope.engine.vmalloc.purge;

import org.vmalloscope.engine.vmalloc.placement.Placement;
import org.vmalloscope.engine.vmalloc.space.AddressSpace;
import org.vmalloscope.engine.vmalloc.space.AreaMap;
import org.vmalloscope.engine.vmalloc.space.AreaState;
import org.vmalloscope.engine.vmalloc.space.VmallocProbe;
import org.vmalloscope.engine.vmalloc.store.Stacks;

/**
 * Lazy areas on a list, newest first ({@code vmap_purge_list}, a lock-free {@code llist}). The purge takes the whole list at
 * once, so the area freed last goes back first: this order drives {@code free_vmap_cache} and the shape of the free tree.
 */
abstract class ListPurge extends PurgePolicy {
	private final int lazy;
	private final int taken;

	ListPurge(AddressSpace space, Placement placement) {
		super(space, placement);
		lazy = space.stacks().newStack();
		taken = space.stacks().newStack();
	}

	@Override
	public int newestFirst() {
		return lazy;
	}

	@Override
	protected void add(int pos, long start, long end) {
		space.stacks().push(lazy, start);
	}

	@Override
	public void withdraw(int pos) {
		boolean waits = space.areas().state(pos) == AreaState.LAZY;
		space.stacks().remove(waits ? lazy : taken, space.areas().start(pos));
		if (waits || countsTaken()) {
			uncount(pos);
		}
	}

	/** Whether taken areas count in {@code vmap_lazy_nr} until they are given back. */
	protected boolean countsTaken() {
		return true;
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
			yield isTakenEmpty() ? PurgeStep.NONE : PurgeStep.FREE;
		}
		case FREE -> giveBackSome() ? PurgeStep.FREE : PurgeStep.NONE;
		default -> throw new IllegalStateException(step.toString());
		};
	}

	/** Takes the list, finds the range and names the step after. */
	protected abstract PurgeStep take();

	/** Gives areas back up to where the lock may be given away; false when none is left. */
	protected abstract boolean giveBackSome();

	/** Moves all lazy areas to the list of taken ones; returns their pages. */
	protected final long takeList(boolean computeRange) {
		Stacks stacks = space.stacks();
		AreaMap areas = space.areas();
		stacks.moveAll(lazy, taken);
		long pages = 0;
		long[] starts = stacks.values(taken);
		for (long start : starts) {
			int pos = areas.find(start);
			areas.setState(pos, AreaState.PURGING);
			pages += space.pages(areas.end(pos) - start);
			if (computeRange) {
				widen(start, areas.end(pos));
			}
		}
		long count = starts.length;
		if (computeRange) {
			space.clock().rangeLoop(count);
		}
		VmallocProbe told = space.probe();
		if (told != null) {
			told.lazyAreasTaken(count, pages);
		}
		return pages;
	}

	/** Gives the first taken area back. */
	protected final void giveBackFirst(boolean count) {
		giveBack(space.stacks().pop(taken), count);
		space.clock().freeLoop(1);
	}

	/** Whether no taken area is left. */
	protected final boolean isTakenEmpty() {
		return space.stacks().size(taken) == 0;
	}

	/** Tells that the lock may go to a waiter now. */
	protected final void yieldLock() {
		VmallocProbe told = space.probe();
		if (told != null) {
			told.purgeYielded(space.lazyPages());
		}
	}

	@Override
	public long[] taken() {
		return space.stacks().values(taken);
	}

	@Override
	public long[] waiting() {
		return space.stacks().values(lazy);
	}
}
