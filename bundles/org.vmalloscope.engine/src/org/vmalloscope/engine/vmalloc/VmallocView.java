package org.vmalloscope.engine.vmalloc;

import java.util.Arrays;
import java.util.List;

import org.eclipse.jdt.annotation.Nullable;
import org.vmalloscope.engine.vmalloc.block.VmapBlock;
import org.vmalloscope.engine.vmalloc.placement.VmapNodes;
import org.vmalloscope.engine.vmalloc.space.AddressTreeImage;
import org.vmalloscope.engine.vmalloc.space.AreaMap;
import org.vmalloscope.engine.vmalloc.space.AreaState;
import org.vmalloscope.engine.vmalloc.space.RangeTree;
import org.vmalloscope.engine.vmalloc.space.RangeTreeImage;
import org.vmalloscope.engine.vmalloc.store.ListCells;
import org.vmalloscope.engine.vmalloc.store.Stacks;
import org.vmalloscope.engine.vmalloc.store.StateReader;

/**
 * A vmalloc allocator at one moment, to look at. Immutable; safe for any thread. Nothing is copied but what a call returns.
 */
public final class VmallocView {
	/**
	 * What V1 remembers between searches.
	 *
	 * @param area start of the area in {@code free_vmap_cache}, or 0
	 * @param hole {@code cached_hole_size}, bytes
	 * @param vstart {@code cached_vstart}
	 * @param align {@code cached_align}
	 */
	public record ScanCache(long area, long hole, long vstart, long align) {
	}

	private final VmallocSnapshot snapshot;
	private final AddressTreeImage areas;
	private final RangeTreeImage free;
	private final long lazyPages;

	VmallocView(VmallocSnapshot snapshot) {
		this.snapshot = snapshot;
		StateReader in = new StateReader(snapshot.numbers);
		// the order of AddressSpace.save: pool, areas, free tree, lists, stacks, counter
		in.get();
		areas = new AddressTreeImage(snapshot.nodes, 2, in);
		free = new RangeTreeImage(snapshot.free, in);
		in.get();
		in.get();
		lazyPages = in.get();
	}

	/** The machine. */
	public VmallocConfig config() {
		return snapshot.structure.config();
	}

	/** All that is not free, in address order: busy, lazy, being purged, pooled, unknown. */
	public AreaCursor areas() {
		return new AreaCursor(areas);
	}

	/** The same areas in the groups in which snapshots share them. */
	public AreaGroups groups() {
		return new AreaGroups(areas);
	}

	/** How many areas are not free. */
	public int areaCount() {
		return areas.size();
	}

	/** How many areas are in a state; walks all. */
	public int count(AreaState state) {
		int count = 0;
		for (AreaCursor area = areas(); area.next();) {
			count += area.state() == state ? 1 : 0;
		}
		return count;
	}

	/** The free tree (V2 and V3; empty elsewhere). */
	public RangeTree freeTree() {
		return free;
	}

	/** {@code vmap_lazy_nr}. */
	public long lazyPages() {
		return lazyPages;
	}

	/** {@code lazy_max_pages()}. */
	public long lazyMax() {
		return config().lazyMax();
	}

	/** Whether the drain work waits to run. */
	public boolean isDrainPending() {
		return snapshot.drainPending;
	}

	/** Starts of all lazy areas, in the order in which the kernel's list has them: by address, from 4.7 to 5.10 newest first. */
	public long[] lazy() {
		return lazy(-1);
	}

	/** Whether {@link #lazy()} is a list that the kernel keeps, newest first; else it is what a walk over all areas finds. */
	public boolean keepsLazyList() {
		return snapshot.structure.newestFirst() >= 0;
	}

	/** Starts of the lazy areas that wait at a vmap node, by address; -1: of all. */
	public long[] lazy(int node) {
		int stack = snapshot.structure.newestFirst();
		if (stack >= 0) {
			return Stacks.values(snapshot.stacks, stack);
		}
		VmapNodes nodes = snapshot.structure.nodes();
		long[] starts = new long[16];
		int count = 0;
		for (AreaCursor area = areas(); area.next();) {
			if (area.state() != AreaState.LAZY || node >= 0 && nodes != null && nodes.homeOf(area.start(), area.facts()) != node) {
				continue;
			}
			if (count == starts.length) {
				starts = Arrays.copyOf(starts, 2 * count);
			}
			starts[count++] = area.start();
		}
		return Arrays.copyOf(starts, count);
	}

	/** {@code nr_vmap_nodes}; 0 before 6.9. */
	public int nodeCount() {
		VmapNodes nodes = snapshot.structure.nodes();
		return nodes == null ? 0 : nodes.count();
	}

	/** The vmap node in whose zone an address lies; -1 before 6.9. */
	public int nodeOf(long address) {
		VmapNodes nodes = snapshot.structure.nodes();
		return nodes == null ? -1 : nodes.nodeOf(address);
	}

	/** The vmap node at which an area waits when it is lazy; -1 before 6.9. */
	public int homeOf(long start, long facts) {
		VmapNodes nodes = snapshot.structure.nodes();
		return nodes == null ? -1 : nodes.homeOf(start, facts);
	}

	/** {@code vmap_zone_size} in bytes; 0 before 6.9. */
	public long zoneSize() {
		VmapNodes nodes = snapshot.structure.nodes();
		return nodes == null ? 0 : nodes.zoneSize();
	}

	/** Starts of the areas in a node's pool for so many pages (1 to {@link VmapNodes#POOLS}), in list order. */
	public long[] pool(int node, int pages) {
		return ListCells.values(snapshot.lists, nodes().pool(node, pages - 1));
	}

	/** The length counter of a pool. */
	public long poolLength(int node, int pages) {
		return ListCells.headValue(snapshot.lists, nodes().pool(node, pages - 1));
	}

	private VmapNodes nodes() {
		VmapNodes nodes = snapshot.structure.nodes();
		if (nodes == null) {
			throw new IllegalStateException("no vmap nodes before 6.9");
		}
		return nodes;
	}

	/** The vmap blocks in address order. */
	public List<VmapBlock> blocks() {
		AddressTreeImage byStart = new AddressTreeImage(snapshot.nodes, 1, new StateReader(snapshot.numbers, snapshot.blocksAt));
		return VmapBlock.read(snapshot.blocks, byStart, snapshot.structure.blocks().pagesPerBlock());
	}

	/** What V1 remembers between searches; null in other generations. */
	public @Nullable ScanCache scanCache() {
		if (config().rules().placement() != VmallocRules.PlacementKind.CACHED_SCAN) {
			return null;
		}
		StateReader in = new StateReader(snapshot.numbers, snapshot.placementAt + 1);
		return new ScanCache(in.get(), in.get(), in.get(), in.get());
	}

	/** {@code vmap_area_pcpu_hole} (V0 and V1; elsewhere the end of the window). */
	public long chunkHole() {
		boolean scans = config().rules().placement().ordinal() <= VmallocRules.PlacementKind.CACHED_SCAN.ordinal();
		return scans ? snapshot.numbers[snapshot.placementAt] : config().geometry().end();
	}

	/** End of the area that starts at an address; 0 when there is none. */
	public long endOf(long start) {
		int pos = areas.find(start);
		return pos == 0 ? 0 : areas.value(pos, 0);
	}

	/** End of the last area that starts at or below an address; 0 when there is none. */
	public long endBefore(long address) {
		int pos = areas.floor(address);
		return pos == 0 ? 0 : areas.value(pos, 0);
	}

	/** {@link AreaMap#facts} of the area that starts at an address; 0 when there is none. */
	public long factsOf(long start) {
		int pos = areas.find(start);
		return pos == 0 ? 0 : areas.value(pos, 1);
	}
}
