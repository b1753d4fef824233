package org.vmalloscope.engine.vmalloc.purge;

import org.vmalloscope.engine.vmalloc.placement.Placement;
import org.vmalloscope.engine.vmalloc.space.AddressSpace;

/**
 * P2 (4.10 to 5.1): the lock goes to whoever waits after every single area ({@code cond_resched_lock}), so allocations have
 * priority over freeing, however many lazy pages there are.
 */
public final class YieldingListPurge extends ListPurge {
	/** A policy on an address space. */
	public YieldingListPurge(AddressSpace space, Placement placement) {
		super(space, placement);
	}

	@Override
	protected PurgeStep take() {
		takeList(true);
		return isTakenEmpty() ? PurgeStep.NONE : PurgeStep.FLUSH;
	}

	@Override
	protected boolean giveBackSome() {
		giveBackFirst(true);
		yieldLock();
		return !isTakenEmpty();
	}
}
