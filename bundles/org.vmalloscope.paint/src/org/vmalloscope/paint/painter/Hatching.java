package org.vmalloscope.paint.painter;

import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.Stroke;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;

import org.vmalloscope.paint.Box;
import org.vmalloscope.paint.Surface;
import org.vmalloscope.paint.palette.Colours;
import org.vmalloscope.paint.palette.Ink;
import org.vmalloscope.paint.palette.Look;
import org.vmalloscope.paint.palette.Palette;
import org.vmalloscope.paint.palette.Shade;

/** Fills boxes with a look. Lines are drawn one by one: neither SVG nor PDF graphics know texture paints. */
public final class Hatching {
	/** Points from one line to the next, along x. */
	static final int PERIOD = 6;
	/** How much of a hatched area the lines cover. */
	static final double INK = 0.35;

	/** Lines cross at 45 degrees, so they cover more of a row than they are wide. */
	private static final BasicStroke LINE = new BasicStroke((float) (PERIOD * INK / Math.sqrt(2)));

	private Hatching() {
	}

	/** The colour of a look from afar. */
	static int average(Palette palette, Look look) {
		int rgb = palette.rgb(look.shade());
		return look.hatched() ? Colours.mix(palette.rgb(Ink.BACKGROUND), rgb, INK) : rgb;
	}

	/** Whether a box is wide enough for lines; a narrower one gets the average colour. */
	static boolean isWide(double width) {
		return width >= 8;
	}

	/** Whether a box is high enough for lines. */
	static boolean isHigh(double height) {
		return height >= 4;
	}

	static void fill(Surface surface, Box box, Look look) {
		surface.fill(box, look.hatched() ? Ink.BACKGROUND : look.shade());
		if (!look.hatched()) {
			return;
		}
		Graphics2D graphics = surface.graphics();
		Shape clip = graphics.getClip();
		Stroke stroke = graphics.getStroke();
		graphics.clip(new Rectangle2D.Double(box.x(), box.y(), box.width(), box.height()));
		graphics.setColor(surface.colour(look.shade()));
		graphics.setStroke(LINE);
		// on a grid of the whole surface, so that neighbouring boxes join
		double first = Math.floor((box.x() + box.y()) / PERIOD) * PERIOD;
		for (double sum = first; sum < box.right() + box.bottom() + PERIOD; sum += PERIOD) {
			graphics.draw(new Line2D.Double(sum - box.y() + 1, box.y() - 1, sum - box.bottom() - 1, box.bottom() + 1));
		}
		graphics.setStroke(stroke);
		graphics.setClip(clip);
	}

	/** A line of one point around a box, inside it. */
	public static void frame(Surface surface, Box box, Shade shade) {
		surface.graphics().setColor(surface.colour(shade));
		surface.graphics().draw(new Rectangle2D.Double(box.x() + 0.5, box.y() + 0.5, Math.max(0, box.width() - 1), Math.max(0, box.height() - 1)));
	}
}
