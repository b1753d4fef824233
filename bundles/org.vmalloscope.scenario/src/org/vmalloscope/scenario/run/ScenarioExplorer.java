package org.vmalloscope.scenario.run;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;

import org.eclipse.jdt.annotation.Nullable;
import org.vmalloscope.engine.schedule.Cell;
import org.vmalloscope.engine.schedule.ContentNumbers;
import org.vmalloscope.engine.schedule.EngineMemory;
import org.vmalloscope.engine.schedule.Flow;
import org.vmalloscope.engine.schedule.Outcome;
import org.vmalloscope.engine.schedule.ProgramBuilder;
import org.vmalloscope.engine.schedule.Task;
import org.vmalloscope.engine.schedule.TaskMachine;
import org.vmalloscope.engine.schedule.explore.Exploration;
import org.vmalloscope.engine.schedule.explore.Explorer;
import org.vmalloscope.engine.schedule.explore.Limits;
import org.vmalloscope.engine.schedule.explore.Monitor;
import org.vmalloscope.scenario.compile.Expectation;
import org.vmalloscope.scenario.compile.Program;
import org.vmalloscope.scenario.compile.Schedule;
import org.vmalloscope.scenario.compile.TaskCode;

/**
 * Runs a scenario in all orders of its tasks, where it says {@code schedule explore}. A turn is one operation with the decisions before it; a purge, drain or balance
 * work of a task is many, one for each atomic step of the kernel. An allocation or a free is one turn, although a kernel that populates pages or creates a chunk for
 * it drops {@code pcpu_lock} meanwhile: what others could do in between is not looked at. What comes after the schedule runs when all tasks are over. An order fails if an expectation is
 * not met, the run ends in an error, or the machine stops and the scenario does not {@code expect panic}.
 *
 * <p>The engine's explorer does the search: two orders that lead to the same machine, the same values of names and the same places of the tasks are one state. States
 * are compared by their whole content ({@link ContentNumbers}); the way back to a state is the run from the schedule on, along the order that led there first.
 */
public final class ScenarioExplorer {
	/**
	 * What was found.
	 *
	 * @param exploration verdict and statistics
	 * @param order the order that fails; {@code null} when none does
	 * @param failing the whole run in that order; {@code null} when none fails
	 */
	public record Result(Exploration exploration, @Nullable WrittenOrder order, @Nullable ScenarioRun failing) {
	}

	/** A state, by the way that led to it first. */
	private record Way(@Nullable Way before, int turn) {
	}

	private static final int MAIN = -1;
	private final Program program;
	private final Unroller run;
	private final Unroller.Thread main = new Unroller.Thread(0, 0, false);
	private final ContentNumbers contents = new ContentNumbers();
	private final boolean expectsPanic;
	private Unroller.@Nullable Mark start;
	private Way here = new Way(null, MAIN);

	/** An explorer of a program. */
	public ScenarioExplorer(Program program) {
		this.program = program;
		run = new Unroller(program, RunLimits.DEFAULT, RunMonitor.NONE, TaskChooser.AS_WRITTEN);
		expectsPanic = program.expectations().stream().anyMatch(expectation -> expectation.kind() == Expectation.Kind.PANIC);
	}

	/** Whether a scenario leaves the order of tasks to the explorer. */
	public static boolean isFor(Program program) {
		return program.schedules().stream().anyMatch(schedule -> schedule.kind() == Schedule.Kind.EXPLORE);
	}

	/**
	 * Explores the first schedule that is left to the explorer; later ones take turns.
	 *
	 * @throws IllegalArgumentException if there is none, or the scenario fails before it comes to it
	 */
	public Result run(Limits limits, Monitor monitor) {
		Schedule schedule;
		try {
			schedule = run.runToExploration(main);
		} catch (Unroller.Abort | ArithmeticException e) {
			throw new IllegalArgumentException(program.file() + ":" + run.line() + ": " + (e instanceof ArithmeticException ? "division by zero" : e.getMessage()), e);
		}
		if (!run.problems.isEmpty()) {
			throw new IllegalArgumentException(String.valueOf(run.problems.get(0)));
		}
		if (schedule == null) {
			throw new IllegalArgumentException(program.file() + ": nothing is left to the explorer: there is no 'schedule explore'");
		}
		start = run.mark(main);
		Explorer explorer = new Explorer(machine(schedule)).within(limits.withSteps(Math.min(limits.steps(), schedule.bound()))).watchedBy(monitor);
		Exploration exploration = explorer.run();
		Exploration.CounterExample example = exploration.counterExample();
		if (example == null) {
			return new Result(exploration, null, null);
		}
		WrittenOrder order = new WrittenOrder(program, schedule, turns(schedule, example.schedule()));
		return new Result(exploration, order, ScenarioRun.of(order.program(), RunLimits.DEFAULT, RunMonitor.NONE));
	}

	/** The tasks of an order of the machine; the last turn, of the main program, has no place in a schedule. */
	private static List<Integer> turns(Schedule schedule, org.vmalloscope.engine.schedule.Schedule order) {
		List<Integer> turns = new ArrayList<>();
		for (int i = 0; i < order.length(); i++) {
			if (order.choice(i) < schedule.tasks().size()) {
				turns.add(schedule.tasks().get(order.choice(i)));
			}
		}
		return turns;
	}

	private TaskMachine machine(Schedule schedule) {
		EngineMemory<Way> memory = new EngineMemory<>(new Engine());
		Cell everything = Cell.of("machine", 2);
		List<Task> tasks = new ArrayList<>();
		for (int task : schedule.tasks()) {
			TaskCode code = program.tasks().get(task);
			ProgramBuilder turns = new ProgramBuilder(code.name(), memory);
			ProgramBuilder.Mark again = turns.mark();
			turns.place(again);
			turns.step("turn of " + code.name()).touches(everything).orTo(again, "turn of " + code.name()).choose(() -> turn(task));
			tasks.add(Task.thread(code.name(), task, turns.build()));
		}
		ProgramBuilder rest = new ProgramBuilder("(after the schedule)", memory);
		IntPredicate over = run.tasks()::isFinished;
		rest.step("what comes after the schedule").touches(everything).when(() -> schedule.tasks().stream().allMatch(task -> over.test(task))).choose(() -> turn(MAIN));
		tasks.add(Task.thread("(after the schedule)", program.tasks().size(), rest.build()));
		return new TaskMachine(memory, tasks);
	}

	/** One operation of a task, or all of the main program. */
	private int turn(int task) {
		int problems = run.problems.size();
		boolean halted = isHalted();
		here = new Way(here, task);
		boolean more;
		try {
			more = task == MAIN ? runMain() : run.tasks().step(task);
		} catch (Unroller.Abort | ArithmeticException | IllegalArgumentException e) {
			return Flow.end(Outcome.VIOLATION);
		}
		Outcome outcome = run.problems.size() > problems ? Outcome.VIOLATION : !halted && !expectsPanic && isHalted() ? Outcome.OUT_OF_MEMORY : Outcome.NONE;
		return more ? Flow.branch(outcome) : Flow.end(outcome);
	}

	private boolean runMain() {
		while (run.step(main)) {
			// to its end
		}
		return false;
	}

	private boolean isHalted() {
		return run.machine.kernel().pages().haltReason() != null;
	}

	/** The run as the explorer sees it. */
	private final class Engine implements EngineMemory.Engine<Way> {
		@Override
		public Way snapshot() {
			return here;
		}

		@Override
		public void restore(Way state) {
			Unroller.Mark mark = start;
			if (state == here || mark == null) {
				return;
			}
			List<Integer> turns = new ArrayList<>();
			for (@Nullable Way at = state; at != null; at = at.before) {
				turns.add(at.turn);
			}
			run.rewind(mark, main);
			here = new Way(null, MAIN);
			// the first of them is no turn, but the mark itself
			for (int i = turns.size() - 2; i >= 0; i--) {
				turn(turns.get(i));
			}
			here = state;
		}

		@Override
		public long[] encode() {
			return new long[] { contents.of(run.machine.snapshot()), contents.of(run.content(main)) };
		}

		@Override
		public long bytesKept() {
			return contents.bytesKept();
		}
	}
}
