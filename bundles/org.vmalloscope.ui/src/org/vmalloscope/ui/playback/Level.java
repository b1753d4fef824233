package org.vmalloscope.ui.playback;

import java.util.List;
import java.util.Locale;

import org.vmalloscope.paint.Box;
import org.vmalloscope.paint.Hit;
import org.vmalloscope.paint.Surface;
import org.vmalloscope.paint.Viewport;
import org.vmalloscope.paint.axis.Range;
import org.vmalloscope.paint.axis.Unit;
import org.vmalloscope.paint.painter.PlotLayer;
import org.vmalloscope.paint.palette.Look;
import org.vmalloscope.paint.palette.Shade;
import org.vmalloscope.session.Metric;
import org.vmalloscope.session.MetricSeries;

/** A metric as a filled surface under its largest value in each column of points. */
record Level(MetricSeries series, Shade shade) implements PlotLayer {
	@Override
	public long minimum(Range x) {
		return 0;
	}

	@Override
	public long maximum(Range x) {
		return series.maximum(position(x.first()), position(x.last()) + 1);
	}

	/** Which allocator is meant nothing beside it tells. */
	private String name() {
		Metric metric = series.metric();
		return metric.group().label() + " " + metric.label().toLowerCase(Locale.ROOT);
	}

	private int position(long x) {
		return (int) Math.max(0, Math.min(series.length() - 1, x));
	}

	@Override
	public void paint(Surface surface, Viewport viewport) {
		double bottom = viewport.y().pixel(0);
		double column = 1 / surface.scale();
		Box area = viewport.area();
		for (double x = area.x(); x < area.right(); x += column) {
			int from = position(viewport.x().valueAt(x));
			int to = Math.max(from + 1, position(viewport.x().valueAt(x + column)));
			double top = viewport.y().pixel(series.maximum(from, to));
			surface.fill(new Box(x, top, column, bottom - top), shade);
		}
	}

	@Override
	public void describe(long x, List<Hit.Detail> details) {
		long value = series.value(position(x));
		Metric metric = series.metric();
		details.add(new Hit.Detail(name(), (metric.unit() == Metric.Unit.BYTES ? Unit.BYTES : Unit.PAGES).text(value)));
	}

	@Override
	public List<Look> legend() {
		return List.of(Look.of(name(), shade));
	}
}
