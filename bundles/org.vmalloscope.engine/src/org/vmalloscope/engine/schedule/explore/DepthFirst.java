package org.vmalloscope.engine.schedule.explore;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;

import org.eclipse.jdt.annotation.Nullable;
import org.vmalloscope.engine.schedule.Memory;
import org.vmalloscope.engine.schedule.Outcome;
import org.vmalloscope.engine.schedule.Schedule;
import org.vmalloscope.engine.schedule.TaskMachine;

/** The depth-first search of an {@link Explorer}: every state once, along every step or along those of a persistent set. */
final class DepthFirst {
	private final TaskMachine machine;
	private final Memory memory;
	private final Budget budget;
	private final @Nullable Reduction reduction;
	private final boolean watchesCycles;
	private final StateStore store;
	private final long[] state;
	private final EnumSet<Outcome> seen = EnumSet.noneOf(Outcome.class);

	/** By depth: the tasks still to be continued, all enabled ones, those continued, the last one continued, the number of the state. */
	private int[] todo = new int[256];
	private int[] enabled = new int[256];
	private int[] done = new int[256];
	private int[] chosen = new int[256];
	private int[] number = new int[256];
	private long[] onStack = new long[64];
	private int depth;
	private int deepest;
	private long steps;
	private boolean cut;
	private @Nullable Schedule failing;
	private Outcome failure = Outcome.NONE;

	DepthFirst(TaskMachine machine, Budget budget, boolean reduce) {
		this.machine = machine;
		this.memory = machine.memory();
		this.budget = budget;
		this.reduction = reduce ? new Reduction(machine) : null;
		this.watchesCycles = reduce;
		this.store = new StateStore(memory.words());
		this.state = new long[memory.words()];
	}

	/** Searches until everything is seen, something fails, or the budget is used up.
	 * @param failures outcomes that end the search */
	void run(Set<Outcome> failures) {
		boolean current = true;
		machine.reset();
		memory.encode(state, 0);
		enter(store.add(state), failures);
		while (depth >= 0 && failing == null) {
			int rest = todo[depth];
			if (rest == 0) {
				leave();
				current = false;
				continue;
			}
			int task = Integer.numberOfTrailingZeros(rest);
			todo[depth] = rest & rest - 1;
			done[depth] |= 1 << task;
			chosen[depth] = task;
			if (!current) {
				memory.restore(depth);
			}
			Outcome outcome = machine.take(task);
			current = false;
			steps++;
			if (outcome != Outcome.NONE) {
				note(outcome, failures);
			}
			memory.encode(state, 0);
			int at = store.add(state);
			if (at < 0) {
				closeCycle(-1 - at);
			} else {
				depth++;
				enter(at, failures);
				current = true;
			}
			if (!budget.goesOn(store, steps, depth, memory.bytesKept())) {
				return;
			}
		}
	}

	private void note(Outcome outcome, Set<Outcome> failures) {
		seen.add(outcome);
		if (failing == null && failures.contains(outcome)) {
			failing = Schedule.of(Arrays.copyOf(chosen, depth + (outcome == Outcome.DEADLOCK ? 0 : 1)));
			failure = outcome;
		}
	}

	private void enter(int at, Set<Outcome> failures) {
		if (depth == todo.length) {
			int length = 2 * depth;
			todo = Arrays.copyOf(todo, length);
			enabled = Arrays.copyOf(enabled, length);
			done = Arrays.copyOf(done, length);
			chosen = Arrays.copyOf(chosen, length);
			number = Arrays.copyOf(number, length);
		}
		deepest = Math.max(deepest, depth);
		memory.save(depth);
		int all = machine.enabled();
		enabled[depth] = all;
		done[depth] = 0;
		number[depth] = at;
		Reduction with = reduction;
		if (depth < budget.limits().steps()) {
			todo[depth] = with == null ? all : with.choose(all);
		} else {
			todo[depth] = 0;
			cut |= all != 0;
		}
		if (all == 0 && machine.unfinished()) {
			note(Outcome.DEADLOCK, failures);
		}
		if (watchesCycles) {
			if (at >>> 6 >= onStack.length) {
				onStack = Arrays.copyOf(onStack, Math.max(2 * onStack.length, (at >>> 6) + 1));
			}
			onStack[at >>> 6] |= 1L << at;
		}
	}

	private void leave() {
		if (watchesCycles) {
			int at = number[depth];
			onStack[at >>> 6] &= ~(1L << at);
		}
		depth--;
	}

	/** A step back to a state that is still being explored: the state it came from is explored in full, or the tasks left out could be put off for ever. */
	private void closeCycle(int at) {
		if (watchesCycles && at >>> 6 < onStack.length && (onStack[at >>> 6] & 1L << at) != 0) {
			todo[depth] |= enabled[depth] & ~done[depth];
		}
	}

	Set<Outcome> seen() {
		return seen;
	}

	/** Whether schedules were cut at the bound on steps. */
	boolean cut() {
		return cut;
	}

	@Nullable Schedule failing() {
		return failing;
	}

	Outcome failure() {
		return failure;
	}

	Statistics statistics() {
		return budget.statistics(store, steps, deepest, memory.bytesKept() + 8L * onStack.length);
	}
}
