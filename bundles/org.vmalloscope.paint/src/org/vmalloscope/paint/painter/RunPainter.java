package org.vmalloscope.paint.painter;

import java.awt.FontMetrics;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.Rectangle2D;
import java.util.List;

import org.eclipse.jdt.annotation.Nullable;
import org.vmalloscope.paint.Box;
import org.vmalloscope.paint.Extent;
import org.vmalloscope.paint.Fonts;
import org.vmalloscope.paint.Hit;
import org.vmalloscope.paint.Mark;
import org.vmalloscope.paint.Margins;
import org.vmalloscope.paint.Painter;
import org.vmalloscope.paint.Surface;
import org.vmalloscope.paint.Viewport;
import org.vmalloscope.paint.Zoom;
import org.vmalloscope.paint.axis.Axis;
import org.vmalloscope.paint.axis.Folding;
import org.vmalloscope.paint.axis.Range;
import org.vmalloscope.paint.axis.Unit;
import org.vmalloscope.paint.palette.Ink;
import org.vmalloscope.paint.palette.Look;

/**
 * Draws rows of runs at any scale: bits with lines between them, stretches with their true edges, or pixels that average over thousands of
 * runs and rows. What is unknown is hatched.
 */
public final class RunPainter implements Painter<RunMap> {
	/** Points of a cell from which on lines between cells are drawn. */
	private static final double LINES_FROM = 6;
	/** More visible runs than this go into an exported page as an image. */
	private static final int MOST_VECTORS = 20_000;

	@Override
	public Viewport viewport(RunMap map, Extent extent, @Nullable Viewport wanted) {
		Fonts fonts = extent.fonts();
		int label = map.guide().labelCharacters();
		Margins margins = new Margins(label == 0 ? 1 : fonts.characters(label) + 6, 1, 1, AxisPainter.height(fonts));
		Box area = margins.inside(extent.width(), extent.height());
		Range rows = new Range(0, Math.max(1, map.rows().rows()));
		Axis x;
		Axis y;
		if (wanted == null) {
			x = Axis.of(map.columns(), map.unit(), area.x(), area.width()).closest(Math.max(8, 8 * map.cell()));
			y = Axis.of(rows, Unit.COUNT, area.y(), area.height()).closest(1);
		} else {
			x = wanted.x().over(map.columns()).on(area.x(), area.width());
			y = wanted.y().over(Folding.none(rows)).on(area.y(), area.height());
		}
		return Viewport.of(extent, margins, x, map.zoom() == Zoom.X ? y.fitted() : y, map.zoom());
	}

	@Override
	public void paint(RunMap map, Viewport viewport, Surface surface) {
		Box area = viewport.area();
		surface.fill(surface.box(), Ink.BACKGROUND);
		paintRuns(map, viewport, surface);
		Graphics2D graphics = surface.graphics();
		Shape clip = graphics.getClip();
		graphics.clip(new Rectangle2D.Double(area.x(), area.y(), area.width(), area.height()));
		if (map.cell() > 0 && map.cell() * viewport.x().scale() >= LINES_FROM) {
			paintCells(map, viewport, surface);
		}
		for (RunMap.Outline outline : map.outlines()) {
			outline(outline, viewport, surface);
		}
		graphics.setClip(clip);
		AxisPainter.below(surface, viewport.x(), area);
		if (map.guide().labelCharacters() > 0) {
			paintLabels(map, viewport, surface);
		}
	}

	/** Draws nothing but the runs on the area of the viewport: for painters that put something of their own around and over them. */
	public static void paintRuns(RunMap map, Viewport viewport, Surface surface) {
		if (surface.isRaster() || !RunVectors.paint(surface, map, viewport, MOST_VECTORS)) {
			surface.pixels(viewport.area(), (pixels, offset, stride, width, height) -> new RunRaster(surface, map, viewport, pixels, offset, stride, width, height).paint());
		}
	}

	private static void paintCells(RunMap map, Viewport viewport, Surface surface) {
		Range visible = viewport.x().visible();
		Box area = viewport.area();
		long cell = map.cell();
		long first = visible.first() - Long.remainderUnsigned(visible.first() - map.columns().domain().first(), cell);
		double drawn = Double.NEGATIVE_INFINITY;
		for (long value = first; value - first < visible.size() + cell; value += cell) {
			double at = surface.snap(viewport.x().pixel(value));
			if (at < drawn + 1) {
				// in a fold, which may have more cells than could ever be counted
				value += Math.max(0, (viewport.x().valueAt(viewport.x().pixel(value) + 1) - value) / cell - 1) * cell;
				continue;
			}
			drawn = at;
			surface.fill(new Box(at, area.y(), 1 / surface.scale(), area.height()), Ink.BACKGROUND);
		}
	}

	private static void outline(RunMap.Outline outline, Viewport viewport, Surface surface) {
		Box box = MarkPainter.box(new Mark.Around(outline.values(), new Range(outline.row(), 1), outline.ink()), viewport);
		if (box != null) {
			outline(box, outline.ink(), surface);
		}
	}

	/** Draws a frame around a box, wide enough to be found, with a rim that sets it off from whatever lies around. */
	public static void outline(Box box, Ink ink, Surface surface) {
		Box outer = new Box(box.x() - 1, box.y() - 1, Math.max(box.width() + 2, 4), Math.max(box.height() + 2, 4));
		Hatching.frame(surface, new Box(outer.x() - 1, outer.y() - 1, outer.width() + 2, outer.height() + 2), Ink.BACKGROUND);
		Hatching.frame(surface, outer, ink);
		Hatching.frame(surface, new Box(outer.x() + 1, outer.y() + 1, outer.width() - 2, outer.height() - 2), ink);
	}

	private static void paintLabels(RunMap map, Viewport viewport, Surface surface) {
		Graphics2D graphics = surface.graphics();
		graphics.setFont(surface.small());
		graphics.setColor(surface.colour(Ink.MUTED));
		FontMetrics metrics = graphics.getFontMetrics();
		Box area = viewport.area();
		Range seen = viewport.y().visible();
		double free = area.y();
		// a label needs a line; of lower rows only some get one
		long every = Math.max(1, (long) Math.ceil(surface.fonts().line() / viewport.y().scale() / 4));
		for (long row = seen.first(); row - seen.first() < seen.size(); row += every) {
			double top = Math.max(area.y(), viewport.y().pixel(row));
			double bottom = Math.min(area.bottom(), viewport.y().pixel(row + 1));
			double middle = (top + bottom) / 2;
			double base = middle + (metrics.getAscent() - metrics.getDescent()) / 2.0;
			String label = base - metrics.getAscent() >= free - 1 && base <= surface.height() ? map.guide().label((int) row) : null;
			if (label != null) {
				graphics.drawString(label, (float) Math.max(0, area.x() - 4 - metrics.stringWidth(label)), (float) base);
				free = base + metrics.getDescent();
			}
		}
	}

	@Override
	public @Nullable Hit hit(RunMap map, Viewport viewport, double px, double py) {
		Box area = viewport.area();
		if (!area.contains(px, py)) {
			return null;
		}
		int row = (int) viewport.y().valueAt(py);
		long value = viewport.x().valueAt(px);
		// the run under the point, else the first one that is drawn into the same pixel
		long size = Math.max(1, viewport.x().valueAt(px + 1) - value);
		return row < map.rows().rows() ? first(map, row, new Range(value, size), null) : null;
	}

	@Override
	public @Nullable Hit neighbour(RunMap map, Viewport viewport, @Nullable Hit from, boolean forward) {
		Range start = from == null ? viewport.x().visible() : from.x();
		Range ofHit = from == null ? null : from.y();
		Range rows = ofHit == null ? viewport.y().visible() : ofHit;
		Range domain = map.columns().domain();
		int row = (int) (forward && from != null ? rows.last() : rows.first());
		Range rest = from == null ? start : forward ? Range.of(start.end(), domain.end()) : Range.of(domain.first(), start.first());
		Object not = from == null ? null : from.element();
		while (row >= 0 && row < map.rows().rows()) {
			Hit hit = forward || from == null ? first(map, row, rest, not) : last(map, row, rest, not);
			if (hit != null) {
				return hit;
			}
			row += forward ? 1 : -1;
			rest = from == null ? start : domain;
		}
		return null;
	}

	private static @Nullable Hit first(RunMap map, int row, Range within, @Nullable Object not) {
		@Nullable
		Hit[] found = new @Nullable Hit[1];
		if (!within.isEmpty()) {
			map.rows().runs(row, within.first(), within.end(), (start, end, look) -> {
				Hit hit = map.guide().describe(row, Range.of(start, end), look);
				found[0] = hit != null && !hit.element().equals(not) ? hit : null;
				return found[0] == null;
			});
		}
		return found[0];
	}

	/** Looks at stretches before the end that double in size: rows are walked forwards only. */
	private static @Nullable Hit last(RunMap map, int row, Range within, @Nullable Object not) {
		@Nullable
		Hit[] found = new @Nullable Hit[1];
		long end = within.end();
		for (long size = 4096; !within.isEmpty() && found[0] == null; size *= 2) {
			boolean all = Long.compareUnsigned(size, within.size()) >= 0 || size == 0;
			map.rows().runs(row, all ? within.first() : end - size, end, (from, to, look) -> {
				Hit hit = map.guide().describe(row, Range.of(from, to), look);
				found[0] = hit != null && !hit.element().equals(not) ? hit : found[0];
				return true;
			});
			if (all) {
				break;
			}
		}
		return found[0];
	}

	@Override
	public List<Look> legend(RunMap map) {
		return map.looks();
	}
}
