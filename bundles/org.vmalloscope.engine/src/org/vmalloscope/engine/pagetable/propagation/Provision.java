package org.vmalloscope.engine.pagetable.propagation;

/** Which slots of the vmalloc window have tables before the first process exists. */
public enum Provision {
	/** None: vmap makes a slot's table when the first page in it is mapped. */
	ON_DEMAND,
	/** All of the window: its entries never change, so copies of them are never wrong. */
	PREALLOCATED,
	/** There are no copies: a register of its own points to the kernel's table. */
	ONE_TABLE
}
