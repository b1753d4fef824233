/** Vmalloscope trace readers. */
@org.eclipse.jdt.annotation.NonNullByDefault
package org.vmalloscope.trace;
