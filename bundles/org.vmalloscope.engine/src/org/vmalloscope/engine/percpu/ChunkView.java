package org.vmalloscope.engine.percpu;

/**
 * What can be read from a chunk ({@code struct pcpu_chunk}), live or in a snapshot. Offsets and sizes are bytes in one
 * unit, offsets from {@link #baseAddress}; pages are numbered from there too.
 * <p>
 * Which of {@link BitmapChunkView} and {@link AreaMapChunkView} it is follows from the generation. A live chunk changes with
 * the allocator; keep a snapshot, not a live chunk. Neither it nor what implements it is sealed: with
 * such cycles the Eclipse compiler of Tycho 3.0.5 fails, or not, with the order in which the file system lists the sources.
 */
public interface ChunkView {
	/** Number of the first chunk. */
	int FIRST = 0;
	/** Number of the reserved chunk. */
	int RESERVED = -1;
	/** {@link #slot} of a chunk that is in no list. */
	int NO_SLOT = -1;

	/** {@link #FIRST}, {@link #RESERVED}, or 1 and up in the order of creation; never used twice. */
	int id();

	/** Address of the chunk's lowest unit; of the first and the reserved chunk in B1 to B4 the page where their region begins. */
	long baseAddress();

	/** ROOT but in generation B3. */
	ChunkType type();

	/** Whether its pages come and go; those of the first and the reserved chunk do not. */
	boolean isImmutable();

	/** Taken out of allocation for depopulation (B4). */
	boolean isIsolated();

	/** The list that the chunk is in, or {@link #NO_SLOT}. */
	int slot();

	/** Bytes that are not allocated. */
	int freeBytes();

	/** Pages that the chunk's map covers. */
	int pageCount();

	/** Pages with page frames. */
	int populatedPages();

	/** Populated pages without any allocation, as the kernel counts them (B1 to B4; 0 in the area-map generations). */
	int emptyPopulatedPages();

	/** Bytes before the region that the first or the reserved chunk serves; else 0. */
	int startOffset();

	/** Bytes after that region to the end of its last page; else 0. */
	int endOffset();

	/** Bytes that the chunk's map covers. */
	int sizeInBytes();

	/** Length in bytes of the largest free run as the chunk's hint has it. */
	int contigHintBytes();

	/** The first populated page at or after {@code page}, or {@link #pageCount}. */
	int nextPopulatedPage(int page);

	/** The first page without page frames at or after {@code page}, or {@link #pageCount}. */
	int nextUnpopulatedPage(int page);

	/** Where the first area begins at or after {@code offset}, or -1. Regions that the chunk does not serve count as areas. */
	int nextArea(int offset);

	/** The end of the area that begins at {@code offset}. */
	int areaEnd(int offset);

	/** Whether an area begins at {@code offset}. */
	boolean isAreaStart(int offset);

	/** The first free byte at or after {@code offset}, or {@link #sizeInBytes}. */
	int nextFree(int offset);

	/** The first allocated byte at or after {@code offset}, or {@link #sizeInBytes}. */
	int nextAllocated(int offset);

	/** Whether the page has page frames. */
	default boolean isPopulated(int page) {
		return nextPopulatedPage(page) == page && page < pageCount();
	}

	/** Calls back for every area in order of offsets. */
	default void forEachArea(AreaVisitor visitor) {
		for (int start = nextArea(0); start >= 0;) {
			int end = areaEnd(start);
			visitor.area(start, end - start);
			start = nextArea(end);
		}
	}

	/** Receives areas. */
	@FunctionalInterface
	interface AreaVisitor {
		/** One area; offset and size in bytes. */
		void area(int offset, int size);
	}
}
