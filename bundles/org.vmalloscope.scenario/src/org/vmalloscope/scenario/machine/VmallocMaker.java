package org.vmalloscope.scenario.machine;

import java.util.List;
import java.util.Map;

import org.vmalloscope.engine.kernel.Kernel;
import org.vmalloscope.engine.vmalloc.VmallocConfig;
import org.vmalloscope.engine.vmalloc.VmallocConfig.EarlyArea;
import org.vmalloscope.engine.vmalloc.VmallocRules;
import org.vmalloscope.engine.vmalloc.VmallocRules.HugeRule;
import org.vmalloscope.engine.vmalloc.VmallocRules.PlacementKind;
import org.vmalloscope.engine.vmalloc.VmallocRules.PurgeKind;
import org.vmalloscope.engine.vmalloc.space.CostModel;
import org.vmalloscope.scenario.machine.MachineDescription.VmallocPolicy;

/** The vmalloc allocator that a scenario describes. */
final class VmallocMaker {
	private static final Map<String, PlacementKind> PLACEMENTS = Map.of("V0", PlacementKind.BUSY_SCAN, "V1", PlacementKind.CACHED_SCAN, "V2",
			PlacementKind.FREE_TREE, "V3", PlacementKind.VMAP_NODES);
	private static final Map<String, PurgeKind> PURGES = Map.of("P0", PurgeKind.FLAGGED_AREAS, "P1", PurgeKind.UNBROKEN_LIST, "P2",
			PurgeKind.YIELDING_LIST, "P3", PurgeKind.THRESHOLD_LIST, "P4", PurgeKind.MERGED_TREE, "P5", PurgeKind.MERGED_TREE_WORK, "P6",
			PurgeKind.VMAP_NODES, "THRESHOLD", PurgeKind.CHOSEN_THRESHOLD, "RANGE", PurgeKind.RUNNING_RANGE);
	/** log2 of a large page of x86-64. */
	private static final int PMD_SHIFT = 21;

	private VmallocMaker() {
	}

	static VmallocConfig config(MachineDescription description) {
		VmallocPolicy policy = description.vmalloc();
		VmallocRules rules = description.profile().vmalloc();
		rules = rules.with(PLACEMENTS.getOrDefault(policy.placement(), rules.placement()), PURGES.getOrDefault(policy.purge(), rules.purge()),
				policy.threshold());
		List<EarlyArea> early = description.occupied().stream().map(range -> new EarlyArea(range.bytes(), 1, range.start())).toList();
		VmallocConfig config = Kernel.vmallocConfig(description.profile(), description.configuration()).withRules(rules).withEarly(early)
				.withCosts(costs(policy));
		if (description.totalPages() > 0) {
			config = config.withTotalPages(description.totalPages());
		}
		// where only callers who ask get huge pages, offering them changes nothing for the others
		return rules.huge() == HugeRule.ON_REQUEST && description.profile().architecture().wordBytes() == 8 ? config.withHugePages(PMD_SHIFT, 0, 1) : config;
	}

	private static CostModel costs(VmallocPolicy policy) {
		CostModel usual = CostModel.DEFAULT;
		return new CostModel(policy.scanCost() >= 0 ? policy.scanCost() : usual.rangePerArea(), policy.freeCost() >= 0 ? policy.freeCost() : usual.freePerArea(),
				policy.flushCost() >= 0 ? policy.flushCost() : usual.flushPerCpu(), usual.handOff(), usual.scanStep(), usual.treeStep());
	}
}
