package org.vmalloscope.engine.percpu.boot;

/** Distance between two CPUs, as NUMA node distances go. */
@FunctionalInterface
public interface CpuDistance {
	/** Within one node. */
	int LOCAL = 10;
	/** Between nodes. */
	int REMOTE = 20;

	/** Every CPU is near to every other. */
	CpuDistance NONE = (from, to) -> LOCAL;

	/** From one CPU to another; {@link #LOCAL} makes them candidates for one group. */
	int between(int from, int to);
}
