package org.vmalloscope.scenario.compile;

import java.util.List;

/**
 * In which order the tasks take their operations.
 *
 * @param kind  how the order is chosen
 * @param seed  of SEED
 * @param bound operations of one schedule that the explorer tries at most
 * @param turns of WRITTEN; when they are over, the tasks go on to their ends, one after the other
 * @param tasks all tasks declared so far
 */
public record Schedule(Kind kind, long seed, int bound, List<Turn> turns, List<Integer> tasks) {
	/** How the order is chosen. */
	public enum Kind {
		/** One operation of each task in turn. */
		ROUND_ROBIN,
		/** At random. */
		SEED,
		/** The explorer looks for an order that ends badly; in a plain run the tasks take turns. */
		EXPLORE,
		/** As written. */
		WRITTEN
	}

	/** So many operations of a task; -1 for all that are left. */
	public record Turn(int task, int operations) {
	}
}
