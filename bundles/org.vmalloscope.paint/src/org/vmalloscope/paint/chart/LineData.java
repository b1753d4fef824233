package org.vmalloscope.paint.chart;

import org.vmalloscope.paint.axis.Axis;
import org.vmalloscope.paint.data.Decimated;
import org.vmalloscope.paint.data.Series;

/** The points of a line for JFreeChart: pixels along x, numbers along y, never more than some for each column of pixels. */
final class LineData {
	private LineData() {
	}

	/** {@code [0]} the pixels, {@code [1]} the numbers, as {@code DefaultXYDataset} wants them. */
	static double[][] of(Chart.Line line, Axis axis, int columns) {
		Series series = line.series();
		int[] points = new Decimated(series, axis, columns).points();
		boolean steps = line.steps();
		double[] xs = new double[steps ? 2 * points.length : points.length];
		double[] ys = new double[xs.length];
		int n = 0;
		for (int k = 0; k < points.length; k++) {
			double x = axis.pixel(series.x(points[k]));
			if (steps && k > 0) {
				xs[n] = x;
				ys[n] = ys[n - 1];
				n++;
			}
			xs[n] = x;
			ys[n++] = series.y(points[k]);
		}
		if (steps && n > 0) {
			// the last number holds until the end
			xs[n] = axis.pixel(axis.domain().end());
			ys[n] = ys[n - 1];
		}
		return new double[][] { xs, ys };
	}
}
