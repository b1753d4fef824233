package org.vmalloscope.scenario.run;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

import org.eclipse.jdt.annotation.Nullable;
import org.vmalloscope.engine.schedule.Context;
import org.vmalloscope.engine.schedule.ExecutedStep;
import org.vmalloscope.engine.schedule.HappensBefore;
import org.vmalloscope.engine.schedule.Interleaving;
import org.vmalloscope.engine.schedule.Outcome;
import org.vmalloscope.engine.schedule.Program;
import org.vmalloscope.engine.schedule.Task;
import org.vmalloscope.scenario.compile.Schedule;
import org.vmalloscope.scenario.compile.TaskCode;

/**
 * The order in which the tasks of a run took their turns in one schedule, as rows of an {@link Interleaving}, and the same scenario in another order. Operations work on
 * one machine, so every two of different tasks could have met: there are no arrows between rows. What follows the schedule has rows only where it is not as expected.
 * Immutable; safe for any thread.
 */
public final class TaskOrder {
	/** More rows are not shown: nobody reads them, and what came before what is kept for each pair. */
	private static final int MOST_ROWS = 2000;
	private static final String AFTER = "(after the schedule)";
	private final ScenarioRun run;
	private final int schedule;
	private final List<TaskTurn> turns;
	private final Interleaving interleaving;

	private TaskOrder(ScenarioRun run, int schedule) {
		this.run = run;
		this.schedule = schedule;
		turns = run.turns().stream().filter(turn -> turn.schedule() == schedule).toList();
		interleaving = interleave();
	}

	/** The order in the first schedule that is left to the explorer, else in the first one in which tasks took turns; {@code null} if there is none. */
	public static @Nullable TaskOrder of(ScenarioRun run) {
		List<Schedule> schedules = run.program().schedules();
		int explored = IntStream.range(0, schedules.size()).filter(i -> schedules.get(i).kind() == Schedule.Kind.EXPLORE).findFirst().orElse(-1);
		int first = run.turns().isEmpty() ? -1 : run.turns().get(0).schedule();
		int chosen = explored >= 0 ? explored : first;
		return chosen < 0 || run.turns().stream().noneMatch(turn -> turn.schedule() == chosen) ? null : new TaskOrder(run, chosen);
	}

	private Interleaving interleave() {
		List<TaskCode> codes = run.program().tasks();
		List<Task> tasks = new ArrayList<>(run.program().schedules().get(schedule).tasks().stream().map(number -> task(codes.get(number).name(), codes.get(number).cpu())).toList());
		List<ExecutedStep> steps = new ArrayList<>();
		for (TaskTurn turn : turns.subList(0, Math.min(MOST_ROWS, turns.size()))) {
			int task = run.program().schedules().get(schedule).tasks().indexOf(turn.task());
			steps.add(step(steps.size(), task, codes.get(turn.task()).cpu(), turn.first(), turn.end()));
		}
		int end = turns.get(turns.size() - 1).end();
		for (int position = end; position < run.length() && turns.size() <= MOST_ROWS; position++) {
			if (run.disappointment(position) != null && steps.size() < 2 * MOST_ROWS) {
				if (!tasks.get(tasks.size() - 1).name().equals(AFTER)) {
					tasks.add(task(AFTER, run.cpu(position)));
				}
				steps.add(step(steps.size(), tasks.size() - 1, tasks.get(tasks.size() - 1).cpu(), position, position + 1));
			}
		}
		return new Interleaving(tasks, steps, HappensBefore.of(steps), List.of(), steps.stream().map(step -> List.<Integer>of()).toList());
	}

	private static Task task(String name, int cpu) {
		return Task.thread(name, cpu, new Program(name, List.of()));
	}

	private ExecutedStep step(int number, int task, int cpu, int first, int end) {
		List<String> words = IntStream.range(first, end).mapToObj(run::describe).distinct().toList();
		boolean unmet = IntStream.range(first, end).anyMatch(position -> run.disappointment(position) != null);
		boolean refused = IntStream.range(first, end).anyMatch(run::failed);
		Outcome outcome = unmet ? Outcome.VIOLATION : refused ? Outcome.REFUSED : Outcome.NONE;
		return new ExecutedStep(number, task, cpu, String.join("; ", words), "line " + run.line(first), Context.PROCESS, List.of(), outcome);
	}

	/** The run. */
	public ScenarioRun run() {
		return run;
	}

	/** A row for each turn, but for the later ones of very many. */
	public Interleaving interleaving() {
		return interleaving;
	}

	/** How many turns there are. */
	public int turns() {
		return turns.size();
	}

	/** Whether the scenario leaves this order to the explorer. */
	public boolean isLeftToExplorer() {
		return run.program().schedules().get(schedule).kind() == Schedule.Kind.EXPLORE;
	}

	/** How many rows are over at a position of the run. */
	public int rowsAt(int position) {
		int low = 0;
		int high = interleaving.steps().size();
		while (low < high) {
			int middle = low + high >>> 1;
			if (positionAfter(middle) <= position) {
				low = middle + 1;
			} else {
				high = middle;
			}
		}
		return low;
	}

	/** The position of the run before the first row. */
	public int positionBefore() {
		return turns.get(0).first();
	}

	/** The position of the run behind a row. */
	public int positionAfter(int row) {
		if (row < turns.size()) {
			return turns.get(row).end();
		}
		int left = row - turns.size();
		for (int position = turns.get(turns.size() - 1).end(); position < run.length(); position++) {
			if (run.disappointment(position) != null && left-- == 0) {
				return position + 1;
			}
		}
		return run.length();
	}

	/**
	 * The same scenario with one turn taken earlier or later; the whole scenario runs again.
	 *
	 * @param from the row that moves, below {@link #turns}
	 * @param to the row that it becomes, below {@link #turns}
	 * @throws IllegalArgumentException if one of them is not a turn
	 */
	public TaskOrder moved(int from, int to, RunMonitor monitor) {
		if (Math.min(from, to) < 0 || Math.max(from, to) >= turns.size()) {
			throw new IllegalArgumentException("only turns of tasks can change places");
		}
		List<Integer> order = new ArrayList<>(turns.stream().map(TaskTurn::task).toList());
		order.add(to, order.remove(from));
		return new TaskOrder(ScenarioRun.of(written(order).program(), RunLimits.DEFAULT, monitor), schedule);
	}

	private WrittenOrder written(List<Integer> order) {
		return new WrittenOrder(run.program(), run.program().schedules().get(schedule), order);
	}

	/** This order as a statement of the language. */
	public String statement() {
		return written(turns.stream().map(TaskTurn::task).toList()).statement();
	}

	/**
	 * The scenario with this order written in.
	 *
	 * @param source the text that ran
	 * @throws IllegalArgumentException if the schedule does not stand in one line
	 */
	public String text(String source) {
		return written(turns.stream().map(TaskTurn::task).toList()).text(source);
	}
}
