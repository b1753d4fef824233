package org.vmalloscope.engine.kernel;

import org.vmalloscope.engine.percpu.ChunkAddressSpace;

/** An address space that serves vmalloc requests beside percpu chunks: where the vmalloc engine plugs into a {@link Kernel}. */
public interface VmallocMachine extends ChunkAddressSpace {
	/** Does the request on a CPU. */
	Result execute(Request.Vmalloc request, int cpu);
}
