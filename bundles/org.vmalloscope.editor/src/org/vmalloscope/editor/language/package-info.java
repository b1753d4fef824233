/** The help of the scenario language in the window. */
@NonNullByDefault
package org.vmalloscope.editor.language;

import org.eclipse.jdt.annotation.NonNullByDefault;
