package org.vmalloscope.paint.painter;

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
import org.vmalloscope.paint.Zoom;
import org.vmalloscope.paint.axis.Axis;
import org.vmalloscope.paint.axis.Range;
import org.vmalloscope.paint.axis.Unit;
import org.vmalloscope.paint.palette.Ink;
import org.vmalloscope.paint.palette.Look;

/** Draws counts of classes as bars, each with its label below and, where there is room, its count above. */
public final class HistogramPainter implements Painter<Histogram> {
	/** The vertical axis of a logarithmic histogram counts thousandths of a power of ten above one half. */
	private static final double LOGARITHM = 1000;

	@Override
	public Viewport viewport(Histogram histogram, Extent extent, @Nullable Viewport wanted) {
		Fonts fonts = extent.fonts();
		Margins margins = new Margins(AxisPainter.width(fonts), fonts.line(), 4, AxisPainter.height(fonts));
		Box area = margins.inside(extent.width(), extent.height());
		long most = histogram.classes().stream().mapToLong(Histogram.Bin::count).max().orElse(1);
		Range heights = histogram.logarithmic() ? new Range(0, height(histogram, most) + 100) : histogram.unit().rounded(0, Math.max(1, most), Math.max(2, area.height() / 24));
		Axis x = Axis.of(new Range(0, Math.max(1, histogram.classes().size())), Unit.COUNT, 0, 1);
		Axis y = Axis.of(heights, histogram.unit(), 0, 1).reversed();
		return Viewport.of(extent, margins, x, y, Zoom.NONE);
	}

	private static long height(Histogram histogram, long count) {
		if (!histogram.logarithmic()) {
			return count;
		}
		return count == 0 ? 0 : Math.round(Math.log10(2.0 * count) * LOGARITHM);
	}

	@Override
	public void paint(Histogram histogram, Viewport viewport, Surface surface) {
		Box area = viewport.area();
		surface.fill(surface.box(), Ink.BACKGROUND);
		if (histogram.logarithmic()) {
			paintPowers(histogram, viewport, surface);
		} else {
			AxisPainter.gridAcross(surface, viewport.y(), area);
			AxisPainter.left(surface, viewport.y(), area);
		}
		Graphics2D graphics = surface.graphics();
		graphics.setFont(surface.small());
		FontMetrics metrics = graphics.getFontMetrics();
		double width = viewport.x().scale();
		double gap = Math.min(4, width / 5);
		int labelled = labelled(histogram, metrics, width);
		for (int i = 0; i < histogram.classes().size(); i++) {
			Histogram.Bin bin = histogram.classes().get(i);
			double left = viewport.x().pixel(i);
			double top = viewport.y().pixel(height(histogram, bin.count()));
			double shown = bin.count() > 0 ? Math.max(1, area.bottom() - top) : 0;
			surface.fill(new Box(surface.snap(left + gap / 2), area.bottom() - shown, surface.snap(width - gap), shown), histogram.shade());
			graphics.setColor(surface.colour(Ink.TEXT));
			String count = histogram.unit().label(bin.count(), 1);
			if (bin.count() > 0 && metrics.stringWidth(count) <= width) {
				graphics.drawString(count, (float) (left + (width - metrics.stringWidth(count)) / 2), (float) (area.bottom() - shown - 3));
			}
			if (i % labelled == 0) {
				double labelWidth = metrics.stringWidth(bin.label());
				double x = Math.max(0, Math.min(surface.width() - labelWidth, left + (width - labelWidth) / 2));
				graphics.setColor(surface.colour(Ink.MUTED));
				graphics.drawString(bin.label(), (float) x, (float) (area.bottom() + 4 + metrics.getAscent()));
			}
		}
		AxisPainter.line(surface, Ink.MUTED, area.x(), surface.snap(area.bottom()), area.right(), surface.snap(area.bottom()));
	}

	/** One of how many bins has a label, so that none touches the next. */
	private static int labelled(Histogram histogram, FontMetrics metrics, double width) {
		int widest = histogram.classes().stream().mapToInt(bin -> metrics.stringWidth(bin.label())).max().orElse(0);
		return Math.max(1, (int) Math.ceil((widest + 8) / width));
	}

	private static void paintPowers(Histogram histogram, Viewport viewport, Surface surface) {
		Box area = viewport.area();
		Graphics2D graphics = surface.graphics();
		graphics.setFont(surface.small());
		FontMetrics metrics = graphics.getFontMetrics();
		for (long count = 1; height(histogram, count) < viewport.y().domain().size(); count *= 10) {
			double y = surface.snap(viewport.y().pixel(height(histogram, count)));
			AxisPainter.line(surface, Ink.GRID, area.x(), y, area.right(), y);
			String label = histogram.unit().label(count, count);
			graphics.setColor(surface.colour(Ink.MUTED));
			graphics.drawString(label, (float) (area.x() - 7 - metrics.stringWidth(label)), (float) (y + (metrics.getAscent() - metrics.getDescent()) / 2.0));
		}
		AxisPainter.line(surface, Ink.MUTED, surface.snap(area.x()), area.y(), surface.snap(area.x()), area.bottom());
	}

	@Override
	public @Nullable Hit hit(Histogram histogram, Viewport viewport, double px, double py) {
		return viewport.area().contains(px, py) ? hit(histogram, (int) viewport.x().valueAt(px)) : null;
	}

	@Override
	public @Nullable Hit neighbour(Histogram histogram, Viewport viewport, @Nullable Hit from, boolean forward) {
		return hit(histogram, from == null ? 0 : (int) from.x().first() + (forward ? 1 : -1));
	}

	private static @Nullable Hit hit(Histogram histogram, int index) {
		if (index < 0 || index >= histogram.classes().size()) {
			return null;
		}
		Histogram.Bin bin = histogram.classes().get(index);
		return new Hit(bin.element(), bin.label(), List.of(new Hit.Detail(histogram.name(), histogram.unit().text(bin.count()))), new Range(index, 1), null);
	}

	@Override
	public List<Look> legend(Histogram histogram) {
		return List.of(Look.of(histogram.name(), histogram.shade()));
	}
}
