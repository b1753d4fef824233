package org.vmalloscope.engine.vmalloc.space;

/** What an area was made for. The ordinals are part of the area map's encoding. */
public enum AreaType {
	/** {@code VM_ALLOC}: vmalloc and its callers. */
	VMALLOC,
	/** The page pointer array of a large vmalloc. */
	PAGES_ARRAY,
	/** {@code VM_IOREMAP}. */
	IOREMAP,
	/** {@code VM_MAP}: vmap of pages that the caller has. */
	VMAP,
	/** {@code vm_map_ram} above the size of vmap blocks. */
	MAP_RAM,
	/** A vmap block, from which small {@code vm_map_ram} requests are served. */
	BLOCK,
	/** One group of a percpu chunk ({@code pcpu_get_vm_areas}). */
	CHUNK,
	/** Registered before vmalloc was up ({@code vm_area_register_early}). */
	EARLY,
	/** Seen in a recorded state or trace, purpose unknown. */
	OTHER;

	private static final AreaType[] ALL = values();

	/** The type with an ordinal. */
	public static AreaType of(int ordinal) {
		return ALL[ordinal];
	}
}
