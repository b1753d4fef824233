/** Tests of the replay of vmalloc events against recorded runs of real kernels. */
@org.eclipse.jdt.annotation.NonNullByDefault
package org.vmalloscope.session.replay.vmalloc.tests;
