/** The readers against golden traces, against every layout of {@code formats}, and against damaged files. */
@org.eclipse.jdt.annotation.NonNullByDefault
package org.vmalloscope.trace.tests;
