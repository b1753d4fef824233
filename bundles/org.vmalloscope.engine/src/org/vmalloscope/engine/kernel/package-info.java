/** Vmalloscope engine. */
@org.eclipse.jdt.annotation.NonNullByDefault
package org.vmalloscope.engine.kernel;
