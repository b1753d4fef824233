package org.vmalloscope.engine.vmalloc;

import org.vmalloscope.engine.vmalloc.block.BlockRules;
import org.vmalloscope.engine.vmalloc.placement.AugmentedTree.SearchLength;
import org.vmalloscope.engine.vmalloc.placement.CachedScan.WrapTest;
import org.vmalloscope.engine.vmalloc.purge.PoolDecay;

/**
 * What a kernel version does: every point in which the generations of mm/vmalloc.c differ.
 *
 * @param placement how addresses are found (V0 to V3)
 * @param purge how areas are freed lazily and purged (P0 to P6, or a policy no kernel has)
 * @param purgeThreshold for {@link PurgeKind#CHOSEN_THRESHOLD} and {@link PurgeKind#RUNNING_RANGE}: lazy pages from which
 *            on freeing goes before allocating; 0: twice {@code lazy_max}
 * @param searchLength of V2 and V3
 * @param wrapTest of V1
 * @param checksLowEnd of V1
 * @param poolDecay of V3 with P6
 * @param nodesSearchedUpwards of V3: whether a look-up goes on with the next node, or with the one before
 * @param blocks how vmap blocks work
 * @param guardAlways whether even {@code VM_NO_GUARD} areas get a guard page (to 3.10)
 * @param ioremapDoubles whether a power-of-two ioremap size is aligned to twice the size (to 4.4)
 * @param huge which vmalloc requests may use huge pages
 * @param hugePerNode whether the size that decides about huge pages is the share of a memory node (to 6.12)
 * @param notifiers whom an allocation without space asks for help
 * @param nonBlockingGivesUp whether a request that may not block fails without a purge (7.x)
 * @param nonlazyIounmap whether {@code set_iounmap_nonlazy} exists (x86, to 5.15)
 * @param messages how failures are worded
 */
public record VmallocRules(PlacementKind placement, PurgeKind purge, long purgeThreshold, SearchLength searchLength, WrapTest wrapTest,
		boolean checksLowEnd, PoolDecay.Rule poolDecay, boolean nodesSearchedUpwards, BlockRules blocks, boolean guardAlways,
		boolean ioremapDoubles, HugeRule huge, boolean hugePerNode, Notifiers notifiers, boolean nonBlockingGivesUp, boolean nonlazyIounmap,
		MessageStyle messages) {

	/** Placement generations. */
	public enum PlacementKind {
		/** V0, 2.6.28 to 2.6.38. */
		BUSY_SCAN,
		/** V1, 3.0 to 5.1. */
		CACHED_SCAN,
		/** V2, 5.2 to 6.8. */
		FREE_TREE,
		/** V3, 6.9 and later. */
		VMAP_NODES
	}

	/** Purge generations, and two policies that no kernel has. */
	public enum PurgeKind {
		/** P0, to 4.6. */
		FLAGGED_AREAS,
		/** P1, 4.7 to 4.9. */
		UNBROKEN_LIST,
		/** P2, 4.10 to 5.1. */
		YIELDING_LIST,
		/** P3, 5.2 to 5.10. */
		THRESHOLD_LIST,
		/** P4, 5.11 to 5.17. */
		MERGED_TREE,
		/** P5, 5.18 to 6.8. */
		MERGED_TREE_WORK,
		/** P6, 6.9 and later. */
		VMAP_NODES,
		/** What if: P3 with any threshold. */
		CHOSEN_THRESHOLD,
		/** What if: P3 with any threshold, and a flush range kept while areas are added. */
		RUNNING_RANGE
	}

	/** Which vmalloc requests may use huge pages. */
	public enum HugeRule {
		/** None, to 5.12. */
		NONE,
		/** All, 5.13 to 5.17. */
		ALL,
		/** Those that ask for it, 5.18 and later. */
		ON_REQUEST
	}

	/** Whom an allocation asks when a purge did not help. */
	public enum Notifiers {
		/** Nobody, to 4.4. */
		NONE,
		/** The notifier chain, if the request may block. */
		IF_MAY_BLOCK,
		/** The notifier chain. */
		ALWAYS
	}

	/** Checks this pair of placement and purge. */
	public VmallocRules {
		check(placement, purge);
	}

	/** Throws when placement and purge cannot work together. */
	public void check() {
		check(placement, purge);
	}

	private static void check(PlacementKind placement, PurgeKind purge) {
		boolean scan = placement == PlacementKind.BUSY_SCAN || placement == PlacementKind.CACHED_SCAN;
		if (scan && (purge == PurgeKind.MERGED_TREE || purge == PurgeKind.MERGED_TREE_WORK)) {
			throw new IllegalArgumentException("P4 and P5 take lazy areas out of the busy tree, but V0 and V1 see only busy areas as occupied: "
					+ "lazy ranges would be given out before they are flushed");
		}
		if (purge == PurgeKind.VMAP_NODES && placement != PlacementKind.VMAP_NODES) {
			throw new IllegalArgumentException("P6 puts purged areas into the pools of vmap nodes, from which only V3 allocates: "
					+ "with another placement the address space would drain into the pools");
		}
	}

	/** The rules of a released kernel, 2.6.28 and later; {@code of(2, 35)} is 2.6.35. */
	public static VmallocRules of(int major, int minor) {
		int v = major * 1000 + minor;
		if (v < 2028) {
			throw new IllegalArgumentException("vmalloc has no areas in a tree before 2.6.28");
		}
		PlacementKind placement = v < 2039 ? PlacementKind.BUSY_SCAN : v < 5002 ? PlacementKind.CACHED_SCAN
				: v < 6009 ? PlacementKind.FREE_TREE : PlacementKind.VMAP_NODES;
		PurgeKind purge = v < 4007 ? PurgeKind.FLAGGED_AREAS : v < 4010 ? PurgeKind.UNBROKEN_LIST : v < 5002 ? PurgeKind.YIELDING_LIST
				: v < 5011 ? PurgeKind.THRESHOLD_LIST : v < 5018 ? PurgeKind.MERGED_TREE : v < 6009 ? PurgeKind.MERGED_TREE_WORK
				: PurgeKind.VMAP_NODES;
		BlockRules blocks = v < 3011 ? BlockRules.BITMAP : v < 3018 ? BlockRules.POINTER_NEWEST_FIRST
				: v < 6005 ? BlockRules.POINTER : BlockRules.POINTER_ALL_BLOCKS;
		return new VmallocRules(placement, purge, 0, v < 5016 ? SearchLength.PADDED : SearchLength.EXACT_IF_PAGE_ALIGNED,
				v < 3003 ? WrapTest.LAST_BYTE : WrapTest.END, v >= 4014,
				v < 6018 ? PoolDecay.Rule.SHORT_POOLS_VANISH : PoolDecay.Rule.SHORT_POOLS_STAY, v < 7001, blocks, v < 3011, v < 4009,
				v < 5013 ? HugeRule.NONE : v < 5018 ? HugeRule.ALL : HugeRule.ON_REQUEST, v < 7001,
				v < 4009 ? Notifiers.NONE : v < 5011 ? Notifiers.IF_MAY_BLOCK : Notifiers.ALWAYS, v >= 7001, v < 5016, MessageStyle.of(major, minor));
	}

	/** The same kernel with another placement. */
	public VmallocRules withPlacement(PlacementKind other) {
		return with(other, purge, purgeThreshold);
	}

	/** The same kernel with the purge of another generation. */
	public VmallocRules withPurge(PurgeKind other) {
		return with(placement, other, purgeThreshold);
	}

	/** The same kernel with a policy that has a threshold of so many pages. */
	public VmallocRules withPurge(PurgeKind other, long threshold) {
		return with(placement, other, threshold);
	}

	/** The same kernel with placement and purge of other generations. */
	public VmallocRules with(PlacementKind otherPlacement, PurgeKind otherPurge, long threshold) {
		return new VmallocRules(otherPlacement, otherPurge, threshold, searchLength, wrapTest, checksLowEnd, poolDecay, nodesSearchedUpwards,
				blocks, guardAlways, ioremapDoubles, huge, hugePerNode, notifiers, nonBlockingGivesUp, nonlazyIounmap, messages);
	}
}
