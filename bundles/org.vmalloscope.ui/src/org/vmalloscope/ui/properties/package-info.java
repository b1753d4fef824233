/** What there is to know about what is selected. {@link org.vmalloscope.ui.properties.Facts} says it, from the session; the view only shows it. */
@NonNullByDefault
package org.vmalloscope.ui.properties;

import org.eclipse.jdt.annotation.NonNullByDefault;
