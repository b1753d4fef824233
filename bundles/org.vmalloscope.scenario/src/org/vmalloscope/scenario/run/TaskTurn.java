package org.vmalloscope.scenario.run;

import java.util.function.IntUnaryOperator;

/**
 * A turn that a task took: an operation, the decisions before it and the work that it made due.
 *
 * @param schedule the schedule that gave it the turn, as a number of {@link org.vmalloscope.scenario.compile.Program#schedules}
 * @param task as a number of {@link org.vmalloscope.scenario.compile.Program#tasks}
 * @param first its first position
 * @param end behind its last position
 */
record TaskTurn(int schedule, int task, int first, int end) {
	/** The same turn where positions lie elsewhere; a turn without a position stays behind the one before it. */
	TaskTurn moved(IntUnaryOperator to) {
		int begin = end > first ? to.applyAsInt(first) : first == 0 ? 0 : to.applyAsInt(first - 1) + 1;
		return new TaskTurn(schedule, task, begin, end > first ? to.applyAsInt(end - 1) + 1 : begin);
	}
}
