/**
 * Where a run stops: breakpoints, whatever a window makes of them.
 * <ul>
 * <li>A {@link org.vmalloscope.session.breakpoint.Breakpoint} is an {@link org.vmalloscope.session.breakpoint.Occasion} (a line, an event, a watched
 * expression), and perhaps a condition and a hit count.</li>
 * <li>{@link org.vmalloscope.session.breakpoint.Breakpoints} are several of them as one {@link org.vmalloscope.session.Stop}.</li>
 * <li>An {@link org.vmalloscope.session.breakpoint.Expression} is what a user writes about counters and addresses.</li>
 * </ul>
 * A breakpoint means a set of positions of a session, whichever way it is run: a hit count says which hit since the beginning of the session.
 * So a run backwards stops at the same positions as a run forwards.
 */
@org.eclipse.jdt.annotation.NonNullByDefault
package org.vmalloscope.session.breakpoint;
