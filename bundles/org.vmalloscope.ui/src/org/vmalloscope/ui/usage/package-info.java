/** The view of metrics over the whole recording. */
@NonNullByDefault
package org.vmalloscope.ui.usage;

import org.eclipse.jdt.annotation.NonNullByDefault;
