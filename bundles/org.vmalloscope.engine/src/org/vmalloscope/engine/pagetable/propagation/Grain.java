package org.vmalloscope.engine.pagetable.propagation;

/** What counts as one atomic step when many entries are copied. */
public enum Grain {
	/** A whole round of copying: the rows of the tables in which such races are usually written down. */
	ROUND,
	/** Each entry of each process: what other CPUs can really see. */
	ENTRY
}
