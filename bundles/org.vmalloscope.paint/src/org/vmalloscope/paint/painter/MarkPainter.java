package org.vmalloscope.paint.painter;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.List;

import org.eclipse.jdt.annotation.Nullable;
import org.vmalloscope.paint.Box;
import org.vmalloscope.paint.Mark;
import org.vmalloscope.paint.Surface;
import org.vmalloscope.paint.Viewport;
import org.vmalloscope.paint.axis.Range;
import org.vmalloscope.paint.palette.Ink;
import org.vmalloscope.paint.palette.Shade;

/** Where marks stand, and how they are drawn into an exported picture. */
public final class MarkPainter {
	/** How strongly a band covers what lies under it. */
	public static final double BAND_OPACITY = 0.18;
	/** How much is taken away of what lies beside a window. */
	public static final double DIM = 0.45;
	/** Points of the line of a position. */
	public static final double LINE = 2;

	private MarkPainter() {
	}

	/** Draws marks over a finished picture. */
	public static void paint(List<Mark> marks, Viewport viewport, Surface surface) {
		Graphics2D graphics = surface.graphics();
		for (Mark mark : marks) {
			Box box = box(mark, viewport);
			if (box == null) {
				continue;
			}
			Rectangle2D shape = new Rectangle2D.Double(surface.snap(box.x()), surface.snap(box.y()), box.width(), box.height());
			if (mark instanceof Mark.Window) {
				graphics.setColor(surface.colour(Ink.BACKGROUND, DIM));
				for (Box part : beside(box, viewport)) {
					graphics.fill(new Rectangle2D.Double(surface.snap(part.x()), part.y(), surface.snap(part.right()) - surface.snap(part.x()), part.height()));
				}
				Hatching.frame(surface, new Box(surface.snap(box.x()), box.y(), surface.snap(box.right()) - surface.snap(box.x()), box.height()), Ink.SELECTION);
			} else if (mark instanceof Mark.Around around) {
				Hatching.frame(surface, box, around.shade());
			} else {
				Shade shade = mark instanceof Mark.At at ? at.shade() : ((Mark.Over) mark).shade();
				graphics.setColor(surface.colour(shade, mark instanceof Mark.At ? 1 : BAND_OPACITY));
				graphics.fill(shape);
			}
		}
	}

	/** What lies left and right of the box of a window. */
	public static List<Box> beside(Box window, Viewport viewport) {
		Box area = viewport.area();
		return List.of(new Box(area.x(), area.y(), window.x() - area.x(), area.height()), new Box(window.right(), area.y(), area.right() - window.right(), area.height()));
	}

	/** The box to fill or frame for a mark; null when it is out of view. */
	public static @Nullable Box box(Mark mark, Viewport viewport) {
		Box area = viewport.area();
		if (mark instanceof Mark.At at) {
			double x = viewport.x().pixel(at.x());
			boolean inView = x >= area.x() - 0.01 && x <= area.right() + 0.01 && isAtOrIn(viewport.x().domain(), at.x());
			return inView ? new Box(Math.max(area.x(), Math.min(area.right(), x) - LINE / 2), area.y(), LINE, area.height()) : null;
		}
		if (mark instanceof Mark.Window window) {
			Box box = viewport.box(window.x(), null);
			return box == null || box.width() >= area.width() - 0.5 ? null : new Box(box.x(), box.y(), Math.max(3, box.width()), box.height());
		}
		Box box = mark instanceof Mark.Over over ? viewport.box(over.x(), null) : viewport.box(((Mark.Around) mark).x(), ((Mark.Around) mark).y());
		// never so small that it cannot be seen
		return box == null ? null : new Box(box.x(), box.y(), Math.max(2, box.width()), Math.max(2, box.height())).clippedTo(area);
	}

	private static boolean isAtOrIn(Range domain, long value) {
		return domain.contains(value) || value == domain.end();
	}
}
