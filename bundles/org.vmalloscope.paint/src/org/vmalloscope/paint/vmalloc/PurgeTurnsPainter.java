package org.vmalloscope.paint.vmalloc;

import java.awt.FontMetrics;
import java.awt.Graphics2D;

import org.vmalloscope.paint.Box;
import org.vmalloscope.paint.Extent;
import org.vmalloscope.paint.Surface;
import org.vmalloscope.paint.axis.Axis;
import org.vmalloscope.paint.axis.Range;
import org.vmalloscope.paint.painter.LegendPainter;
import org.vmalloscope.paint.palette.Ink;

/** Draws who runs during purges as a band below their axis: of each column of pixels, the share of each task, the purging one at the bottom. */
final class PurgeTurnsPainter {
	private static final String TITLE = "While a purge is under way, run:";
	/** Lines of text that the band is high. */
	private static final double BAND = 2;
	/** Characters that the swatch of a look takes in a legend. */
	private static final int SWATCH = 5;

	private PurgeTurnsPainter() {
	}

	/** Points that the band takes with its legend; 0 where nobody ever came in between. */
	static double height(PurgeTurns turns, Extent extent) {
		return turns.isEmpty() ? 0 : legend(turns, extent) + Math.ceil(BAND * extent.fonts().line());
	}

	private static double legend(PurgeTurns turns, Extent extent) {
		int characters = TITLE.length() + turns.looks().stream().mapToInt(look -> look.name().length() + SWATCH).sum();
		return extent.fonts().line() * Math.max(1, Math.min(3, Math.ceil(extent.fonts().characters(characters) / extent.width())));
	}

	/** Draws into the box of {@link #height} at the full width of a surface. */
	static void paint(PurgeTurns turns, Axis x, Box box, Surface surface) {
		double legend = legend(turns, surface.extent());
		Graphics2D graphics = surface.graphics();
		graphics.setFont(surface.small());
		FontMetrics metrics = graphics.getFontMetrics();
		double line = surface.fonts().line();
		double width = metrics.stringWidth(TITLE);
		surface.part(new Box(x.start() + width, box.y(), box.right() - x.start() - width, legend), part -> LegendPainter.paint(part, turns.looks()));
		graphics.setColor(surface.colour(Ink.MUTED));
		graphics.drawString(TITLE, (float) x.start(), (float) (box.y() + (line + metrics.getAscent() - metrics.getDescent()) / 2));
		band(turns, x, new Box(x.start(), box.y() + legend, x.length(), box.height() - legend), surface);
	}

	private static void band(PurgeTurns turns, Axis x, Box box, Surface surface) {
		surface.fill(box, Ink.FREE);
		int columns = (int) Math.max(1, Math.round(x.length() * surface.scale()));
		Range visible = x.visible();
		if (visible.size() <= columns) {
			turns.runs().runs(0, visible.first(), visible.end(), (start, end, look) -> {
				double from = Math.max(box.x(), x.pixel(start));
				double to = Math.min(box.right(), x.pixel(end));
				surface.fill(new Box(from, box.y(), to - from, box.height()), turns.looks().get(look).shade());
				return true;
			});
			return;
		}
		double width = x.length() / columns;
		turns.runs().columns(0, x.columns(columns), (column, there, count, sums) -> {
			long all = 0;
			for (int i = 0; i < count; i++) {
				all += sums[there[i]];
			}
			double bottom = box.bottom();
			double below = 0;
			for (int look = 0; look < sums.length; look++) {
				if (sums[look] > 0) {
					below += sums[look];
					double top = box.bottom() - box.height() * below / all;
					surface.fill(new Box(box.x() + column * width, top, width, bottom - top), turns.looks().get(look).shade());
					bottom = top;
				}
			}
		});
	}
}
