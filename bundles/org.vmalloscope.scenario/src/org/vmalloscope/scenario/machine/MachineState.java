package org.vmalloscope.scenario.machine;

import org.eclipse.jdt.annotation.Nullable;
import org.vmalloscope.engine.percpu.PercpuState;
import org.vmalloscope.engine.vmalloc.VmallocState;

/**
 * A state that somebody recorded, down to hints and the shape of trees, which decide where later areas go. {@link StateText} is how a scenario
 * writes it.
 *
 * @param percpu  the percpu allocator; null for as it is
 * @param vmalloc the vmalloc space; null for as it is
 */
public record MachineState(@Nullable PercpuState percpu, @Nullable VmallocState vmalloc) {
	/** Nothing is known. */
	public static final MachineState NONE = new MachineState(null, null);
}
