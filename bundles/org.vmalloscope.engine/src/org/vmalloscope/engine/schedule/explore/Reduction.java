package org.vmalloscope.engine.schedule.explore;

import org.vmalloscope.engine.schedule.Dependence;
import org.vmalloscope.engine.schedule.TaskMachine;

/**
 * Chooses a persistent set: tasks such that nothing the others can do, now or later, conflicts with the next steps of the tasks in the set.
 * Exploring only those finds the same deadlocks and the same steps (P. Godefroid, "Partial-Order Methods for the Verification of Concurrent Systems", 1996, chapter 4;
 * here with tasks as the unit, and with what a task can still do taken from its program).
 */
final class Reduction {
	private final Dependence dependence;
	private final int[] conflicts;
	private int known;

	Reduction(TaskMachine machine) {
		this.dependence = machine.dependence();
		this.conflicts = new int[machine.tasks().size()];
	}

	/** The smallest set that grows from one enabled task, cut down to its enabled members; all enabled tasks if there is none smaller. Current state. */
	int choose(int enabled) {
		if ((enabled & enabled - 1) == 0) {
			return enabled;
		}
		known = 0;
		int best = enabled;
		for (int seeds = enabled; seeds != 0; seeds &= seeds - 1) {
			int set = grow(seeds & -seeds) & enabled;
			if (Integer.bitCount(set) < Integer.bitCount(best)) {
				best = set;
				if ((best & best - 1) == 0) {
					return best;
				}
			}
		}
		return best;
	}

	private int grow(int seed) {
		int set = seed;
		for (int frontier = seed; frontier != 0;) {
			int task = Integer.numberOfTrailingZeros(frontier);
			int more = conflicts(task) & ~set;
			set |= more;
			frontier = frontier & frontier - 1 | more;
		}
		return set;
	}

	private int conflicts(int task) {
		if ((known & 1 << task) == 0) {
			known |= 1 << task;
			conflicts[task] = dependence.conflicts(task);
		}
		return conflicts[task];
	}
}
