/**
 * The debugger: a session on the Eclipse Debug platform.
 * <ul>
 * <li>{@link org.vmalloscope.debug.Debugging} gives every opened document a debug target, in the background, once its session is there.</li>
 * <li>{@code model}: target, threads, stack frames and variables. They hold nothing: all of them ask the target's
 * {@link org.vmalloscope.debug.model.Stand}, an immutable picture of where the session stands.</li>
 * <li>{@code state}: the allocators as a tree of words.</li>
 * <li>{@code breakpoint}: what the platform keeps of breakpoints, and how it becomes a stop of a session.</li>
 * <li>{@code ui}: labels, rulers, commands, dialogs.</li>
 * </ul>
 * Stepping and running is not done here: whatever asks for it, a key, the Debug view or a button, ends at the document's
 * {@link org.vmalloscope.session.Navigator}.
 */
@NonNullByDefault
package org.vmalloscope.debug;

import org.eclipse.jdt.annotation.NonNullByDefault;
