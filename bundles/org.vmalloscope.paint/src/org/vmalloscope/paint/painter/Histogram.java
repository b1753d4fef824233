package org.vmalloscope.paint.painter;

import java.util.List;

import org.vmalloscope.paint.axis.Unit;
import org.vmalloscope.paint.palette.Shade;

/**
 * What a {@link HistogramPainter} draws: counts of classes, as holes by their size. Immutable.
 *
 * @param classes in their order
 * @param unit unit of the counts
 * @param logarithmic whether heights are logarithms, for counts of very different size; bars then start at one half
 * @param shade of the bars
 * @param name for the legend
 */
public record Histogram(List<Bin> classes, Unit unit, boolean logarithmic, Shade shade, String name) {
	/**
	 * A class.
	 *
	 * @param element the thing itself, what a selection holds
	 * @param label what stands below the bar
	 * @param count not negative
	 */
	public record Bin(Object element, String label, long count) {
	}
}
