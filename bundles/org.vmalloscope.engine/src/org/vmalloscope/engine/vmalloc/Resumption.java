package org.vmalloscope.engine.vmalloc;

import java.util.List;

import org.vmalloscope.engine.vmalloc.VmallocState.Area;
import org.vmalloscope.engine.vmalloc.VmallocState.Links;
import org.vmalloscope.engine.vmalloc.VmallocState.Range;
import org.vmalloscope.engine.vmalloc.placement.VmapNodes;
import org.vmalloscope.engine.vmalloc.space.Address;
import org.vmalloscope.engine.vmalloc.space.AddressSpace;
import org.vmalloscope.engine.vmalloc.space.AreaMap;
import org.vmalloscope.engine.vmalloc.space.AreaState;
import org.vmalloscope.engine.vmalloc.space.AreaType;

/** Brings an allocator in which there is nothing into a recorded state. */
final class Resumption {
	private final Vmalloc vmalloc;
	private final AddressSpace space;
	private final VmallocState state;

	Resumption(Vmalloc vmalloc, VmallocState state) {
		this.vmalloc = vmalloc;
		this.state = state;
		space = vmalloc.space();
	}

	void run() {
		space.areas().tree().clear();
		space.free().clear();
		state.busy().forEach(area -> add(area, AreaState.BUSY));
		boolean newestFirst = vmalloc.purger().policy().newestFirst() >= 0;
		for (Area area : state.lazyInOrderOfEntry(newestFirst)) {
			vmalloc.purger().policy().free(add(area, AreaState.BUSY));
		}
		addPools();
		if (state.free().isEmpty()) {
			vmalloc.placement().initialise();
		} else {
			addFree();
		}
		space.addLazyPages(state.lazyPages() - space.lazyPages());
	}

	private int add(Area area, AreaState as) {
		if (!Address.below(area.start(), area.end())) {
			throw new IllegalArgumentException("area " + Long.toHexString(area.start()) + "-" + Long.toHexString(area.end()) + " is empty");
		}
		int before = space.areas().firstEndingAbove(area.start());
		if (before != 0 && Address.below(space.areas().start(before), area.end())) {
			throw new IllegalArgumentException("areas overlap at " + Long.toHexString(area.start()));
		}
		boolean unguarded = area.type() == AreaType.CHUNK || area.type() == AreaType.BLOCK || area.type() == AreaType.MAP_RAM;
		return space.areas().add(area.start(), area.end(),
				AreaMap.facts(as, area.type(), unguarded ? AreaMap.NO_GUARD : AreaMap.VM_STRUCT, area.node() + 1, 0));
	}

	private void addPools() {
		VmapNodes nodes = vmalloc.nodes();
		for (VmallocState.Pool pool : state.pools()) {
			if (nodes == null || pool.node() >= nodes.count() || pool.pages() > VmapNodes.POOLS) {
				throw new IllegalArgumentException("there is no pool of node " + pool.node() + " for " + pool.pages() + " pages");
			}
			for (long start : pool.starts()) {
				add(new Area(start, start + pool.pages() * space.geometry().pageSize(), AreaType.OTHER, pool.node()), AreaState.POOLED);
				nodes.append(pool.node(), pool.pages() - 1, start);
			}
		}
	}

	private void addFree() {
		List<Range> free = state.free();
		long[] starts = free.stream().mapToLong(Range::start).toArray();
		long[] ends = free.stream().mapToLong(Range::end).toArray();
		occupyGaps(starts, ends);
		if (state.links().isEmpty()) {
			for (int i = 0; i < starts.length; i++) {
				space.free().insert(starts[i], ends[i]);
			}
			return;
		}
		List<Links> links = state.links();
		boolean[] red = new boolean[starts.length];
		for (int i = 0; i < red.length; i++) {
			red[i] = links.get(i).red();
		}
		space.free().rebuild(starts, ends, links.stream().mapToInt(Links::left).toArray(), links.stream().mapToInt(Links::right).toArray(), red,
				state.root());
	}

	/** What is neither free nor an area is in the hands of something that the recording did not look at. */
	private void occupyGaps(long[] starts, long[] ends) {
		long at = 1;
		for (int i = 0; i <= starts.length; i++) {
			long to = i < starts.length ? starts[i] : space.geometry().wordMask();
			int pos = space.areas().firstEndingAbove(at);
			while (Address.below(at, to)) {
				long next = pos == 0 ? to : Address.min(space.areas().start(pos), to);
				if (Address.below(at, next)) {
					space.areas().add(at, next, AreaMap.facts(AreaState.UNKNOWN, AreaType.OTHER, AreaMap.NO_GUARD, 0, 0));
				}
				pos = space.areas().firstEndingAbove(next);
				at = pos != 0 && Address.below(next, to) ? space.areas().end(pos) : to;
				pos = space.areas().firstEndingAbove(at);
			}
			if (i < starts.length) {
				at = ends[i];
			}
		}
	}
}
