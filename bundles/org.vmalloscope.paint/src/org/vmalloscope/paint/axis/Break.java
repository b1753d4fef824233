package org.vmalloscope.paint.axis;

/**
 * Where an axis jumps over hidden values.
 *
 * @param hidden the values not shown
 * @param from its first pixel on the surface
 * @param to where it ends
 */
public record Break(Range hidden, double from, double to) {
}
