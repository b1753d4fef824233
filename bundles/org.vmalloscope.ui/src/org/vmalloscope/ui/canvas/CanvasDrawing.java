package org.vmalloscope.ui.canvas;

import java.util.HashMap;
import java.util.Map;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.vmalloscope.paint.Box;
import org.vmalloscope.paint.Hit;
import org.vmalloscope.paint.Mark;
import org.vmalloscope.paint.Viewport;
import org.vmalloscope.paint.axis.Axis;
import org.vmalloscope.paint.painter.MarkPainter;
import org.vmalloscope.paint.palette.Ink;
import org.vmalloscope.paint.palette.Shade;

/** Puts the last picture on the screen, and over it what moves: marks, the selection, the frame of a gesture, the focus. */
final class CanvasDrawing<S> {
	private final PaintCanvas<S> canvas;
	private final Map<Integer, Color> colours = new HashMap<>();

	CanvasDrawing(PaintCanvas<S> canvas) {
		this.canvas = canvas;
	}

	void dispose() {
		colours.clear();
	}

	void draw(GC gc) {
		Rectangle client = canvas.getClientArea();
		gc.setBackground(colour(Ink.BACKGROUND));
		gc.fillRectangle(client);
		Frame<S> frame = canvas.frame();
		Viewport view = canvas.viewport();
		if (frame == null || view == null) {
			drawMessage(gc, client);
		} else {
			gc.drawImage(frame.image(), 0, 0);
			if (frame.viewport() != view) {
				drawMoved(gc, frame, view);
			}
			canvas.marks().forEach(mark -> drawMark(gc, mark, view));
			drawSelection(gc, view);
		}
		Box band = canvas.band();
		if (band != null) {
			fill(gc, band, Ink.SELECTION, MarkPainter.BAND_OPACITY);
			frame(gc, band, Ink.SELECTION, 1);
		}
		if (canvas.isFocusControl()) {
			gc.setForeground(canvas.getDisplay().getSystemColor(SWT.COLOR_LIST_SELECTION));
			gc.setLineWidth(2);
			gc.drawRectangle(1, 1, client.width - 2, client.height - 2);
		}
	}

	private void drawMessage(GC gc, Rectangle client) {
		gc.setForeground(colour(Ink.MUTED));
		int flags = SWT.DRAW_DELIMITER | SWT.DRAW_TRANSPARENT;
		Point size = gc.textExtent(canvas.message(), flags);
		gc.drawText(canvas.message(), Math.max(4, (client.width - size.x) / 2), Math.max(4, (client.height - size.y) / 2), flags);
	}

	/** The old picture, stretched to where it lies now, until the new one is there. */
	private void drawMoved(GC gc, Frame<S> frame, Viewport view) {
		Box area = view.area();
		Stretch across = Stretch.of(frame.viewport().x(), view.x());
		Stretch down = Stretch.of(frame.viewport().y(), view.y());
		gc.setBackground(colour(Ink.BACKGROUND));
		gc.fillRectangle(rectangle(area));
		if (across.isEmpty() || down.isEmpty()) {
			return;
		}
		gc.setClipping(rectangle(area));
		gc.setInterpolation(SWT.NONE);
		gc.drawImage(frame.image(), across.from, down.from, across.size, down.size, across.to, down.to, across.newSize, down.newSize);
		gc.setClipping((Rectangle) null);
	}

	/** Which points of an old extent are to be drawn where on the new one. */
	private record Stretch(int from, int size, int to, int newSize) {
		static Stretch of(Axis before, Axis now) {
			double factor = now.scale() / before.scale();
			long value = before.visible().first();
			double shift = now.pixel(value) - before.pixel(value) * factor;
			// only what comes into view: zoomed in far, all of the old picture would be millions of points wide
			double first = Math.max(before.start(), (now.start() - shift) / factor);
			double last = Math.min(before.end(), (now.end() - shift) / factor);
			int from = (int) Math.floor(first);
			int size = (int) Math.ceil(last) - from;
			return new Stretch(from, size, (int) Math.round(from * factor + shift), (int) Math.round(size * factor));
		}

		boolean isEmpty() {
			return size < 1 || newSize < 1;
		}
	}

	private void drawMark(GC gc, Mark mark, Viewport view) {
		Box box = MarkPainter.box(mark, view);
		if (box == null) {
			return;
		}
		if (mark instanceof Mark.Window) {
			MarkPainter.beside(box, view).forEach(part -> fill(gc, part, Ink.BACKGROUND, MarkPainter.DIM));
			frame(gc, box, Ink.SELECTION, 1);
		} else if (mark instanceof Mark.Around around) {
			frame(gc, box, around.shade(), 1);
		} else if (mark instanceof Mark.At at) {
			fill(gc, box, at.shade(), 1);
		} else {
			fill(gc, box, ((Mark.Over) mark).shade(), MarkPainter.BAND_OPACITY);
		}
	}

	private void drawSelection(GC gc, Viewport view) {
		Hit hit = canvas.selected();
		if (hit == null) {
			return;
		}
		for (Hit.Part part : hit.parts()) {
			Box box = view.box(part.x(), part.y());
			if (box == null) {
				continue;
			}
			Box outer = new Box(box.x() - 2, box.y() - 2, Math.max(5, box.width() + 3), Math.max(5, box.height() + 3)).clippedTo(view.area());
			frame(gc, outer, Ink.SELECTION, 2);
		}
	}

	private void fill(GC gc, Box box, Shade shade, double opacity) {
		gc.setAlpha((int) Math.round(opacity * 255));
		gc.setBackground(colour(shade));
		gc.fillRectangle(rectangle(box));
		gc.setAlpha(255);
	}

	private void frame(GC gc, Box box, Shade shade, int width) {
		gc.setForeground(colour(shade));
		gc.setLineWidth(width);
		Rectangle r = rectangle(box);
		gc.drawRectangle(r.x, r.y, Math.max(1, r.width - 1), Math.max(1, r.height - 1));
	}

	private static Rectangle rectangle(Box box) {
		int x = (int) Math.round(box.x());
		int y = (int) Math.round(box.y());
		return new Rectangle(x, y, (int) Math.round(box.right()) - x, (int) Math.round(box.bottom()) - y);
	}

	private Color colour(Shade shade) {
		@Nullable
		Color colour = colours.computeIfAbsent(canvas.palette().rgb(shade), rgb -> new Color(rgb >> 16 & 255, rgb >> 8 & 255, rgb & 255));
		return colour;
	}
}
