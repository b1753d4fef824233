package org.vmalloscope.paint.painter;

import java.awt.FontMetrics;
import java.awt.Graphics2D;
import java.util.List;

import org.vmalloscope.paint.Box;
import org.vmalloscope.paint.Surface;
import org.vmalloscope.paint.palette.Ink;
import org.vmalloscope.paint.palette.Look;

/** Draws what colours mean: a swatch and a name each, in as many lines as it takes. */
public final class LegendPainter {
	private static final double GAP = 6;

	private LegendPainter() {
	}

	/** Points a legend takes on the width of a surface. */
	public static double height(Surface surface, List<Look> looks) {
		return place(surface, looks, false) + GAP;
	}

	/** Draws from the upper left corner of a surface. */
	public static void paint(Surface surface, List<Look> looks) {
		surface.fill(surface.box(), Ink.BACKGROUND);
		place(surface, looks, true);
	}

	private static double place(Surface surface, List<Look> looks, boolean draw) {
		Graphics2D graphics = surface.graphics();
		graphics.setFont(surface.small());
		FontMetrics metrics = graphics.getFontMetrics();
		double line = surface.fonts().line();
		double swatch = Math.round(surface.fonts().size() * 0.9);
		double x = GAP;
		double y = 0;
		for (Look look : looks) {
			double width = swatch + GAP + metrics.stringWidth(look.name()) + 2 * GAP;
			if (x > GAP && x + width > surface.width()) {
				x = GAP;
				y += line;
			}
			if (draw) {
				Box box = new Box(surface.snap(x), surface.snap(y + (line - swatch) / 2), swatch, swatch);
				Hatching.fill(surface, box, look);
				Hatching.frame(surface, box, Ink.GRID);
				graphics.setColor(surface.colour(Ink.TEXT));
				graphics.drawString(look.name(), (float) (x + swatch + GAP), (float) (y + (line + metrics.getAscent() - metrics.getDescent()) / 2));
			}
			x += width;
		}
		return y + line;
	}
}
