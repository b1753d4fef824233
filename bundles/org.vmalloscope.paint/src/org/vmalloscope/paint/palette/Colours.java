package org.vmalloscope.paint.palette;

/** Arithmetic on colours given as {@code 0xRRGGBB}. */
public final class Colours {
	private Colours() {
	}

	/** A colour between two: {@code share} 0 is the first, 1 the second. */
	public static int mix(int a, int b, double share) {
		int red = (int) Math.round((a >> 16 & 255) + ((b >> 16 & 255) - (a >> 16 & 255)) * share);
		int green = (int) Math.round((a >> 8 & 255) + ((b >> 8 & 255) - (a >> 8 & 255)) * share);
		int blue = (int) Math.round((a & 255) + ((b & 255) - (a & 255)) * share);
		return red << 16 | green << 8 | blue;
	}

	/** Relative luminance as WCAG 2.2 defines it, 0 (black) to 1 (white). */
	public static double luminance(int rgb) {
		return 0.2126 * linear(rgb >> 16 & 255) + 0.7152 * linear(rgb >> 8 & 255) + 0.0722 * linear(rgb & 255);
	}

	/** Contrast ratio as WCAG 2.2 defines it, 1 to 21; text needs 4.5. */
	public static double contrast(int a, int b) {
		double one = luminance(a);
		double other = luminance(b);
		return (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);
	}

	/** Black or white, whichever is easier to read on a colour. */
	public static int textOn(int rgb) {
		return contrast(rgb, 0xffffff) >= contrast(rgb, 0) ? 0xffffff : 0;
	}

	private static double linear(int channel) {
		double c = channel / 255.0;
		return c <= 0.04045 ? c / 12.92 : Math.pow((c + 0.055) / 1.055, 2.4);
	}
}
