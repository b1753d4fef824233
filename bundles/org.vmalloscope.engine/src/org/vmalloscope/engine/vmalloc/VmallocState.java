package org.vmalloscope.engine.vmalloc;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

import org.vmalloscope.engine.vmalloc.placement.VmapNodes;
import org.vmalloscope.engine.vmalloc.space.AreaMap;
import org.vmalloscope.engine.vmalloc.space.AreaState;
import org.vmalloscope.engine.vmalloc.space.AreaType;
import org.vmalloscope.engine.vmalloc.space.RangeTree;

/**
 * The facts about a vmalloc allocator that someone recorded, enough to go on from there exactly: {@link Vmalloc#resume}.
 * {@link #of} gives the same facts of a snapshot, for comparison.
 *
 * @param lazyPages {@code vmap_lazy_nr}
 * @param free free ranges by address; empty when not known: then all is free that nothing else covers
 * @param links shape of the tree of free ranges, one per range; empty when not known: then a tree is built by inserting in order
 * @param root index of the root among the free ranges; -1 for none
 * @param busy areas in use, in any order
 * @param lazy areas freed and not purged, in list order (by address, newest first from 4.7 to 5.10)
 * @param pools the pools that are not empty (6.9 and later)
 */
public record VmallocState(long lazyPages, List<Range> free, List<Links> links, int root, List<Area> busy, List<Area> lazy, List<Pool> pools) {
	/** Copies. */
	public VmallocState {
		free = List.copyOf(free);
		links = List.copyOf(links);
		busy = List.copyOf(busy);
		lazy = List.copyOf(lazy);
		pools = List.copyOf(pools);
		if (!links.isEmpty() && links.size() != free.size()) {
			throw new IllegalArgumentException(free.size() + " free ranges, but " + links.size() + " tree nodes");
		}
	}

	/** Addresses from {@code start} to below {@code end}. */
	public record Range(long start, long end) {
	}

	/** Children of a node of the free tree as indices of free ranges (-1: none), and its colour. */
	public record Links(int left, int right, boolean red) {
	}

	/**
	 * An area.
	 *
	 * @param node the vmap node that it is marked with; -1: none
	 */
	public record Area(long start, long end, AreaType type, int node) {
	}

	/** Starts of the areas in the pool of a node for so many pages, in list order. */
	public record Pool(int node, int pages, List<Long> starts) {
		/** Copies. */
		public Pool {
			starts = List.copyOf(starts);
		}
	}

	/** The facts of a snapshot. Areas that a running purge holds are in none of the lists. */
	public static VmallocState of(VmallocView view) {
		RangeTree tree = view.freeTree();
		List<Integer> nodes = new ArrayList<>();
		for (int node = tree.first(); node != 0; node = tree.next(node)) {
			nodes.add(node);
		}
		int[] index = new int[nodes.stream().mapToInt(n -> n).max().orElse(0) + 1];
		Arrays.fill(index, -1);
		for (int i = 0; i < nodes.size(); i++) {
			index[nodes.get(i)] = i;
		}
		index[0] = -1;
		List<Range> free = nodes.stream().map(node -> new Range(tree.start(node), tree.end(node))).toList();
		List<Links> links = nodes.stream().map(node -> new Links(index[tree.left(node)], index[tree.right(node)], tree.isRed(node))).toList();
		List<Area> busy = new ArrayList<>();
		for (AreaCursor area = view.areas(); area.next();) {
			if (area.state() == AreaState.BUSY || area.state() == AreaState.UNKNOWN) {
				busy.add(new Area(area.start(), area.end(), area.type(), area.node()));
			}
		}
		List<Area> lazy = new ArrayList<>();
		for (long start : view.lazy()) {
			long facts = view.factsOf(start);
			lazy.add(new Area(start, view.endOf(start), AreaMap.type(facts), AreaMap.node(facts)));
		}
		return new VmallocState(view.lazyPages(), free, links, index[tree.root()], busy, lazy, pools(view));
	}

	private static List<Pool> pools(VmallocView view) {
		List<Pool> pools = new ArrayList<>();
		for (int node = 0; node < view.nodeCount(); node++) {
			for (int pages = 1; pages <= VmapNodes.POOLS; pages++) {
				long[] starts = view.pool(node, pages);
				if (starts.length > 0) {
					pools.add(new Pool(node, pages, Arrays.stream(starts).boxed().toList()));
				}
			}
		}
		return pools;
	}

	/** The lazy areas as the kernel would have entered them, the oldest first. */
	List<Area> lazyInOrderOfEntry(boolean newestFirst) {
		List<Area> order = new ArrayList<>(lazy);
		if (newestFirst) {
			Collections.reverse(order);
		}
		return order;
	}
}
