package org.vmalloscope.engine.kernel;

import org.vmalloscope.engine.memory.MemoryProbe;
import org.vmalloscope.engine.percpu.PercpuProbe;
import org.vmalloscope.engine.vmalloc.space.VmallocProbe;

/** Watches every part of a machine. Every method does nothing by default. */
public interface KernelProbe extends PercpuProbe, VmallocProbe, MemoryProbe {
	/** Watches nothing. */
	KernelProbe NONE = new KernelProbe() {
		@Override
		public boolean watchesSearches() {
			return false;
		}
	};
}
