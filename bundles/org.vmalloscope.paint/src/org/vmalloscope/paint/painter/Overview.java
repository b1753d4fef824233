package org.vmalloscope.paint.painter;

import org.vmalloscope.paint.axis.Range;

/**
 * What an {@link OverviewPainter} draws. Immutable.
 *
 * @param content what is shown as a whole
 * @param window the range of {@code x} that another picture shows of it
 */
public record Overview<S>(S content, Range window) {
}
