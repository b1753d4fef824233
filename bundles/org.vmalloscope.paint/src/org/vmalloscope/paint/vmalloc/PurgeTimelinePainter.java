package org.vmalloscope.paint.vmalloc;

import java.awt.FontMetrics;
import java.awt.Graphics2D;
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
import org.vmalloscope.paint.axis.Range;
import org.vmalloscope.paint.axis.Unit;
import org.vmalloscope.paint.painter.LegendPainter;
import org.vmalloscope.paint.painter.PlotPainter;
import org.vmalloscope.paint.palette.Ink;
import org.vmalloscope.paint.palette.Look;

/**
 * Draws the timeline of purges, and above it how many there are and where the limit lies, which may be out of the picture. Below it who
 * runs while they are under way, and what they cost, with a legend of its own, where there is room for both.
 */
public final class PurgeTimelinePainter implements Painter<PurgeTimeline> {
	/** Lines of text that a picture must be high to have room for costs. */
	private static final int LOW = 13;
	private static final double SHARE = 0.62;
	private static final String COSTS = "Time by the cost model:";
	/** Characters that the swatch of a look takes in a legend. */
	private static final int SWATCH = 5;

	private final PlotPainter plots = new PlotPainter();

	@Override
	public Viewport viewport(PurgeTimeline timeline, Extent extent, @Nullable Viewport wanted) {
		double upper = upper(timeline, extent);
		Viewport whole = plots.viewport(timeline.plot(), new Extent(extent.width(), upper - caption(extent), extent.fonts()), wanted);
		Margins margins = whole.margins();
		Margins all = new Margins(margins.left(), margins.top() + caption(extent), margins.right(), margins.bottom() + extent.height() - upper);
		return Viewport.of(extent, all, whole.x(), whole.y(), whole.zoom());
	}

	private static double caption(Extent extent) {
		return Math.min(extent.fonts().line(), extent.height() / 4);
	}

	/** In a low pane lazy pages get all of it. */
	private static boolean isLow(Extent extent) {
		return extent.height() < LOW * extent.fonts().line();
	}

	private static double split(Extent extent) {
		return Math.floor(extent.height() * SHARE);
	}

	/** Where the plot of lazy pages ends with its axis. */
	private static double upper(PurgeTimeline timeline, Extent extent) {
		return isLow(extent) ? extent.height() : split(extent) - PurgeTurnsPainter.height(timeline.turns(), extent);
	}

	/** Where it is drawn who runs during purges; null when there is no room, or nobody to tell of. */
	private static @Nullable Box turns(PurgeTimeline timeline, Extent extent) {
		double height = PurgeTurnsPainter.height(timeline.turns(), extent);
		return isLow(extent) || height == 0 ? null : new Box(0, split(extent) - height, extent.width(), height);
	}

	/** Where the costs are drawn, below their legend; null when there is no room. */
	private @Nullable Box costs(PurgeTimeline timeline, Extent extent) {
		if (isLow(extent)) {
			return null;
		}
		double top = split(extent) + legendHeight(timeline, extent);
		return new Box(0, top, extent.width(), extent.height() - top);
	}

	private double legendHeight(PurgeTimeline timeline, Extent extent) {
		int characters = COSTS.length() + plots.legend(timeline.costs()).stream().mapToInt(look -> look.name().length() + SWATCH).sum();
		return extent.fonts().line() * Math.max(1, Math.min(3, Math.ceil(extent.fonts().characters(characters) / extent.width())));
	}

	/** The axes of the costs, in points from the corner of their box. */
	private Viewport costAxes(PurgeTimeline timeline, Viewport viewport, Box box, Fonts fonts) {
		Extent extent = new Extent(box.width(), box.height(), fonts);
		Viewport own = plots.viewport(timeline.costs(), extent, viewport);
		Margins margins = new Margins(viewport.margins().left(), own.margins().top(), viewport.margins().right(), own.margins().bottom());
		return Viewport.of(extent, margins, viewport.x(), own.y(), viewport.zoom());
	}

	@Override
	public void paint(PurgeTimeline timeline, Viewport viewport, Surface surface) {
		Extent extent = surface.extent();
		Box costs = costs(timeline, extent);
		double upper = upper(timeline, extent);
		Box turns = turns(timeline, extent);
		surface.fill(surface.box(), Ink.BACKGROUND);
		Extent plot = new Extent(extent.width(), upper - caption(extent), extent.fonts());
		surface.part(new Box(0, caption(extent), plot.width(), plot.height()), part -> plots.paint(timeline.plot(), plots.viewport(timeline.plot(), plot, viewport), part));
		caption(timeline, viewport, surface);
		if (turns != null) {
			PurgeTurnsPainter.paint(timeline.turns(), viewport.x(), turns, surface);
		}
		if (costs != null) {
			surface.part(costs, part -> plots.paint(timeline.costs(), costAxes(timeline, viewport, costs, extent.fonts()), part));
			legend(timeline, viewport, surface, new Box(viewport.area().x(), split(extent), extent.width() - viewport.area().x(), costs.y() - split(extent)));
		}
	}

	/** Above the plot, where it hides nothing. */
	private static void caption(PurgeTimeline timeline, Viewport viewport, Surface surface) {
		String text = count(timeline) + (timeline.lazyMax() > 0 ? ", lazy_max_pages " + Unit.PAGES.text(timeline.lazyMax()) : "");
		Graphics2D graphics = surface.graphics();
		graphics.setFont(surface.small());
		FontMetrics metrics = graphics.getFontMetrics();
		graphics.setColor(surface.colour(Ink.MUTED));
		double left = viewport.area().x();
		double right = Math.max(left, viewport.area().right() - metrics.stringWidth(text));
		graphics.drawString(text, (float) right, (float) (metrics.getAscent() + 1));
		if (right - left > metrics.stringWidth("Pages  ")) {
			graphics.drawString("Pages", (float) left, (float) (metrics.getAscent() + 1));
		}
	}

	private void legend(PurgeTimeline timeline, Viewport viewport, Surface surface, Box box) {
		Graphics2D graphics = surface.graphics();
		graphics.setFont(surface.small());
		FontMetrics metrics = graphics.getFontMetrics();
		graphics.setColor(surface.colour(Ink.MUTED));
		double line = surface.fonts().line();
		graphics.drawString(COSTS, (float) box.x(), (float) (box.y() + (line + metrics.getAscent() - metrics.getDescent()) / 2));
		double width = metrics.stringWidth(COSTS);
		surface.part(new Box(box.x() + width, box.y(), box.width() - width, box.height()), part -> LegendPainter.paint(part, plots.legend(timeline.costs())));
	}

	private static String count(PurgeTimeline timeline) {
		long all = timeline.purges().size();
		long idle = timeline.purges().stream().filter(purge -> purge.areas() == 0 && purge.pages() == 0).count();
		String purges = all - idle == 0 ? "no purge" : Unit.COUNT.text(all - idle) + (all - idle == 1 ? " purge" : " purges");
		return idle == 0 ? purges : purges + ", " + Unit.COUNT.text(idle) + " more with nothing to do";
	}

	@Override
	public @Nullable Hit hit(PurgeTimeline timeline, Viewport viewport, double x, double y) {
		// a plot leaves the size of its font free at its right edge
		Fonts fonts = new Fonts(Fonts.DEFAULT.family(), (float) viewport.margins().right());
		Extent extent = new Extent(viewport.width(), viewport.height(), fonts);
		Box costs = costs(timeline, extent);
		Box turns = turns(timeline, extent);
		if (turns != null && y >= turns.y() && y < turns.bottom()) {
			Range column = Range.of(viewport.x().valueAt(x), Math.max(viewport.x().valueAt(x) + 1, viewport.x().valueAt(x + 1)));
			return x < viewport.area().x() || x >= viewport.area().right() ? null : timeline.turns().hit(column, timeline.scale().unit());
		}
		return costs == null || y < viewport.area().bottom() ? plots.hit(timeline.plot(), viewport, x, y)
				: plots.hit(timeline.costs(), costAxes(timeline, viewport, costs, fonts), x, y - costs.y());
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

	/** Of the lazy pages; costs have theirs beside them. */
	@Override
	public List<Look> legend(PurgeTimeline timeline) {
		return plots.legend(timeline.plot());
	}
}
