package org.vmalloscope.paint.vmalloc;

import java.util.List;

import org.eclipse.jdt.annotation.Nullable;
import org.vmalloscope.paint.Extent;
import org.vmalloscope.paint.Hit;
import org.vmalloscope.paint.Painter;
import org.vmalloscope.paint.Surface;
import org.vmalloscope.paint.Viewport;
import org.vmalloscope.paint.painter.PlotPainter;
import org.vmalloscope.paint.palette.Look;

/** Draws fragmentation over a session. */
public final class FragmentationHistoryPainter implements Painter<FragmentationHistory> {
	private final PlotPainter plots = new PlotPainter();

	@Override
	public Viewport viewport(FragmentationHistory history, Extent extent, @Nullable Viewport wanted) {
		return plots.viewport(history.plot(), extent, wanted);
	}

	@Override
	public void paint(FragmentationHistory history, Viewport viewport, Surface surface) {
		plots.paint(history.plot(), viewport, surface);
	}

	@Override
	public @Nullable Hit hit(FragmentationHistory history, Viewport viewport, double x, double y) {
		return plots.hit(history.plot(), viewport, x, y);
	}

	@Override
	public @Nullable Hit neighbour(FragmentationHistory history, Viewport viewport, @Nullable Hit from, boolean forward) {
		return plots.neighbour(history.plot(), viewport, from, forward);
	}

	@Override
	public List<Look> legend(FragmentationHistory history) {
		return plots.legend(history.plot());
	}
}
