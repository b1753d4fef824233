/**
 * The metrics of a session as charts: {@link org.vmalloscope.paint.usage.UsageChart} makes what
 * {@link org.vmalloscope.paint.chart.ChartPainter} draws, over positions or over the time of the recording.
 */
@NonNullByDefault
package org.vmalloscope.paint.usage;

import org.eclipse.jdt.annotation.NonNullByDefault;
