package org.vmalloscope.paint.palette;

/**
 * How a kind of thing is drawn, and what a legend says about it.
 *
 * @param name for the legend
 * @param shade its colour
 * @param fill  what of it is drawn
 */
public record Look(String name, Shade shade, Fill fill) {
	/** What of a thing is drawn. */
	public enum Fill {
		/** All of it. */
		SOLID,
		/** Diagonal lines: for what is not known. */
		HATCHED,
		/** A line with gaps: for limits. */
		DASHED
	}

	/** Filled with the colour, or hatched. */
	public Look(String name, Shade shade, boolean hatched) {
		this(name, shade, hatched ? Fill.HATCHED : Fill.SOLID);
	}

	/** Whether only diagonal lines of the colour are drawn. */
	public boolean hatched() {
		return fill == Fill.HATCHED;
	}

	/** A line of the colour. */
	public static Look line(String name, Shade shade, boolean dashed) {
		return new Look(name, shade, dashed ? Fill.DASHED : Fill.SOLID);
	}

	/** Filled with the colour. */
	public static Look of(String name, Shade shade) {
		return new Look(name, shade, false);
	}

	/** Filled with an ink, under its own name. */
	public static Look of(Ink ink) {
		return new Look(ink.title(), ink, ink == Ink.UNKNOWN);
	}
}
