/** New scenarios: the wizard, and what a recording becomes. */
@NonNullByDefault
package org.vmalloscope.editor.create;

import org.eclipse.jdt.annotation.NonNullByDefault;
