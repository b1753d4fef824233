package org.vmalloscope.paint.painter;

import java.util.Arrays;

/**
 * One row of pixels that many runs are averaged into: each pixel takes the colours of what covers it, by how much of it they cover.
 * Weights are whole 1/65536 of a pixel.
 * <p>
 * What is kept are differences between neighbours, so that a run costs the same however wide it is.
 */
final class PixelRow {
	private static final int SHIFT = 16;
	static final int ONE = 1 << SHIFT;
	/** What covers something of a pixel shows at least so much: a single allocation in a megabyte must not fade away. */
	private static final int LEAST = ONE / 7 * 2;

	private final int width;
	/** By how much the sum of red (upper half) and green (lower half) in a pixel differs from that of the pixel before. */
	private final long[] redGreen;
	/** The same for blue and for the weight. */
	private final long[] blueWeight;

	PixelRow(int width) {
		this.width = width;
		redGreen = new long[width + 1];
		blueWeight = new long[width + 1];
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
		long last = Math.max(first + 1, Math.round(Math.min(width, to) * ONE));
		int left = (int) (first >> SHIFT);
		int right = (int) (last - 1 >> SHIFT);
		if (right >= width || to <= 0) {
			return;
		}
		if (left == right) {
			addTo(left, rgb, Math.max(1, (last - first) * share >> SHIFT));
			return;
		}
		long leftPart = (((long) left + 1 << SHIFT) - first) * share >> SHIFT;
		long rightPart = (last - ((long) right << SHIFT)) * share >> SHIFT;
		change(left, rgb, leftPart);
		change(left + 1, rgb, share - leftPart);
		change(right, rgb, rightPart - share);
		change(right + 1, rgb, -rightPart);
	}

	/** Covers a part of one pixel. */
	void addTo(int x, int rgb, long part) {
		change(x, rgb, part);
		change(x + 1, rgb, -part);
	}

	private void change(int x, int rgb, long part) {
		redGreen[x] += ((long) (rgb & 0xff0000) << 16 | rgb >> 8 & 255) * part;
		blueWeight[x] += ((long) (rgb & 255) << 32 | 1) * part;
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
		long sumRedGreen = 0;
		long sumBlueWeight = 0;
		int colour = background;
		for (int x = 0; x < width; x++) {
			if ((redGreen[x] | blueWeight[x]) != 0) {
				sumRedGreen += redGreen[x];
				sumBlueWeight += blueWeight[x];
				int weight = (int) sumBlueWeight;
				float shown = Math.max(LEAST, Math.min(ONE, weight)) / (float) ONE;
				float part = shown / weight;
				float rest = 1 - shown;
				int r = (int) ((int) (sumRedGreen >> 32) * part + backRed * rest + 0.5f);
				int g = (int) ((int) sumRedGreen * part + backGreen * rest + 0.5f);
				int b = (int) ((int) (sumBlueWeight >> 32) * part + backBlue * rest + 0.5f);
				colour = weight == 0 ? background : r << 16 | g << 8 | b;
			}
			pixels[offset + x] = colour;
		}
		Arrays.fill(redGreen, 0);
		Arrays.fill(blueWeight, 0);
	}
}
