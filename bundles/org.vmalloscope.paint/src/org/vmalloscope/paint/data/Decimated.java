package org.vmalloscope.paint.data;

import java.util.Arrays;

import org.vmalloscope.paint.axis.Axis;

/**
 * A series reduced to what its pixels can show: of all points that begin in a column of pixels the first, the smallest, the largest and the
 * last. Nothing that sticks out is lost, and the line enters and leaves each column where the whole series does.
 * <p>
 * The point just before and the one just after what is in view belong to it too (columns -1 and {@code columns()}), so that lines reach the edges.
 */
public final class Decimated {
	private final Series series;
	private final Axis axis;
	private final int columns;
	/** first[i] is the index of the first point that begins in column i; first[columns] where the next one would. */
	private final int[] first;

	/**
	 * @param columns of how many columns the extent of the axis consists, usually its pixels on the device
	 */
	public Decimated(Series series, Axis axis, int columns) {
		this.series = series;
		this.axis = axis;
		this.columns = columns;
		first = new int[columns + 1];
		long[] values = axis.columns(columns);
		for (int i = 0; i <= columns; i++) {
			first[i] = values[i] == axis.domain().end() ? series.size() : series.firstFrom(values[i]);
		}
	}

	public Series series() {
		return series;
	}

	public Axis axis() {
		return axis;
	}

	public int columns() {
		return columns;
	}

	/** The first point that begins in a column or later. */
	public int from(int column) {
		return first[column];
	}

	/** The point after the last one that begins in a column. */
	public int to(int column) {
		return first[column + 1];
	}

	public boolean isEmpty(int column) {
		return first[column] == first[column + 1];
	}

	/** The smallest number in a column that is not empty. */
	public long minimum(int column) {
		return series.minimum(first[column], first[column + 1]);
	}

	/** The largest number in a column that is not empty. */
	public long maximum(int column) {
		return series.maximum(first[column], first[column + 1]);
	}

	/** How many points are in view. */
	public int visiblePoints() {
		return first[columns] - first[0];
	}

	/**
	 * The points to draw a line through: those of each column in the order first, smallest and largest (as they come), last, each once;
	 * with the neighbours outside the view. At most four for each column, and two.
	 */
	public int[] points() {
		int[] points = new int[Math.min(visiblePoints(), 4 * columns) + 2];
		int n = 0;
		if (first[0] > 0) {
			points[n++] = first[0] - 1;
		}
		for (int column = 0; column < columns; column++) {
			int from = first[column];
			int to = first[column + 1];
			if (to - from <= 4) {
				for (int i = from; i < to; i++) {
					points[n++] = i;
				}
			} else {
				n = addExtremes(points, n, from, to);
			}
		}
		if (first[columns] < series.size()) {
			points[n++] = first[columns];
		}
		return Arrays.copyOf(points, n);
	}

	private int addExtremes(int[] points, int count, int from, int to) {
		int smallest = series.indexOfMinimum(from, to);
		int largest = series.indexOfMaximum(from, to);
		int n = count;
		points[n++] = from;
		int[] inner = { Math.min(smallest, largest), Math.max(smallest, largest), to - 1 };
		for (int i : inner) {
			if (i != points[n - 1]) {
				points[n++] = i;
			}
		}
		return n;
	}
}
