/** Tests of kernels by name: profiles, architectures, and kernels of one's own. */
@org.eclipse.jdt.annotation.NonNullByDefault
package org.vmalloscope.engine.tests.kernel;
