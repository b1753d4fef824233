package org.vmalloscope.paint.vmalloc;

import java.awt.FontMetrics;
import java.awt.Graphics2D;
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
import org.vmalloscope.paint.axis.Unit;
import org.vmalloscope.paint.painter.PlotPainter;
import org.vmalloscope.paint.palette.Ink;
import org.vmalloscope.paint.palette.Look;

/** Draws the timeline of purges, and says where its limits lie when they are out of the picture. */
public final class PurgeTimelinePainter implements Painter<PurgeTimeline> {
	/** Lines of text that a picture must be high to have room for costs. */
	private static final int LOW = 9;
	private static final double SHARE = 0.62;

	private final PlotPainter plots = new PlotPainter();

	@Override
	public Viewport viewport(PurgeTimeline timeline, Extent extent, @Nullable Viewport wanted) {
		Viewport whole = plots.viewport(timeline.plot(), above(extent), wanted);
		double lower = extent.height() - above(extent).height();
		Margins margins = whole.margins();
		return Viewport.of(extent, new Margins(margins.left(), margins.top(), margins.right(), margins.bottom() + lower), whole.x(), whole.y(), whole.zoom());
	}

	/** The part of a picture that lazy pages get; the rest is for what it costs. In a low pane they get all of it. */
	private static Extent above(Extent extent) {
		boolean isLow = extent.height() < LOW * extent.fonts().line();
		return isLow ? extent : new Extent(extent.width(), split(extent.height()), extent.fonts());
	}

	private static double split(double height) {
		return Math.floor(height * SHARE);
	}

	/** The axes of the lower part, in points from its corner; null when there is none. */
	private @Nullable Viewport lower(PurgeTimeline timeline, Viewport viewport) {
		double split = split(viewport.height());
		if (viewport.area().bottom() > split) {
			return null;
		}
		Margins upper = viewport.margins();
		Extent extent = new Extent(viewport.width(), viewport.height() - split, Fonts.DEFAULT);
		Margins margins = new Margins(upper.left(), upper.top(), upper.right(), upper.bottom() - extent.height());
		return Viewport.of(extent, margins, viewport.x(), plots.viewport(timeline.costs(), extent, viewport).y(), viewport.zoom());
	}

	@Override
	public void paint(PurgeTimeline timeline, Viewport viewport, Surface surface) {
		Viewport lower = lower(timeline, viewport);
		if (lower == null) {
			plots.paint(timeline.plot(), viewport, surface);
		} else {
			Extent upper = above(surface.extent());
			plots.paint(timeline.plot(), plots.viewport(timeline.plot(), upper, viewport), surface.part(new Box(0, 0, upper.width(), upper.height())));
			Surface part = surface.part(new Box(0, upper.height(), upper.width(), lower.height()));
			plots.paint(timeline.costs(), lower, part);
			remark(part, lower, "time by the cost model");
		}
		remark(surface, viewport, count(timeline) + (timeline.lazyMax() > 0 ? ", lazy_max_pages " + Unit.PAGES.text(timeline.lazyMax()) : ""));
	}

	private static String count(PurgeTimeline timeline) {
		long all = timeline.purges().size();
		long idle = timeline.purges().stream().filter(purge -> purge.areas() == 0 && purge.pages() == 0).count();
		String purges = all - idle == 0 ? "no purge" : Unit.COUNT.text(all - idle) + (all - idle == 1 ? " purge" : " purges");
		return idle == 0 ? purges : purges + ", " + Unit.COUNT.text(idle) + " more with nothing to do";
	}

	private static void remark(Surface surface, Viewport viewport, String text) {
		Graphics2D graphics = surface.graphics();
		graphics.setFont(surface.small());
		FontMetrics metrics = graphics.getFontMetrics();
		double x = viewport.area().right() - metrics.stringWidth(text) - 4;
		if (x > viewport.area().x()) {
			surface.fill(new Box(x - 3, viewport.area().y() + 1, metrics.stringWidth(text) + 6, metrics.getHeight() + 1), Ink.BACKGROUND);
			graphics.setColor(surface.colour(Ink.MUTED));
			graphics.drawString(text, (float) x, (float) (viewport.area().y() + metrics.getAscent() + 2));
		}
	}

	@Override
	public @Nullable Hit hit(PurgeTimeline timeline, Viewport viewport, double x, double y) {
		Viewport lower = lower(timeline, viewport);
		return lower == null || y < viewport.area().bottom() ? plots.hit(timeline.plot(), viewport, x, y) : plots.hit(timeline.costs(), lower, x, y - split(viewport.height()));
	}

	/** Walks over the purges. */
	@Override
	public @Nullable Hit neighbour(PurgeTimeline timeline, Viewport viewport, @Nullable Hit from, boolean forward) {
		int purges = timeline.purges().size();
		long at = from == null ? viewport.x().visible().first() - 1 : from.x().first();
		if (forward || from == null) {
			for (int i = 0; i < purges; i++) {
				if (timeline.place(i) > at) {
					return timeline.hit(i);
				}
			}
		} else {
			for (int i = purges - 1; i >= 0; i--) {
				if (timeline.place(i) < at) {
					return timeline.hit(i);
				}
			}
		}
		return null;
	}

	@Override
	public List<Look> legend(PurgeTimeline timeline) {
		List<Look> looks = new ArrayList<>(plots.legend(timeline.plot()));
		for (Look look : plots.legend(timeline.costs())) {
			if (!timeline.purges().isEmpty() || look.shade() == Ink.BUSY) {
				looks.add(look);
			}
		}
		return looks;
	}
}
