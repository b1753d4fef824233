package org.vmalloscope.engine.memory;

/** What a page frame is taken for. */
public enum PageUse {
	/** Backs percpu units. */
	PERCPU_POPULATION,
	/** Holds percpu chunk structures, maps and block records. */
	PERCPU_METADATA,
	/** Backs a vmalloc area. */
	VMALLOC,
	/** Holds descriptors of vmalloc areas. */
	VMALLOC_METADATA,
	/** Is a page table. */
	PAGE_TABLE
}
