package org.vmalloscope.ui.canvas;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.ScrollBar;
import org.vmalloscope.paint.Viewport;
import org.vmalloscope.paint.axis.Axis;

/** Keeps the vertical scroll bar of a canvas, if it has one, and what is in view together. */
final class CanvasScrolling {
	/** What the whole counts on the bar. */
	private static final int WHOLE = 1 << 20;

	private final PaintCanvas<?> canvas;
	private final @Nullable ScrollBar bar;

	CanvasScrolling(PaintCanvas<?> canvas) {
		this.canvas = canvas;
		ScrollBar vertical = canvas.getVerticalBar();
		bar = vertical;
		if (vertical != null) {
			vertical.setEnabled(false);
			vertical.addListener(SWT.Selection, event -> scroll(vertical.getSelection()));
		}
	}

	private void scroll(int position) {
		canvas.change(view -> view.with(view.x(), view.y().scrolledTo((double) position / WHOLE)));
	}

	void update(@Nullable Viewport view) {
		ScrollBar vertical = bar;
		if (vertical == null) {
			return;
		}
		if (view == null || view.y().isFitted()) {
			vertical.setEnabled(false);
			vertical.setValues(0, 0, WHOLE, WHOLE, 1, 1);
			return;
		}
		Axis y = view.y();
		int thumb = Math.max(1, (int) (y.scrollSize() * WHOLE));
		vertical.setEnabled(true);
		vertical.setValues((int) (y.scrollPosition() * WHOLE), 0, WHOLE, thumb, Math.max(1, thumb / 10), Math.max(1, thumb * 9 / 10));
	}
}
