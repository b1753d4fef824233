package org.vmalloscope.session.replay;

import org.eclipse.jdt.annotation.Nullable;
import org.vmalloscope.engine.kernel.Kernel;
import org.vmalloscope.engine.kernel.KernelConfiguration;
import org.vmalloscope.engine.kernel.KernelProfile;
import org.vmalloscope.engine.memory.PageBudget;
import org.vmalloscope.engine.memory.PageSupply;
import org.vmalloscope.engine.percpu.ChunkWindow;
import org.vmalloscope.engine.percpu.PercpuGeometry;
import org.vmalloscope.engine.percpu.PercpuState;

/** Machines for replay: any number of pages, and an address space that takes what the recording has. */
final class Machines {
	private Machines() {
	}

	/** @param state null for the state right after boot set up the first chunk */
	static Kernel machine(KernelProfile profile, PercpuGeometry geometry, @Nullable PercpuState state) {
		KernelConfiguration configuration = new KernelConfiguration(profile).cpus(geometry.cpus());
		ChunkWindow window = new ChunkWindow(configuration.vmallocStart(), configuration.vmallocEnd(), geometry.pageSize(), geometry.cpus(),
				profile.freeingTaskPurges());
		return Kernel.resume(profile, configuration, new PageBudget(PageSupply.UNLIMITED), window, geometry, state);
	}
}
