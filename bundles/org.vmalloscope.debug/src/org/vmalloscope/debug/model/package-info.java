/**
 * A session as the Eclipse Debug platform sees it: {@link org.vmalloscope.debug.model.SessionTarget} is the debug target, a task on a CPU a thread,
 * the operation and the kernel functions entered inside it are its stack frames. Objects live as long as what they stand for is on screen, so
 * that views keep their selection and what is expanded.
 */
@NonNullByDefault
package org.vmalloscope.debug.model;

import org.eclipse.jdt.annotation.NonNullByDefault;
