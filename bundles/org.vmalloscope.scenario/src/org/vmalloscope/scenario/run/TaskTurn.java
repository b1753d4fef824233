package org.vmalloscope.scenario.run;

/**
 * A turn that a task took: an operation, the decisions before it and the work that it made due.
 *
 * @param schedule the schedule that gave it the turn, as a number of {@link org.vmalloscope.scenario.compile.Program#schedules}
 * @param task as a number of {@link org.vmalloscope.scenario.compile.Program#tasks}
 * @param first its first position
 * @param end behind its last position
 */
record TaskTurn(int schedule, int task, int first, int end) {
}
