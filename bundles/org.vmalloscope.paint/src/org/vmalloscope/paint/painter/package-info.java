/**
 * The painters that views are made of.
 * <ul>
 * <li>{@link org.vmalloscope.paint.painter.PlotPainter}: layers over common axes, as series ({@code SeriesLayer}) and stacked bars
 * ({@code BarsLayer}).
 * <li>{@link org.vmalloscope.paint.painter.RunPainter}: rows of coloured stretches, from all of an address space down to single bits; also
 * lanes over time.
 * <li>{@link org.vmalloscope.paint.painter.HistogramPainter}: counts of classes.
 * <li>{@link org.vmalloscope.paint.painter.OverviewPainter}: a strip that shows everything, with a window over what another picture shows.
 * </ul>
 * {@code AxisPainter}, {@code LegendPainter} and {@code MarkPainter} draw what they share; {@code PaintedPicture} puts it together for an
 * export.
 */
@NonNullByDefault
package org.vmalloscope.paint.painter;

import org.eclipse.jdt.annotation.NonNullByDefault;
