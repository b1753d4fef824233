/** The window: canvases, views, editors and commands. */
@NonNullByDefault
package org.vmalloscope.ui;

import org.eclipse.jdt.annotation.NonNullByDefault;
