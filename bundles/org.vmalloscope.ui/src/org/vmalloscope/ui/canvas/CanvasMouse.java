package org.vmalloscope.ui.canvas;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.vmalloscope.paint.Box;
import org.vmalloscope.paint.Hit;
import org.vmalloscope.paint.Viewport;
import org.vmalloscope.paint.axis.Range;

/** What the mouse does on a canvas; the package tells which gesture means what. */
final class CanvasMouse {
	/** Points the mouse may move in a click. */
	private static final int CLICK = 4;
	/** Zoom factor of one line of the wheel; a notch is three lines. */
	private static final double FACTOR = 1.1;
	/** Points one line of the wheel moves. */
	private static final double LINE = 18;

	private enum Gesture {
		NONE, PRESSED, MOVE, FRAME, RANGE, DRAG
	}

	private final PaintCanvas<?> canvas;
	private Gesture gesture = Gesture.NONE;
	private int startX;
	private int startY;
	private @Nullable Viewport start;

	CanvasMouse(PaintCanvas<?> canvas) {
		this.canvas = canvas;
		canvas.addListener(SWT.MouseDown, this::down);
		canvas.addListener(SWT.MouseMove, this::move);
		canvas.addListener(SWT.MouseUp, this::up);
		canvas.addListener(SWT.MouseDoubleClick, this::open);
		canvas.addListener(SWT.MouseVerticalWheel, event -> wheel(event, false));
		canvas.addListener(SWT.MouseHorizontalWheel, event -> wheel(event, true));
	}

	private void down(Event event) {
		canvas.forceFocus();
		if (event.button == 1 || event.button == 2) {
			startX = event.x;
			startY = event.y;
			start = canvas.viewport();
			gesture = start == null ? Gesture.NONE : Gesture.PRESSED;
		}
	}

	private void move(Event event) {
		Viewport from = start;
		if (gesture == Gesture.NONE || from == null) {
			return;
		}
		if (gesture == Gesture.PRESSED) {
			if (Math.abs(event.x - startX) < CLICK && Math.abs(event.y - startY) < CLICK) {
				return;
			}
			gesture = gesture(event);
		}
		if (gesture == Gesture.MOVE) {
			canvas.change(view -> from.panned(startX - event.x, startY - event.y));
		} else if (gesture == Gesture.DRAG) {
			canvas.setBand(place(canvas.hitAt(event.x, event.y), from));
		} else {
			canvas.setBand(band(event, from));
		}
	}

	private Gesture gesture(Event event) {
		boolean left = (event.stateMask & SWT.BUTTON1) != 0;
		if (left && (event.stateMask & SWT.MOD2) != 0) {
			return Gesture.FRAME;
		}
		if (left && canvas.dragsElements() && (event.stateMask & SWT.MOD1) == 0 && canvas.hitAt(startX, startY) != null) {
			return Gesture.DRAG;
		}
		return left && canvas.selectsRanges() && (event.stateMask & SWT.MOD1) == 0 ? Gesture.RANGE : Gesture.MOVE;
	}

	private Box band(Event event, Viewport view) {
		Box area = view.area();
		boolean high = gesture == Gesture.RANGE || view.zoom() == org.vmalloscope.paint.Zoom.X;
		Box box = Box.between(startX, high ? area.y() : startY, event.x, high ? area.bottom() : event.y);
		return box.clippedTo(area);
	}

	/** Where what is dragged would go. */
	private static @Nullable Box place(@Nullable Hit target, Viewport view) {
		Range rows = target == null ? null : target.y();
		Box area = view.area();
		return rows == null ? null : Box.between(area.x(), view.y().pixel(rows.first()), area.right(), view.y().pixel(rows.end())).clippedTo(area);
	}

	/** Who ends where the element was has clicked with an unsteady hand. */
	private void drop(Event event) {
		Hit what = canvas.hitAt(startX, startY);
		Hit where = canvas.hitAt(event.x, event.y);
		if (what == null || where == null) {
			return;
		}
		if (what.element().equals(where.element())) {
			canvas.select(where);
		} else {
			canvas.drop(what, where);
		}
	}

	private void up(Event event) {
		// of a quick movement nothing may have been heard but where it ended
		move(event);
		Gesture done = gesture;
		Viewport from = start;
		gesture = Gesture.NONE;
		start = null;
		canvas.setBand(null);
		if (from == null) {
			return;
		}
		if (done == Gesture.PRESSED && event.button == 1) {
			canvas.select(canvas.hitAt(event.x, event.y));
			return;
		}
		if (done == Gesture.DRAG) {
			drop(event);
		} else if (done == Gesture.FRAME || done == Gesture.RANGE) {
			gesture = done;
			Box box = band(event, from);
			gesture = Gesture.NONE;
			if (done == Gesture.FRAME) {
				canvas.change(view -> from.zoomedTo(box));
			} else {
				long first = from.x().valueAt(box.x());
				canvas.selectRange(Range.of(first, from.x().valueAt(box.right()) + 1));
			}
		}
	}

	/** Undoes a gesture under way; whether there was one. */
	boolean cancel() {
		Viewport from = start;
		if (from == null || gesture == Gesture.NONE || gesture == Gesture.PRESSED) {
			return false;
		}
		if (gesture == Gesture.MOVE) {
			canvas.change(view -> from);
		}
		gesture = Gesture.NONE;
		start = null;
		canvas.setBand(null);
		return true;
	}

	private void open(Event event) {
		Hit hit = event.button == 1 ? canvas.hitAt(event.x, event.y) : null;
		if (hit != null) {
			canvas.open(hit);
		}
	}

	private void wheel(Event event, boolean sideways) {
		Viewport view = canvas.viewport();
		if (view == null) {
			return;
		}
		event.doit = false;
		boolean isHigher = canvas.getVerticalBar() != null && !view.y().isFitted();
		boolean zooms = !sideways && ((event.stateMask & SWT.MOD1) != 0 || !isHigher && (event.stateMask & SWT.MOD2) == 0);
		if (zooms) {
			canvas.change(now -> now.zoomed(Math.pow(FACTOR, event.count), event.x, event.y));
		} else if (sideways || (event.stateMask & SWT.MOD2) != 0) {
			canvas.change(now -> now.panned(-event.count * LINE, 0));
		} else {
			canvas.change(now -> now.panned(0, -event.count * LINE));
		}
	}
}
