package org.vmalloscope.benchmarks.paint;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;

import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** What frames cost in time of the processor, whoever else uses the machine: {@code cpuMicros / frames} is the cost of one. */
@State(Scope.Thread)
@AuxCounters(AuxCounters.Type.EVENTS)
public class FrameCost {
	private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

	/** Microseconds of processor time of all frames. */
	public long cpuMicros;
	/** How many there were. */
	public long frames;

	void of(Runnable frame) {
		long before = THREADS.getCurrentThreadCpuTime();
		frame.run();
		cpuMicros += (THREADS.getCurrentThreadCpuTime() - before) / 1000;
		frames++;
	}
}
