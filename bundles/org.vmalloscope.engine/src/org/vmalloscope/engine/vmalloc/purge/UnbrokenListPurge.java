package org.vmalloscope.engine.vmalloc.purge;

import org.vmalloscope.engine.vmalloc.placement.Placement;
import org.vmalloscope.engine.vmalloc.space.AddressSpace;

/**
 * P1 (4.7 to 4.9): all taken pages leave {@code vmap_lazy_nr} in the first loop, and the second loop gives all areas back in
 * one critical section. The purge lock is a spinlock, held throughout.
 */
public final class UnbrokenListPurge extends ListPurge {
	private boolean forced;

	/** A policy on an address space. */
	public UnbrokenListPurge(AddressSpace space, Placement placement) {
		super(space, placement);
	}

	@Override
	public boolean flushesWhenForced() {
		return true;
	}

	@Override
	protected PurgeStep firstStep(boolean full, boolean force) {
		forced = force;
		return PurgeStep.TAKE;
	}

	@Override
	protected PurgeStep take() {
		space.addLazyPages(-takeList(true));
		return isTakenEmpty() && !forced ? PurgeStep.NONE : PurgeStep.FLUSH;
	}

	@Override
	protected boolean countsTaken() {
		return false;
	}

	@Override
	protected boolean giveBackSome() {
		while (!isTakenEmpty()) {
			giveBackFirst(false);
		}
		return false;
	}
}
