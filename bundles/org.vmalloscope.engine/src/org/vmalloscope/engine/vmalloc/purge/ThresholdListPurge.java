package org.vmalloscope.engine.vmalloc.purge;

import org.vmalloscope.engine.vmalloc.placement.Placement;
import org.vmalloscope.engine.vmalloc.space.AddressSpace;

/**
 * P3 (5.2 to 5.10): the lock is given away after an area only while there are fewer lazy pages than a threshold, twice
 * {@code lazy_max} in the kernel. With another threshold this is a policy no kernel has.
 */
public class ThresholdListPurge extends ListPurge {
	private final long threshold;

	/** A policy on an address space; the threshold in pages. */
	public ThresholdListPurge(AddressSpace space, Placement placement, long threshold) {
		super(space, placement);
		if (threshold < 0) {
			throw new IllegalArgumentException("threshold of " + threshold + " pages");
		}
		this.threshold = threshold;
	}

	/** Lazy pages from which on freeing goes before allocating. */
	public final long threshold() {
		return threshold;
	}

	@Override
	protected PurgeStep take() {
		takeList(true);
		return isTakenEmpty() ? PurgeStep.NONE : PurgeStep.FLUSH;
	}

	@Override
	protected final boolean giveBackSome() {
		while (!isTakenEmpty()) {
			giveBackFirst(true);
			if (space.lazyPages() < threshold) {
				yieldLock();
				return !isTakenEmpty();
			}
		}
		return false;
	}
}
