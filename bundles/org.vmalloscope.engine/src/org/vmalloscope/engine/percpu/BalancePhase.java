package org.vmalloscope.engine.percpu;

import org.vmalloscope.engine.percpu.BalanceWork.Step;

/**
 * One phase of the balance work: a step decides under the lock what the next one is; between two steps other work may come
 * in where the kernel drops its locks.
 */
abstract class BalancePhase {
	final PercpuAllocator allocator;
	final ChunkSet set;
	final AreaStrategy strategy;
	final BalanceWork.Phase phase;
	final ChunkType type;

	BalancePhase(PercpuAllocator allocator, BalanceWork.Phase phase, ChunkType type) {
		this.allocator = allocator;
		set = allocator.set;
		strategy = allocator.strategy;
		this.phase = phase;
		this.type = type;
	}

	/** Begins the phase; returns its first step, or {@link Step#DONE} when there is nothing to do. */
	abstract Step begin(BalanceWork work);

	/** Does a step that this phase returned; returns the next one, or {@link Step#DONE} at the end of the phase. */
	abstract Step step(Step step, BalanceWork work);
}
