package org.vmalloscope.paint.painter;

import java.util.Arrays;

/**
 * One row of pixels that many runs are averaged into: each pixel takes the colours of what covers it, by how much of it they cover.
 * Weights are whole 1/256 of a pixel.
 */
final class PixelRow {
	static final int ONE = 256;
	/** What covers something of a pixel shows at least so much: a single allocation in a megabyte must not fade away. */
	private static final int LEAST = 72;

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

	void clear() {
		Arrays.fill(red, 0);
		Arrays.fill(green, 0);
		Arrays.fill(blue, 0);
		Arrays.fill(weight, 0);
	}

	/**
	 * Covers a stretch with a colour.
	 *
	 * @param from pixels, may lie outside the row
	 * @param to pixels
	 * @param share how much of the height is covered, at most {@code ONE}
	 */
	void add(double from, double to, int rgb, int share) {
		int first = (int) Math.floor(Math.max(0, from) * ONE);
		int last = (int) Math.ceil(Math.min(weight.length, to) * ONE);
		if (last <= first) {
			return;
		}
		int left = first >> 8;
		int right = last - 1 >> 8;
		if (left == right) {
			addTo(left, rgb, (last - first) * share >> 8);
			return;
		}
		addTo(left, rgb, (ONE - (first & 255)) * share >> 8);
		addTo(right, rgb, (last - (right << 8)) * share >> 8);
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
	void addTo(int x, int rgb, int share) {
		red[x] += (rgb >> 16 & 255) * share;
		green[x] += (rgb >> 8 & 255) * share;
		blue[x] += (rgb & 255) * share;
		weight[x] += share;
	}

	/**
	 * Writes the averages over a background.
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
			int shown = Math.max(LEAST, Math.min(ONE, sum));
			int rest = ONE - shown;
			int r = (red[x] / sum * shown + backRed * rest) >> 8;
			int g = (green[x] / sum * shown + backGreen * rest) >> 8;
			int b = (blue[x] / sum * shown + backBlue * rest) >> 8;
			pixels[offset + x] = r << 16 | g << 8 | b;
		}
	}
}
