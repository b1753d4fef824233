package org.vmalloscope.engine.vmalloc.space;

/**
 * What the kernel's work costs on the simulated clock, in nanoseconds. Not what our own code takes.
 * <p>
 * The defaults reproduce the board of the 2019 discussion of {@code __purge_vmap_area_lazy} (8 cores, 4 GiB): a purge of
 * 16384 areas spends 4.5 ms in its first loop and 12 ms in all.
 *
 * @param rangePerArea first loop of a purge, per area looked at
 * @param freePerArea second loop of a purge, per area given back
 * @param flushPerCpu a TLB flush of a kernel range, per CPU
 * @param handOff a lock given to a waiter and taken back
 * @param scanStep one step along the list of busy areas
 * @param treeStep one level down a tree
 */
public record CostModel(long rangePerArea, long freePerArea, long flushPerCpu, long handOff, long scanStep, long treeStep) {
	/** Fitted to the numbers of the discussion; the last three are our estimates for the same class of machine. */
	public static final CostModel DEFAULT = new CostModel(275, 457, 1000, 200, 8, 25);

	/** Checks that no cost is negative. */
	public CostModel {
		if ((rangePerArea | freePerArea | flushPerCpu | handOff | scanStep | treeStep) < 0) {
			throw new IllegalArgumentException("a cost is negative");
		}
	}
}
