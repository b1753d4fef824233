/** The views of the vmalloc space: the address space itself, what waits for a purge, purges over time, the tree of holes, the vmap nodes. */
@NonNullByDefault
package org.vmalloscope.ui.vmalloc;

import org.eclipse.jdt.annotation.NonNullByDefault;
