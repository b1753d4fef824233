/**
 * What is open in the window, and what its parts share about it.
 * <ul>
 * <li>{@link org.vmalloscope.ui.document.Document}: a file, its session once it is read, the moment that is shown, the selected
 * {@link org.vmalloscope.ui.document.Subject} and the range of positions in view.</li>
 * <li>{@link org.vmalloscope.ui.document.ActiveDocument}: which document the window follows: that of the last active editor.</li>
 * </ul>
 * An editor offers its document as an adapter; whoever shows something of it extends {@code SessionView}. Everything here lives on the
 * UI thread unless it says otherwise.
 */
@NonNullByDefault
package org.vmalloscope.ui.document;

import org.eclipse.jdt.annotation.NonNullByDefault;
