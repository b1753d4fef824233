package org.vmalloscope.engine.vmalloc.placement;

import org.vmalloscope.engine.vmalloc.space.Address;
import org.vmalloscope.engine.vmalloc.space.AddressSpace;
import org.vmalloscope.engine.vmalloc.space.AddressTree;
import org.vmalloscope.engine.vmalloc.space.AreaMap;
import org.vmalloscope.engine.vmalloc.space.VmallocProbe;
import org.vmalloscope.engine.vmalloc.store.StateReader;
import org.vmalloscope.engine.vmalloc.store.StateWriter;

/**
 * What V0 and V1 share: free space is what lies between busy areas, lazy ones included, and percpu chunks are searched for
 * downwards from where the last one was placed (mm/vmalloc.c, 2.6.28 to 5.1).
 */
public abstract class ScanPlacement extends Placement {
	/** {@code vmap_area_pcpu_hole}: the search for a chunk starts here. */
	private long chunkHole;
	/** Neighbours of the place looked at by a search for a chunk. */
	private int next;
	private int previous;

	/** A placement on an address space. */
	protected ScanPlacement(AddressSpace space) {
		super(space);
		chunkHole = space.geometry().end();
	}

	/** {@code vmap_area_pcpu_hole}. */
	public final long chunkHole() {
		return chunkHole;
	}

	@Override
	public void release(int pos) {
		long end = space.areas().end(pos);
		space.areas().remove(pos);
		if (Address.below(space.geometry().start(), end) && !Address.below(space.geometry().end(), end)) {
			chunkHole = Address.max(chunkHole, end);
		}
	}

	@Override
	public final long predictChunk(ChunkRequest request) {
		if (neverFits(request)) {
			return NONE;
		}
		AreaMap areas = space.areas();
		VmallocProbe told = space.probe();
		long mask = space.geometry().wordMask();
		long span = request.span();
		int group = request.last();
		int terminal = group;
		if (areas.tree().size() == 0) {
			return chunkTop(request) - span;
		}
		findNeighbours(chunkHole);
		long base = determineEnd(request) - request.end(group) & mask;
		for (;;) {
			// the base may have wrapped below 0: compare the ends
			if (Address.below(base + span & mask, chunkBottom(request) + span & mask)) {
				return NONE;
			}
			if (told != null) {
				told.chunkStep(group, base, previous == 0 ? 0 : areas.end(previous), next == 0 ? mask : areas.start(next));
			}
			if (next != 0 && Address.below(areas.start(next), base + request.end(group) & mask)) {
				base = determineEnd(request) - request.end(group) & mask;
				terminal = group;
			} else if (previous != 0 && Address.below(base + request.offsets()[group] & mask, areas.end(previous))) {
				next = previous;
				previous = areas.tree().previous(next);
				base = determineEnd(request) - request.end(group) & mask;
				terminal = group;
			} else {
				group = request.before(group);
				if (group == terminal) {
					return base;
				}
				findNeighbours(base + request.end(group) & mask);
			}
		}
	}

	/** The area that ends above an address, and the one before it ({@code pvm_find_next_prev}). */
	private void findNeighbours(long address) {
		AddressTree tree = space.areas().tree();
		next = space.areas().firstEndingAbove(address);
		previous = next == 0 ? tree.last() : tree.previous(next);
	}

	/** The highest aligned end below {@code next} that is not inside an area ({@code pvm_determine_end}). */
	private long determineEnd(ChunkRequest request) {
		AreaMap areas = space.areas();
		long top = chunkTop(request);
		long end = next == 0 ? top : Address.min(areas.start(next) & -request.align(), top);
		while (previous != 0 && Address.below(end, areas.end(previous))) {
			next = previous;
			previous = areas.tree().previous(next);
		}
		return end;
	}

	@Override
	public final void takeChunk(ChunkRequest request, long base, int tag) {
		addChunkAreas(request, base, tag);
		chunkHole = base + request.offsets()[request.last()];
	}

	@Override
	public final void initialise() {
		// free space is what no area covers
	}

	@Override
	public final void withhold(long start, long end) {
		// an area put there covers it
	}

	@Override
	public final void giveBack(long start, long end) {
		// what no area covers is free
	}

	@Override
	public final long largestHole() {
		AreaMap areas = space.areas();
		long at = space.geometry().start();
		long top = space.geometry().end();
		long largest = 0;
		for (int pos = areas.firstEndingAbove(at); pos != 0 && Address.below(areas.start(pos), top); pos = areas.tree().next(pos)) {
			if (Address.below(at, areas.start(pos))) {
				largest = Address.max(largest, areas.start(pos) - at);
			}
			at = areas.end(pos);
		}
		return Address.below(at, top) ? Address.max(largest, top - at) : largest;
	}

	@Override
	public void save(StateWriter out) {
		out.put(chunkHole);
	}

	@Override
	public void load(StateReader in) {
		chunkHole = in.get();
	}

	/** Reads a recorded {@code vmap_area_pcpu_hole}. */
	public final void setChunkHole(long address) {
		chunkHole = address;
	}

	/** Reports a placed area and charges the simulated clock with the kernel's search. */
	protected final void tellPlaced(long start, long end, int cpu, long listSteps) {
		VmallocProbe told = space.probe();
		if (told != null) {
			told.areaPlaced(start, end, cpu, listSteps);
		}
	}

	/** Charges the simulated clock: a descent to the first area, then steps along the list. */
	protected final void charge(long listSteps) {
		space.clock().scan(listSteps, Integer.SIZE - Integer.numberOfLeadingZeros(space.areas().tree().size()));
	}

	@Override
	public void assertConsistent() {
		// the area map checks itself
	}
}
