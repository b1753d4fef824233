/**
 * From a view to a file or the clipboard. A view hands over an {@link org.vmalloscope.ui.export.Exportable}; every view offers the same
 * through {@link org.vmalloscope.ui.export.ExportActions}.
 */
@NonNullByDefault
package org.vmalloscope.ui.export;

import org.eclipse.jdt.annotation.NonNullByDefault;
