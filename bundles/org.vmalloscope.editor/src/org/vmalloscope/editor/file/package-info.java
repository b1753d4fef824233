/** Writing what was edited. */
@NonNullByDefault
package org.vmalloscope.editor.file;

import org.eclipse.jdt.annotation.NonNullByDefault;
