/** A short help that needs no browser: the first five minutes, and the keys as they are bound now. */
@NonNullByDefault
package org.vmalloscope.ui.help;

import org.eclipse.jdt.annotation.NonNullByDefault;
