/** The view of percpu chunks: every chunk of the current moment as a row of its bytes. */
@NonNullByDefault
package org.vmalloscope.ui.chunks;

import org.eclipse.jdt.annotation.NonNullByDefault;
