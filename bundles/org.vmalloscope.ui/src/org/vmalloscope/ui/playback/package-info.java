/** Moving through a session by hand: a strip of all of it, a slider, a speed, and what a run stops at. */
@NonNullByDefault
package org.vmalloscope.ui.playback;

import org.eclipse.jdt.annotation.NonNullByDefault;
