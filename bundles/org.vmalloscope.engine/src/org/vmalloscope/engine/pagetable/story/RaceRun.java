package org.vmalloscope.engine.pagetable.story;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.eclipse.jdt.annotation.Nullable;
import org.vmalloscope.engine.pagetable.layout.AddressLayout;
import org.vmalloscope.engine.pagetable.propagation.Provision;
import org.vmalloscope.engine.pagetable.table.SlotGrid;
import org.vmalloscope.engine.pagetable.table.Walk;
import org.vmalloscope.engine.schedule.Execution;
import org.vmalloscope.engine.schedule.Interleaving;
import org.vmalloscope.engine.schedule.Schedule;
import org.vmalloscope.engine.schedule.Step;
import org.vmalloscope.engine.schedule.TaskMachine;

/** A story being stepped: what a window shows of it. Not for use by several threads. */
public final class RaceRun {
	/**
	 * What a task could do next.
	 *
	 * @param task its number
	 * @param name its name
	 * @param cpu its CPU
	 * @param next what its next step would do now, or why there is none
	 * @param possible whether it can take that step now
	 */
	public record Choice(int task, String name, int cpu, String next, boolean possible) {
	}

	private final Story story;
	private final AddressLayout layout;
	private final TaskMachine machine;
	private Execution execution;

	/** A story at its beginning.
	 * @throws IllegalArgumentException if the architecture has no room for the race, or a parameter is wrong */
	public RaceRun(Story story) {
		this.story = story;
		layout = story.layout();
		machine = story.machine();
		execution = new Execution(machine);
	}

	/** What is told. */
	public Story story() {
		return story;
	}

	/** The address layout. */
	public AddressLayout layout() {
		return layout;
	}

	/** How many steps have been taken. */
	public int position() {
		return execution.position();
	}

	/** How many steps are known: those taken, and those gone back over. */
	public int length() {
		return execution.length();
	}

	/** All known steps. */
	public Interleaving interleaving() {
		return Interleaving.of(execution);
	}

	/** The choices of all known steps. */
	public Schedule schedule() {
		return execution.schedule();
	}

	/** What each task could do next. */
	public List<Choice> choices() {
		List<Choice> choices = new ArrayList<>();
		for (int task = 0; task < machine.tasks().size(); task++) {
			@Nullable Step next = machine.next(task);
			boolean possible = machine.enabled(task);
			String label = next == null ? "over" : possible ? execution.preview(task) : "waits: " + next.label();
			choices.add(new Choice(task, machine.tasks().get(task).name(), machine.tasks().get(task).cpu(), label, possible));
		}
		return choices;
	}

	/** Lets a task take a step.
	 * @throws IllegalArgumentException if it cannot */
	public void step(int task) {
		execution.step(task);
	}

	/** Goes to a position. */
	public void seek(int position) {
		execution.seek(position);
	}

	/** Takes the next known step, or else that of the first task that can take one.
	 * @return false if there is none */
	public boolean forward() {
		if (execution.position() < execution.length()) {
			execution.seek(execution.position() + 1);
			return true;
		}
		for (Choice choice : choices()) {
			if (choice.possible()) {
				execution.step(choice.task());
				return true;
			}
		}
		return false;
	}

	/** Begins anew with a schedule and stands at its end, or where it cannot go on.
	 * @return why it stopped, or {@code null} */
	public @Nullable String show(Schedule schedule) {
		execution = new Execution(machine);
		return execution.follow(schedule);
	}

	/**
	 * Tries another order: the step of a row is taken earlier or later. What follows from it may be other steps than before.
	 *
	 * @return why the new order could not be run to its end, or {@code null}
	 */
	public @Nullable String move(int row, int to) {
		return show(execution.schedule().moved(row, to));
	}

	/** The tables at the position. */
	public SlotGrid grid() {
		return grid(Set.of());
	}

	/** The tables at the position, with what is below some of the slots. */
	public SlotGrid grid(Set<SlotGrid.Place> open) {
		return SlotGrid.of(machine, layout, open, story.propagation().provision() == Provision.PREALLOCATED);
	}

	/** The tables one step earlier. */
	public SlotGrid gridBefore() {
		return gridBefore(Set.of());
	}

	/** The tables one step earlier, with what is below some of the slots. */
	public SlotGrid gridBefore(Set<SlotGrid.Place> open) {
		int position = execution.position();
		if (position == 0) {
			return grid(open);
		}
		execution.seek(position - 1);
		try {
			return grid(open);
		} finally {
			execution.seek(position);
		}
	}

	/** Walks to an address on the tables of a process of the {@link #grid()}, or with -1 on the reference table.
	 * @throws IllegalArgumentException if the address is not in the window */
	public Walk walk(int process, long address) {
		return Walk.of(machine, layout, process, address);
	}
}
