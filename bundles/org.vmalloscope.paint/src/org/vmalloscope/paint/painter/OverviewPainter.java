package org.vmalloscope.paint.painter;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;

import org.eclipse.jdt.annotation.Nullable;
import org.vmalloscope.paint.Box;
import org.vmalloscope.paint.Extent;
import org.vmalloscope.paint.Hit;
import org.vmalloscope.paint.Margins;
import org.vmalloscope.paint.Painter;
import org.vmalloscope.paint.Surface;
import org.vmalloscope.paint.Viewport;
import org.vmalloscope.paint.Zoom;
import org.vmalloscope.paint.palette.Ink;

/** Draws everything in a strip without axes, and a window over the part that another picture shows. What lies outside of it is dimmed. */
public final class OverviewPainter<S> implements Painter<Overview<S>> {
	private static final double DIM = 0.45;

	private final Painter<S> content;

	public OverviewPainter(Painter<S> content) {
		this.content = content;
	}

	@Override
	public Viewport viewport(Overview<S> overview, Extent extent, @Nullable Viewport wanted) {
		Viewport whole = content.viewport(overview.content(), extent, null);
		return Viewport.of(extent, Margins.NONE, whole.x(), whole.y(), Zoom.NONE);
	}

	@Override
	public void paint(Overview<S> overview, Viewport viewport, Surface surface) {
		content.paint(overview.content(), viewport, surface);
		Box window = viewport.box(overview.window(), null);
		if (window == null || window.width() >= surface.width() - 0.5) {
			return;
		}
		Graphics2D graphics = surface.graphics();
		graphics.setColor(surface.colour(Ink.BACKGROUND, DIM));
		double left = surface.snap(window.x());
		double right = surface.snap(Math.max(window.right(), window.x() + 3));
		graphics.fill(new Rectangle2D.Double(0, 0, left, surface.height()));
		graphics.fill(new Rectangle2D.Double(right, 0, surface.width() - right, surface.height()));
		Hatching.frame(surface, new Box(left, 0, right - left, surface.height()), Ink.SELECTION);
	}

	@Override
	public @Nullable Hit hit(Overview<S> overview, Viewport viewport, double px, double py) {
		return content.hit(overview.content(), viewport, px, py);
	}
}
