package org.vmalloscope.scenario.compile;

import java.util.List;

import org.vmalloscope.engine.kernel.KernelConfiguration;
import org.vmalloscope.engine.kernel.KernelProfile;
import org.vmalloscope.engine.percpu.boot.AllocInfo;
import org.vmalloscope.engine.percpu.boot.CpuDistance;
import org.vmalloscope.engine.percpu.boot.CpuGroup;
import org.vmalloscope.engine.percpu.boot.FirstChunkPlanner;

/** Makes the unit groups of NUMA nodes: nodes at local distance share a group ({@code pcpu_build_alloc_info}). */
final class NodeGroups {
	/** Where the memory of the next node begins unless the scenario says so. */
	private static final long NODE_BYTES = 1L << 30;

	private NodeGroups() {
	}

	/**
	 * Adds the groups to a configuration.
	 *
	 * @param nodeOf  the node of each CPU
	 * @param rows    distances from each node to each node; empty when different nodes are far apart
	 * @param offsets bytes from the first node's units to those of each node; -1 for a multiple of 1 GiB
	 */
	static void apply(KernelProfile profile, KernelConfiguration configuration, int[] nodeOf, List<int[]> rows, long[] offsets) {
		CpuDistance distance = (from, to) -> rows.isEmpty() ? nodeOf[from] == nodeOf[to] ? CpuDistance.LOCAL : CpuDistance.REMOTE
				: rows.get(nodeOf[from])[nodeOf[to]];
		int dynamic = configuration.dynamicSize() >= 0 ? configuration.dynamicSize()
				: profile.firstChunk().wantedDynamicSize(configuration.reservedSize());
		AllocInfo info = new FirstChunkPlanner(profile.firstChunk(), profile.architecture().pageSize()).embed(configuration.staticSize(),
				configuration.reservedSize(), dynamic, configuration.atomSize(), nodeOf.length, distance);
		int next = 0;
		for (CpuGroup group : info.groups()) {
			for (int cpu : group.cpus()) {
				if (cpu != next++) {
					throw new IllegalArgumentException("nodes at local distance must stand one after the other");
				}
			}
			int node = nodeOf[group.cpus().get(0)];
			configuration.group(offsets[node] >= 0 ? offsets[node] : node * NODE_BYTES, group.units());
		}
	}
}
