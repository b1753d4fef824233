package org.vmalloscope.engine.schedule.explore;

import java.time.Duration;

/**
 * How far an exploration goes.
 *
 * @param steps the longest schedule looked at
 * @param states the most states stored
 * @param bytes the most bytes used for states
 * @param time the longest it takes
 */
public record Limits(int steps, int states, long bytes, Duration time) {
	/** Unlimited schedules, 100 million states, 1 GiB, one hour. */
	public static final Limits DEFAULT = new Limits(Integer.MAX_VALUE, 100_000_000, 1L << 30, Duration.ofHours(1));

	/** @throws IllegalArgumentException if a bound is not positive */
	public Limits {
		if (steps <= 0 || states <= 0 || bytes <= 0 || time.isNegative() || time.isZero()) {
			throw new IllegalArgumentException("bounds must be positive");
		}
	}

	/** With another bound on the length of schedules. */
	public Limits withSteps(int newSteps) {
		return new Limits(newSteps, states, bytes, time);
	}

	/** With another bound on the number of states. */
	public Limits withStates(int newStates) {
		return new Limits(steps, newStates, bytes, time);
	}

	/** With another bound on memory. */
	public Limits withBytes(long newBytes) {
		return new Limits(steps, states, newBytes, time);
	}

	/** With another bound on time. */
	public Limits withTime(Duration newTime) {
		return new Limits(steps, states, bytes, newTime);
	}
}
