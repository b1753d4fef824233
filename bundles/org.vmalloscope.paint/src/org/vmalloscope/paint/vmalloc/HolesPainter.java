package org.vmalloscope.paint.vmalloc;

import java.util.List;

import org.eclipse.jdt.annotation.Nullable;
import org.vmalloscope.paint.Extent;
import org.vmalloscope.paint.Hit;
import org.vmalloscope.paint.Painter;
import org.vmalloscope.paint.Surface;
import org.vmalloscope.paint.Viewport;
import org.vmalloscope.paint.painter.HistogramPainter;
import org.vmalloscope.paint.palette.Look;

/** Draws how many holes there are of each size. */
public final class HolesPainter implements Painter<Holes> {
	private final HistogramPainter bars = new HistogramPainter();

	@Override
	public Viewport viewport(Holes holes, Extent extent, @Nullable Viewport wanted) {
		return bars.viewport(holes.histogram(), extent, wanted);
	}

	@Override
	public void paint(Holes holes, Viewport viewport, Surface surface) {
		bars.paint(holes.histogram(), viewport, surface);
	}

	@Override
	public @Nullable Hit hit(Holes holes, Viewport viewport, double x, double y) {
		return bars.hit(holes.histogram(), viewport, x, y);
	}

	@Override
	public @Nullable Hit neighbour(Holes holes, Viewport viewport, @Nullable Hit from, boolean forward) {
		return bars.neighbour(holes.histogram(), viewport, from, forward);
	}

	@Override
	public List<Look> legend(Holes holes) {
		return bars.legend(holes.histogram());
	}
}
