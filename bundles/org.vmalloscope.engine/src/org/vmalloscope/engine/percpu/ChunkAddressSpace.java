package org.vmalloscope.engine.percpu;

/**
 * What the percpu allocator needs of the kernel's address space. The vmalloc engine implements it.
 */
public interface ChunkAddressSpace {
	/** There is no room. */
	long NONE = 0;

	/**
	 * Takes one area per group, with the given distances between them ({@code pcpu_get_vm_areas}); tries as hard as the kernel, lazily
	 * freed areas are purged first.
	 *
	 * @param offsets bytes from the chunk's base to each area, multiples of {@code align}
	 * @param sizes bytes of each area, multiples of {@code align}
	 * @param align bytes, a power of two
	 * @return the chunk's base address, which is the address of any area minus its offset; {@link #NONE} when it does not fit
	 */
	long allocateAreas(long[] offsets, long[] sizes, long align);

	/** Releases the areas of a chunk ({@code pcpu_free_vm_areas}). */
	void freeAreas(long base, long[] offsets, long[] sizes);

	/** Takes exactly these areas, because a recorded chunk has them; what lies there already stays. */
	void occupyAreas(long base, long[] offsets, long[] sizes);

	/**
	 * Takes an area for metadata larger than a page ({@code vmalloc}).
	 *
	 * @return its address, or {@link #NONE}
	 */
	long allocateMetadata(long bytes);

	/** Releases what {@link #allocateMetadata} gave. */
	void freeMetadata(long address, long bytes);

	/** The state, immutable, for {@link #restore}; shared with the one before while nothing changed. */
	Object snapshot();

	/** Returns to a state that {@link #snapshot} gave. */
	void restore(Object snapshot);
}
