package org.vmalloscope.paint.palette;

/**
 * How a kind of thing is drawn, and what a legend says about it.
 *
 * @param name for the legend
 * @param shade its colour
 * @param hatched whether only diagonal lines of the colour are drawn: for what is not known
 */
public record Look(String name, Shade shade, boolean hatched) {
	/** Filled with the colour. */
	public static Look of(String name, Shade shade) {
		return new Look(name, shade, false);
	}

	/** Filled with an ink, under its own name. */
	public static Look of(Ink ink) {
		return new Look(ink.title(), ink, ink == Ink.UNKNOWN);
	}
}
