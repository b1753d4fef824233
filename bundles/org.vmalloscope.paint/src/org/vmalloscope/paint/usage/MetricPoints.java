package org.vmalloscope.paint.usage;

import org.vmalloscope.paint.data.Series;
import org.vmalloscope.session.MetricSeries;

/**
 * A metric of a session as a series of points: one for each position.
 *
 * @param machine whose it is; empty where there is only one
 */
public record MetricPoints(MetricSeries metric, TimeScale scale, String machine) implements Series {
	/** Of the only machine. */
	public MetricPoints(MetricSeries metric, TimeScale scale) {
		this(metric, scale, "");
	}

	@Override
	public String name() {
		return machine.isEmpty() ? metric.metric().label() : metric.metric().label() + ", " + machine;
	}

	@Override
	public int size() {
		return metric.length();
	}

	@Override
	public long x(int i) {
		return scale.x(i);
	}

	@Override
	public int firstFrom(long x) {
		// each of a thousand columns asks: where positions are places there is nothing to look for
		return scale instanceof TimeScale.Steps ? (int) Math.max(0, Math.min(size(), x)) : Series.super.firstFrom(x);
	}

	@Override
	public long y(int i) {
		return metric.value(i);
	}

	@Override
	public long minimum(int from, int to) {
		return from < to ? metric.minimum(from, to) : Long.MAX_VALUE;
	}

	@Override
	public long maximum(int from, int to) {
		return from < to ? metric.maximum(from, to) : Long.MIN_VALUE;
	}
}
