package org.vmalloscope.paint.painter;

import java.util.List;
import java.util.function.Function;

import org.eclipse.jdt.annotation.Nullable;
import org.vmalloscope.paint.Extent;
import org.vmalloscope.paint.Hit;
import org.vmalloscope.paint.Painter;
import org.vmalloscope.paint.Surface;
import org.vmalloscope.paint.Viewport;
import org.vmalloscope.paint.palette.Look;

/**
 * Draws snapshots of which another painter can draw a part, such as the plot in a history.
 *
 * @param painter draws the part
 * @param part    the part of a snapshot; cheap, because it is asked for at each call
 */
public record PartPainter<S, P>(Painter<P> painter, Function<S, P> part) implements Painter<S> {
	@Override
	public Viewport viewport(S snapshot, Extent extent, @Nullable Viewport wanted) {
		return painter.viewport(part.apply(snapshot), extent, wanted);
	}

	@Override
	public void paint(S snapshot, Viewport viewport, Surface surface) {
		painter.paint(part.apply(snapshot), viewport, surface);
	}

	@Override
	public @Nullable Hit hit(S snapshot, Viewport viewport, double x, double y) {
		return painter.hit(part.apply(snapshot), viewport, x, y);
	}

	@Override
	public @Nullable Hit neighbour(S snapshot, Viewport viewport, @Nullable Hit from, boolean forward) {
		return painter.neighbour(part.apply(snapshot), viewport, from, forward);
	}

	@Override
	public List<Look> legend(S snapshot) {
		return painter.legend(part.apply(snapshot));
	}
}
