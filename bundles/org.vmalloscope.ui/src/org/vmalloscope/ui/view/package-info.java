/** What all views have in common: they follow a document, and say what to do when there is none. */
@NonNullByDefault
package org.vmalloscope.ui.view;

import org.eclipse.jdt.annotation.NonNullByDefault;
