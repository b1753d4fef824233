/** How quickly a session goes to a position. */
@org.eclipse.jdt.annotation.NonNullByDefault
package org.vmalloscope.benchmarks.session;
