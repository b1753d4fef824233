package org.vmalloscope.scenario.machine;

import java.util.List;

import org.eclipse.jdt.annotation.Nullable;
import org.vmalloscope.engine.kernel.KernelConfiguration;
import org.vmalloscope.engine.kernel.KernelProfile;
import org.vmalloscope.engine.memory.PhysicalMemory;

/**
 * The machine of a scenario.
 *
 * @param profile       whose rules
 * @param configuration CPUs, sizes, windows; not to be changed
 * @param memory        page frames with watermarks, reclaim and the OOM killer; null for the bare budget of the configuration
 * @param totalPages    pages of RAM; 0 for any number
 * @param vmalloc       what differs from the profile's vmalloc rules
 * @param occupied      what lies in the vmalloc window from the beginning
 */
public record MachineDescription(KernelProfile profile, KernelConfiguration configuration, @Nullable Memory memory, long totalPages, VmallocPolicy vmalloc,
		List<Occupied> occupied) {
	/**
	 * Page frames that behave like those of a kernel.
	 *
	 * @param tasks what the OOM killer may kill
	 */
	public record Memory(long freePages, long reclaimablePages, PhysicalMemory.Watermarks watermarks, List<PhysicalMemory.Task> tasks, boolean panicOnOom) {
	}

	/** An area that is there from the beginning; {@code by} says whose it is. */
	public record Occupied(long start, long bytes, String by) {
	}

	/**
	 * Rules of vmalloc that are chosen singly; the texts are the generations of the language (V0 to V3, P0 to P6), empty for the profile's own.
	 *
	 * @param threshold pages, 0 for twice the lazy limit
	 * @param costs     nanoseconds of the cost model: scan per area, free per area, flush per CPU; -1 for the default
	 */
	public record VmallocPolicy(String placement, String purge, long threshold, long scanCost, long freeCost, long flushCost) {
		/** The profile's own rules. */
		public static final VmallocPolicy OWN = new VmallocPolicy("", "", 0, -1, -1, -1);
	}
}
