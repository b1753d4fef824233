package org.vmalloscope.engine.percpu;

import org.vmalloscope.engine.memory.GfpPassthrough;

/**
 * Everything in which the percpu allocators of two kernels can differ. Each component can be swapped alone with a
 * {@code with} method, also in combinations that no kernel ever had.
 *
 * @param generation how areas are kept and searched
 * @param atomicRule which callers are atomic
 * @param gfpPassthrough which gfp flags reach the page allocator
 * @param messages what is printed when an allocation fails
 * @param checksAlignment an alignment that is no power of two is refused (explicit from 4.14 on)
 * @param schedulesBeforePopulation balance work is scheduled right after placing, under the lock, instead of after population (6.13 and later)
 * @param boundsPlacement the placement scan stops at the end of the chunk's map (4.14.170, 5.1 and later; not 4.19 to 5.0)
 * @param checksFrees freeing what is not allocated is detected, warned about once and ignored by the kernel itself (7.1)
 * @param hasTaskScopes a task's NOIO or NOFS scope is applied to the caller's flags first (5.8 and later)
 * @param minUnitSize least bytes of a unit and largest bytes of an allocation: 64 KiB up to 2.6.35, then 32 KiB, or a page if that is larger
 */
public record PercpuRules(PercpuGeneration generation, AtomicRule atomicRule, GfpPassthrough gfpPassthrough, FailureMessages messages,
		boolean checksAlignment, boolean schedulesBeforePopulation, boolean boundsPlacement, boolean checksFrees, boolean hasTaskScopes, int minUnitSize) {

	/**
	 * The messages of failed allocations.
	 *
	 * @param prefix {@code "PERCPU: "} up to 4.4, {@code "percpu: "} later
	 * @param showsAtomic the text has {@code atomic=0|1} (3.18 and later)
	 * @param reportsAtomic atomic failures are printed too (6.12 and later)
	 * @param honoursNoWarn __GFP_NOWARN silences the message (4.14.170 and later)
	 */
	public record FailureMessages(String prefix, boolean showsAtomic, boolean reportsAtomic, boolean honoursNoWarn) {
	}

	/** Largest size of an allocation in bytes ({@code PCPU_MIN_UNIT_SIZE}). */
	public int maxAllocation(int pageSize) {
		return Math.max(minUnitSize, pageSize);
	}

	public PercpuRules withGeneration(PercpuGeneration other) {
		return new PercpuRules(other, atomicRule, gfpPassthrough, messages, checksAlignment, schedulesBeforePopulation, boundsPlacement, checksFrees, hasTaskScopes, minUnitSize);
	}

	public PercpuRules withAtomicRule(AtomicRule other) {
		return new PercpuRules(generation, other, gfpPassthrough, messages, checksAlignment, schedulesBeforePopulation, boundsPlacement, checksFrees, hasTaskScopes, minUnitSize);
	}

	public PercpuRules withGfpPassthrough(GfpPassthrough other) {
		return new PercpuRules(generation, atomicRule, other, messages, checksAlignment, schedulesBeforePopulation, boundsPlacement, checksFrees, hasTaskScopes, minUnitSize);
	}

	public PercpuRules withMessages(FailureMessages other) {
		return new PercpuRules(generation, atomicRule, gfpPassthrough, other, checksAlignment, schedulesBeforePopulation, boundsPlacement, checksFrees, hasTaskScopes, minUnitSize);
	}

	public PercpuRules withSchedulingBeforePopulation(boolean before) {
		return new PercpuRules(generation, atomicRule, gfpPassthrough, messages, checksAlignment, before, boundsPlacement, checksFrees, hasTaskScopes, minUnitSize);
	}

	public PercpuRules withBoundedPlacement(boolean bounded) {
		return new PercpuRules(generation, atomicRule, gfpPassthrough, messages, checksAlignment, schedulesBeforePopulation, bounded, checksFrees, hasTaskScopes, minUnitSize);
	}

	public PercpuRules withTaskScopes(boolean scopes) {
		return new PercpuRules(generation, atomicRule, gfpPassthrough, messages, checksAlignment, schedulesBeforePopulation, boundsPlacement, checksFrees, scopes, minUnitSize);
	}

	public PercpuRules withCheckedFrees(boolean checked) {
		return new PercpuRules(generation, atomicRule, gfpPassthrough, messages, checksAlignment, schedulesBeforePopulation, boundsPlacement, checked, hasTaskScopes, minUnitSize);
	}
}
