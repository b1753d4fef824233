package org.vmalloscope.paint.painter;

import java.util.Arrays;

/**
 * One row of pixels that many runs are averaged into: each pixel takes the colours of what covers it, by how much of it they cover.
 * Weights are whole 1/65536 of a pixel.
 */
final class PixelRow {
	private static final int SHIFT = 16;
	static final int ONE = 1 << SHIFT;
	/** What covers something of a pixel shows at least so much: a single allocation in a megabyte must not fade away. */
	private static final int LEAST = ONE / 7 * 2;

	private final int[] red;
	private final int[] green;
	private final int[] blue;
	private final int[] weight;

	PixelRow(int width) {
		red = new int[width];
		green = new int[width];
		blue = new int[width];
		weight = new int[width];
	}

	/**
	 * Covers a stretch with a colour.
	 *
	 * @param from pixels, may lie outside the row
	 * @param to pixels
	 * @param share how much of the height is covered, at most {@code ONE}
	 */
	void add(double from, double to, int rgb, int share) {
		long first = Math.round(Math.max(0, from) * ONE);
		long last = Math.max(first + 1, Math.round(Math.min(weight.length, to) * ONE));
		int left = (int) (first >> SHIFT);
		int right = (int) (last - 1 >> SHIFT);
		if (right >= weight.length || to <= 0) {
			return;
		}
		if (left == right) {
			addTo(left, rgb, Math.max(1, (last - first) * share >> SHIFT));
			return;
		}
		addTo(left, rgb, (((long) left + 1 << SHIFT) - first) * share >> SHIFT);
		addTo(right, rgb, (last - ((long) right << SHIFT)) * share >> SHIFT);
		int r = (rgb >> 16 & 255) * share;
		int g = (rgb >> 8 & 255) * share;
		int b = (rgb & 255) * share;
		for (int x = left + 1; x < right; x++) {
			red[x] += r;
			green[x] += g;
			blue[x] += b;
			weight[x] += share;
		}
	}

	/** Covers a part of one pixel. */
	void addTo(int x, int rgb, long part) {
		int share = (int) part;
		red[x] += (rgb >> 16 & 255) * share;
		green[x] += (rgb >> 8 & 255) * share;
		blue[x] += (rgb & 255) * share;
		weight[x] += share;
	}

	/**
	 * Writes the averages over a background, and starts again with nothing.
	 *
	 * @param background what shows where nothing covers
	 */
	void write(int[] pixels, int offset, int background) {
		int backRed = background >> 16 & 255;
		int backGreen = background >> 8 & 255;
		int backBlue = background & 255;
		for (int x = 0; x < weight.length; x++) {
			int sum = weight[x];
			if (sum == 0) {
				pixels[offset + x] = background;
				continue;
			}
			float shown = Math.max(LEAST, Math.min(ONE, sum)) / (float) ONE;
			float part = shown / sum;
			float rest = 1 - shown;
			int r = (int) (red[x] * part + backRed * rest + 0.5f);
			int g = (int) (green[x] * part + backGreen * rest + 0.5f);
			int b = (int) (blue[x] * part + backBlue * rest + 0.5f);
			pixels[offset + x] = r << 16 | g << 8 | b;
		}
		Arrays.fill(red, 0);
		Arrays.fill(green, 0);
		Arrays.fill(blue, 0);
		Arrays.fill(weight, 0);
	}
}
