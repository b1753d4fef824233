package org.vmalloscope.session.scenario;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.jdt.annotation.Nullable;
import org.vmalloscope.engine.kernel.Kernel;
import org.vmalloscope.engine.kernel.KernelProbe;
import org.vmalloscope.engine.memory.PageSupply;
import org.vmalloscope.scenario.machine.LiveMachine;
import org.vmalloscope.scenario.run.Counters;
import org.vmalloscope.scenario.run.RunPlayer;
import org.vmalloscope.scenario.run.ScenarioRun;
import org.vmalloscope.session.Course;
import org.vmalloscope.session.Operation;
import org.vmalloscope.session.OperationKind;
import org.vmalloscope.session.Problem;
import org.vmalloscope.session.Problem.Severity;

/** A scenario that has run, as a course. */
public final class ScenarioCourse implements Course {
	private record At(LiveMachine.State machine) implements State {
		@Override
		public Kernel.Snapshot kernel() {
			return machine.kernel();
		}
	}

	private final ScenarioRun run;
	private final RunPlayer player;
	private final Counters counters;
	private final List<ScenarioCourse> others;

	/** The course of a run. */
	public ScenarioCourse(ScenarioRun run) {
		this(run, List.of());
	}

	/** @param others of the runs on other machines, which have the same positions */
	public ScenarioCourse(ScenarioRun run, List<ScenarioCourse> others) {
		this.run = run;
		this.others = List.copyOf(others);
		player = new RunPlayer(run);
		counters = new Counters(run);
	}

	/**
	 * The value of a counter in words; null when none is called so. Safe for any thread.
	 *
	 * @param words how a scenario writes it, such as {@code lazy pages}
	 */
	public @Nullable String counter(String words, int position, State state) {
		return state instanceof At at ? counters.value(words, position, at.machine) : null;
	}

	/** The run: names, notes, results and expectations at each position. Safe for any thread. */
	public ScenarioRun run() {
		return run;
	}

	@Override
	public String machine() {
		return run.program().machineName();
	}

	@Override
	public List<ScenarioCourse> others() {
		return others;
	}

	@Override
	public PageSupply pages() {
		return player.machine().kernel().pages();
	}

	@Override
	public int length() {
		return run.length();
	}

	@Override
	public Operation operation(int index) {
		return new Operation(index, kind(index), run.line(index), time(index), run.cpu(index), run.task(index), run.text(index));
	}

	/** Of the cost model; unknown where it never counted anything. */
	private long time(int index) {
		return run.end(run.length() - 1) > 0 ? run.time(index) : -1;
	}

	private OperationKind kind(int index) {
		if (run.isNaming(index)) {
			return OperationKind.MARK;
		}
		return switch (run.type(index)) {
		case ALLOCATE_PERCPU -> run.failed(index) ? OperationKind.PERCPU_FAIL : OperationKind.PERCPU_ALLOCATE;
		case VMALLOC, IOREMAP, GET_AREA, MODULE -> run.failed(index) ? OperationKind.VMAP_FAIL : OperationKind.VMAP_ALLOCATE;
		case MAP_RAM -> OperationKind.MAP_RAM;
		case FREE -> switch (run.type(run.birth(run.handle(index)))) {
		case ALLOCATE_PERCPU -> OperationKind.PERCPU_FREE;
		case MAP_RAM -> OperationKind.MAP_RAM;
		default -> OperationKind.VMAP_FREE;
		};
		case BALANCE, BALANCE_STEP -> OperationKind.BALANCE;
		case DRAIN, PURGE, PURGE_STEP, UNMAP_ALIASES, SHRINK -> OperationKind.PURGE;
		case STATE, KSWAPD, SET_FREE_PAGES, SET_RECLAIMABLE_PAGES, SWITCH_CPU -> OperationKind.MACHINE;
		case NOTE -> OperationKind.NOTE;
		case EXPECT, ELSEWHERE -> OperationKind.MARK;
		};
	}

	@Override
	public long line(int index) {
		return run.line(index);
	}

	@Override
	public String caller(int index) {
		return run.task(index);
	}

	@Override
	public int gfp(int index) {
		return run.type(index).allocates() ? run.gfp(index) : -1;
	}

	@Override
	public long requested(int index) {
		return switch (run.type(index)) {
		case ALLOCATE_PERCPU, VMALLOC, IOREMAP, MODULE, MAP_RAM -> run.amount(index);
		default -> -1;
		};
	}

	@Override
	public int[] notes() {
		return run.notes();
	}

	/** Expectations that are not met, at their operations, and errors of the run. */
	@Override
	public List<Problem> problems() {
		Map<String, Integer> positions = new HashMap<>();
		for (int i = 0; i < run.length(); i++) {
			String disappointment = run.disappointment(i);
			if (disappointment != null) {
				positions.putIfAbsent(run.line(i) + disappointment, i);
			}
		}
		List<Problem> problems = new ArrayList<>();
		for (org.vmalloscope.scenario.Problem problem : run.problems()) {
			int position = positions.getOrDefault(problem.line() + problem.text(), -1);
			problems.add(new Problem(Severity.ERROR, problem.file(), problem.line(), position, problem.text()));
		}
		return problems;
	}

	@Override
	public void execute(int index) {
		player.execute(index);
	}

	@Override
	public State snapshot() {
		return new At(player.snapshot());
	}

	@Override
	public void restore(State state) {
		player.restore(((At) state).machine);
	}

	@Override
	public void setProbe(KernelProbe probe) {
		player.setProbe(probe);
	}
}
