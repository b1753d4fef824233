/**
 * Charts of several quantities over a common axis, drawn by JFreeChart in the terms of the other painters: the same viewports, units, ticks,
 * palettes and decimated series, so that a chart zooms, exports and compares like any other picture.
 */
@NonNullByDefault
package org.vmalloscope.paint.chart;

import org.eclipse.jdt.annotation.NonNullByDefault;
