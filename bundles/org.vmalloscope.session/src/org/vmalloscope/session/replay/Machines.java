package org.vmalloscope.session.replay;

import org.eclipse.jdt.annotation.Nullable;
import org.vmalloscope.engine.kernel.Kernel;
import org.vmalloscope.engine.kernel.KernelConfiguration;
import org.vmalloscope.engine.kernel.KernelProfile;
import org.vmalloscope.engine.memory.PageBudget;
import org.vmalloscope.engine.memory.PageSupply;
import org.vmalloscope.engine.percpu.PercpuAllocator;
import org.vmalloscope.engine.percpu.PercpuGeometry;
import org.vmalloscope.engine.percpu.PercpuState;
import org.vmalloscope.engine.vmalloc.Vmalloc;
import org.vmalloscope.session.replay.vmalloc.ReplayAddressSpace;
import org.vmalloscope.session.replay.vmalloc.VmallocWindow;
import org.vmalloscope.trace.event.EventTable;

/** Machines for replay: any number of pages, and an address space that takes what the recording has. */
final class Machines {
	private Machines() {
	}

	/** @param state null for the state right after boot set up the first chunk */
	static Kernel machine(KernelProfile profile, PercpuGeometry geometry, @Nullable PercpuState state, EventTable events) {
		KernelConfiguration configuration = new KernelConfiguration(profile).cpus(geometry.cpus());
		VmallocWindow.of(events).ifPresent(window -> configuration.vmallocStart(window.start()).vmallocEnd(window.end()));
		ReplayAddressSpace addresses = new ReplayAddressSpace(new Vmalloc(Kernel.vmallocConfig(profile, configuration)), events);
		return Kernel.resume(profile, configuration, new PageBudget(PageSupply.UNLIMITED), addresses, geometry, state);
	}

	/** A machine whose percpu allocator alone counts, in a state; null for the state right after boot set up the first chunk. */
	static PercpuAllocator allocator(KernelProfile profile, PercpuGeometry geometry, @Nullable PercpuState state) {
		KernelConfiguration configuration = new KernelConfiguration(profile).cpus(geometry.cpus());
		return Kernel.resume(profile, configuration, new PageBudget(PageSupply.UNLIMITED), new UnplacedChunks(), geometry, state).percpu();
	}
}
