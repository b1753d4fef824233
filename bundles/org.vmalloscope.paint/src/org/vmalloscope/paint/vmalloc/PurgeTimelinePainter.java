package org.vmalloscope.paint.vmalloc;

import java.awt.FontMetrics;
import java.awt.Graphics2D;
import java.util.List;

import org.eclipse.jdt.annotation.Nullable;
import org.vmalloscope.paint.Box;
import org.vmalloscope.paint.Extent;
import org.vmalloscope.paint.Hit;
import org.vmalloscope.paint.Painter;
import org.vmalloscope.paint.Surface;
import org.vmalloscope.paint.Viewport;
import org.vmalloscope.paint.axis.Unit;
import org.vmalloscope.paint.painter.PlotPainter;
import org.vmalloscope.paint.palette.Ink;
import org.vmalloscope.paint.palette.Look;

/** Draws the timeline of purges, and says where its limits lie when they are out of the picture. */
public final class PurgeTimelinePainter implements Painter<PurgeTimeline> {
	private final PlotPainter plots = new PlotPainter();

	@Override
	public Viewport viewport(PurgeTimeline timeline, Extent extent, @Nullable Viewport wanted) {
		return plots.viewport(timeline.plot(), extent, wanted);
	}

	@Override
	public void paint(PurgeTimeline timeline, Viewport viewport, Surface surface) {
		plots.paint(timeline.plot(), viewport, surface);
		Graphics2D graphics = surface.graphics();
		graphics.setFont(surface.small());
		FontMetrics metrics = graphics.getFontMetrics();
		String text = (timeline.purges().isEmpty() ? "no purge" : Unit.COUNT.text(timeline.purges().size()) + (timeline.purges().size() == 1 ? " purge" : " purges"))
				+ (timeline.lazyMax() > 0 ? ", lazy_max_pages " + Unit.PAGES.text(timeline.lazyMax()) : "");
		double x = viewport.area().right() - metrics.stringWidth(text) - 4;
		if (x > viewport.area().x()) {
			surface.fill(new Box(x - 3, viewport.area().y() + 1, metrics.stringWidth(text) + 6, metrics.getHeight() + 1), Ink.BACKGROUND);
			graphics.setColor(surface.colour(Ink.MUTED));
			graphics.drawString(text, (float) x, (float) (viewport.area().y() + metrics.getAscent() + 2));
		}
	}

	@Override
	public @Nullable Hit hit(PurgeTimeline timeline, Viewport viewport, double x, double y) {
		return plots.hit(timeline.plot(), viewport, x, y);
	}

	/** Walks over the purges. */
	@Override
	public @Nullable Hit neighbour(PurgeTimeline timeline, Viewport viewport, @Nullable Hit from, boolean forward) {
		List<Purge> purges = timeline.purges();
		long at = from == null ? viewport.x().visible().first() - 1 : from.x().first();
		if (forward || from == null) {
			for (int i = 0; i < purges.size(); i++) {
				if (timeline.place(i) > at) {
					return timeline.hit(i);
				}
			}
		} else {
			for (int i = purges.size() - 1; i >= 0; i--) {
				if (timeline.place(i) < at) {
					return timeline.hit(i);
				}
			}
		}
		return null;
	}

	@Override
	public List<Look> legend(PurgeTimeline timeline) {
		return plots.legend(timeline.plot());
	}
}
