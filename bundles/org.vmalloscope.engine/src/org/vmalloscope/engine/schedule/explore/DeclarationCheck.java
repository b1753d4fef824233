package org.vmalloscope.engine.schedule.explore;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

import org.vmalloscope.engine.schedule.AccessLog;
import org.vmalloscope.engine.schedule.Cell;
import org.vmalloscope.engine.schedule.Memory;
import org.vmalloscope.engine.schedule.Step;
import org.vmalloscope.engine.schedule.TaskMachine;

/**
 * Finds steps that touch more than they declare, which would make verdicts wrong. It takes every step from every state that can be reached (up to a number of
 * states), with each access watched.
 */
public final class DeclarationCheck {
	private final TaskMachine machine;
	private final Set<String> problems = new TreeSet<>();
	private final List<Cell> read = new ArrayList<>();
	private final List<Cell> written = new ArrayList<>();

	private DeclarationCheck(TaskMachine machine) {
		this.machine = machine;
	}

	/** Checks a machine.
	 * @return one line for each step and undeclared cell; empty if all is well in the states looked at */
	public static Set<String> check(TaskMachine machine, int maximumStates) {
		DeclarationCheck check = new DeclarationCheck(machine);
		check.run(maximumStates);
		return check.problems;
	}

	private void run(int maximumStates) {
		Memory memory = machine.memory();
		long[] state = new long[memory.words()];
		StateStore store = new StateStore(memory.words());
		machine.reset();
		memory.encode(state, 0);
		store.add(state);
		for (int at = 0; at < store.size() && store.size() < maximumStates; at++) {
			for (int task = 0; task < machine.tasks().size(); task++) {
				store.get(at, state);
				memory.decode(state, 0);
				if (!machine.finished(task)) {
					watch(task);
					memory.encode(state, 0);
					store.add(state);
				}
			}
		}
	}

	private void watch(int task) {
		read.clear();
		written.clear();
		Step step = machine.next(task);
		if (step == null) {
			return;
		}
		boolean enabled = machine.enabled(task);
		machine.memory().observe(new AccessLog() {
			@Override
			public void read(Cell cell, int value) {
				read.add(cell);
			}

			@Override
			public void write(Cell cell, int before, int after) {
				written.add(cell);
			}
		});
		try {
			step.ready();
			if (enabled) {
				machine.take(task);
			}
		} finally {
			machine.memory().observe(null);
		}
		report(task, step);
	}

	private void report(int task, Step step) {
		String where = machine.tasks().get(task).name() + ": " + step.label();
		for (Cell cell : written) {
			if (!(cell instanceof TaskMachine.Control) && !step.writes().contains(cell)) {
				problems.add(where + " writes " + cell.name());
			}
		}
		for (Cell cell : read) {
			if (!(cell instanceof TaskMachine.Control) && !step.reads().contains(cell) && !step.writes().contains(cell) && !looksAt(cell)) {
				problems.add(where + " reads " + cell.name());
			}
		}
	}

	private boolean looksAt(Cell cell) {
		return machine.invariants().stream().anyMatch(invariant -> invariant.cells().contains(cell));
	}
}
