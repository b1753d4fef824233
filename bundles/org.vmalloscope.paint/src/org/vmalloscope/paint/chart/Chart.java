package org.vmalloscope.paint.chart;

import java.util.List;

import org.vmalloscope.paint.axis.Folding;
import org.vmalloscope.paint.axis.Unit;
import org.vmalloscope.paint.data.Series;
import org.vmalloscope.paint.palette.Shade;

/**
 * What a {@link ChartPainter} draws: panels below each other over one horizontal axis. Immutable.
 *
 * @param domain the values of {@code x}
 * @param x unit of the horizontal axis
 * @param xTitle what it counts
 * @param panels at least one, the topmost first
 */
public record Chart(Folding domain, Unit x, String xTitle, List<Panel> panels) {
	/**
	 * A panel with a vertical axis of its own.
	 *
	 * @param title what the axis counts
	 * @param unit unit of all its lines
	 * @param fromZero whether zero is always in view; else the axis fits what is in view
	 * @param weight its height compared with that of the others
	 * @param lines the first one lies lowest
	 */
	public record Panel(String title, Unit unit, boolean fromZero, int weight, List<Line> lines) {
	}

	/**
	 * A series as a line.
	 *
	 * @param steps whether a number holds until the next point; else points are joined by straight lines
	 * @param dashed whether it has gaps, as what another line is compared with
	 */
	public record Line(Series series, Shade shade, boolean steps, boolean dashed) {
		/** Without gaps. */
		public Line(Series series, Shade shade, boolean steps) {
			this(series, shade, steps, false);
		}
	}
}
