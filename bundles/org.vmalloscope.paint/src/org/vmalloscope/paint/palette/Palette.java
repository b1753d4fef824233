package org.vmalloscope.paint.palette;

import java.util.Arrays;

import org.eclipse.jdt.annotation.Nullable;

/** The colours of a theme. Immutable. */
public final class Palette {
	private static final int[] LIGHT_CATEGORIES = { 0x2375eb, 0xb86a00, 0x68b894, 0xab4384, 0x49b7fc, 0x371a74, 0x653a13, 0xd4cf00 };
	private static final int[] DARK_CATEGORIES = { 0x6ba5f7, 0xfa8e09, 0x54c4a4, 0xb85a93, 0x99e5ff, 0x8f49ee, 0x9d5203, 0xf1ea4e };
	/** From pale to deep, so that much stands out from a white background; each step is darker, whichever cones see it. */
	private static final int[] LIGHT_SCALE = { 0xfdf0b4, 0xf2b269, 0xd0656b, 0x8a2f7c, 0x341a66 };
	private static final int[] DARK_SCALE = { 0x3a2a63, 0x8a3a86, 0xd76a72, 0xf5b56c, 0xfff5c2 };

	private static final Palette LIGHT = new Palette(false, inks(false), LIGHT_CATEGORIES);
	private static final Palette DARK = new Palette(true, inks(true), DARK_CATEGORIES);

	private final boolean isDark;
	private final int[] inks;
	private final int[] categories;

	private Palette(boolean isDark, int[] inks, int[] categories) {
		this.isDark = isDark;
		this.inks = inks;
		this.categories = categories;
	}

	private static int[] inks(boolean dark) {
		return Arrays.stream(Ink.values()).mapToInt(ink -> dark ? ink.dark() : ink.light()).toArray();
	}

	/** The colours for a light theme, and for paper. */
	public static Palette light() {
		return LIGHT;
	}

	/** The colours for a dark theme. */
	public static Palette dark() {
		return DARK;
	}

	/** The same with another colour for an ink. */
	public Palette with(Ink ink, int rgb) {
		int[] changed = inks.clone();
		changed[ink.ordinal()] = rgb & 0xffffff;
		return new Palette(isDark, changed, categories);
	}

	/** The same with another colour for a category. */
	public Palette withCategory(int index, int rgb) {
		int[] changed = categories.clone();
		changed[index] = rgb & 0xffffff;
		return new Palette(isDark, inks, changed);
	}

	public boolean isDark() {
		return isDark;
	}

	/** How many categories there are to tell kinds apart. */
	public int categories() {
		return categories.length;
	}

	/** The colour of a shade, {@code 0xRRGGBB}. */
	public int rgb(Shade shade) {
		if (shade instanceof Ink ink) {
			return inks[ink.ordinal()];
		}
		if (shade instanceof Shade.Category category) {
			return categories[Math.floorMod(category.index(), categories.length)];
		}
		return scale(((Shade.Degree) shade).share());
	}

	private int scale(double share) {
		int[] stops = isDark ? DARK_SCALE : LIGHT_SCALE;
		double at = Math.max(0, Math.min(1, share)) * (stops.length - 1);
		int stop = Math.min(stops.length - 2, (int) at);
		return Colours.mix(stops[stop], stops[stop + 1], at - stop);
	}

	@Override
	public boolean equals(@Nullable Object other) {
		return other instanceof Palette palette && isDark == palette.isDark && Arrays.equals(inks, palette.inks) && Arrays.equals(categories, palette.categories);
	}

	@Override
	public int hashCode() {
		return Arrays.hashCode(inks) * 31 + Arrays.hashCode(categories);
	}
}
