package org.vmalloscope.scenario.run;

/** Decides which task goes on where the scenario leaves it open. */
@FunctionalInterface
interface TaskChooser {
	/** Follows the schedule; where that leaves the choice to the explorer, the tasks take turns. */
	TaskChooser AS_WRITTEN = (turn, unfinished) -> turn % unfinished.length;

	/**
	 * Chooses.
	 *
	 * @param turn       how many choices were made before
	 * @param unfinished the tasks that are not at their ends
	 * @return an index in {@code unfinished}
	 */
	int choose(int turn, int[] unfinished);
}
