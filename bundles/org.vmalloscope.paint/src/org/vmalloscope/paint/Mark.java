package org.vmalloscope.paint;

import org.vmalloscope.paint.axis.Range;
import org.vmalloscope.paint.palette.Shade;

/**
 * Something that stands over a picture and often moves while the picture stays: the current position, a selected range. A canvas draws
 * it over the finished picture, so that moving it costs nothing; an export draws it with {@code MarkPainter}.
 */
public sealed interface Mark {
	/** A line across the area at a value of {@code x}. */
	record At(long x, Shade shade) implements Mark {
	}

	/** A band over a range of {@code x}. */
	record Over(Range x, Shade shade) implements Mark {
	}

	/** A frame over a range of {@code x} beside which everything is dimmed: what another picture shows of this one. Nothing when that is all. */
	record Window(Range x) implements Mark {
	}

	/** A frame around a range of {@code x} in a range of {@code y}. */
	record Around(Range x, Range y, Shade shade) implements Mark {
	}
}
