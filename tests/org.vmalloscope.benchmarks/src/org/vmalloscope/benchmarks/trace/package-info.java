/** How quickly a trace is read, and how much memory it takes. */
@org.eclipse.jdt.annotation.NonNullByDefault
package org.vmalloscope.benchmarks.trace;
