package org.vmalloscope.model.file;

/**
 * How much a layout file may hold, so that a hostile one cannot take all memory.
 *
 * @param bytes    length of the file
 * @param elements XML elements
 * @param depth    elements inside each other
 * @param markup   bytes from one {@code <} to the next: bounds names, attributes, comments and text
 */
public record LayoutLimits(long bytes, int elements, int depth, int markup) {
	/** Enough for ten million areas. */
	public static final LayoutLimits STANDARD = new LayoutLimits(2L << 30, 12_000_000, 16, 4 << 20);
}
