/**
 * One opened document in time.
 * <ul>
 * <li>{@link org.vmalloscope.session.Course}: what happens, operation by operation, and the machine it happens to. A trace, a request
 * file and a scenario are each a course.</li>
 * <li>A session knows a course at every position: position p is the state after the first p operations.</li>
 * </ul>
 */
@org.eclipse.jdt.annotation.NonNullByDefault
package org.vmalloscope.session;
