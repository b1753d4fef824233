package org.vmalloscope.engine.vmalloc.placement;

import org.vmalloscope.engine.vmalloc.space.Address;
import org.vmalloscope.engine.vmalloc.space.AddressSpace;
import org.vmalloscope.engine.vmalloc.space.AreaMap;
import org.vmalloscope.engine.vmalloc.space.FreeTree;
import org.vmalloscope.engine.vmalloc.space.VmallocProbe;
import org.vmalloscope.engine.vmalloc.store.StateReader;
import org.vmalloscope.engine.vmalloc.store.StateWriter;

/**
 * V2: free areas in an augmented red-black tree (mm/vmalloc.c, 5.2 and later).
 * <p>
 * The tree covers the whole address space from 1 on. A request is served from the first area on the search path in which
 * it fits; when the result ends above the wanted range there is no second try in another area.
 */
public class AugmentedTree extends Placement {
	/** What the subtree maxima are compared with. */
	public enum SearchLength {
		/** 5.2 to 5.15: always size + align - 1, so that any area found serves. */
		PADDED,
		/** 6.1 and later: the size alone when alignment costs nothing or the request fills its range exactly. */
		EXACT_IF_PAGE_ALIGNED
	}

	private final SearchLength searchLength;
	private final FreeTree free;

	/** A placement on an address space. */
	public AugmentedTree(AddressSpace space, SearchLength searchLength) {
		super(space);
		this.searchLength = searchLength;
		this.free = space.free();
	}

	@Override
	protected long take(long size, long align, long vstart, long vend, int cpu, long facts, boolean retry) {
		int levels = levels();
		space.clock().scan(0, levels);
		int node = search(size, align, vstart, vend);
		if (node == 0) {
			return NONE;
		}
		// by the wanted start, even when the search had stepped over it
		long address = Address.alignUp(Address.max(free.start(node), vstart), align);
		if (Address.below(vend, address + size)) {
			VmallocProbe told = space.probe();
			if (told != null) {
				told.candidateAboveRange(address, size, vend);
			}
			return NONE;
		}
		free.clip(node, address, size);
		space.areas().add(address, address + size, facts);
		VmallocProbe told = space.probe();
		if (told != null) {
			told.areaPlaced(address, address + size, cpu, levels);
		}
		return address;
	}

	@Override
	public long predict(long size, long align, long vstart, long vend, int cpu, boolean retry) {
		int node = search(size, align, vstart, vend);
		if (node == 0) {
			return NONE;
		}
		long address = Address.alignUp(Address.max(free.start(node), vstart), align);
		return Address.below(vend, address + size) ? NONE : address;
	}

	private int search(long size, long align, long vstart, long vend) {
		if (searchLength == SearchLength.PADDED) {
			return free.lowestMatch(size, align, vstart, size + align - 1, false);
		}
		boolean exact = align <= space.geometry().pageSize() || vend - vstart == size;
		return free.lowestMatch(size, align, vstart, exact ? size : size + align - 1, true);
	}

	/** Levels of a balanced tree over the free areas: the kernel's cost of a descent. */
	private int levels() {
		return Integer.SIZE - Integer.numberOfLeadingZeros(free.size());
	}

	@Override
	public void release(int pos) {
		AreaMap areas = space.areas();
		long start = areas.start(pos);
		long end = areas.end(pos);
		areas.remove(pos);
		free.merge(start, end);
	}

	@Override
	public long predictChunk(ChunkRequest request) {
		if (neverFits(request)) {
			return NONE;
		}
		VmallocProbe told = space.probe();
		long mask = space.geometry().wordMask();
		long top = chunkTop(request);
		long bottom = chunkBottom(request);
		long span = request.span();
		int group = request.last();
		int terminal = group;
		int node = highestWithRoom(free.floor(top), request, top);
		long base = endOf(node, request, top) - request.end(group) & mask;
		for (;;) {
			// the base may have wrapped below 0: compare the ends
			if (node == 0 || Address.below(base + span & mask, bottom + span & mask)) {
				return NONE;
			}
			if (told != null) {
				told.chunkStep(group, base, free.start(node), free.end(node));
			}
			if (Address.below(free.end(node), base + request.end(group) & mask)) {
				node = highestWithRoom(node, request, top);
			} else if (Address.below(base + request.offsets()[group] & mask, free.start(node))) {
				node = highestWithRoom(free.previous(node), request, top);
			} else {
				group = request.before(group);
				if (group == terminal) {
					return base;
				}
				node = free.floor(base + request.end(group) & mask);
				continue;
			}
			base = endOf(node, request, top) - request.end(group) & mask;
			terminal = group;
		}
	}

	/** The first free area from a node downwards that has room below its aligned end; 0 when there is none. */
	private int highestWithRoom(int from, ChunkRequest request, long top) {
		int node = from;
		while (node != 0 && !Address.below(free.start(node), endOf(node, request, top))) {
			node = free.previous(node);
		}
		return node;
	}

	private long endOf(int node, ChunkRequest request, long top) {
		return node == 0 ? 0 : Address.min(free.end(node) & -request.align(), top);
	}

	@Override
	public void takeChunk(ChunkRequest request, long base, int tag) {
		for (int group = 0; group < request.groups(); group++) {
			long start = base + request.offsets()[group];
			free.clip(free.floor(start), start, request.sizes()[group]);
		}
		addChunkAreas(request, base, tag);
	}

	@Override
	public void initialise() {
		AreaMap areas = space.areas();
		long from = 1;
		for (int pos = areas.tree().first(); pos != 0; pos = areas.tree().next(pos)) {
			if (Address.below(from, areas.start(pos))) {
				free.insert(from, areas.start(pos));
			}
			from = areas.end(pos);
		}
		long top = space.geometry().wordMask();
		if (Address.below(from, top)) {
			free.insert(from, top);
		}
	}

	@Override
	public void withhold(long start, long end) {
		int node = free.floor(end - 1);
		while (node != 0 && Address.below(start, free.end(node))) {
			long from = Address.max(start, free.start(node));
			free.clip(node, from, Address.min(end, free.end(node)) - from);
			// clipping a middle keeps the upper part in the node: look again from the top of what remains
			node = from == start ? 0 : free.floor(from - 1);
		}
	}

	@Override
	public void giveBack(long start, long end) {
		if (free.merge(start, end) == 0) {
			throw new IllegalArgumentException(Long.toHexString(start) + "-" + Long.toHexString(end) + " is free in part");
		}
	}

	@Override
	public long largestHole() {
		return free.largestWithin(space.geometry().start(), space.geometry().end());
	}

	@Override
	public void save(StateWriter out) {
		// the free tree belongs to the address space
	}

	@Override
	public void load(StateReader in) {
		// the free tree belongs to the address space
	}

	/** Free areas and areas must tile the whole address space without a gap. */
	@Override
	public void assertConsistent() {
		AreaMap areas = space.areas();
		long at = 1;
		int node = free.first();
		int pos = areas.tree().first();
		while (node != 0 || pos != 0) {
			boolean isFree = node != 0 && (pos == 0 || Address.below(free.start(node), areas.start(pos)));
			long start = isFree ? free.start(node) : areas.start(pos);
			if (start != at) {
				throw new AssertionError((Address.below(start, at) ? "overlap at " : "gap before ") + Long.toHexString(start));
			}
			at = isFree ? free.end(node) : areas.end(pos);
			if (isFree) {
				node = free.next(node);
				if (node != 0 && free.start(node) == at) {
					throw new AssertionError("free areas not merged at " + Long.toHexString(at));
				}
			} else {
				pos = areas.tree().next(pos);
			}
		}
		if (at != space.geometry().wordMask()) {
			throw new AssertionError("the address space ends at " + Long.toHexString(at));
		}
	}
}
