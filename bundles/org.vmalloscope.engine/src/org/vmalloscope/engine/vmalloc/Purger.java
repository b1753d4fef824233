package org.vmalloscope.engine.vmalloc;

import org.vmalloscope.engine.vmalloc.block.BlockQueues;
import org.vmalloscope.engine.vmalloc.block.BlockRules;
import org.vmalloscope.engine.vmalloc.purge.PurgePolicy;
import org.vmalloscope.engine.vmalloc.purge.PurgeStep;
import org.vmalloscope.engine.vmalloc.space.AddressSpace;
import org.vmalloscope.engine.vmalloc.space.VmallocProbe;
import org.vmalloscope.engine.vmalloc.space.VmallocProbe.Trigger;
import org.vmalloscope.engine.vmalloc.store.StateReader;
import org.vmalloscope.engine.vmalloc.store.StateWriter;

/**
 * The purge lock ({@code vmap_purge_lock}, before 4.10 {@code purge_lock}) and what is done under it, one atomic step at a
 * time. There is one lock, so there is one purger; {@link #owner()} says for whom it runs.
 */
public final class Purger {
	private final AddressSpace space;
	private final PurgePolicy policy;
	private final BlockQueues blocks;
	private final BlockRules blockRules;
	private final long lazyMax;

	private boolean locked;
	private Trigger by = Trigger.FREE;
	private int owner;
	private boolean atBlocks;
	private long dirtyStart;
	private long dirtyEnd;

	Purger(AddressSpace space, PurgePolicy policy, BlockQueues blocks, BlockRules blockRules, long lazyMax) {
		this.space = space;
		this.policy = policy;
		this.blocks = blocks;
		this.blockRules = blockRules;
		this.lazyMax = lazyMax;
	}

	/** Whether somebody holds the purge lock. */
	public boolean isLocked() {
		return locked;
	}

	/** For whom the purge runs: what was given to {@link #begin}. */
	public int owner() {
		return owner;
	}

	/** Why the purge runs. */
	public Trigger reason() {
		return by;
	}

	/** How purged areas are found and given back. */
	public PurgePolicy policy() {
		return policy;
	}

	/**
	 * Takes the purge lock if it is free. Who only tries ({@link Trigger#FREE}) goes on without; the others wait and call
	 * again.
	 *
	 * @param forWhom any number by which the caller knows its purge again
	 */
	public boolean begin(Trigger reason, int forWhom) {
		VmallocProbe told = space.probe();
		if (told != null) {
			told.purgeTriggered(reason, space.lazyPages(), lazyMax);
		}
		if (locked) {
			if (told != null) {
				told.purgeLockLost();
			}
			return false;
		}
		dirtyStart = -1;
		dirtyEnd = 0;
		if (reason == Trigger.UNMAP_ALIASES && blockRules != BlockRules.POINTER_ALL_BLOCKS) {
			// these generations look for dirty pages before they take the lock
			collectDirty();
		}
		locked = true;
		by = reason;
		owner = forWhom;
		atBlocks = reason == Trigger.OVERFLOW || reason == Trigger.UNMAP_ALIASES;
		if (told != null) {
			told.purgeStarted(reason, reason == Trigger.OVERFLOW);
		}
		if (!atBlocks) {
			beginPolicy();
		}
		return true;
	}

	private void collectDirty() {
		long[] range = blocks.collectDirty();
		dirtyStart = range[0];
		dirtyEnd = range[1];
	}

	private void beginPolicy() {
		boolean forced = by == Trigger.UNMAP_ALIASES && dirtyEnd != 0 && policy.flushesWhenForced();
		policy.begin(dirtyStart, dirtyEnd, by == Trigger.OVERFLOW, forced);
	}

	/** What the next step is; {@link PurgeStep#NONE} when nobody holds the lock. */
	public PurgeStep next() {
		return !locked ? PurgeStep.NONE : atBlocks ? PurgeStep.BLOCKS : policy.next() == PurgeStep.NONE ? PurgeStep.FINISH : policy.next();
	}

	/** Does the next step; after {@link PurgeStep#FINISH} the lock is free. */
	public void step() {
		if (!locked) {
			throw new IllegalStateException("no purge runs");
		}
		if (atBlocks) {
			atBlocks = false;
			if (by == Trigger.UNMAP_ALIASES && blockRules == BlockRules.POINTER_ALL_BLOCKS) {
				collectDirty();
			} else {
				blocks.purgeFragmented();
			}
			beginPolicy();
		} else if (policy.next() != PurgeStep.NONE) {
			policy.step();
		} else {
			finish();
		}
	}

	/** Does all steps that are left. */
	public void run() {
		while (locked) {
			step();
		}
	}

	private void finish() {
		if (by == Trigger.UNMAP_ALIASES && dirtyEnd != 0 && policy.purged() == 0 && !policy.flushesWhenForced()) {
			space.flush(dirtyStart, dirtyEnd);
		}
		VmallocProbe told = space.probe();
		if (told != null) {
			told.purgeFinished(policy.purged(), space.lazyPages());
		}
		if (by == Trigger.DRAIN_WORK && policy.drainsUntilBelowLimit() && space.lazyPages() > lazyMax && policy.purged() > 0) {
			beginPolicy();
			return;
		}
		locked = false;
	}

	void save(StateWriter out) {
		out.put(locked);
		out.put(by.ordinal());
		out.put(owner);
		out.put(atBlocks);
		out.put(dirtyStart);
		out.put(dirtyEnd);
	}

	void load(StateReader in) {
		locked = in.getBoolean();
		by = Trigger.values()[in.getInt()];
		owner = in.getInt();
		atBlocks = in.getBoolean();
		dirtyStart = in.get();
		dirtyEnd = in.get();
	}
}
