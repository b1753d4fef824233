package org.vmalloscope.session.replay;

import org.eclipse.jdt.annotation.Nullable;
import org.vmalloscope.engine.kernel.Kernel;
import org.vmalloscope.engine.kernel.KernelConfiguration;
import org.vmalloscope.engine.kernel.KernelProfile;
import org.vmalloscope.engine.kernel.VmallocMachine;
import org.vmalloscope.engine.memory.PageBudget;
import org.vmalloscope.engine.memory.PageSupply;
import org.vmalloscope.engine.percpu.ChunkAddressSpace;
import org.vmalloscope.engine.percpu.PercpuGeometry;
import org.vmalloscope.engine.percpu.PercpuState;
import org.vmalloscope.engine.vmalloc.Vmalloc;

/** Machines for replay: any number of pages, and an address space that takes what the recording has. */
final class Machines {
	private Machines() {
	}

	/**
	 * A machine.
	 *
	 * @param placed whether the names of chunks are addresses; else percpu and vmalloc have nothing to do with each other
	 * @param state null for the state right after boot set up the first chunk
	 */
	static Kernel machine(KernelProfile profile, PercpuGeometry geometry, boolean placed, @Nullable PercpuState state) {
		KernelConfiguration configuration = new KernelConfiguration(profile).cpus(geometry.cpus());
		ChunkAddressSpace addresses = placed ? new VmallocMachine(new Vmalloc(Kernel.vmallocConfig(profile, configuration))) : new UnplacedChunks();
		return Kernel.resume(profile, configuration, new PageBudget(PageSupply.UNLIMITED), addresses, geometry, state);
	}
}
