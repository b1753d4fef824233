package org.vmalloscope.paint.painter;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.vmalloscope.paint.Box;
import org.vmalloscope.paint.Surface;
import org.vmalloscope.paint.Viewport;
import org.vmalloscope.paint.axis.Axis;
import org.vmalloscope.paint.axis.Range;
import org.vmalloscope.paint.data.RunRows;
import org.vmalloscope.paint.palette.Ink;

/** Draws runs pixel by pixel. One object draws one picture. */
final class RunRaster {
	private final Surface surface;
	private final RunMap map;
	private final Viewport viewport;
	private final RunRows rows;
	private final Axis x;
	private final Range visible;
	private final int[] colours;
	private final boolean[] hatches;
	private final boolean isStraight;
	private final double perValue;
	private final double first;
	private final int background;
	private final int[] pixels;
	private final int offset;
	private final int stride;
	private final int width;
	private final int height;
	private final PixelRow line;
	/** Where the columns of pixels begin; found out when a row needs them. */
	private long[] bounds = {};
	/** Pixel columns of what is hatched in the row being drawn: from, to, look; and so on. */
	private final List<int[]> hatched = new ArrayList<>();

	/** The hatched stretch that the next run may continue; no look while there is none. */
	private int openLook = -1;
	private long openStart;
	private long openEnd;

	RunRaster(Surface surface, RunMap map, Viewport viewport, int[] pixels, int offset, int stride, int width, int height) {
		this.surface = surface;
		this.map = map;
		this.viewport = viewport;
		this.pixels = pixels;
		this.offset = offset;
		this.stride = stride;
		this.width = width;
		this.height = height;
		rows = map.rows();
		x = viewport.x();
		visible = x.visible();
		background = surface.palette().rgb(Ink.BACKGROUND);
		colours = map.looks().stream().mapToInt(look -> Hatching.average(surface.palette(), look)).toArray();
		hatches = new boolean[colours.length];
		for (int look = 0; look < hatches.length; look++) {
			hatches[look] = map.looks().get(look).hatched();
		}
		isStraight = x.folding().stretches() == 1 && !x.isReversed();
		perValue = x.scale() * surface.scale();
		first = (x.pixel(visible.first()) - x.start()) * surface.scale();
		line = new PixelRow(width);
	}

	void paint() {
		double scale = surface.scale();
		Box area = viewport.area();
		Range seen = viewport.y().visible();
		double rowHeight = viewport.y().scale() * scale;
		if (rowHeight >= 1) {
			for (int y = 0; y < height; y++) {
				Arrays.fill(pixels, offset + y * stride, offset + y * stride + width, background);
			}
			for (long row = seen.first(); row != seen.end(); row++) {
				int from = (int) Math.round((viewport.y().pixel(row) - area.y()) * scale);
				int to = (int) Math.round((viewport.y().pixel(row + 1) - area.y()) * scale);
				// a line between rows, once there is room for one
				paintRow((int) row, Math.max(0, from), Math.min(height, rowHeight >= 5 ? to - (int) Math.ceil(scale / 2) : to));
				surface.checkCancelled();
			}
		} else {
			paintMerged(area, scale, rowHeight);
		}
	}

	private void paintRow(int row, int from, int to) {
		if (to <= from) {
			return;
		}
		hatched.clear();
		add(row, PixelRow.ONE, Hatching.isHigh((to - from) / surface.scale()));
		int first = offset + from * stride;
		line.write(pixels, first, background);
		for (int y = from + 1; y < to; y++) {
			System.arraycopy(pixels, first, pixels, offset + y * stride, width);
		}
		for (int[] stretch : hatched) {
			hatch(stretch[0], stretch[1], from, to, surface.palette().rgb(map.looks().get(stretch[2]).shade()));
		}
	}

	/** Rows lower than a pixel: each pixel averages over all of its rows. */
	private void paintMerged(Box area, double scale, double rowHeight) {
		Axis down = viewport.y();
		int share = (int) Math.max(1, Math.round(rowHeight * PixelRow.ONE));
		for (int y = 0; y < height; y++) {
			hatched.clear();
			long first = down.valueAt(area.y() + y / scale);
			long last = down.valueAt(area.y() + (y + 1) / scale - 1e-6);
			for (long row = first; row <= last; row++) {
				add((int) row, share, false);
			}
			line.write(pixels, offset + y * stride, background);
			surface.checkCancelled();
		}
	}

	private void add(int row, int share, boolean mayHatch) {
		if (rows.isDense(row, visible.first(), visible.end(), width)) {
			addSums(row, share, mayHatch);
			return;
		}
		double scale = surface.scale();
		rows.runs(row, visible.first(), visible.end(), (start, end, look) -> {
			if (mayHatch && hatches[look]) {
				open(start, end, look, share);
			} else {
				close(share);
				line.add(pixel(start), pixel(end - 1) + x.scale() * scale, colours[look], share);
			}
			return true;
		});
		close(share);
	}

	/** Begins a stretch that is hatched, or continues the one that ends here. */
	private void open(long start, long end, int look, int share) {
		if (openLook != look || openEnd != start) {
			close(share);
			openLook = look;
			openStart = start;
		}
		openEnd = end;
	}

	/** Ends a stretch that is hatched as one, however many runs it is made of. */
	private void close(int share) {
		int look = openLook;
		if (look < 0) {
			return;
		}
		openLook = -1;
		double from = pixel(openStart);
		double to = pixel(openEnd - 1) + x.scale() * surface.scale();
		if (Hatching.isWide((to - from) / surface.scale())) {
			hatched.add(new int[] { (int) Math.round(Math.max(0, from)), (int) Math.round(Math.min(width, to)), look });
		} else {
			line.add(from, to, colours[look], share);
		}
	}

	/** Pixels from the left edge to a value. Hundreds of thousands of runs ask for it, so it is one multiplication where nothing is hidden. */
	private double pixel(long value) {
		return isStraight ? (value - visible.first()) * perValue + first : (x.pixel(value) - x.start()) * surface.scale();
	}

	private void addSums(int row, int share, boolean mayHatch) {
		long[] values = bounds;
		if (values.length == 0) {
			values = x.columns(width);
			bounds = values;
		}
		long[] columns = values;
		rows.columns(row, columns, (column, looks, count, sums) -> {
			long size = columns[column + 1] - columns[column];
			if (mayHatch && count == 1 && hatches[looks[0]] && sums[looks[0]] == size) {
				open(columns[column], columns[column + 1], looks[0], share);
				return;
			}
			double scaled = (double) share / size;
			for (int i = 0; i < count; i++) {
				line.addTo(column, colours[looks[i]], Math.max(1, (long) (sums[looks[i]] * scaled + 0.5)));
			}
		});
		close(share);
	}

	private void hatch(int left, int right, int from, int to, int rgb) {
		int period = (int) Math.round(Hatching.PERIOD * surface.scale());
		int ink = (int) Math.max(1, Math.round(period * Hatching.INK));
		for (int y = from; y < to; y++) {
			for (int column = left; column < right; column++) {
				pixels[offset + y * stride + column] = (column + y) % period < ink ? rgb : background;
			}
		}
	}
}
