package org.vmalloscope.paint.painter;

import java.util.List;

import org.eclipse.jdt.annotation.Nullable;
import org.vmalloscope.paint.Hit;
import org.vmalloscope.paint.Surface;
import org.vmalloscope.paint.Viewport;
import org.vmalloscope.paint.axis.Range;
import org.vmalloscope.paint.palette.Look;

/** One kind of data on the common axes of a {@link Plot}. Immutable. */
public interface PlotLayer {
	/** The smallest number over a range of {@code x}; {@code Long.MAX_VALUE} when there is none. */
	long minimum(Range x);

	/** The largest number over a range of {@code x}; {@code Long.MIN_VALUE} when there is none. */
	long maximum(Range x);

	/** Draws on the area of the viewport. */
	void paint(Surface surface, Viewport viewport);

	/** Adds what there is to tell about a place of {@code x}. */
	void describe(long x, List<Hit.Detail> details);

	/** An element of its own that lies at a point of the surface, as a bar. */
	default @Nullable Hit hit(Viewport viewport, double px, double py) {
		return null;
	}

	/** What its colours mean. */
	List<Look> legend();
}
