package org.vmalloscope.paint.percpu;

import java.awt.FontMetrics;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.jdt.annotation.Nullable;
import org.vmalloscope.engine.percpu.ChunkView;
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
import org.vmalloscope.paint.axis.Folding;
import org.vmalloscope.paint.axis.Range;
import org.vmalloscope.paint.axis.Unit;
import org.vmalloscope.paint.painter.AxisPainter;
import org.vmalloscope.paint.painter.RunPainter;
import org.vmalloscope.paint.palette.Ink;
import org.vmalloscope.paint.palette.Look;

/**
 * Draws chunks below each other: each a strip of its bytes, and where rows are high enough its pages and hints under it and what it is
 * called beside it. Zooming goes from all chunks in view over rows that can be read to single bits of 4 bytes.
 */
public final class ChunkMapPainter implements Painter<ChunkMap> {
	/** Characters of the longest line of a label. */
	private static final int LABEL = 34;
	/** Points left of a label. */
	private static final float LEFT = 6;
	/** Bits in view at the closest zoom. */
	private static final int CLOSEST = 24;

	/** Points of a row with all its labels, bands and hints. */
	public static double rowHeight(Fonts fonts) {
		return ChunkBands.rowHeight(fonts);
	}

	@Override
	public Viewport viewport(ChunkMap map, Extent extent, @Nullable Viewport wanted) {
		Fonts fonts = extent.fonts();
		// in a narrow pane the map matters more than its labels
		double label = Math.min(fonts.characters(LABEL), extent.width() / 3);
		Margins margins = new Margins(label, 1, 1, AxisPainter.height(fonts));
		Box area = margins.inside(extent.width(), extent.height());
		Folding bytes = Folding.none(new Range(0, Math.max(1, map.unitSize())));
		Axis x = wanted == null ? Axis.of(bytes, Unit.BYTES, area.x(), area.width()).closest(4 * CLOSEST) : wanted.x().over(bytes).on(area.x(), area.width());
		return Viewport.of(extent, margins, x, rows(map, area, ChunkBands.rowHeight(fonts), wanted == null ? null : wanted.y()), Zoom.ROWS);
	}

	/** The axis of the rows: as high as their labels need, unless the user wants them lower. */
	private static Axis rows(ChunkMap map, Box area, double rowHeight, @Nullable Axis wanted) {
		double inView = Math.max(1, area.height() / rowHeight);
		// fewer chunks than there is room for leave the rest empty
		Axis all = Axis.of(new Range(0, Math.max(Math.max(1, map.rows().size()), (long) inView)), Unit.COUNT, area.y(), area.height()).closest(inView);
		Axis readable = all.zoomed(1e6, area.y());
		if (wanted == null) {
			return readable;
		}
		if (wanted.isFitted() && wanted.scale() < rowHeight * 0.95) {
			return all;
		}
		Axis scaled = wanted.scale() >= rowHeight * 0.95 ? readable : all.zoomed(wanted.scale() / all.scale(), area.y());
		double above = (wanted.start() - wanted.pixel(0)) / wanted.scale();
		return scaled.panned(above * scaled.scale());
	}

	@Override
	public void paint(ChunkMap map, Viewport viewport, Surface surface) {
		Box area = viewport.area();
		surface.fill(surface.box(), Ink.BACKGROUND);
		RunPainter.paintRuns(map.runs(), viewport, surface);
		Graphics2D graphics = surface.graphics();
		Shape clip = graphics.getClip();
		graphics.clip(new Rectangle2D.Double(area.x(), area.y(), area.width(), area.height()));
		Range seen = viewport.y().visible().intersection(new Range(0, map.rows().size()));
		ChunkBands bands = new ChunkBands(surface, viewport, map);
		// rows lower than a few points have neither bands nor edges, and there may be thousands of them
		if (viewport.y().scale() >= ChunkBands.EDGES_FROM) {
			for (long row = seen.first(); row - seen.first() < seen.size(); row++) {
				bands.paint((int) row);
				surface.checkCancelled();
			}
		}
		map.highlights().forEach(highlight -> frame(map, highlight, viewport, bands.stripHeight(), surface));
		graphics.setClip(clip);
		AxisPainter.below(surface, viewport.x(), area);
		for (long row = seen.first(); row - seen.first() < seen.size(); row++) {
			if (!label(map, (int) row, viewport, surface)) {
				break;
			}
		}
	}

	/** Frames a stretch of a strip, and marks its row at the left edge: in a wide chunk the frame may be tiny. */
	private static void frame(ChunkMap map, ChunkMap.Highlight highlight, Viewport viewport, double stripHeight, Surface surface) {
		int row = map.rowOf(highlight.chunk());
		Range one = new Range(row, 1);
		Box inRow = row < 0 ? null : viewport.box(viewport.x().visible(), one);
		if (inRow == null) {
			return;
		}
		surface.fill(new Box(0, inRow.y(), 3, Math.max(1, inRow.height() - 2)), highlight.ink());
		Box box = viewport.box(highlight.bytes(), one);
		if (box != null) {
			double bottom = Math.min(box.bottom(), viewport.y().pixel(row) + stripHeight);
			RunPainter.outline(new Box(box.x(), box.y() + 2, box.width(), Math.max(1, bottom - box.y() - 4)), highlight.ink(), surface);
		}
	}

	/** Draws as many lines beside a row as fit; false when rows are too low for any. */
	private static boolean label(ChunkMap map, int row, Viewport viewport, Surface surface) {
		Graphics2D graphics = surface.graphics();
		graphics.setFont(surface.small());
		FontMetrics metrics = graphics.getFontMetrics();
		double line = metrics.getHeight();
		int lines = (int) ((viewport.y().scale() + 1) / line);
		if (lines == 0) {
			return false;
		}
		ChunkRow of = map.rows().get(row);
		String address = of.chunk().baseAddress() == 0 ? "" : "  " + Unit.ADDRESS.text(of.chunk().baseAddress());
		List<String> texts = lines == 1 ? List.of(of.name() + " · " + of.status()) : lines == 2 ? List.of(of.name() + " · " + of.status(), of.room()) : List.of(of.name() + address, of.status(), of.room());
		Shape clip = graphics.getClip();
		graphics.clip(new Rectangle2D.Double(0, viewport.area().y(), viewport.area().x() - 4, viewport.area().height()));
		double room = viewport.area().x() - 4 - LEFT;
		double y = viewport.y().pixel(row) + 1 + metrics.getAscent();
		for (int i = 0; i < texts.size(); i++) {
			graphics.setColor(surface.colour(i == 0 ? Ink.TEXT : Ink.MUTED));
			graphics.drawString(fitting(of, texts.get(i), metrics, room), LEFT, (float) (y + i * line));
		}
		if (map.grouped() && row > 0 && map.rows().get(row - 1).chunk().slot() != of.chunk().slot()) {
			surface.fill(new Box(0, surface.snap(viewport.y().pixel(row)) - 1, viewport.area().x(), 1), Ink.MUTED);
		}
		graphics.setClip(clip);
		return true;
	}

	/** A text as it is where it fits, else one that says the same in less, else its beginning. */
	private static String fitting(ChunkRow row, String text, FontMetrics metrics, double width) {
		if (metrics.stringWidth(text) <= width) {
			return text;
		}
		ChunkView chunk = row.chunk();
		boolean isRoom = text.equals(row.room());
		String brief = isRoom ? Unit.BYTES.label(chunk.freeBytes(), Math.max(1, chunk.freeBytes())) + " free · " + chunk.populatedPages() + "/" + chunk.pageCount() + " pages" : text;
		int end = brief.length();
		while (end > 0 && metrics.stringWidth(end == brief.length() ? brief : brief.substring(0, end) + "…") > width) {
			end--;
		}
		return end == brief.length() ? brief : brief.substring(0, end) + "…";
	}

	@Override
	public @Nullable Hit hit(ChunkMap map, Viewport viewport, double px, double py) {
		Box area = viewport.area();
		if (py < area.y() || py >= area.bottom() || px < 0 || px >= area.right()) {
			return null;
		}
		int row = (int) viewport.y().valueAt(py);
		if (row >= map.rows().size()) {
			return null;
		}
		ChunkHits hits = new ChunkHits(map);
		if (px < area.x()) {
			return hits.whole(row);
		}
		Hit below = ChunkBands.hit(map, row, viewport, px, py);
		return below != null ? below : new RunPainter().hit(map.runs(), viewport, px, py);
	}

	@Override
	public @Nullable Hit neighbour(ChunkMap map, Viewport viewport, @Nullable Hit from, boolean forward) {
		return new RunPainter().neighbour(map.runs(), viewport, from, forward);
	}

	@Override
	public List<Look> legend(ChunkMap map) {
		List<Look> looks = new ArrayList<>(map.looks());
		if (map.rows().stream().anyMatch(row -> !row.hints().isEmpty())) {
			for (ChunkHint.Kind kind : ChunkHint.Kind.values()) {
				if (kind != ChunkHint.Kind.RIGHT) {
					looks.add(kind.look());
				}
			}
		}
		looks.add(Look.of("Page in use", Ink.MUTED));
		Map<String, Look> frames = new LinkedHashMap<>();
		if (map.highlights().stream().noneMatch(highlight -> highlight.ink() == Ink.CHANGED)) {
			// always there, so that the legend does not change its height from step to step
			frames.put(Ink.CHANGED.title(), Look.of(Ink.CHANGED));
		}
		map.highlights().forEach(highlight -> frames.putIfAbsent(highlight.name(), Look.of(highlight.name(), highlight.ink())));
		looks.addAll(frames.values());
		return looks;
	}
}
