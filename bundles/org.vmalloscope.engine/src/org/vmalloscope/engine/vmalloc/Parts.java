package org.vmalloscope.engine.vmalloc;

import org.eclipse.jdt.annotation.Nullable;
import org.vmalloscope.engine.vmalloc.placement.AugmentedTree;
import org.vmalloscope.engine.vmalloc.placement.BusyScan;
import org.vmalloscope.engine.vmalloc.placement.CachedScan;
import org.vmalloscope.engine.vmalloc.placement.NodePlacement;
import org.vmalloscope.engine.vmalloc.placement.Placement;
import org.vmalloscope.engine.vmalloc.placement.VmapNodes;
import org.vmalloscope.engine.vmalloc.purge.FlaggedAreasPurge;
import org.vmalloscope.engine.vmalloc.purge.MergedTreePurge;
import org.vmalloscope.engine.vmalloc.purge.NodePurge;
import org.vmalloscope.engine.vmalloc.purge.PurgePolicy;
import org.vmalloscope.engine.vmalloc.purge.RunningRangePurge;
import org.vmalloscope.engine.vmalloc.purge.ThresholdListPurge;
import org.vmalloscope.engine.vmalloc.purge.UnbrokenListPurge;
import org.vmalloscope.engine.vmalloc.purge.YieldingListPurge;
import org.vmalloscope.engine.vmalloc.space.AddressSpace;

/** The strategy objects that a set of rules asks for, on one address space. */
final class Parts {
	private final @Nullable VmapNodes nodes;
	private final Placement placement;
	private final PurgePolicy policy;

	Parts(AddressSpace space, VmallocConfig config) {
		VmallocRules rules = config.rules();
		VmapNodes made = null;
		switch (rules.placement()) {
		case BUSY_SCAN -> placement = new BusyScan(space);
		case CACHED_SCAN -> placement = new CachedScan(space, rules.wrapTest(), rules.checksLowEnd());
		case FREE_TREE -> placement = new AugmentedTree(space, rules.searchLength());
		default -> {
			made = new VmapNodes(space, config.possibleCpus());
			placement = new NodePlacement(space, rules.searchLength(), made);
		}
		}
		nodes = made;
		long twice = 2 * config.lazyMax();
		long threshold = rules.purgeThreshold() == 0 ? twice : rules.purgeThreshold();
		policy = switch (rules.purge()) {
		case FLAGGED_AREAS -> new FlaggedAreasPurge(space, placement);
		case UNBROKEN_LIST -> new UnbrokenListPurge(space, placement);
		case YIELDING_LIST -> new YieldingListPurge(space, placement);
		case THRESHOLD_LIST -> new ThresholdListPurge(space, placement, twice);
		case MERGED_TREE -> new MergedTreePurge(space, placement, twice, false);
		case MERGED_TREE_WORK -> new MergedTreePurge(space, placement, twice, true);
		case CHOSEN_THRESHOLD -> new ThresholdListPurge(space, placement, threshold);
		case RUNNING_RANGE -> new RunningRangePurge(space, placement, threshold);
		case VMAP_NODES -> {
			if (made == null) {
				throw new IllegalStateException("P6 without nodes");
			}
			yield new NodePurge(space, placement, made, rules.poolDecay(), config.lazyMax());
		}
		};
	}

	@Nullable
	VmapNodes nodes() {
		return nodes;
	}

	Placement placement() {
		return placement;
	}

	PurgePolicy policy() {
		return policy;
	}
}
