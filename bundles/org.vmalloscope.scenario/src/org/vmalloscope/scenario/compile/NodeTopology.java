package org.vmalloscope.scenario.compile;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.vmalloscope.engine.kernel.KernelConfiguration;
import org.vmalloscope.engine.kernel.KernelProfile;

/** The NUMA nodes, and what they make of the first chunk. */
final class NodeTopology {
	private final List<int[]> rows = new ArrayList<>();
	private final List<long[]> nodes = new ArrayList<>();

	boolean isEmpty() {
		return nodes.isEmpty();
	}

	void addNode(int cpus, long offset) {
		if (cpus < 1) {
			throw new IllegalArgumentException("a node needs at least one cpu");
		}
		nodes.add(new long[] { cpus, offset });
	}

	void addRow(int[] distances) {
		rows.add(distances);
	}

	void apply(KernelProfile profile, KernelConfiguration configuration) {
		if (!rows.isEmpty() && (rows.size() != nodes.size() || rows.stream().anyMatch(row -> row.length != nodes.size()))) {
			throw new IllegalArgumentException("expected " + nodes.size() + " lines of " + nodes.size() + " distances, one for each node");
		}
		int[] nodeOf = nodes.stream().flatMapToInt(node -> {
			int[] cpus = new int[(int) node[0]];
			Arrays.fill(cpus, nodes.indexOf(node));
			return Arrays.stream(cpus);
		}).toArray();
		configuration.cpus(nodeOf.length);
		NodeGroups.apply(profile, configuration, nodeOf, rows, nodes.stream().mapToLong(node -> node[1]).toArray());
	}
}
