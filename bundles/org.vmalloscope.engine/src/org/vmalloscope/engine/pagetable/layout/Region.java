package org.vmalloscope.engine.pagetable.layout;

/**
 * A region of the kernel's address space, to be drawn to scale.
 *
 * @param name the kernel's name for it
 * @param kind what it is for
 * @param range where it is
 */
public record Region(String name, Kind kind, AddressRange range) {
	/** What a region is for. */
	public enum Kind {
		/** Directly mapped memory. */
		LINEAR,
		/** vmalloc, ioremap, vmap. */
		VMALLOC,
		/** Modules. */
		MODULES,
		/** Page structures. */
		VMEMMAP,
		/** Fixed and temporary mappings. */
		FIXED,
		/** The page tables seen as memory. */
		SELF_MAP
	}
}
