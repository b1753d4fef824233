/**
 * From values to pixels and back, without a widget.
 * <p>
 * A {@link org.vmalloscope.paint.axis.Range} is a half-open stretch of 64-bit values. A {@link org.vmalloscope.paint.axis.Folding} takes
 * long empty stretches out of it. An {@link org.vmalloscope.paint.axis.Axis} shows a part of that at some scale on an extent of pixels;
 * it is immutable, so zooming and panning give a new axis. Its {@link org.vmalloscope.paint.axis.Unit} knows how to step and to label.
 * <pre>
 * Axis axis = Axis.of(Range.of(start, end), Unit.ADDRESS, 0, 800);   // all of it on 800 pixels
 * Axis closer = axis.zoomed(2, 400);                                  // twice as close around the middle
 * double x = closer.pixel(address);
 * long under = closer.valueAt(x);
 * </pre>
 * Values are plain {@code long}s in the unit of the axis; addresses count as unsigned, and every value up to 2^64-1 is mapped exactly:
 * pixels are doubles, but only ever distances from the left edge.
 */
@NonNullByDefault
package org.vmalloscope.paint.axis;

import org.eclipse.jdt.annotation.NonNullByDefault;
