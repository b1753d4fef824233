package org.vmalloscope.engine.vmalloc.purge;

/** What a purge does next. Between two steps other CPUs can allocate and free. The ordinals are part of snapshots. */
public enum PurgeStep {
	/** No purge runs. */
	NONE,
	/** Fragmented vmap blocks are retired; their areas become lazy. */
	BLOCKS,
	/** A pool is detached for decay, so that nobody finds it (6.9 and later). */
	POOL_DETACH,
	/** What the decay leaves in a pool is attached again. */
	POOL_ATTACH,
	/** Decayed areas of a node go back to the free tree. */
	POOL_RECLAIM,
	/** The lazy areas of a node are taken. */
	NODE_DETACH,
	/** The lazy areas are taken and the range to flush is found. */
	TAKE,
	/** All CPUs flush the range. */
	FLUSH,
	/** Areas go back to free space, up to where the lock may be given away. */
	FREE,
	/** A detached area of a node goes into its pool or aside. */
	NODE_POOL,
	/** The areas of a node that no pool took go back to the free tree. */
	NODE_RECLAIM,
	/** The purge is over; the drain work looks whether it has to go on. */
	FINISH;

	private static final PurgeStep[] ALL = values();

	/** The step with an ordinal. */
	public static PurgeStep of(int ordinal) {
		return ALL[ordinal];
	}
}
