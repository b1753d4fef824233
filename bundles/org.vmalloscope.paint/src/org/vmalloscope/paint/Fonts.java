package org.vmalloscope.paint;

/**
 * The font of a picture: the family of the window where Java knows it, else the nearest that it has.
 *
 * @param family name of a font family
 * @param size height in points
 */
public record Fonts(String family, float size) {
	/** For pictures that belong to no window. */
	public static final Fonts DEFAULT = new Fonts("SansSerif", 12);

	/** Height of a line of text, with the space around it. */
	public double line() {
		return Math.ceil(size * 1.4);
	}

	/** About the width of so many characters: for margins, which must not depend on a graphics device. */
	public double characters(int count) {
		return Math.ceil(size * 0.58 * count);
	}
}
