/** How long the painters take for a frame: a full window of 1400 x 900 points, at one and at two pixels for each point. */
@NonNullByDefault
package org.vmalloscope.benchmarks.paint;

import org.eclipse.jdt.annotation.NonNullByDefault;
