package org.vmalloscope.paint.painter;

import java.util.List;

import org.eclipse.jdt.annotation.Nullable;
import org.vmalloscope.paint.Extent;
import org.vmalloscope.paint.Hit;
import org.vmalloscope.paint.Margins;
import org.vmalloscope.paint.Mark;
import org.vmalloscope.paint.Painter;
import org.vmalloscope.paint.Surface;
import org.vmalloscope.paint.Viewport;
import org.vmalloscope.paint.Zoom;
import org.vmalloscope.paint.palette.Look;

/**
 * Draws everything in a strip without axes. The part that another picture shows is a {@link Mark.Window}, so that zooming there costs
 * no new picture here.
 */
public final class OverviewPainter<S> implements Painter<S> {
	private final Painter<S> content;

	public OverviewPainter(Painter<S> content) {
		this.content = content;
	}

	@Override
	public Viewport viewport(S whole, Extent extent, @Nullable Viewport wanted) {
		Viewport all = content.viewport(whole, extent, null);
		return Viewport.of(extent, Margins.NONE, all.x(), all.y(), Zoom.NONE);
	}

	@Override
	public void paint(S whole, Viewport viewport, Surface surface) {
		content.paint(whole, viewport, surface);
	}

	@Override
	public @Nullable Hit hit(S whole, Viewport viewport, double px, double py) {
		return content.hit(whole, viewport, px, py);
	}

	@Override
	public List<Look> legend(S whole) {
		return content.legend(whole);
	}
}
