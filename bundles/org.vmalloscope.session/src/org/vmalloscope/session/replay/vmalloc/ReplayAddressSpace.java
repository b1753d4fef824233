package org.vmalloscope.session.replay.vmalloc;

import java.util.Set;

import org.vmalloscope.engine.kernel.VmallocMachine;
import org.vmalloscope.engine.vmalloc.Vmalloc;
import org.vmalloscope.engine.vmalloc.placement.ChunkRequest;
import org.vmalloscope.engine.vmalloc.placement.Placement;
import org.vmalloscope.trace.event.EventKind;
import org.vmalloscope.trace.event.EventTable;

/**
 * The address space of a machine on which a trace is replayed. Percpu chunks take and return space where the vmalloc events of the trace
 * say so; only where it has no such events, what happens to a chunk happens to its space at once.
 */
public final class ReplayAddressSpace extends VmallocMachine {
	private final boolean takesTraced;
	private final boolean freesTraced;

	/** On an allocator that {@link VmallocReplay} drives with the same events. */
	public ReplayAddressSpace(Vmalloc vmalloc, EventTable events) {
		super(vmalloc);
		takesTraced = events.next(0, Set.of(EventKind.CHUNK_SPACE_END)) < events.size();
		freesTraced = events.next(0, Set.of(EventKind.VMAP_FREE, EventKind.VMAP_LAZY_FREE)) < events.size();
	}

	@Override
	public long allocateAreas(long[] offsets, long[] sizes, long align) {
		if (!takesTraced) {
			return super.allocateAreas(offsets, sizes, align);
		}
		long base = vmalloc().placement().predictChunk(new ChunkRequest(offsets, sizes, align));
		return base == Placement.NONE ? NONE : base;
	}

	@Override
	public void occupyAreas(long base, long[] offsets, long[] sizes) {
		boolean inside = Long.compareUnsigned(base, vmalloc().config().geometry().start()) >= 0
				&& Long.compareUnsigned(base, vmalloc().config().geometry().end()) < 0;
		// a hashed pointer is no address
		if (!takesTraced && inside) {
			super.occupyAreas(base, offsets, sizes);
		}
	}

	@Override
	public void freeAreas(long base, long[] offsets, long[] sizes) {
		if (!freesTraced) {
			super.freeAreas(base, offsets, sizes);
		}
	}
}
