package org.vmalloscope.engine.percpu.boot;

import java.util.List;

/**
 * CPUs whose units lie side by side ({@code struct pcpu_group_info}).
 *
 * @param baseOffset bytes from the lowest group of a chunk to this one
 * @param units how many units the group has room for; units beyond the CPUs are unused
 * @param cpus the CPUs in unit order
 */
public record CpuGroup(long baseOffset, int units, List<Integer> cpus) {
	public CpuGroup {
		cpus = List.copyOf(cpus);
		if (units < cpus.size() || units < 1) {
			throw new IllegalArgumentException("a group of " + units + " units for " + cpus.size() + " cpus");
		}
	}

	/** The same group elsewhere. */
	public CpuGroup at(long offset) {
		return new CpuGroup(offset, units, cpus);
	}
}
