/**
 * Breakpoints as the platform keeps them: markers on the workspace's root, which carry the file they belong to, because the user's files
 * are not in any workspace. {@link org.vmalloscope.debug.breakpoint.StopSet} turns those of a file into what a session stops at.
 */
@NonNullByDefault
package org.vmalloscope.debug.breakpoint;

import org.eclipse.jdt.annotation.NonNullByDefault;
