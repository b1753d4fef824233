package org.vmalloscope.paint.percpu;

import org.eclipse.jdt.annotation.Nullable;
import org.vmalloscope.engine.percpu.ChunkView;
import org.vmalloscope.paint.Box;
import org.vmalloscope.paint.Fonts;
import org.vmalloscope.paint.Hit;
import org.vmalloscope.paint.Surface;
import org.vmalloscope.paint.Viewport;
import org.vmalloscope.paint.axis.Axis;
import org.vmalloscope.paint.axis.Range;
import org.vmalloscope.paint.data.ArrayRuns;
import org.vmalloscope.paint.palette.Ink;

/**
 * What stands under the strip of a chunk: a band of its pages, one of its own hints, and one of the hints of its blocks where those are
 * wide enough. Also the edges of areas and bits in the strip.
 */
final class ChunkBands {
	/** Points of a row from which on areas get edges. */
	static final double EDGES_FROM = 5;
	private static final double PAGES_FROM = 14;
	private static final double HINTS_FROM = 34;
	private static final double PAGES = 5;
	private static final double HINTS = 7;
	private static final double GAP = 4;
	/** Points of a block from which on its hints are drawn, and of a bit from which on it gets lines. */
	private static final double BLOCKS_FROM = 64;
	private static final double BITS_FROM = 6;
	/** Points of an area from which on it gets an edge. */
	private static final double EDGE_FROM = 4;

	private final Surface surface;
	private final Viewport viewport;
	private final ChunkMap map;
	private final Axis x;
	private final Range visible;

	ChunkBands(Surface surface, Viewport viewport, ChunkMap map) {
		this.surface = surface;
		this.viewport = viewport;
		this.map = map;
		x = viewport.x();
		visible = x.visible();
	}

	/** Points of a row that can be read. */
	static double rowHeight(Fonts fonts) {
		return Math.max(52, 3 * Math.ceil(fonts.size() * 1.2) + 4);
	}

	/** Points of the strip of bytes, from the top of a row. */
	double stripHeight() {
		return stripHeight(viewport.y().scale());
	}

	private static double stripHeight(double row) {
		return row < PAGES_FROM ? row : row < HINTS_FROM ? row - PAGES - 1 - 2 : row - PAGES - 1 - 2 * HINTS - GAP;
	}

	void paint(int row) {
		double top = viewport.y().pixel(row);
		double height = viewport.y().scale();
		ChunkRow of = map.rows().get(row);
		double strip = stripHeight();
		edges(of.areas(), top, strip);
		if (height >= PAGES_FROM) {
			Box below = box(viewport.area().x(), top + strip, viewport.area().width(), height - strip);
			surface.fill(below, Ink.BACKGROUND);
			pages(of.chunk(), top + strip + 1);
		}
		if (height >= HINTS_FROM) {
			double at = top + strip + 1 + PAGES;
			boolean withBlocks = map.pageSize() * x.scale() >= BLOCKS_FROM;
			for (ChunkHint hint : of.hints()) {
				boolean ofBlock = hint.block() != ChunkHint.WHOLE;
				if (!ofBlock || withBlocks && visible.intersects(new Range((long) hint.block() * map.pageSize(), map.pageSize()))) {
					hint(hint, ofBlock ? at + HINTS : at);
				}
			}
		}
		if (map.grouped() && row > 0 && map.rows().get(row - 1).chunk().slot() != of.chunk().slot()) {
			surface.fill(box(viewport.area().x(), surface.snap(top) - 1, viewport.area().width(), 1), Ink.MUTED);
		}
	}

	/** A line where an area begins, and between bits where those are large: neighbours of one colour are still two areas. */
	private void edges(ArrayRuns areas, double top, double height) {
		double thin = 1 / surface.scale();
		double least = EDGE_FROM / x.scale();
		int from = areas.firstEndingAfter(visible.first());
		int to = areas.firstEndingAfter(Math.min(visible.end() - 1, areas.size() == 0 ? 0 : areas.end(areas.size() - 1) - 1));
		if (to - from > x.length() / EDGE_FROM * 8) {
			return; // so many that next to none is wide enough
		}
		for (int run = Math.max(1, from); run <= to && run < areas.size(); run++) {
			long size = Math.min(areas.end(run) - areas.start(run), areas.end(run - 1) - areas.start(run - 1));
			boolean bothFree = areas.look(run) <= ChunkLooks.POPULATED && areas.look(run - 1) <= ChunkLooks.POPULATED;
			if (size >= least && !bothFree) {
				surface.fill(box(surface.snap(x.pixel(areas.start(run))), top, thin, height), Ink.BACKGROUND);
			}
		}
		if (4 * x.scale() >= BITS_FROM) {
			long end = Math.min(visible.end(), areas.size() == 0 ? 0 : areas.end(areas.size() - 1));
			for (long at = (visible.first() + 3) / 4 * 4; at < end; at += 4) {
				surface.fill(box(surface.snap(x.pixel(at)), top + height * 0.75, thin, height * 0.25), Ink.BACKGROUND);
			}
		}
	}

	private void pages(ChunkView chunk, double top) {
		int pageSize = map.pageSize();
		double width = pageSize * x.scale();
		double gap = width >= 6 ? 1 : 0;
		int last = (int) Math.min(chunk.pageCount(), (visible.end() + pageSize - 1) / pageSize);
		for (int page = (int) (visible.first() / pageSize); page < last; page++) {
			boolean populated = chunk.isPopulated(page);
			boolean empty = populated && chunk.nextAllocated(page * pageSize) >= (page + 1) * pageSize;
			double left = x.pixel((long) page * pageSize);
			surface.fill(box(left, top, width - gap, PAGES - 1), !populated ? Ink.FREE : empty ? Ink.POPULATED : Ink.MUTED);
		}
	}

	private void hint(ChunkHint hint, double top) {
		Box box = hintBox(hint, x, top);
		if (box != null) {
			surface.fill(box.clippedTo(viewport.area()), hint.kind().shade());
		}
	}

	/** Contig and scan hint one above the other; the free ends as thin lines between; first free as a stroke over all. */
	private static @Nullable Box hintBox(ChunkHint hint, Axis x, double top) {
		if (!x.visible().intersects(new Range(hint.start(), Math.max(1, hint.size())))) {
			return null;
		}
		double left = x.pixel(hint.start());
		double width = Math.max(2, hint.size() * x.scale());
		return switch (hint.kind()) {
		case CONTIG -> new Box(left, top, width, 2);
		case LEFT, RIGHT -> new Box(left, top + 2.5, width, 1);
		case SCAN -> new Box(left, top + 4, width, 2);
		case FIRST_FREE -> new Box(left, top, 2, HINTS - 1);
		};
	}

	private Box box(double left, double top, double width, double height) {
		return new Box(left, top, width, height).clippedTo(viewport.area());
	}

	/** What lies at a point below the strip; null when the point is in the strip. */
	static @Nullable Hit hit(ChunkMap map, int row, Viewport viewport, double px, double py) {
		double height = viewport.y().scale();
		double into = py - viewport.y().pixel(row);
		double strip = stripHeight(height);
		if (height < PAGES_FROM || into < strip) {
			return null;
		}
		ChunkHits hits = new ChunkHits(map);
		ChunkView chunk = map.rows().get(row).chunk();
		if (height >= HINTS_FROM && into >= strip + PAGES + 1) {
			int band = (int) ((into - strip - PAGES - 1) / HINTS);
			return band > 1 ? hits.whole(row) : hintAt(map, row, viewport, px, band == 1, hits);
		}
		long page = viewport.x().valueAt(px) / map.pageSize();
		return page < chunk.pageCount() ? hits.page(row, (int) page) : hits.whole(row);
	}

	private static Hit hintAt(ChunkMap map, int row, Viewport viewport, double px, boolean ofBlocks, ChunkHits hits) {
		ChunkHint best = null;
		for (ChunkHint hint : map.rows().get(row).hints()) {
			boolean inBand = ofBlocks == (hint.block() != ChunkHint.WHOLE) && (!ofBlocks || map.pageSize() * viewport.x().scale() >= BLOCKS_FROM);
			Box box = inBand ? hintBox(hint, viewport.x(), 0) : null;
			if (box != null && px >= box.x() - 2 && px < box.right() + 2 && (best == null || hint.size() < best.size() || best.kind() == ChunkHint.Kind.LEFT || best.kind() == ChunkHint.Kind.RIGHT)) {
				best = hint;
			}
		}
		return best == null ? hits.whole(row) : hits.hint(row, best);
	}
}
