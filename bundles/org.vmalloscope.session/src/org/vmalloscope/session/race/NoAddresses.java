package org.vmalloscope.session.race;

import org.vmalloscope.engine.percpu.ChunkAddressSpace;

/** The address space of a machine that has no allocators. */
final class NoAddresses implements ChunkAddressSpace {
	private static final Object NOTHING = new Object();

	@Override
	public long allocateAreas(long[] offsets, long[] sizes, long align) {
		return NONE;
	}

	@Override
	public void freeAreas(long base, long[] offsets, long[] sizes) {
		throw new IllegalStateException("nothing was allocated");
	}

	@Override
	public void occupyAreas(long base, long[] offsets, long[] sizes) {
		throw new IllegalStateException("there are no addresses");
	}

	@Override
	public long allocateMetadata(long bytes) {
		return NONE;
	}

	@Override
	public void freeMetadata(long address, long bytes) {
		throw new IllegalStateException("nothing was allocated");
	}

	@Override
	public Object snapshot() {
		return NOTHING;
	}

	@Override
	public void restore(Object snapshot) {
		// there is only one state
	}
}
