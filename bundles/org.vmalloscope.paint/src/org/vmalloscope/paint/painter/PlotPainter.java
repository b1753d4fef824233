package org.vmalloscope.paint.painter;

import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.jdt.annotation.Nullable;
import org.vmalloscope.paint.Box;
import org.vmalloscope.paint.Extent;
import org.vmalloscope.paint.Fonts;
import org.vmalloscope.paint.Hit;
import org.vmalloscope.paint.Margins;
import org.vmalloscope.paint.Painter;
import org.vmalloscope.paint.Surface;
import org.vmalloscope.paint.Viewport;
import org.vmalloscope.paint.Zoom;
import org.vmalloscope.paint.axis.Axis;
import org.vmalloscope.paint.axis.Range;
import org.vmalloscope.paint.palette.Ink;
import org.vmalloscope.paint.palette.Look;

/** Draws layers over common axes. The vertical axis follows what is in view. */
public final class PlotPainter implements Painter<Plot> {
	@Override
	public Viewport viewport(Plot plot, Extent extent, @Nullable Viewport wanted) {
		Fonts fonts = extent.fonts();
		Margins margins = new Margins(AxisPainter.width(fonts), Math.ceil(fonts.size() / 2), fonts.size(), AxisPainter.height(fonts));
		Box area = margins.inside(extent.width(), extent.height());
		Axis x = wanted == null ? Axis.of(plot.domain(), plot.x(), area.x(), area.width()) : wanted.x().over(plot.domain()).on(area.x(), area.width());
		Axis y = Axis.of(numbers(plot, x.visible(), area.height()), plot.y(), area.y(), area.height()).reversed();
		return Viewport.of(extent, margins, x, y, Zoom.X);
	}

	/** From tick to tick around all numbers over a range of {@code x}. */
	private static Range numbers(Plot plot, Range visible, double height) {
		long least = plot.fromZero() ? 0 : Long.MAX_VALUE;
		long most = plot.fromZero() ? 1 : Long.MIN_VALUE;
		for (PlotLayer layer : plot.layers()) {
			least = Math.min(least, layer.minimum(visible));
			most = Math.max(most, layer.maximum(visible));
		}
		return least > most ? Range.of(0, 1) : plot.y().rounded(least, most, Math.max(2, height / 24));
	}

	@Override
	public void paint(Plot plot, Viewport viewport, Surface surface) {
		Box area = viewport.area();
		surface.fill(surface.box(), Ink.BACKGROUND);
		AxisPainter.grid(surface, viewport.x(), viewport.y(), area);
		Graphics2D graphics = surface.graphics();
		Shape clip = graphics.getClip();
		// half a line more, so that what runs along an edge keeps its width
		graphics.clip(new Rectangle2D.Double(area.x(), area.y() - 1, area.width(), area.height() + 2));
		for (PlotLayer layer : plot.layers()) {
			surface.checkCancelled();
			layer.paint(surface, viewport);
		}
		graphics.setClip(clip);
		AxisPainter.below(surface, viewport.x(), area);
		AxisPainter.left(surface, viewport.y(), area);
	}

	/** A bar under the point, else what all layers tell about the place; its element is then the value of {@code x}, a {@link Long}. */
	@Override
	public @Nullable Hit hit(Plot plot, Viewport viewport, double px, double py) {
		Box area = viewport.area();
		if (!area.contains(px, py)) {
			return null;
		}
		for (int i = plot.layers().size() - 1; i >= 0; i--) {
			Hit hit = plot.layers().get(i).hit(viewport, px, py);
			if (hit != null) {
				return hit;
			}
		}
		long x = viewport.x().valueAt(px);
		List<Hit.Detail> details = new ArrayList<>();
		plot.layers().forEach(layer -> layer.describe(x, details));
		return new Hit(x, plot.x().text(x), details, new Range(x, 1), null);
	}

	@Override
	public List<Look> legend(Plot plot) {
		return plot.layers().stream().flatMap(layer -> layer.legend().stream()).toList();
	}
}
