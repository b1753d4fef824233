package org.vmalloscope.paint.usage;

import java.util.List;

import org.eclipse.jdt.annotation.Nullable;
import org.vmalloscope.paint.Extent;
import org.vmalloscope.paint.Hit;
import org.vmalloscope.paint.Painter;
import org.vmalloscope.paint.Surface;
import org.vmalloscope.paint.Viewport;
import org.vmalloscope.paint.chart.Chart;
import org.vmalloscope.paint.palette.Look;

/** Draws usage with a painter of charts. */
public record UsagePainter(Painter<Chart> charts) implements Painter<Usage> {
	@Override
	public Viewport viewport(Usage usage, Extent extent, @Nullable Viewport wanted) {
		return charts.viewport(usage.chart(), extent, wanted);
	}

	@Override
	public void paint(Usage usage, Viewport viewport, Surface surface) {
		charts.paint(usage.chart(), viewport, surface);
	}

	@Override
	public @Nullable Hit hit(Usage usage, Viewport viewport, double x, double y) {
		return charts.hit(usage.chart(), viewport, x, y);
	}

	@Override
	public List<Look> legend(Usage usage) {
		return charts.legend(usage.chart());
	}
}
