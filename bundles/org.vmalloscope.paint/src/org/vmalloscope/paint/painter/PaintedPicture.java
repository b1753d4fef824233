package org.vmalloscope.paint.painter;

import java.util.List;

import org.eclipse.jdt.annotation.Nullable;
import org.vmalloscope.paint.Box;
import org.vmalloscope.paint.Mark;
import org.vmalloscope.paint.Painter;
import org.vmalloscope.paint.Picture;
import org.vmalloscope.paint.Surface;
import org.vmalloscope.paint.Viewport;
import org.vmalloscope.paint.palette.Ink;
import org.vmalloscope.paint.palette.Look;

/**
 * What a painter shows, with its marks and its legend below.
 *
 * @param like what shall be in view; null for everything
 */
public record PaintedPicture<S>(Painter<S> painter, S snapshot, @Nullable Viewport like, List<Mark> marks) implements Picture {
	@Override
	public void paint(Surface surface) {
		surface.fill(surface.box(), Ink.BACKGROUND);
		List<Look> legend = painter.legend(snapshot);
		double legendHeight = legend.isEmpty() ? 0 : LegendPainter.height(surface, legend);
		double height = Math.max(1, surface.height() - legendHeight);
		surface.part(new Box(0, 0, surface.width(), height), above -> {
			Viewport viewport = painter.viewport(snapshot, above.extent(), like);
			painter.paint(snapshot, viewport, above);
			MarkPainter.paint(marks, viewport, above);
		});
		if (legendHeight > 0) {
			surface.part(new Box(0, height, surface.width(), legendHeight), below -> LegendPainter.paint(below, legend));
		}
	}
}
