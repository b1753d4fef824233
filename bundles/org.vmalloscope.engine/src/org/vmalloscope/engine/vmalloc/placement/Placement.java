package org.vmalloscope.engine.vmalloc.placement;

import org.vmalloscope.engine.vmalloc.space.Address;
import org.vmalloscope.engine.vmalloc.space.AddressSpace;
import org.vmalloscope.engine.vmalloc.space.AreaMap;
import org.vmalloscope.engine.vmalloc.space.AreaState;
import org.vmalloscope.engine.vmalloc.space.AreaType;
import org.vmalloscope.engine.vmalloc.space.VmallocProbe;
import org.vmalloscope.engine.vmalloc.store.StateReader;
import org.vmalloscope.engine.vmalloc.store.StateWriter;

/** A kernel generation's way to find addresses and to take them back. Every call is what the kernel does under its lock. */
public abstract class Placement {
	/** No place: what the kernel signals by returning {@code vend}. */
	public static final long NONE = -1;

	/** The areas this works on. */
	protected final AddressSpace space;

	/** A placement on an address space. */
	protected Placement(AddressSpace space) {
		this.space = space;
	}

	/**
	 * Finds and takes a place for an area, whose facts are entered in the area map.
	 *
	 * @param size bytes, a multiple of the page size, guard page included
	 * @param align a power of two
	 * @param cpu the CPU that asks
	 * @param facts of the area ({@link AreaMap#facts})
	 * @param retry whether an earlier try of the same request failed
	 * @return its address, or {@link #NONE}
	 */
	public final long place(long size, long align, long vstart, long vend, int cpu, long facts, boolean retry) {
		VmallocProbe told = space.probe();
		if (told != null) {
			told.placementStarted(size, align, vstart, vend, cpu);
		}
		long address = take(size, align, vstart, vend, cpu, facts, retry);
		if (told != null && address == NONE) {
			told.placementFailed(size, align, vstart, vend);
		}
		return address;
	}

	/** {@link #place} without its announcements. */
	protected abstract long take(long size, long align, long vstart, long vend, int cpu, long facts, boolean retry);

	/** What {@link #place} would return now; changes nothing. */
	public abstract long predict(long size, long align, long vstart, long vend, int cpu, boolean retry);

	/** Gives the area at a map position back to free space and removes it from the map. */
	public abstract void release(int pos);

	/**
	 * Finds and takes congruent areas, from the top of the window downwards ({@code pcpu_get_vm_areas}).
	 *
	 * @param tag of the new areas
	 * @return the base, or {@link #NONE}
	 */
	public final long placeChunk(ChunkRequest request, int tag) {
		long base = predictChunk(request);
		if (base != NONE) {
			VmallocProbe told = space.probe();
			if (told != null) {
				told.chunkPlaced(base);
			}
			takeChunk(request, base, tag);
		}
		return base;
	}

	/** What {@link #placeChunk} would return now; changes nothing. */
	public abstract long predictChunk(ChunkRequest request);

	/** Takes congruent areas at a base, where they must be free. */
	public abstract void takeChunk(ChunkRequest request, long base, int tag);

	/** Makes free space out of everything that is not an area; called once, when vmalloc comes up. */
	public abstract void initialise();

	/** Marks a free range as taken without adding an area; what is not free of it stays as it is. */
	public abstract void withhold(long start, long end);

	/** Makes a range free in which there is neither an area nor free space. */
	public abstract void giveBack(long start, long end);

	/** The vmap node mark ({@link AreaMap#facts}) a request from a CPU gets. */
	public int mark(long vstart, long vend, int cpu) {
		return 0;
	}

	/** Bytes of the largest free range in the vmalloc window. */
	public abstract long largestHole();

	/** Appends what the address space does not hold. */
	public abstract void save(StateWriter out);

	/** Reads back what {@link #save} wrote. */
	public abstract void load(StateReader in);

	/** Checks the structures; for tests. */
	public abstract void assertConsistent();

	/** The top of the window for chunks, aligned. */
	protected final long chunkTop(ChunkRequest request) {
		return space.geometry().end() & -request.align();
	}

	/** The bottom of the window for chunks, aligned. */
	protected final long chunkBottom(ChunkRequest request) {
		return Address.alignUp(space.geometry().start(), request.align());
	}

	/** Whether a chunk can never fit into the window (the kernel warns and gives up at once). */
	public final boolean neverFits(ChunkRequest request) {
		return Address.below(chunkTop(request) - chunkBottom(request), request.span());
	}

	/** Facts of the areas of a chunk. */
	protected static long chunkFacts(int tag) {
		return AreaMap.facts(AreaState.BUSY, AreaType.CHUNK, AreaMap.VM_STRUCT | AreaMap.NO_GUARD, 0, tag);
	}

	/** Enters the areas of a chunk in the area map. */
	protected final void addChunkAreas(ChunkRequest request, long base, int tag) {
		for (int group = 0; group < request.groups(); group++) {
			space.areas().add(base + request.offsets()[group], base + request.end(group), chunkFacts(tag));
		}
	}
}
