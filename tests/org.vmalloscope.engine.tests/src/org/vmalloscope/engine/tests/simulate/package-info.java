/** Tests of whole machines against recordings of the kernel's own code. */
@org.eclipse.jdt.annotation.NonNullByDefault
package org.vmalloscope.engine.tests.simulate;
