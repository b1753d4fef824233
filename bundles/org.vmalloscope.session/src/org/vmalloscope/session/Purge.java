package org.vmalloscope.session;

import java.util.Map;

/**
 * One purge of lazily freed areas of the vmalloc space (kernel: {@code __purge_vmap_area_lazy}), from taking the lock to giving it back.
 * Where a scenario schedules tasks it takes several operations, with those of others between them.
 *
 * @param first       the operation in which it began
 * @param last        the operation in which it ended
 * @param by          who wanted it
 * @param lazyBefore  {@code vmap_lazy_nr} when it began, in pages
 * @param lazyMost    the largest {@code vmap_lazy_nr} while it ran, in pages
 * @param lazyAfter   {@code vmap_lazy_nr} when it ended, in pages
 * @param areas       areas that it gave back or put into pools
 * @param pages       their pages
 * @param flushStart  first address of the range that was flushed from the TLBs; equal to {@code flushEnd} when none was
 * @param flushEnd    behind the last address of it
 * @param cost        what it took by the cost model
 * @param yields      how often it let waiters have the lock
 * @param others      operations of other tasks that ran while it was under way, by task
 */
public record Purge(int first, int last, By by, long lazyBefore, long lazyMost, long lazyAfter, long areas, long pages, long flushStart, long flushEnd, Cost cost, long yields,
		Map<String, Integer> others) {
	/** Who wanted a purge. */
	public enum By {
		/** A task that freed an area and found too many lazy pages. */
		FREE("a task that freed an area"),
		/** The drain work. */
		DRAIN_WORK("the drain work"),
		/** An allocation that found no space. */
		OVERFLOW("an allocation that found no room"),
		/** {@code vm_unmap_aliases}. */
		UNMAP_ALIASES("vm_unmap_aliases"),
		/** The recording has it; it does not say why. */
		RECORDING("the recording");

		private final String words;

		By(String words) {
			this.words = words;
		}

		/** For people, behind "by". */
		public String words() {
			return words;
		}
	}

	/**
	 * What a purge takes on the simulated clock, by the constants of the machine
	 * ({@link org.vmalloscope.engine.vmalloc.space.CostModel}); times in nanoseconds.
	 *
	 * @param rangeAreas areas looked at by the first loop, which finds the range to flush
	 * @param rangeLoop  time of the first loop
	 * @param flush      time of the TLB flush on all CPUs
	 * @param freeAreas  areas given back by the second loop
	 * @param freeLoop   time of the second loop
	 * @param handOffs   time of the lock given to waiters and taken back
	 */
	public record Cost(long rangeAreas, long rangeLoop, long flush, long freeAreas, long freeLoop, long handOffs) {
		/** All of it, in nanoseconds. */
		public long total() {
			return rangeLoop + flush + freeLoop + handOffs;
		}
	}

	public Purge {
		others = Map.copyOf(others);
	}
}
