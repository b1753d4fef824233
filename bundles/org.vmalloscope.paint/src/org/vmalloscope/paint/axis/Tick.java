package org.vmalloscope.paint.axis;

/**
 * A place on an axis that is written down.
 *
 * @param value the value there
 * @param pixel where it is, on the surface
 * @param label the whole text
 */
public record Tick(long value, double pixel, String label) {
}
