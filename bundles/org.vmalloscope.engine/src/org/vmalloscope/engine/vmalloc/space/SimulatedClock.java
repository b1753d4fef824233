package org.vmalloscope.engine.vmalloc.space;

import org.eclipse.jdt.annotation.Nullable;

/** The kernel's time: moves only by what the cost model charges and by what the caller adds. */
public final class SimulatedClock {
	private final CostModel costs;
	private final int onlineCpus;
	private long nanos;
	private @Nullable VmallocProbe probe;

	/** A clock at 0. */
	public SimulatedClock(CostModel costs, int onlineCpus) {
		this.costs = costs;
		this.onlineCpus = onlineCpus;
	}

	/** Nanoseconds since the start. */
	public long nanos() {
		return nanos;
	}

	/** Sets the time, for example to that of a recorded event. */
	public void set(long newNanos) {
		nanos = newNanos;
	}

	/** The constants. */
	public CostModel costs() {
		return costs;
	}

	/** Charges list steps and tree levels of a search. */
	public void scan(long listSteps, long treeLevels) {
		charge(VmallocProbe.Activity.SCAN, listSteps + treeLevels, listSteps * costs.scanStep() + treeLevels * costs.treeStep());
	}

	/** Charges the first loop of a purge. */
	public void rangeLoop(long areas) {
		charge(VmallocProbe.Activity.RANGE_LOOP, areas, areas * costs.rangePerArea());
	}

	/** Charges areas of the second loop of a purge. */
	public void freeLoop(long areas) {
		charge(VmallocProbe.Activity.FREE_LOOP, areas, areas * costs.freePerArea());
	}

	/** Charges a flush on all CPUs. */
	public void flush() {
		charge(VmallocProbe.Activity.FLUSH, onlineCpus, onlineCpus * costs.flushPerCpu());
	}

	/** Charges a lock hand-off. */
	public void handOff() {
		charge(VmallocProbe.Activity.LOCK_HAND_OFF, 1, costs.handOff());
	}

	void setProbe(@Nullable VmallocProbe newProbe) {
		probe = newProbe;
	}

	private void charge(VmallocProbe.Activity what, long units, long cost) {
		nanos += cost;
		VmallocProbe told = probe;
		if (told != null) {
			told.elapsed(what, units, cost);
		}
	}
}
