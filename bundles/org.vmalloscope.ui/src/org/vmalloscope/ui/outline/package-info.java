/** The machine as a tree: its allocators, slots and chunks. */
@NonNullByDefault
package org.vmalloscope.ui.outline;

import org.eclipse.jdt.annotation.NonNullByDefault;
