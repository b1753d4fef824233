/** Tests of the percpu allocators: against recordings, against their own invariants, and against numbers stated in scenarios. */
@org.eclipse.jdt.annotation.NonNullByDefault
package org.vmalloscope.engine.tests.percpu;
