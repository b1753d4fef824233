package org.vmalloscope.engine.kernel;

import java.util.List;

import org.vmalloscope.engine.vmalloc.VmallocConfig;
import org.vmalloscope.engine.vmalloc.space.CostModel;
import org.vmalloscope.engine.vmalloc.space.VmallocGeometry;

/** The vmalloc machine that a profile and a configuration mean. */
final class VmallocLayouts {
	private VmallocLayouts() {
	}

	static VmallocConfig config(KernelProfile profile, KernelConfiguration configuration) {
		Architecture architecture = profile.architecture();
		return new VmallocConfig(profile.vmalloc(), geometry(architecture, configuration), configuration.cpus(), configuration.cpus(),
				configuration.nrCpus(), 1, Long.MAX_VALUE, architecture.ioremapMaxOrder(), 0, 0, 0, List.of(), CostModel.DEFAULT);
	}

	private static VmallocGeometry geometry(Architecture architecture, KernelConfiguration configuration) {
		long start = configuration.vmallocStart();
		long end = configuration.vmallocEnd();
		int pageShift = Integer.numberOfTrailingZeros(architecture.pageSize());
		long modulesStart = architecture.sharesModules() ? start : architecture.modulesStart();
		long modulesEnd = architecture.sharesModules() ? end : architecture.modulesEnd();
		return new VmallocGeometry(8 * architecture.wordBytes(), pageShift, start, end, modulesStart, modulesEnd);
	}
}
