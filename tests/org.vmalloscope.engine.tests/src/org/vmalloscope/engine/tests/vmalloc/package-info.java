/** Tests of the vmalloc allocators: against their own invariants, against recorded facts, and against numbers stated in scenarios. */
@org.eclipse.jdt.annotation.NonNullByDefault
package org.vmalloscope.engine.tests.vmalloc;
