package org.vmalloscope.engine.percpu.boot;

import java.util.ArrayList;
import java.util.List;

/**
 * Shapes the first chunk: {@code pcpu_build_alloc_info} of 2.6.34 and later, and the shapes that architectures make of it.
 *
 * @param rules the kernel's constants
 * @param pageSize in bytes
 */
public record FirstChunkPlanner(FirstChunkRules rules, int pageSize) {
	/**
	 * The shape for the embed allocator: CPUs at local distance share a group, and as many units share one allocation of
	 * {@code atom} as waste at most a third of the units.
	 *
	 * @param staticSize bytes of the linker's percpu section
	 * @param reservedSize bytes kept for modules
	 * @param wantedDynamicSize bytes wanted for dynamic allocations; page slack is added to it
	 * @param atomSize alignment of an allocation in bytes, a multiple of the page size
	 * @param cpus possible CPUs, numbered from 0
	 */
	public AllocInfo embed(int staticSize, int reservedSize, int wantedDynamicSize, int atomSize, int cpus, CpuDistance distance) {
		int sizeSum = Sizes.roundUp(staticSize + reservedSize + Math.max(wantedDynamicSize, rules.dynamicEarlySize()), pageSize);
		int allocSize = Sizes.roundUp(Math.max(sizeSum, rules.minUnitSize(pageSize)), atomSize);
		int maxUnits = allocSize / Math.max(sizeSum, rules.minUnitSize(pageSize));
		List<List<Integer>> groups = groups(cpus, distance);
		int units = unitsPerAllocation(allocSize, maxUnits, cpus, groups);
		List<CpuGroup> shaped = new ArrayList<>();
		for (List<Integer> group : groups) {
			shaped.add(new CpuGroup(0, Sizes.roundUp(group.size(), units), group));
		}
		return new AllocInfo(staticSize, reservedSize, sizeSum - staticSize - reservedSize, allocSize / units, atomSize, allocSize, shaped);
	}

	/** The shape for the page allocator: single pages, one group, no slack wanted. */
	public AllocInfo page(int staticSize, int reservedSize, int cpus) {
		return embed(staticSize, reservedSize, 0, pageSize, cpus, CpuDistance.NONE);
	}

	/** The shape on a kernel for one CPU: a unit of a power of two, all of it dynamic; percpu symbols are ordinary variables. */
	public AllocInfo uniprocessor() {
		int least = Math.max(rules.minUnitSize(pageSize), rules.dynamicReserve());
		int unitSize = Integer.highestOneBit(least) == least ? least : Integer.highestOneBit(least) << 1;
		return new AllocInfo(0, 0, unitSize, unitSize, unitSize, unitSize, List.of(new CpuGroup(0, 1, List.of(0))));
	}

	/**
	 * The shape with the unit size given, as request files and recorded states have it.
	 *
	 * @param groups offsets, units and CPUs as they are
	 */
	public static AllocInfo given(int staticSize, int reservedSize, int dynamicSize, int unitSize, int atomSize, List<CpuGroup> groups) {
		return new AllocInfo(staticSize, reservedSize, dynamicSize, unitSize, atomSize, Sizes.roundUp(unitSize, atomSize), groups);
	}

	private static List<List<Integer>> groups(int cpus, CpuDistance distance) {
		List<List<Integer>> groups = new ArrayList<>();
		boolean[] grouped = new boolean[cpus];
		for (int cpu = 0; cpu < cpus; cpu++) {
			if (grouped[cpu]) {
				continue;
			}
			List<Integer> group = new ArrayList<>(List.of(cpu));
			for (int other = cpu + 1; other < cpus; other++) {
				if (!grouped[other] && distance.between(cpu, other) == CpuDistance.LOCAL && distance.between(other, cpu) == CpuDistance.LOCAL) {
					grouped[other] = true;
					group.add(other);
				}
			}
			groups.add(group);
		}
		return groups;
	}

	/** The smallest number of units per allocation that needs no more allocations than a larger one would. */
	private int unitsPerAllocation(int allocSize, int maxUnits, int cpus, List<List<Integer>> groups) {
		int lastAllocations = Integer.MAX_VALUE;
		int best = 1;
		for (int units = maxUnits; units > 0; units--) {
			if (allocSize % units != 0 || allocSize / units % pageSize != 0) {
				continue;
			}
			int allocations = 0;
			int wasted = 0;
			for (List<Integer> group : groups) {
				int needed = (group.size() + units - 1) / units;
				allocations += needed;
				wasted += needed * units - group.size();
			}
			if (wasted > cpus / 3) {
				continue;
			}
			if (allocations > lastAllocations) {
				break;
			}
			lastAllocations = allocations;
			best = units;
		}
		return best;
	}
}
