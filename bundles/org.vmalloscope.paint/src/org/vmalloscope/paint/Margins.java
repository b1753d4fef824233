package org.vmalloscope.paint;

/** What labels take around the area of a plot, in points. */
public record Margins(double left, double top, double right, double bottom) {
	public static final Margins NONE = new Margins(0, 0, 0, 0);

	/** The area left for the plot; at least one point wide and high. */
	public Box inside(double width, double height) {
		return new Box(left, top, Math.max(1, width - left - right), Math.max(1, height - top - bottom));
	}
}
