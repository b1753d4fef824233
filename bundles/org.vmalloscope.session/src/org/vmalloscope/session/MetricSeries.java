package org.vmalloscope.session;

/** A {@link Metric} at every position of a session. Immutable; safe for any thread. */
public interface MetricSeries {
	/** The metric. */
	Metric metric();

	/** Positions: the length of the session and one. */
	int length();

	/** The value at a position, 0 to {@link #length} - 1. */
	long value(int position);

	/** The smallest value at positions {@code [from, to)}, of which there is at least one; quick whatever the distance. */
	long minimum(int from, int to);

	/** The largest value at positions {@code [from, to)}, of which there is at least one; quick whatever the distance. */
	long maximum(int from, int to);
}
