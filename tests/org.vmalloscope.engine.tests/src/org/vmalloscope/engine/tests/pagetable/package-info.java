/** Tests of page tables: layouts of addresses, propagation, races and the tables themselves. */
@org.eclipse.jdt.annotation.NonNullByDefault
package org.vmalloscope.engine.tests.pagetable;
