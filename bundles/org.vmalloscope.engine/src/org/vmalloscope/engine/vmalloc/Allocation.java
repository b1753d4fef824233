package org.vmalloscope.engine.vmalloc;

import org.vmalloscope.engine.vmalloc.placement.Placement;
import org.vmalloscope.engine.vmalloc.space.VmallocProbe.Trigger;

/**
 * A request for address space in the kernel's atomic steps: a try under the lock; without space a purge, then another try;
 * the notifiers, and all again; at last a message. Between two steps other tasks can run.
 * <p>
 * It holds no engine state beyond its own few fields, which {@link #copy()} duplicates.
 */
public abstract sealed class Allocation permits AreaAllocation, ChunkAllocation {
	/** What the next step is. */
	public enum Phase {
		/** A try to find a place. */
		PLACE,
		/** The purge lock is wanted. */
		PURGE_LOCK,
		/** A step of the purge. */
		PURGE,
		/** The notifiers are called. */
		NOTIFY,
		/** Nothing: placed or failed. */
		DONE
	}

	/** The allocator asked. */
	final Vmalloc vmalloc;
	private final int owner;
	private Phase phase = Phase.PLACE;
	private boolean retried;
	private boolean purged;
	private long address = Placement.NONE;

	Allocation(Vmalloc vmalloc, int owner) {
		this.vmalloc = vmalloc;
		this.owner = owner;
	}

	Allocation(Allocation other) {
		vmalloc = other.vmalloc;
		owner = other.owner;
		phase = other.phase;
		retried = other.retried;
		purged = other.purged;
		address = other.address;
	}

	/** The same request in the same phase, for a caller that takes snapshots in the middle. */
	public abstract Allocation copy();

	/** One try; {@link Placement#NONE} when there is no place. */
	abstract long tryToPlace(boolean retry);

	/** Whether a try without success is followed by a purge at all. */
	abstract boolean mayPurge();

	/** Whether the notifiers are asked after the purge did not help. */
	abstract boolean mayNotify();

	/** The last try failed. */
	abstract void giveUp();

	/** What the next step is. */
	public final Phase phase() {
		return phase;
	}

	/** Whether the next step has to wait for the purge lock. */
	public final boolean isBlocked() {
		return phase == Phase.PURGE_LOCK && vmalloc.purger().isLocked();
	}

	/** The address; {@link Placement#NONE} while there is none, and after a failure. */
	public final long address() {
		return address;
	}

	/** Does the next step; nothing when it is blocked or done. */
	public final void step() {
		switch (phase) {
		case PLACE -> {
			address = tryToPlace(retried);
			retried = true;
			if (address != Placement.NONE) {
				phase = Phase.DONE;
			} else {
				afterFailure();
			}
		}
		case PURGE_LOCK -> {
			if (!vmalloc.purger().isLocked() && vmalloc.purger().begin(Trigger.OVERFLOW, owner)) {
				phase = Phase.PURGE;
			}
		}
		case PURGE -> {
			vmalloc.purger().step();
			if (!vmalloc.purger().isLocked()) {
				purged = true;
				phase = Phase.PLACE;
			}
		}
		case NOTIFY -> {
			if (vmalloc.callNotifiers() > 0) {
				purged = false;
				phase = Phase.PLACE;
			} else {
				giveUp();
				phase = Phase.DONE;
			}
		}
		case DONE -> {
			// nothing left
		}
		}
	}

	/** Goes on after a first try that failed outside of this object. */
	final long resumeAfterFailure() {
		retried = true;
		afterFailure();
		return run();
	}

	private void afterFailure() {
		if (purged && mayNotify()) {
			phase = Phase.NOTIFY;
		} else if (purged || !mayPurge()) {
			giveUp();
			phase = Phase.DONE;
		} else {
			phase = Phase.PURGE_LOCK;
		}
	}

	/** Does all steps and returns the address. Throws when another task holds the purge lock. */
	public final long run() {
		while (phase != Phase.DONE) {
			if (isBlocked()) {
				throw new IllegalStateException("the purge lock is held for " + vmalloc.purger().owner());
			}
			step();
		}
		return address;
	}
}
