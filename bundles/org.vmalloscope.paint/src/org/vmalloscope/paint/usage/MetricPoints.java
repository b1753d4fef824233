package org.vmalloscope.paint.usage;

import org.vmalloscope.paint.data.Series;
import org.vmalloscope.session.MetricSeries;

/** A metric of a session as a series of points: one for each position. */
public record MetricPoints(MetricSeries metric, TimeScale scale) implements Series {
	@Override
	public String name() {
		return metric.metric().label();
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
