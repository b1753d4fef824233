package org.vmalloscope.engine.kernel;

import java.util.ArrayList;
import java.util.List;

import org.vmalloscope.engine.percpu.PercpuEnvironment.Backing;
import org.vmalloscope.engine.percpu.PercpuGeometry;
import org.vmalloscope.engine.percpu.boot.AllocInfo;
import org.vmalloscope.engine.percpu.boot.CpuDistance;
import org.vmalloscope.engine.percpu.boot.CpuGroup;
import org.vmalloscope.engine.percpu.boot.FirstChunkLayout;
import org.vmalloscope.engine.percpu.boot.FirstChunkPlanner;

/** The percpu geometry that a profile and a configuration mean. */
final class PercpuLayouts {
	private PercpuLayouts() {
	}

	static PercpuGeometry geometry(KernelProfile profile, KernelConfiguration configuration) {
		Architecture architecture = profile.architecture();
		return new PercpuGeometry(FirstChunkLayout.contiguous(info(profile, configuration), configuration.firstBase()), architecture.pageSize(),
				architecture.wordBytes());
	}

	private static AllocInfo info(KernelProfile profile, KernelConfiguration configuration) {
		FirstChunkPlanner planner = new FirstChunkPlanner(profile.firstChunk(), profile.architecture().pageSize());
		int dynamic = configuration.dynamicSize() >= 0 ? configuration.dynamicSize() : profile.firstChunk().wantedDynamicSize(configuration.reservedSize());
		if (configuration.unitSize() != 0) {
			return FirstChunkPlanner.given(configuration.staticSize(), configuration.reservedSize(), dynamic, configuration.unitSize(),
					configuration.atomSize(), groups(configuration));
		}
		if (configuration.backing() == Backing.KM) {
			return planner.uniprocessor();
		}
		AllocInfo info = planner.embed(configuration.staticSize(), configuration.reservedSize(), dynamic, configuration.atomSize(), configuration.cpus(),
				CpuDistance.NONE);
		return configuration.groups().isEmpty() ? info
				: FirstChunkPlanner.given(info.staticSize(), info.reservedSize(), info.dynamicSize(), info.unitSize(), info.atomSize(), groups(configuration));
	}

	/** The configured groups, filled with the CPUs in order; without any, one group of all CPUs. */
	private static List<CpuGroup> groups(KernelConfiguration configuration) {
		List<CpuGroup> groups = new ArrayList<>();
		int cpu = 0;
		for (KernelConfiguration.UnitGroup group : configuration.groups()) {
			List<Integer> cpus = new ArrayList<>();
			for (int unit = 0; unit < group.units() && cpu < configuration.cpus(); unit++) {
				cpus.add(cpu++);
			}
			groups.add(new CpuGroup(group.baseOffset(), group.units(), cpus));
		}
		List<Integer> rest = new ArrayList<>();
		while (cpu < configuration.cpus()) {
			rest.add(cpu++);
		}
		if (groups.isEmpty()) {
			groups.add(new CpuGroup(0, rest.size(), rest));
		} else if (!rest.isEmpty()) {
			throw new IllegalArgumentException("the groups have units for " + (configuration.cpus() - rest.size()) + " of " + configuration.cpus() + " cpus");
		}
		return groups;
	}
}
