package org.vmalloscope.paint.painter;

import java.awt.BasicStroke;
import java.awt.FontMetrics;
import java.awt.Graphics2D;
import java.awt.Stroke;
import java.awt.geom.Line2D;
import java.util.ArrayList;
import java.util.List;

import org.vmalloscope.paint.Box;
import org.vmalloscope.paint.Surface;
import org.vmalloscope.paint.palette.Ink;
import org.vmalloscope.paint.palette.Look;

/** Draws what colours mean: a swatch and a name each, in as many lines as it takes or as there is room for. */
public final class LegendPainter {
	private static final double GAP = 6;
	private static final String MORE = "…";
	/** Two dashes and a gap fill a swatch. */
	private static final BasicStroke DASHES = new BasicStroke(2, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 1, new float[] { 4, 3 }, 0);

	/** Where an entry stands. */
	private record Entry(Look look, double x, int line, double width) {
	}

	private LegendPainter() {
	}

	/** Points a legend takes on the width of a surface. */
	public static double height(Surface surface, List<Look> looks) {
		return height(surface, looks, Double.MAX_VALUE);
	}

	/**
	 * Points of as many whole lines as there is room for; 0 when there is no room for one.
	 *
	 * @param most points there are
	 */
	public static double height(Surface surface, List<Look> looks, double most) {
		List<Entry> entries = entries(surface, looks);
		int lines = entries.isEmpty() ? 1 : entries.get(entries.size() - 1).line + 1;
		double line = surface.fonts().line();
		double fitting = Math.min(lines, Math.floor((most - GAP) / line));
		return fitting < 1 ? 0 : fitting * line + GAP;
	}

	/** Draws from the upper left corner of a surface; dots stand for what it has no room for. */
	public static void paint(Surface surface, List<Look> looks) {
		surface.fill(surface.box(), Ink.BACKGROUND);
		List<Entry> entries = entries(surface, looks);
		Graphics2D graphics = surface.graphics();
		FontMetrics metrics = graphics.getFontMetrics();
		double line = surface.fonts().line();
		double swatch = swatch(surface);
		int lines = (int) Math.max(1, Math.floor((surface.height() - GAP) / line + 1e-6));
		for (int i = 0; i < entries.size() && entries.get(i).line < lines; i++) {
			Entry entry = entries.get(i);
			double y = entry.line * line;
			float base = (float) (y + (line + metrics.getAscent() - metrics.getDescent()) / 2);
			boolean hasMore = i + 1 < entries.size() && entries.get(i + 1).line >= lines;
			if (hasMore && entry.x + entry.width + metrics.stringWidth(MORE) > surface.width()) {
				// the dots take its place
				graphics.setColor(surface.colour(Ink.TEXT));
				graphics.drawString(MORE, (float) entry.x, base);
				return;
			}
			Box box = new Box(surface.snap(entry.x), surface.snap(y + (line - swatch) / 2), swatch, swatch);
			paintSwatch(surface, box, entry.look);
			graphics.setColor(surface.colour(Ink.TEXT));
			graphics.drawString(entry.look.name(), (float) (entry.x + swatch + GAP), base);
			if (hasMore) {
				graphics.drawString(MORE, (float) (entry.x + entry.width), base);
			}
		}
	}

	private static void paintSwatch(Surface surface, Box box, Look look) {
		if (look.fill() == Look.Fill.DASHED) {
			Graphics2D graphics = surface.graphics();
			Stroke stroke = graphics.getStroke();
			graphics.setColor(surface.colour(look.shade()));
			graphics.setStroke(DASHES);
			double middle = box.y() + box.height() / 2;
			graphics.draw(new Line2D.Double(box.x(), middle, box.right(), middle));
			graphics.setStroke(stroke);
		} else {
			Hatching.fill(surface, box, look);
			Hatching.frame(surface, box, Ink.GRID);
		}
	}

	private static double swatch(Surface surface) {
		return Math.round(surface.fonts().size() * 0.9);
	}

	/** Sets the font. */
	private static List<Entry> entries(Surface surface, List<Look> looks) {
		Graphics2D graphics = surface.graphics();
		graphics.setFont(surface.small());
		FontMetrics metrics = graphics.getFontMetrics();
		List<Entry> entries = new ArrayList<>();
		double x = GAP;
		int line = 0;
		for (Look look : looks) {
			double width = swatch(surface) + GAP + metrics.stringWidth(look.name()) + 2 * GAP;
			if (x > GAP && x + width > surface.width()) {
				x = GAP;
				line++;
			}
			entries.add(new Entry(look, x, line, width));
			x += width;
		}
		return entries;
	}
}
