/** Commands of the editor: formatting, renaming. */
@NonNullByDefault
package org.vmalloscope.editor.command;

import org.eclipse.jdt.annotation.NonNullByDefault;
