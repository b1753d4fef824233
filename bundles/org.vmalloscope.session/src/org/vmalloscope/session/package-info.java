/** Vmalloscope session. */
@org.eclipse.jdt.annotation.NonNullByDefault
package org.vmalloscope.session;
