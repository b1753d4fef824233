package org.vmalloscope.engine.schedule.explore;

import java.util.Arrays;
import java.util.Set;

import org.eclipse.jdt.annotation.Nullable;
import org.vmalloscope.engine.schedule.Memory;
import org.vmalloscope.engine.schedule.Outcome;
import org.vmalloscope.engine.schedule.Schedule;
import org.vmalloscope.engine.schedule.TaskMachine;

/**
 * The breadth-first search of an {@link Explorer}: all schedules, without reduction, shortest first.
 *
 * <p>A shortest failing schedule reaches each of its states in the fewest steps possible, so it lies in the graph of steps from one layer to the next. In that graph
 * the fewest changes of task are kept for each state and each task that may have taken the last step, with the way they came.
 */
final class BreadthFirst {
	private static final byte UNREACHED = Byte.MAX_VALUE;
	private static final int START = -1;

	private final TaskMachine machine;
	private final Memory memory;
	private final Budget budget;
	private final int tasks;
	private final StateStore store;
	private final long[] state;
	/** By state and last task: fewest changes of task, the state before, the task before. */
	private byte[] changes = new byte[0];
	private int[] before = new int[0];
	private byte[] taskBefore = new byte[0];
	private long steps;
	private int depth;

	private int bestState = START;
	private int bestTask;
	private int bestChanges = UNREACHED;
	private Outcome bestOutcome = Outcome.NONE;
	private boolean complete;

	BreadthFirst(TaskMachine machine, Budget budget) {
		this.machine = machine;
		this.memory = machine.memory();
		this.budget = budget;
		this.tasks = machine.tasks().size();
		this.store = new StateStore(memory.words());
		this.state = new long[memory.words()];
	}

	/** Searches layer by layer until one has a failing step, everything is seen, the layer of the bound is done or the budget is used up. */
	void run(Set<Outcome> failures, int maximumSteps) {
		machine.reset();
		memory.encode(state, 0);
		store.add(state);
		reserve(1);
		int first = 0;
		for (depth = 0; first < store.size() && bestOutcome == Outcome.NONE && depth <= maximumSteps; depth++) {
			int end = store.size();
			for (int at = first; at < end; at++) {
				if (!expand(at, end, failures, depth < maximumSteps)) {
					return;
				}
			}
			first = end;
		}
		complete = true;
	}

	private boolean expand(int at, int layerEnd, Set<Outcome> failures, boolean deeper) {
		store.get(at, state);
		memory.decode(state, 0);
		int enabled = machine.enabled();
		if (enabled == 0 && failures.contains(Outcome.DEADLOCK) && machine.unfinished()) {
			int last = cheapest(at);
			candidate(at, last, last < 0 ? 0 : changes[at * tasks + last], Outcome.DEADLOCK);
		}
		memory.save(0);
		for (int rest = deeper ? enabled : 0; rest != 0; rest &= rest - 1) {
			int task = Integer.numberOfTrailingZeros(rest);
			if (rest != enabled) {
				memory.restore(0);
			}
			Outcome outcome = machine.take(task);
			steps++;
			int last = lastTask(at, task);
			int cost = last < 0 ? 0 : Math.min(UNREACHED - 1, changes[at * tasks + last] + (last == task ? 0 : 1));
			if (outcome != Outcome.NONE && failures.contains(outcome)) {
				candidateStep(at, task, cost, outcome);
			}
			memory.encode(state, 0);
			int target = store.add(state);
			if (target >= 0) {
				reserve(store.size());
			} else {
				target = -1 - target;
			}
			if (target >= layerEnd && cost < changes[target * tasks + task]) {
				changes[target * tasks + task] = (byte) cost;
				before[target * tasks + task] = at;
				taskBefore[target * tasks + task] = (byte) last;
			}
			if (!budget.goesOn(store, steps, depth, memory.bytesKept() + 6L * changes.length)) {
				return false;
			}
		}
		return true;
	}

	/** The last task with which to arrive at a state when a task is to go on from there; {@link #START} for the first state. */
	private int lastTask(int at, int task) {
		if (at == 0) {
			return START;
		}
		int cheapest = cheapest(at);
		int same = changes[at * tasks + task];
		return same != UNREACHED && same <= changes[at * tasks + cheapest] + 1 ? task : cheapest;
	}

	private int cheapest(int at) {
		if (at == 0) {
			return START;
		}
		int best = 0;
		for (int task = 1; task < tasks; task++) {
			if (changes[at * tasks + task] < changes[at * tasks + best]) {
				best = task;
			}
		}
		return best;
	}

	private void candidateStep(int at, int task, int cost, Outcome outcome) {
		if (bestOutcome == Outcome.NONE || bestOutcome != Outcome.DEADLOCK && cost < bestChanges) {
			bestState = at;
			bestTask = task;
			bestChanges = cost;
			bestOutcome = outcome;
		}
	}

	/** A deadlock needs one step less than a failing step from the same layer, so it comes first. */
	private void candidate(int at, int last, int cost, Outcome outcome) {
		if (bestOutcome != Outcome.DEADLOCK || cost < bestChanges) {
			bestState = at;
			bestTask = last;
			bestChanges = cost;
			bestOutcome = outcome;
		}
	}

	private void reserve(int states) {
		if (states * tasks > changes.length) {
			int from = changes.length;
			int length = Math.max(states * tasks, from + from / 2 + 1024);
			changes = Arrays.copyOf(changes, length);
			before = Arrays.copyOf(before, length);
			taskBefore = Arrays.copyOf(taskBefore, length);
			Arrays.fill(changes, from, length, UNREACHED);
		}
	}

	/** The failing schedule, or {@code null}. */
	@Nullable Schedule failing() {
		if (bestOutcome == Outcome.NONE) {
			return null;
		}
		int[] reversed = new int[depth + 1];
		int length = 0;
		int at = bestState;
		int last = bestTask;
		if (bestOutcome != Outcome.DEADLOCK) {
			reversed[length++] = bestTask;
			last = lastTask(at, bestTask);
		}
		while (at != 0) {
			reversed[length++] = last;
			int entry = at * tasks + last;
			at = before[entry];
			last = taskBefore[entry];
		}
		int[] choices = new int[length];
		for (int i = 0; i < length; i++) {
			choices[i] = reversed[length - 1 - i];
		}
		return Schedule.of(choices);
	}

	Outcome failure() {
		return bestOutcome;
	}

	/** Whether it was not stopped by the budget. */
	boolean complete() {
		return complete;
	}

	Statistics statistics() {
		return budget.statistics(store, steps, depth, memory.bytesKept() + 6L * changes.length);
	}
}
