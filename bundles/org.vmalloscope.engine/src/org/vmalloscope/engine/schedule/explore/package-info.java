/**
 * All schedules of a {@link org.vmalloscope.engine.schedule.TaskMachine}.
 *
 * <pre>{@code
 * Exploration result = new Explorer(machine).run();
 * System.out.println(result.text());
 * // "Verified for all schedules: 1204 states, 1980 steps taken; …" or "OOPS after 6 steps, 1 change of task: 0 0 1 1 1 1; …"
 * }</pre>
 *
 * <p><b>Method.</b> A depth-first search stores every state it has been in, whole: {@link org.vmalloscope.engine.schedule.explore.StateStore} compares all words of a
 * state, so two states are never taken for one. Where several orders of independent steps lead to the same, one of them is enough: at each state a persistent set
 * of tasks is chosen (a set closed under "some present or later step of that task may conflict with the next step of a task in the set"), and only its members are
 * continued; a step back to a state that is still being explored makes the state before it explored in full, so no task is put off for ever. What is preserved is:
 * every deadlock, and every step that some schedule takes with the values it takes it with, hence every {@link org.vmalloscope.engine.schedule.Outcome}.
 * An invariant is tested as part of each step that writes what it looks at, and such a step counts as reading all of that.
 *
 * <p><b>The shortest counter-example.</b> When some schedule fails, a breadth-first search without any reduction finds the failing schedule with the fewest steps and,
 * among those, with the fewest changes of task (a change: a step taken by another task than the step before). It stays below the depth that is already known to fail.
 *
 * <p><b>Bounds.</b> Steps, states, bytes, time, and a monitor that can cancel. A verdict says which bounds it is subject to; with a bound on steps that is
 * reached, the verdict comes from the breadth-first search, because only there "all schedules of at most n steps" is what has been looked at.
 *
 * <p><b>Footprint.</b> With w the words of a state: 8w bytes, plus 4 bytes for each place of a hash table that is between 40 and 80 percent full: 8w + 5 to 8w + 10.
 */
@org.eclipse.jdt.annotation.NonNullByDefault
package org.vmalloscope.engine.schedule.explore;
