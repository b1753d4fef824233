package org.vmalloscope.engine.vmalloc;

import org.vmalloscope.engine.vmalloc.placement.ChunkRequest;

/** The areas of a percpu chunk in the kernel's atomic steps ({@code pcpu_get_vm_areas}); fails silently. */
public final class ChunkAllocation extends Allocation {
	private final ChunkRequest request;
	private final int tag;

	ChunkAllocation(Vmalloc vmalloc, int owner, ChunkRequest request, int tag) {
		super(vmalloc, owner);
		this.request = request;
		this.tag = tag;
	}

	private ChunkAllocation(ChunkAllocation other) {
		super(other);
		request = other.request;
		tag = other.tag;
	}

	@Override
	public ChunkAllocation copy() {
		return new ChunkAllocation(this);
	}

	@Override
	long tryToPlace(boolean retry) {
		return vmalloc.placement().placeChunk(request, tag);
	}

	@Override
	boolean mayPurge() {
		return !vmalloc.placement().neverFits(request);
	}

	@Override
	boolean mayNotify() {
		return false;
	}

	@Override
	void giveUp() {
		// percpu says what failed
	}
}
