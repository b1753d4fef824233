package org.vmalloscope.session.record;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;

import org.eclipse.jdt.annotation.Nullable;
import org.vmalloscope.engine.vmalloc.VmallocConfig;
import org.vmalloscope.engine.vmalloc.space.CostModel;
import org.vmalloscope.engine.vmalloc.space.VmallocProbe.Activity;
import org.vmalloscope.engine.vmalloc.space.VmallocProbe.Trigger;
import org.vmalloscope.session.Purge;

/**
 * Puts together what a probe hears of purges. A replay takes over what a recorded purge gave back without the steps of one: an operation
 * after which fewer pages are lazy is a purge then, and its cost is computed from what it gave back.
 */
final class PurgeLog {
	private final CostModel costs;
	private final int cpus;
	private final int pageShift;
	private final IntFunction<String> tasks;
	private final List<Purge> purges = new ArrayList<>();
	private @Nullable Open open;
	private Purge.By lastBy = Purge.By.FREE;
	private long lazy;
	private long lazyAtStart;
	/** Whether the operation under way did something in the open purge. */
	private boolean isTouched;
	private boolean hasPurged;
	private long released;
	private long releasedStart;
	private long releasedEnd;

	/** A purge under way. */
	private static final class Open {
		final int first;
		final String task;
		final Purge.By by;
		final long lazyBefore;
		final Map<String, Integer> others = new HashMap<>();
		final long[] units = new long[Activity.values().length];
		final long[] nanos = new long[Activity.values().length];
		long lazyMost;
		long areas;
		long pages;
		long flushStart;
		long flushEnd;
		long yields;

		Open(int first, String task, Purge.By by, long lazyBefore) {
			this.first = first;
			this.task = task;
			this.by = by;
			this.lazyBefore = lazyBefore;
			lazyMost = lazyBefore;
		}
	}

	/** @param tasks names of the tasks of operations */
	PurgeLog(VmallocConfig config, long lazyPages, IntFunction<String> tasks) {
		costs = config.costs();
		cpus = config.onlineCpus();
		pageShift = config.geometry().pageShift();
		this.tasks = tasks;
		lazy = lazyPages;
		lazyAtStart = lazyPages;
	}

	void started(int operation, Trigger by) {
		lastBy = switch (by) {
		case FREE -> Purge.By.FREE;
		case DRAIN_WORK -> Purge.By.DRAIN_WORK;
		case OVERFLOW -> Purge.By.OVERFLOW;
		case UNMAP_ALIASES -> Purge.By.UNMAP_ALIASES;
		};
		open = new Open(operation, tasks.apply(operation), lastBy, lazy);
		isTouched = true;
	}

	/** One drain may purge again and again under one lock. */
	void taken(int operation) {
		isTouched = true;
		if (open == null) {
			open = new Open(operation, tasks.apply(operation), lastBy, lazy);
		}
	}

	void lazyPages(long now) {
		lazy = now;
		Open purge = open;
		if (purge != null) {
			purge.lazyMost = Math.max(purge.lazyMost, now);
		}
	}

	void flushes(long start, long end) {
		isTouched = true;
		Open purge = open;
		if (purge != null && Long.compareUnsigned(start, end) < 0) {
			boolean isFirst = purge.flushStart == purge.flushEnd;
			purge.flushStart = isFirst || Long.compareUnsigned(start, purge.flushStart) < 0 ? start : purge.flushStart;
			purge.flushEnd = isFirst || Long.compareUnsigned(end, purge.flushEnd) > 0 ? end : purge.flushEnd;
		}
	}

	void elapsed(Activity what, long units, long nanos) {
		Open purge = open;
		if (purge != null) {
			isTouched = true;
			purge.units[what.ordinal()] += units;
			purge.nanos[what.ordinal()] += nanos;
		}
	}

	void purged(long pages) {
		isTouched = true;
		Open purge = open;
		if (purge != null) {
			purge.areas++;
			purge.pages += pages;
		}
	}

	void yielded() {
		isTouched = true;
		Open purge = open;
		if (purge != null) {
			purge.yields++;
		}
	}

	void finished(int operation) {
		Open purge = open;
		open = null;
		hasPurged = true;
		if (purge != null) {
			Purge.Cost cost = new Purge.Cost(purge.units[Activity.RANGE_LOOP.ordinal()], purge.nanos[Activity.RANGE_LOOP.ordinal()], purge.nanos[Activity.FLUSH.ordinal()],
					purge.units[Activity.FREE_LOOP.ordinal()], purge.nanos[Activity.FREE_LOOP.ordinal()], purge.nanos[Activity.LOCK_HAND_OFF.ordinal()]);
			purges.add(new Purge(purge.first, operation, purge.by, purge.lazyBefore, purge.lazyMost, lazy, purge.areas, purge.pages, purge.flushStart, purge.flushEnd, cost,
					purge.yields, purge.others));
		}
	}

	/** A lazy area is lazy no more. */
	void released(long start, long end) {
		boolean isFirst = released++ == 0;
		releasedStart = isFirst || Long.compareUnsigned(start, releasedStart) < 0 ? start : releasedStart;
		releasedEnd = isFirst || Long.compareUnsigned(end, releasedEnd) > 0 ? end : releasedEnd;
	}

	/** What the operation under way did so far is void. */
	void forget() {
		Open purge = open;
		if (purge != null && isTouched) {
			open = null;
		}
		while (hasPurged && !purges.isEmpty()) {
			purges.remove(purges.size() - 1);
			hasPurged = false;
		}
		released = 0;
		isTouched = false;
	}

	/**
	 * An operation is over.
	 *
	 * @param lazyNow {@code vmap_lazy_nr}, as it was counted
	 */
	void finishOperation(int operation, long lazyNow) {
		lazy = lazyNow;
		Open purge = open;
		if (purge != null && !isTouched) {
			String task = tasks.apply(operation);
			if (!task.equals(purge.task)) {
				purge.others.merge(task, 1, Integer::sum);
			}
		} else if (purge == null && !hasPurged && lazyNow < lazyAtStart) {
			long pages = lazyAtStart - lazyNow;
			Purge.Cost cost = new Purge.Cost(released, released * costs.rangePerArea(), cpus * costs.flushPerCpu(), released, released * costs.freePerArea(), 0);
			boolean isKnown = released > 0;
			purges.add(new Purge(operation, operation, Purge.By.RECORDING, lazyAtStart, lazyAtStart, lazyNow, released, pages, isKnown ? releasedStart : 0, isKnown ? releasedEnd : 0, cost, 0,
					Map.of()));
		}
		lazyAtStart = lazyNow;
		released = 0;
		isTouched = false;
		hasPurged = false;
	}

	int pages(long bytes) {
		return (int) (bytes >>> pageShift);
	}

	List<Purge> finish() {
		return List.copyOf(purges);
	}
}
