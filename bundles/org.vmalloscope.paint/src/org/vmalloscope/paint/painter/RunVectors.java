package org.vmalloscope.paint.painter;

import java.awt.Color;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.jdt.annotation.Nullable;
import org.vmalloscope.paint.Box;
import org.vmalloscope.paint.Surface;
import org.vmalloscope.paint.Viewport;
import org.vmalloscope.paint.axis.Range;
import org.vmalloscope.paint.palette.Colours;
import org.vmalloscope.paint.palette.Look;

/** Draws runs as rectangles, for pages of vectors. One object draws one picture. */
final class RunVectors {
	/** Points: narrower runs side by side share a rectangle of their average colour, as they share a pixel on a screen. */
	private static final double NARROW = 0.5;
	/** Points that a rectangle goes on under the next one: where two smoothed edges meet, the ground would shine through. */
	private static final double OVERLAP = 0.3;

	/** A rectangle of a look, or of a colour where it has none. */
	private record Part(Box box, @Nullable Look look, int rgb) {
	}

	private final Surface surface;
	private final RunMap map;
	private final Viewport viewport;
	private final int most;
	private final List<Part> parts = new ArrayList<>();
	/** Narrow runs side by side that were not drawn yet. */
	private @Nullable Part narrow;
	/** Runs of the row being walked that touch and look the same; no look while there are none. */
	private int look = -1;
	private long start;
	private long end;

	private RunVectors(Surface surface, RunMap map, Viewport viewport, int most) {
		this.surface = surface;
		this.map = map;
		this.viewport = viewport;
		this.most = most;
	}

	/** Draws what is in view, unless that is more than so many runs; returns whether it did. */
	static boolean paint(Surface surface, RunMap map, Viewport viewport, int most) {
		RunVectors vectors = new RunVectors(surface, map, viewport, most);
		boolean areFew = vectors.collect();
		if (areFew) {
			vectors.parts.forEach(vectors::paint);
		}
		return areFew;
	}

	private boolean collect() {
		Range seen = viewport.y().visible();
		Range visible = viewport.x().visible();
		if (Long.compareUnsigned(seen.size(), most) > 0 || viewport.y().scale() < 1) {
			return false;
		}
		for (long row = seen.first(); row != seen.end() && parts.size() <= most; row++) {
			int number = (int) row;
			if (map.rows().isDense(number, visible.first(), visible.end(), most / 8)) {
				return false;
			}
			map.rows().runs(number, visible.first(), visible.end(), (from, to, kind) -> {
				if (kind != look || from != end) {
					close(number);
					look = kind;
					start = from;
				}
				end = to;
				return parts.size() <= most;
			});
			close(number);
			flush();
		}
		return parts.size() <= most;
	}

	private void close(int row) {
		Box box = look < 0 ? null : viewport.box(Range.of(start, end), new Range(row, 1));
		if (box != null) {
			Look kind = map.looks().get(look);
			int rgb = Hatching.average(surface.palette(), kind);
			if (box.width() < NARROW) {
				addNarrow(box, rgb);
			} else {
				flush();
				parts.add(new Part(box, kind.hatched() && !(Hatching.isWide(box.width()) && Hatching.isHigh(box.height())) ? null : kind, rgb));
			}
		}
		look = -1;
	}

	private void addNarrow(Box box, int rgb) {
		Part before = narrow;
		if (before != null && Math.abs(before.box.right() - box.x()) > 1e-3) {
			flush();
			before = null;
		}
		if (before == null) {
			narrow = new Part(box, null, rgb);
		} else {
			Box both = new Box(before.box.x(), box.y(), box.right() - before.box.x(), box.height());
			narrow = new Part(both, null, Colours.mix(before.rgb, rgb, box.width() / both.width()));
			if (both.width() >= NARROW) {
				flush();
			}
		}
	}

	private void flush() {
		Part before = narrow;
		if (before != null) {
			parts.add(before);
			narrow = null;
		}
	}

	private void paint(Part part) {
		Box box = part.box;
		double gap = box.height() >= 5 ? 0.5 : 0;
		double right = Math.min(viewport.area().right(), box.right() + (box.width() < NARROW / 2 ? 0 : OVERLAP));
		Box inside = new Box(box.x(), box.y(), right - box.x(), box.height() - gap);
		Look kind = part.look;
		if (kind != null) {
			Hatching.fill(surface, inside, kind);
		} else {
			surface.graphics().setColor(new Color(part.rgb));
			surface.graphics().fill(new Rectangle2D.Double(inside.x(), inside.y(), inside.width(), inside.height()));
		}
	}
}
