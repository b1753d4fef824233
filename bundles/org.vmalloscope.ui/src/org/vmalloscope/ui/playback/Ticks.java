package org.vmalloscope.ui.playback;

import java.util.Arrays;
import java.util.List;

import org.vmalloscope.paint.Box;
import org.vmalloscope.paint.Hit;
import org.vmalloscope.paint.Surface;
import org.vmalloscope.paint.Viewport;
import org.vmalloscope.paint.axis.Range;
import org.vmalloscope.paint.painter.PlotLayer;
import org.vmalloscope.paint.palette.Look;
import org.vmalloscope.paint.palette.Shade;

/**
 * Lines at positions, one for each column of points however many lie in it.
 *
 * @param positions ascending
 */
record Ticks(String name, int[] positions, Shade shade) implements PlotLayer {
	/** In points; wide enough to be seen and hit. */
	private static final double WIDTH = 1.5;

	@Override
	public long minimum(Range x) {
		return Long.MAX_VALUE;
	}

	@Override
	public long maximum(Range x) {
		return Long.MIN_VALUE;
	}

	@Override
	public void paint(Surface surface, Viewport viewport) {
		Box area = viewport.area();
		for (double x = area.x(); x < area.right(); x += WIDTH) {
			long from = viewport.x().valueAt(x);
			long to = Math.max(from + 1, viewport.x().valueAt(x + WIDTH));
			if (first(from) < first(to)) {
				surface.fill(new Box(x, area.y(), WIDTH, area.height()), shade);
			}
		}
	}

	/** How many positions lie before one. */
	private int first(long position) {
		int wanted = (int) Math.max(0, Math.min(Integer.MAX_VALUE, position));
		int index = Arrays.binarySearch(positions, wanted);
		return index < 0 ? -index - 1 : index;
	}

	@Override
	public void describe(long x, List<Hit.Detail> details) {
		if (first(x) < first(x + 1)) {
			details.add(new Hit.Detail("here", name));
		}
	}

	@Override
	public List<Look> legend() {
		return List.of(Look.of(name, shade));
	}
}
