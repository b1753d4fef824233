package org.vmalloscope.engine.vmalloc.space;

/** In which hands an area is. The ordinals are part of the area map's encoding. */
public enum AreaState {
	/** No area: the range can be given out. Never stored. */
	FREE,
	/** In use. */
	BUSY,
	/** Freed, but not flushed from the TLBs yet: waits for a purge. */
	LAZY,
	/** Taken by a running purge, or detached from a pool that is being decayed. */
	PURGING,
	/** In the pool of a vmap node, flushed, ready to be given out again (6.9 and later). */
	POOLED,
	/** Assumed to be in use because a recorded trace showed so. */
	UNKNOWN;

	private static final AreaState[] ALL = values();

	/** The state with an ordinal. */
	public static AreaState of(int ordinal) {
		return ALL[ordinal];
	}
}
