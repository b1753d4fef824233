package org.vmalloscope.paint.painter;

import java.util.ArrayList;
import java.util.List;

import org.vmalloscope.paint.Box;
import org.vmalloscope.paint.Surface;
import org.vmalloscope.paint.Viewport;
import org.vmalloscope.paint.axis.Range;

/** Draws runs as rectangles, for pages of vectors. */
final class RunVectors {
	private RunVectors() {
	}

	private record Part(Box box, int look) {
	}

	/** Draws what is in view, unless that is more than so many runs; returns whether it did. */
	static boolean paint(Surface surface, RunMap map, Viewport viewport, int most) {
		Range seen = viewport.y().visible();
		Range visible = viewport.x().visible();
		if (Long.compareUnsigned(seen.size(), most) > 0 || viewport.y().scale() < 1) {
			return false;
		}
		List<Part> parts = new ArrayList<>();
		for (long row = seen.first(); row != seen.end(); row++) {
			int number = (int) row;
			if (map.rows().isDense(number, visible.first(), visible.end(), most / 8)) {
				return false;
			}
			map.rows().runs(number, visible.first(), visible.end(), (start, end, look) -> {
				Box box = viewport.box(Range.of(start, end), new Range(number, 1));
				if (box != null) {
					double gap = box.height() >= 5 ? 0.5 : 0;
					parts.add(new Part(new Box(box.x(), box.y(), box.width(), box.height() - gap), look));
				}
				return parts.size() <= most;
			});
			if (parts.size() > most) {
				return false;
			}
		}
		parts.forEach(part -> Hatching.fill(surface, part.box, map.looks().get(part.look)));
		return true;
	}
}
