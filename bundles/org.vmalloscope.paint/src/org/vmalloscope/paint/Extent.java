package org.vmalloscope.paint;

/**
 * The room for a picture.
 *
 * @param width points
 * @param height points
 * @param fonts decide how much of it labels take
 */
public record Extent(double width, double height, Fonts fonts) {
}
