package org.vmalloscope.engine.pagetable.layout;

/**
 * A level of the page tables.
 *
 * @param name the kernel's name: pgd, p4d, pud, pmd, pte
 * @param shift an entry covers 2^shift bytes
 * @param entries of one table
 * @param tableBytes that one table takes
 * @param leaf whether an entry of the kernel's window may map memory itself (a huge page or section); always so on the last level
 */
public record Level(String name, int shift, int entries, int tableBytes, boolean leaf) {
	/** The bytes that one entry covers. */
	public long entryBytes() {
		return 1L << shift;
	}

	/** The index in its table of the entry for an address. */
	public int index(long address) {
		return (int) (address >>> shift) & entries - 1;
	}
}
