package org.vmalloscope.paint.palette;

/** A colour by what it stands for; a {@link Palette} makes it one. */
public sealed interface Shade permits Ink, Shade.Category, Shade.Degree {
	/**
	 * One of the colours that tell kinds apart.
	 *
	 * @param index taken modulo the number of categories
	 */
	record Category(int index) implements Shade {
	}

	/**
	 * A colour of the scale from little to much.
	 *
	 * @param share 0 to 1
	 */
	record Degree(double share) implements Shade {
	}
}
