package org.vmalloscope.paint.usage;

import org.vmalloscope.paint.chart.Chart;

/**
 * A chart of metrics and what its horizontal axis means.
 *
 * @param scale from positions to places of the chart
 */
public record Usage(Chart chart, TimeScale scale) {
}
