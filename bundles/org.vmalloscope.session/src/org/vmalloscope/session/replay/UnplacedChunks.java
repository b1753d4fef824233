package org.vmalloscope.session.replay;

import org.vmalloscope.engine.percpu.ChunkAddressSpace;

/** An address space for chunks whose addresses are hidden: it takes and gives nothing. */
final class UnplacedChunks implements ChunkAddressSpace {
	private static final Object EMPTY = new Object();

	@Override
	public long allocateAreas(long[] offsets, long[] sizes, long align) {
		return NONE;
	}

	@Override
	public void freeAreas(long base, long[] offsets, long[] sizes) {
		// Nothing was taken.
	}

	@Override
	public void occupyAreas(long base, long[] offsets, long[] sizes) {
		// The base is a name, no address.
	}

	@Override
	public long allocateMetadata(long bytes) {
		return NONE;
	}

	@Override
	public void freeMetadata(long address, long bytes) {
		// Nothing was taken.
	}

	@Override
	public Object snapshot() {
		return EMPTY;
	}

	@Override
	public void restore(Object snapshot) {
		// There is one state only.
	}
}
