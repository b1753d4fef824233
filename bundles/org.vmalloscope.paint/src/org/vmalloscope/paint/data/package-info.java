/**
 * What painters read, and how it becomes one value for each column of pixels.
 * <p>
 * {@link org.vmalloscope.paint.data.Series} are numbers over time, {@link org.vmalloscope.paint.data.RunRows} rows of coloured stretches
 * (areas in an address space, units of a chunk, intervals on processors), {@link org.vmalloscope.paint.data.Bars} stacked bars.
 * They are small interfaces over whatever a snapshot keeps; the {@code Array…} classes implement them over primitive arrays with an index
 * that answers for a stretch without walking over it. {@link org.vmalloscope.paint.data.Extremes} costs n/16 + n/256 + … pairs of longs,
 * about 1.1 bytes for each value.
 */
@NonNullByDefault
package org.vmalloscope.paint.data;

import org.eclipse.jdt.annotation.NonNullByDefault;
