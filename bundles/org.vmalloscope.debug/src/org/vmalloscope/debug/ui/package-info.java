/** What the user sees of the debugger and does with it: labels, the current line, breakpoints in rulers, commands and dialogs. */
@NonNullByDefault
package org.vmalloscope.debug.ui;

import org.eclipse.jdt.annotation.NonNullByDefault;
