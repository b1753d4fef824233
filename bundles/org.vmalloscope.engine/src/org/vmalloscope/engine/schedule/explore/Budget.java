package org.vmalloscope.engine.schedule.explore;

import java.time.Duration;
import java.util.function.LongSupplier;

/** The bounds of one exploration, across its searches: time, memory, states, the user's patience. */
final class Budget {
	/** Most steps between two looks at the clock and the monitor: of a race, many million are taken in a second; of a scenario, perhaps a hundred. */
	private static final int LONGEST_INTERVAL = 1 << 15;
	private static final int FIRST_INTERVAL = 1 << 4;
	/** Looks should not be further apart. */
	private static final long LOOK_NANOS = 50_000_000;

	private final Limits limits;
	private final Monitor monitor;
	private final LongSupplier nanoClock;
	private final long start;
	private int interval = FIRST_INTERVAL;
	private long lastLook;
	private long nextLook = FIRST_INTERVAL;
	private String stopped = "";

	Budget(Limits limits, Monitor monitor, LongSupplier nanoClock) {
		this.limits = limits;
		this.monitor = monitor;
		this.nanoClock = nanoClock;
		this.start = nanoClock.getAsLong();
		lastLook = start;
	}

	/** Called after each step: cheap, except every so often.
	 * @return false if the search must stop */
	boolean goesOn(StateStore store, long steps, int depth, long otherBytes) {
		if (store.size() >= limits.states()) {
			stopped = "bound of " + limits.states() + " states";
			return false;
		}
		return steps < nextLook || look(store, steps, depth, otherBytes);
	}

	private boolean look(StateStore store, long steps, int depth, long otherBytes) {
		long now = nanoClock.getAsLong();
		interval = now - lastLook > LOOK_NANOS ? Math.max(1, interval / 4) : Math.min(LONGEST_INTERVAL, 2 * interval);
		lastLook = now;
		nextLook = steps + interval;
		Statistics progress = statistics(store, steps, depth, otherBytes);
		if (progress.bytes() > limits.bytes()) {
			stopped = "bound of " + limits.bytes() + " bytes";
		} else if (progress.time().compareTo(limits.time()) > 0) {
			stopped = "bound of " + limits.time().toMillis() + " ms";
		} else if (!monitor.goesOn(progress)) {
			stopped = "cancelled";
		}
		return stopped.isEmpty();
	}

	Statistics statistics(StateStore store, long steps, int depth, long otherBytes) {
		return new Statistics(store.size(), steps, depth, store.bytes() + otherBytes, Duration.ofNanos(nanoClock.getAsLong() - start));
	}

	/** A new search begins to count its steps. */
	void nextSearch() {
		nextLook = interval;
	}

	/** Why it stopped, or an empty text. */
	String stopped() {
		return stopped;
	}

	Limits limits() {
		return limits;
	}
}
