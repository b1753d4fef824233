/** The application: how the workbench is started, what its window looks like, which perspectives it has. */
@NonNullByDefault
package org.vmalloscope.rcp;

import org.eclipse.jdt.annotation.NonNullByDefault;
