package org.vmalloscope.paint.painter;

import java.awt.FontMetrics;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.util.List;

import org.vmalloscope.paint.Box;
import org.vmalloscope.paint.Fonts;
import org.vmalloscope.paint.Surface;
import org.vmalloscope.paint.axis.Axis;
import org.vmalloscope.paint.axis.Break;
import org.vmalloscope.paint.axis.Range;
import org.vmalloscope.paint.axis.Tick;
import org.vmalloscope.paint.axis.Unit;
import org.vmalloscope.paint.palette.Ink;

/** Draws ticks, labels, grid lines and breaks of an axis at the edge of a plot. */
public final class AxisPainter {
	private static final double TICK = 4;

	private AxisPainter() {
	}

	/** Points that a horizontal axis takes below (or above) an area. */
	public static double height(Fonts fonts) {
		return fonts.line() + TICK + 2;
	}

	/** Points that a vertical axis takes left of an area. */
	public static double width(Fonts fonts) {
		return fonts.characters(9) + TICK + 2;
	}

	/** Draws an axis below an area. */
	public static void below(Surface surface, Axis axis, Box area) {
		axis.breaks().forEach(gap -> tear(surface, gap, area));
		if (area.bottom() + TICK > surface.height()) {
			return; // a picture without margins has no labels
		}
		Graphics2D graphics = surface.graphics();
		graphics.setFont(surface.small());
		FontMetrics metrics = graphics.getFontMetrics();
		double y = surface.snap(area.bottom());
		line(surface, Ink.MUTED, area.x(), y, area.right(), y);
		float base = (float) (y + TICK + metrics.getAscent());
		double free = 0;
		String before = "";
		for (Tick tick : ticks(axis, metrics)) {
			double x = surface.snap(tick.pixel());
			line(surface, Ink.MUTED, x, y, x, y + TICK);
			String label = switch (axis.unit()) {
				case ADDRESS -> brief(tick.label(), before);
				// numbers alone would not say what they count; one word says it for all
				case STEP -> before.isEmpty() ? "step " + tick.label() : tick.label();
				default -> tick.label();
			};
			// whole points are a little less than what is drawn on a screen of two pixels for each
			double width = metrics.stringWidth(label) + 2;
			double left = Math.min(surface.width() - width, x - width / 2);
			// centred below the tick, or to its right where that is all the room there is
			left = left >= free ? left : Math.min(surface.width() - width, Math.max(free, x - width / 3));
			if (left >= free && left <= x) {
				graphics.setColor(surface.colour(Ink.MUTED));
				graphics.drawString(label, (float) left, base);
				free = left + width + metrics.stringWidth("  ");
				before = tick.label();
			}
		}
	}

	/** Draws a vertical axis left of an area. */
	public static void left(Surface surface, Axis axis, Box area) {
		if (area.x() < TICK) {
			return;
		}
		Graphics2D graphics = surface.graphics();
		graphics.setFont(surface.small());
		FontMetrics metrics = graphics.getFontMetrics();
		double x = surface.snap(area.x());
		line(surface, Ink.MUTED, x, area.y(), x, area.bottom());
		for (Tick tick : upwards(axis, metrics)) {
			double y = surface.snap(tick.pixel());
			line(surface, Ink.MUTED, x - TICK, y, x, y);
			graphics.setColor(surface.colour(Ink.MUTED));
			double baseline = y + (metrics.getAscent() - metrics.getDescent()) / 2.0;
			double lowest = surface.height() - metrics.getDescent();
			graphics.drawString(tick.label(), (float) Math.max(0, x - TICK - 3 - metrics.stringWidth(tick.label())), (float) Math.min(lowest, Math.max(metrics.getAscent(), baseline)));
		}
	}

	/** Draws grid lines at the ticks of both axes, before anything else is drawn on the area. */
	public static void grid(Surface surface, Axis x, Axis y, Box area) {
		surface.graphics().setFont(surface.small());
		for (Tick tick : ticks(x, surface.graphics().getFontMetrics())) {
			double at = surface.snap(tick.pixel());
			line(surface, Ink.GRID, at, area.y(), at, area.bottom());
		}
		gridAcross(surface, y, area);
	}

	/** Draws grid lines at the ticks of a vertical axis. */
	static void gridAcross(Surface surface, Axis y, Box area) {
		surface.graphics().setFont(surface.small());
		for (Tick tick : upwards(y, surface.graphics().getFontMetrics())) {
			double at = surface.snap(tick.pixel());
			line(surface, Ink.GRID, area.x(), at, area.right(), at);
		}
	}

	private static List<Tick> upwards(Axis axis, FontMetrics metrics) {
		return axis.ticks(metrics.getHeight() * 1.6);
	}

	private static List<Tick> ticks(Axis axis, FontMetrics metrics) {
		Range visible = axis.visible();
		String longest = axis.unit() == Unit.ADDRESS ? "…00000000" : axis.unit().label(visible.last(), 1);
		return axis.ticks(Math.max(metrics.stringWidth(longest), metrics.stringWidth("00000")) + metrics.stringWidth("000"));
	}

	/** The last digits of an address that tell it from the one before, at least four; all of it when there was none. */
	static String brief(String label, String before) {
		if (before.length() != label.length()) {
			return label;
		}
		int same = 0;
		while (label.charAt(same) == before.charAt(same) && same < label.length() - 4) {
			same++;
		}
		int cut = Math.max(2, label.length() - (label.length() - same + 3) / 4 * 4);
		return cut <= 3 ? label : "…" + label.substring(cut);
	}

	/** A zigzag on both sides of what is left out. */
	private static void tear(Surface surface, Break gap, Box area) {
		Graphics2D graphics = surface.graphics();
		double tooth = Math.min(3, (gap.to() - gap.from()) / 4);
		Path2D left = new Path2D.Double();
		Path2D right = new Path2D.Double();
		left.moveTo(gap.from() + tooth, area.y());
		right.moveTo(gap.to() - tooth, area.y());
		boolean out = true;
		for (double y = area.y(); y < area.bottom(); y += 6) {
			double end = Math.min(area.bottom(), y + 6);
			left.lineTo(out ? gap.from() : gap.from() + tooth, end);
			right.lineTo(out ? gap.to() - 2 * tooth : gap.to() - tooth, end);
			out = !out;
		}
		surface.fill(new Box(gap.from(), area.y(), gap.to() - gap.from(), area.height()), Ink.BACKGROUND);
		graphics.setColor(surface.colour(Ink.MUTED));
		graphics.draw(left);
		graphics.draw(right);
	}

	static void line(Surface surface, Ink ink, double x1, double y1, double x2, double y2) {
		surface.graphics().setColor(surface.colour(ink));
		// in the middle of a pixel, so that a line of one point is not smeared over two
		double half = 0.5;
		surface.graphics().draw(x1 == x2 ? new Line2D.Double(x1 + half, y1, x1 + half, y2) : new Line2D.Double(x1, y1 + half, x2, y1 + half));
	}
}
