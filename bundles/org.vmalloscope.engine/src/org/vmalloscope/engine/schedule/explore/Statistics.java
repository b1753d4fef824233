package org.vmalloscope.engine.schedule.explore;

import java.time.Duration;

/**
 * What an exploration has done so far.
 *
 * @param states different states stored
 * @param steps steps taken, also those that led to known states
 * @param depth the longest schedule so far
 * @param bytes used for states
 * @param time since the beginning
 */
public record Statistics(int states, long steps, int depth, long bytes, Duration time) {
	/** States per second, or 0 when no time has passed. */
	public double statesPerSecond() {
		return time.isZero() ? 0 : states * 1e9 / time.toNanos();
	}

	/** Bytes per state. */
	public double bytesPerState() {
		return states == 0 ? 0 : (double) bytes / states;
	}
}
