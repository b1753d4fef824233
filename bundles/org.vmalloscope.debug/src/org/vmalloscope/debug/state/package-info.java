/**
 * The state of the allocators as a tree of words, for the Variables view. {@link org.vmalloscope.debug.state.MachineTree} makes it of two
 * moments: what differs between them is marked. A level of the tree is made when somebody opens it.
 */
@NonNullByDefault
package org.vmalloscope.debug.state;

import org.eclipse.jdt.annotation.NonNullByDefault;
