package org.vmalloscope.engine.vmalloc.placement;

import org.vmalloscope.engine.vmalloc.space.AddressSpace;
import org.vmalloscope.engine.vmalloc.space.AreaMap;
import org.vmalloscope.engine.vmalloc.space.AreaState;
import org.vmalloscope.engine.vmalloc.space.VmallocProbe;
import org.vmalloscope.engine.vmalloc.store.ListCells;

/**
 * The vmap nodes (kernel: {@code struct vmap_node}, mm/vmalloc.c, 6.9 and later): per node the lazily freed areas and
 * {@value #POOLS} pools of flushed areas by size. The busy tree of a node is the part of the area map that lies in its zones.
 */
public final class VmapNodes {
	/** Pools per node: one per size up to so many pages, guard page included. */
	public static final int POOLS = 256;
	/** {@code vmap_zone_size} with more than one node, in pages. */
	private static final int ZONE_PAGE_SHIFT = 4;
	private static final int MAXIMUM = 128;

	private final AddressSpace space;
	private final int count;
	private final int zoneShift;
	/** Per node a stack. */
	private final int[] lazy;
	/** Name of the first pool's list; the others follow, node by node. The head's value is the pool's length counter. */
	private final int firstPool;

	/** The nodes of a machine with so many possible CPUs. */
	public VmapNodes(AddressSpace space, int possibleCpus) {
		this.space = space;
		count = space.geometry().wordBits() == 64 ? Math.max(1, Math.min(possibleCpus, MAXIMUM)) : 1;
		zoneShift = count == 1 ? 0 : space.geometry().pageShift() + ZONE_PAGE_SHIFT;
		lazy = new int[count];
		for (int i = 0; i < count; i++) {
			lazy[i] = space.stacks().newStack();
		}
		firstPool = space.lists().newList();
		for (int i = 1; i < count * POOLS; i++) {
			space.lists().newList();
		}
	}

	/** {@code nr_vmap_nodes}. */
	public int count() {
		return count;
	}

	/** {@code vmap_zone_size} in bytes. */
	public long zoneSize() {
		return 1L << zoneShift;
	}

	/** The node in whose busy tree an address belongs ({@code addr_to_node_id}). */
	public int nodeOf(long address) {
		return (int) Long.remainderUnsigned(address >>> zoneShift, count);
	}

	/** The node where an area waits when it is freed: the one it is marked with, else that of its address. */
	public int homeOf(long start, long facts) {
		int mark = AreaMap.node(facts);
		return mark >= 0 && mark < count ? mark : nodeOf(start);
	}

	/** The stack with the starts of a node's lazily freed areas; in the kernel they are in address order at once. */
	public int lazy(int node) {
		return lazy[node];
	}

	/** The list of a pool; areas of {@code index + 1} pages. */
	public int pool(int node, int index) {
		return firstPool + node * POOLS + index;
	}

	/** The length counter of a pool. */
	public long poolLength(int pool) {
		return space.lists().value(pool);
	}

	/** The pool index for an area size, or -1 when it is too large for pools. */
	public int poolIndex(long bytes) {
		long index = bytes - 1 >>> space.geometry().pageShift();
		return index < POOLS ? (int) index : -1;
	}

	/** What {@link #take} would return; changes nothing. */
	public long peek(int node, long size, long align) {
		int index = poolIndex(size);
		if (index < 0) {
			return Placement.NONE;
		}
		ListCells lists = space.lists();
		int pool = pool(node, index);
		long address = lists.isEmpty(pool) ? Placement.NONE : lists.value(lists.next(pool));
		return (address & align - 1) == 0 ? address : Placement.NONE;
	}

	/**
	 * Takes an area from a node's pool ({@code node_pool_del_va}): the first one, if it is aligned; otherwise that one
	 * goes to the end of the pool and nobody looks further.
	 */
	public long take(int node, long size, long align) {
		int index = poolIndex(size);
		VmallocProbe told = space.probe();
		if (index < 0) {
			return Placement.NONE;
		}
		ListCells lists = space.lists();
		int pool = pool(node, index);
		if (lists.isEmpty(pool)) {
			if (told != null) {
				told.poolMissed(node, index + 1, 0);
			}
			return Placement.NONE;
		}
		int cell = lists.next(pool);
		long address = lists.value(cell);
		if ((address & align - 1) != 0) {
			if (told != null) {
				told.poolMissed(node, index + 1, address);
			}
			lists.moveToBack(pool, cell);
			return Placement.NONE;
		}
		if (told != null) {
			told.poolHit(node, address, index + 1);
		}
		lists.remove(cell);
		lists.setValue(pool, lists.value(pool) - 1);
		return address;
	}

	/** Puts the purged area at a map position in front of a pool ({@code node_pool_add_va}); false when too large. */
	public boolean push(int node, int pos) {
		AreaMap areas = space.areas();
		long address = areas.start(pos);
		int index = poolIndex(areas.end(pos) - address);
		if (index < 0) {
			return false;
		}
		VmallocProbe told = space.probe();
		if (told != null) {
			told.poolPushed(node, address, index + 1);
		}
		int pool = pool(node, index);
		space.lists().pushFront(pool, address);
		space.lists().setValue(pool, space.lists().value(pool) + 1);
		areas.setState(pos, AreaState.POOLED);
		return true;
	}

	/** Puts an area that a recorded state has there at the end of a pool; {@code index + 1} pages. */
	public void append(int node, int index, long address) {
		int pool = pool(node, index);
		space.lists().pushBack(pool, address);
		space.lists().setValue(pool, space.lists().value(pool) + 1);
	}

	/** Takes the pooled area at a map position out of its pool, wherever it stands there. */
	public void withdraw(int pos) {
		AreaMap areas = space.areas();
		int pool = pool(AreaMap.node(areas.facts(pos)), poolIndex(areas.end(pos) - areas.start(pos)));
		space.lists().remove(space.lists().find(pool, areas.start(pos)));
		space.lists().setValue(pool, space.lists().value(pool) - 1);
	}

	/** Checks that lists, trees and the area map agree; for tests. */
	public void assertConsistent() {
		AreaMap areas = space.areas();
		int pooled = 0;
		for (int node = 0; node < count; node++) {
			for (int index = 0; index < POOLS; index++) {
				int pool = pool(node, index);
				if (poolLength(pool) != space.lists().count(pool)) {
					throw new AssertionError("length of pool " + index + " of node " + node);
				}
				for (long address : space.lists().values(pool)) {
					int pos = areas.find(address);
					if (pos == 0 || areas.state(pos) != AreaState.POOLED || poolIndex(areas.end(pos) - address) != index) {
						throw new AssertionError("pooled " + Long.toHexString(address));
					}
					pooled++;
				}
			}
		}
		for (int pos = areas.tree().first(); pos != 0; pos = areas.tree().next(pos)) {
			pooled -= areas.state(pos) == AreaState.POOLED ? 1 : 0;
		}
		if (pooled != 0) {
			throw new AssertionError("pools and area map differ by " + pooled);
		}
	}
}
