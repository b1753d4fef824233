/** Tests of the vmalloc half of the engine: against the kernel's own answers, against its rules, and against itself. */
@org.eclipse.jdt.annotation.NonNullByDefault
package org.vmalloscope.engine.vmalloc.tests;
