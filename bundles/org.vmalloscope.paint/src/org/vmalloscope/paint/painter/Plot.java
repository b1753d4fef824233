package org.vmalloscope.paint.painter;

import java.util.List;

import org.vmalloscope.paint.axis.Folding;
import org.vmalloscope.paint.axis.Unit;

/**
 * What a {@link PlotPainter} draws. Immutable.
 *
 * @param domain the values of {@code x}
 * @param x unit of the horizontal axis
 * @param y unit of all numbers
 * @param fromZero whether zero is always in view; else the vertical axis fits what is in view
 * @param layers the first one lies lowest
 */
public record Plot(Folding domain, Unit x, Unit y, boolean fromZero, List<PlotLayer> layers) {
}
