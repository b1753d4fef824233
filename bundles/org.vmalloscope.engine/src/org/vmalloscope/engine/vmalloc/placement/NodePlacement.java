package org.vmalloscope.engine.vmalloc.placement;

import org.vmalloscope.engine.vmalloc.space.AddressSpace;
import org.vmalloscope.engine.vmalloc.space.AreaMap;
import org.vmalloscope.engine.vmalloc.space.AreaState;
import org.vmalloscope.engine.vmalloc.space.VmallocProbe;

/**
 * V3: the pools of the vmap nodes in front of the free tree (mm/vmalloc.c, 6.9 and later).
 * <p>
 * Only requests for exactly the vmalloc window look into the pool of the current CPU's node, once per request; their area
 * is marked with that node whether the pool served or not, and comes back to it when purged.
 */
public final class NodePlacement extends AugmentedTree {
	private final VmapNodes nodes;

	/** A placement on an address space with nodes. */
	public NodePlacement(AddressSpace space, SearchLength searchLength, VmapNodes nodes) {
		super(space, searchLength);
		this.nodes = nodes;
	}

	/** The vmap nodes. */
	public VmapNodes nodes() {
		return nodes;
	}

	@Override
	public int mark(long vstart, long vend, int cpu) {
		return nodes.count() > 1 && space.geometry().isWindow(vstart, vend) ? cpu % nodes.count() + 1 : 0;
	}

	@Override
	protected long take(long size, long align, long vstart, long vend, int cpu, long facts, boolean retry) {
		int mark = mark(vstart, vend, cpu);
		long marked = facts | (long) mark << 8;
		if (mark != 0 && !retry) {
			long address = nodes.take(mark - 1, size, align);
			if (address != NONE) {
				AreaMap areas = space.areas();
				areas.setFacts(areas.find(address), marked);
				VmallocProbe told = space.probe();
				if (told != null) {
					told.areaPlaced(address, address + size, cpu, 0);
				}
				return address;
			}
		}
		return super.take(size, align, vstart, vend, cpu, marked, retry);
	}

	@Override
	public long predict(long size, long align, long vstart, long vend, int cpu, boolean retry) {
		int mark = mark(vstart, vend, cpu);
		long pooled = mark != 0 && !retry ? nodes.peek(mark - 1, size, align) : NONE;
		return pooled != NONE ? pooled : super.predict(size, align, vstart, vend, cpu, retry);
	}

	@Override
	public void release(int pos) {
		if (space.areas().state(pos) == AreaState.POOLED) {
			nodes.withdraw(pos);
		}
		super.release(pos);
	}

	@Override
	public void assertConsistent() {
		super.assertConsistent();
		nodes.assertConsistent();
	}
}
