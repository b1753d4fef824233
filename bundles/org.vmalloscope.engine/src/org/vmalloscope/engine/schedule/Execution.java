package org.vmalloscope.engine.schedule;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.jdt.annotation.Nullable;

/**
 * A schedule being stepped: a position, the steps taken up to it, the way back. Each position's state is remembered, so that any position is one restore away.
 * The machine is in the state of the position after each call; only one execution (or explorer) at a time may use a machine.
 */
public final class Execution {
	private final TaskMachine machine;
	private final List<ExecutedStep> steps = new ArrayList<>();
	private int position;

	/** An execution that has not begun. */
	public Execution(TaskMachine machine) {
		this.machine = machine;
		machine.reset();
		machine.memory().save(0);
	}

	/** Runs a whole schedule.
	 * @throws IllegalArgumentException if a task cannot take its turn */
	public static Execution of(TaskMachine machine, Schedule schedule) {
		Execution execution = new Execution(machine);
		for (int i = 0; i < schedule.length(); i++) {
			execution.step(schedule.choice(i));
		}
		return execution;
	}

	/** The machine, in the state of the position. */
	public TaskMachine machine() {
		return machine;
	}

	/** How many steps have been taken. */
	public int position() {
		return position;
	}

	/** How many steps are known: those taken, and those gone back over. */
	public int length() {
		return steps.size();
	}

	/** All known steps; those from the position on can be taken again by {@link #seek}. */
	public List<ExecutedStep> steps() {
		return List.copyOf(steps);
	}

	/** The choices of all known steps. */
	public Schedule schedule() {
		return Schedule.of(steps.stream().mapToInt(ExecutedStep::task).toArray());
	}

	/** Lets a task take a step; known steps after the position are forgotten unless this is the next of them.
	 * @throws IllegalArgumentException if the task cannot take a step */
	public ExecutedStep step(int task) {
		if (position < steps.size()) {
			if (steps.get(position).task() == task) {
				seek(position + 1);
				return steps.get(position - 1);
			}
			steps.subList(position, steps.size()).clear();
		}
		ExecutedStep taken = take(task);
		steps.add(taken);
		position++;
		machine.memory().save(position);
		return taken;
	}

	/** What the next step of a task would be labelled if it were taken now; the state is kept.
	 * @throws IllegalArgumentException if the task cannot take a step */
	public String preview(int task) {
		Step step = machine.next(task);
		if (step == null || !machine.enabled(task)) {
			throw new IllegalArgumentException(refusal(task));
		}
		try {
			return step.label(machine.run(task));
		} finally {
			machine.memory().restore(position);
		}
	}

	private ExecutedStep take(int task) {
		Step step = machine.next(task);
		if (step == null || !machine.enabled(task)) {
			throw new IllegalArgumentException(refusal(task));
		}
		List<ExecutedStep.Access> accesses = new ArrayList<>();
		machine.memory().observe(new Recorder(accesses));
		int flow;
		try {
			step.ready();
			flow = machine.run(task);
		} finally {
			machine.memory().observe(null);
		}
		return new ExecutedStep(position, task, machine.tasks().get(task).cpu(), step.label(flow), step.source(), step.context(), accesses, Flow.outcome(flow));
	}

	private String refusal(int task) {
		Step step = machine.next(task);
		String name = machine.tasks().get(task).name();
		return step == null ? name + " is over" : name + " must wait: " + step.label();
	}

	/** Goes to a position, either way.
	 * @throws IndexOutOfBoundsException if it is not known */
	public void seek(int newPosition) {
		if (newPosition < 0 || newPosition > steps.size()) {
			throw new IndexOutOfBoundsException("position " + newPosition + " of " + steps.size());
		}
		machine.memory().restore(newPosition);
		position = newPosition;
	}

	/** Goes one step back.
	 * @return false at the beginning */
	public boolean back() {
		if (position == 0) {
			return false;
		}
		seek(position - 1);
		return true;
	}

	/** The value of a cell at a position; the current position is kept. */
	public int value(int atPosition, Register register) {
		machine.memory().restore(atPosition);
		try {
			return register.get();
		} finally {
			machine.memory().restore(position);
		}
	}

	/** Runs as much of a schedule as is possible, as after a change by hand: turns of tasks that are over are left out.
	 * @return why it stopped, or {@code null} if the whole schedule was run */
	public @Nullable String follow(Schedule schedule) {
		for (int i = 0; i < schedule.length(); i++) {
			int task = schedule.choice(i);
			if (machine.finished(task)) {
				continue;
			}
			if (!machine.enabled(task)) {
				return "step " + (i + 1) + ": " + refusal(task);
			}
			step(task);
		}
		return null;
	}

	private record Recorder(List<ExecutedStep.Access> accesses) implements AccessLog {
		@Override
		public void read(Cell cell, int value) {
			if (!(cell instanceof TaskMachine.Control)) {
				add(new ExecutedStep.Access(cell, false, value, value));
			}
		}

		@Override
		public void write(Cell cell, int before, int after) {
			if (!(cell instanceof TaskMachine.Control)) {
				add(new ExecutedStep.Access(cell, true, before, after));
			}
		}

		private void add(ExecutedStep.Access access) {
			if (!accesses.contains(access)) {
				accesses.add(access);
			}
		}
	}
}
