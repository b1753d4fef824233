/** Tests of the window: the real workbench, real files, real key events. */
@NonNullByDefault
package org.vmalloscope.ui.tests;

import org.eclipse.jdt.annotation.NonNullByDefault;
