package org.vmalloscope.engine.vmalloc.purge;

import org.vmalloscope.engine.vmalloc.placement.Placement;
import org.vmalloscope.engine.vmalloc.space.AddressSpace;
import org.vmalloscope.engine.vmalloc.space.AreaMap;
import org.vmalloscope.engine.vmalloc.space.AreaState;
import org.vmalloscope.engine.vmalloc.space.VmallocProbe;
import org.vmalloscope.engine.vmalloc.store.ListCells;

/**
 * Lazy areas on a list, newest first ({@code vmap_purge_list}, a lock-free {@code llist}). The purge takes the whole list at
 * once, so the area freed last goes back first: this order drives {@code free_vmap_cache} and the shape of the free tree.
 */
abstract class ListPurge extends PurgePolicy {
	private final int lazy;
	private final int taken;

	ListPurge(AddressSpace space, Placement placement) {
		super(space, placement);
		lazy = space.lists().newList();
		taken = space.lists().newList();
	}

	@Override
	protected void add(int pos, long start, long end) {
		space.lists().pushFront(lazy, start);
	}

	@Override
	public void withdraw(int pos) {
		ListCells lists = space.lists();
		long start = space.areas().start(pos);
		lists.remove(lists.find(space.areas().state(pos) == AreaState.LAZY ? lazy : taken, start));
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
		ListCells lists = space.lists();
		AreaMap areas = space.areas();
		lists.moveAll(lazy, taken);
		long pages = 0;
		long count = 0;
		for (int cell = lists.next(taken); cell != taken; cell = lists.next(cell)) {
			int pos = areas.find(lists.value(cell));
			areas.setState(pos, AreaState.PURGING);
			pages += space.pages(areas.end(pos) - areas.start(pos));
			if (computeRange) {
				widen(areas.start(pos), areas.end(pos));
			}
			count++;
		}
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
		ListCells lists = space.lists();
		int cell = lists.next(taken);
		long start = lists.value(cell);
		lists.remove(cell);
		giveBack(start, count);
		space.clock().freeLoop(1);
	}

	/** Whether no taken area is left. */
	protected final boolean isTakenEmpty() {
		return space.lists().isEmpty(taken);
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
		return space.lists().values(taken);
	}

	@Override
	public long[] waiting() {
		return space.lists().values(lazy);
	}
}
