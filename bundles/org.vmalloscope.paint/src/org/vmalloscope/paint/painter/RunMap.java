package org.vmalloscope.paint.painter;

import java.util.List;

import org.eclipse.jdt.annotation.Nullable;
import org.vmalloscope.paint.Hit;
import org.vmalloscope.paint.Zoom;
import org.vmalloscope.paint.axis.Folding;
import org.vmalloscope.paint.axis.Range;
import org.vmalloscope.paint.axis.Unit;
import org.vmalloscope.paint.data.RunRows;
import org.vmalloscope.paint.palette.Ink;
import org.vmalloscope.paint.palette.Look;

/**
 * What a {@link RunPainter} draws: rows of runs. Immutable.
 *
 * @param rows the runs
 * @param looks how they look, by the numbers the rows use
 * @param columns the values along a row
 * @param unit their unit
 * @param cell values of a cell; from some pixels on, lines are drawn between cells (4 for the bits of a percpu chunk); 0: none
 * @param zoom {@code BOTH} for maps, whose cells keep their shape; {@code ROWS} for rows that are zoomed one by one; {@code X} for lanes, which always
 *             share the height
 * @param guide what things are called
 * @param outlines what is framed, over everything
 */
public record RunMap(RunRows rows, List<Look> looks, Folding columns, Unit unit, long cell, Zoom zoom, Guide guide, List<Outline> outlines) {
	/** Names rows and describes runs. */
	public interface Guide {
		/** For a guide that knows nothing. */
		Guide NONE = new Guide() {
		};

		/** What stands left of a row; null for nothing. */
		default @Nullable String label(int row) {
			return null;
		}

		/** What the longest label needs, in characters; 0: there are none. */
		default int labelCharacters() {
			return 0;
		}

		/** What there is to tell about a run; null for nothing. */
		default @Nullable Hit describe(int row, Range run, int look) {
			return null;
		}
	}

	/** A frame around a stretch of a row, as for what the last step changed. */
	public record Outline(int row, Range values, Ink ink) {
	}
}
