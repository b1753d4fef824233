package org.vmalloscope.ui.canvas;

import org.eclipse.swt.graphics.Image;
import org.vmalloscope.paint.Painter;
import org.vmalloscope.paint.Viewport;

/**
 * A finished picture.
 *
 * @param painter drew it
 * @param snapshot what is on it
 * @param viewport which part of that, and where
 * @param image the pixels, legend below the viewport included; disposed of by the canvas
 * @param legend points of the legend
 */
record Frame<S>(Painter<S> painter, S snapshot, Viewport viewport, Image image, double legend) {
}
