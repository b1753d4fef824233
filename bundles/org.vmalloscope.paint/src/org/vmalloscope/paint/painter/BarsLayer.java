package org.vmalloscope.paint.painter;

import java.util.List;
import java.util.function.IntFunction;

import org.eclipse.jdt.annotation.Nullable;
import org.vmalloscope.paint.Box;
import org.vmalloscope.paint.Hit;
import org.vmalloscope.paint.Surface;
import org.vmalloscope.paint.Viewport;
import org.vmalloscope.paint.axis.Range;
import org.vmalloscope.paint.data.Bars;
import org.vmalloscope.paint.palette.Look;

/**
 * Stacked bars that stand on zero. Of bars that begin in the same column of pixels the largest is drawn.
 *
 * @param parts how the parts look, the lowest first
 * @param describe what there is to tell about a bar
 */
public record BarsLayer(Bars bars, List<Look> parts, IntFunction<Hit> describe) implements PlotLayer {
	/** Points; no bar is drawn narrower. */
	private static final double NARROWEST = 3;
	/** Points from which on a bar leaves one free, to be told from one that follows at once. */
	private static final double WIDE = 6;
	/** Points beside a bar that still count as a hit. */
	private static final double REACH = 3;

	@Override
	public long minimum(Range x) {
		return 0;
	}

	@Override
	public long maximum(Range x) {
		int from = first(x.first());
		int to = bars.firstFrom(x.end());
		return from >= to ? Long.MIN_VALUE : bars.total(bars.largest(from, to));
	}

	/** The bar that is not over at a place, or the first after it. */
	private int first(long x) {
		int next = bars.firstFrom(x);
		return next > 0 && bars.end(next - 1) > x ? next - 1 : next;
	}

	@Override
	public void paint(Surface surface, Viewport viewport) {
		int columns = (int) Math.max(1, Math.round(viewport.x().length() * surface.scale()));
		long[] values = viewport.x().columns(columns);
		int i = first(values[0]);
		paintFrom(surface, viewport, i, bars.firstFrom(values[0]));
		for (int column = 0; column < columns; column++) {
			int from = bars.firstFrom(values[column]);
			int to = values[column + 1] == viewport.x().domain().end() ? bars.size() : bars.firstFrom(values[column + 1]);
			paintFrom(surface, viewport, from, to);
		}
	}

	private void paintFrom(Surface surface, Viewport viewport, int from, int to) {
		if (from >= to) {
			return;
		}
		int bar = bars.largest(from, to);
		Box box = box(viewport, bar);
		long below = 0;
		for (int part = 0; part < bars.parts(); part++) {
			long value = bars.value(bar, part);
			double bottom = viewport.y().pixel(below);
			double top = viewport.y().pixel(below + value);
			if (value > 0) {
				Hatching.fill(surface, new Box(surface.snap(box.x()), top, box.width(), bottom - top).clippedTo(viewport.area()), parts.get(part));
			}
			below += value;
		}
	}

	private Box box(Viewport viewport, int bar) {
		double from = viewport.x().pixel(bars.start(bar));
		double end = viewport.x().pixel(bars.end(bar));
		double to = Math.max(from + NARROWEST, end - from > WIDE ? end - 1 : end);
		double top = viewport.y().pixel(bars.total(bar));
		return new Box(from, top, to - from, viewport.y().pixel(0) - top);
	}

	@Override
	public @Nullable Hit hit(Viewport viewport, double px, double py) {
		int from = first(viewport.x().valueAt(px - REACH - NARROWEST));
		int to = bars.firstFrom(viewport.x().valueAt(px + REACH) + 1);
		if (from >= to) {
			return null;
		}
		int bar = bars.largest(from, to);
		Box box = box(viewport, bar);
		return py >= box.y() - REACH ? describe.apply(bar) : null;
	}

	@Override
	public void describe(long x, List<Hit.Detail> details) {
		int bar = first(x);
		if (bar < bars.size() && bars.start(bar) <= x) {
			details.addAll(describe.apply(bar).details());
		}
	}

	@Override
	public List<Look> legend() {
		return parts;
	}
}
