package org.vmalloscope.scenario.run;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.function.IntFunction;
import java.util.function.IntUnaryOperator;
import java.util.function.LongPredicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.eclipse.jdt.annotation.Nullable;
import org.vmalloscope.engine.vmalloc.purge.PurgeStep;
import org.vmalloscope.scenario.OperationType;
import org.vmalloscope.scenario.Problem;
import org.vmalloscope.scenario.compile.Dimension;
import org.vmalloscope.scenario.compile.Name;
import org.vmalloscope.scenario.compile.Opcode;
import org.vmalloscope.scenario.compile.Program;
import org.vmalloscope.scenario.compile.TaskCode;

/** A scenario that has run: its positions, its results, and what its names meant when. Immutable; safe for any thread. */
public final class ScenarioRun {
	private static final OperationType[] TYPES = OperationType.values();

	/** What became of the whole run. */
	public enum Ending {
		/** It came to its end. */
		FINISHED,
		/** It was given up: an error, or a limit was reached; the last problem says which. */
		ABORTED,
		/** The monitor ended it. */
		CANCELLED
	}

	private final Program program;
	private final Positions positions;
	private final Results results;
	private final LongLog[] variables;
	private final Map<Integer, String> reasons;
	private final Map<Integer, String> disappointments;
	private final List<Problem> problems;
	private final List<String> log;
	private final List<TaskTurn> turns;
	private final Ending ending;
	private final long endTime;
	/** What other machines do at positions of {@link OperationType#ELSEWHERE}. */
	private final IntFunction<String> elsewhere;

	ScenarioRun(Unroller unroller, Ending ending) {
		program = unroller.program;
		positions = unroller.positions;
		results = unroller.results;
		variables = unroller.variableLogs;
		reasons = Map.copyOf(unroller.reasons);
		disappointments = Map.copyOf(unroller.disappointments);
		problems = List.copyOf(unroller.problems);
		log = unroller.machine.log().stream().map(line -> line.text()).toList();
		turns = List.copyOf(unroller.turns);
		this.ending = ending;
		endTime = unroller.clock();
		elsewhere = position -> "";
	}

	/** The same run with its positions spread over a longer line of positions. */
	private ScenarioRun(ScenarioRun run, Positions spread, IntUnaryOperator to, IntFunction<String> elsewhere) {
		program = run.program;
		positions = spread;
		results = run.results.moved(to);
		// a value holds from the position on that follows the one that gave it
		variables = Arrays.stream(run.variables).map(log -> log.moved(position -> position == 0 ? 0 : to.applyAsInt(position - 1) + 1)).toArray(LongLog[]::new);
		reasons = moved(run.reasons, to);
		disappointments = moved(run.disappointments, to);
		problems = run.problems;
		log = run.log;
		turns = run.turns.stream().map(turn -> turn.moved(to)).toList();
		ending = run.ending;
		endTime = run.endTime;
		this.elsewhere = elsewhere;
	}

	private static Map<Integer, String> moved(Map<Integer, String> texts, IntUnaryOperator to) {
		return texts.entrySet().stream().collect(Collectors.toUnmodifiableMap(entry -> to.applyAsInt(entry.getKey()), Map.Entry::getValue));
	}

	/**
	 * The same run with room for what other machines do.
	 *
	 * @param own       for each position of the result the position of this run, or -1
	 * @param lines     the 1-based lines of the positions of the result
	 * @param elsewhere what the others do where this run does nothing
	 */
	ScenarioRun spread(int[] own, IntUnaryOperator lines, IntFunction<String> elsewhere) {
		int[] to = new int[length()];
		// the clock of what this machine does not do stands still
		long[] now = { 0 };
		Positions spread = new Positions(() -> now[0]);
		Map<Integer, Integer> instructions = new HashMap<>();
		for (int i = 0; i < own.length; i++) {
			if (own[i] >= 0) {
				to[own[i]] = i;
				now[0] = positions.time[own[i]];
				spread.add(positions, own[i]);
				now[0] = end(own[i]);
			} else {
				spread.add(instructions.computeIfAbsent(lines.applyAsInt(i), program::instructionOf), OperationType.ELSEWHERE.ordinal(), 0);
			}
		}
		return new ScenarioRun(this, spread, position -> to[position], elsewhere);
	}

	/** What another machine does at a position where this one does nothing. */
	String elsewhere(int position) {
		return elsewhere.apply(position);
	}

	/** Runs a program from its beginning to its end. */
	public static ScenarioRun of(Program program, RunLimits limits, RunMonitor monitor) {
		return new Unroller(program, limits, monitor, TaskChooser.AS_WRITTEN).run();
	}

	/** What ran. */
	public Program program() {
		return program;
	}

	/** How it ended. */
	public Ending ending() {
		return ending;
	}

	/** Positions: operations, notes and expectations. */
	public int length() {
		return positions.count;
	}

	/** What a position does. */
	public OperationType type(int position) {
		return TYPES[positions.type[position]];
	}

	/** The 1-based line that a position stands in; work that ran by itself has the line of what made it pending. */
	public int line(int position) {
		return program.line(positions.instruction[position]);
	}

	/** Which step of a purge a position of {@link OperationType#PURGE_STEP} is. */
	public PurgeStep purgeStep(int position) {
		return PurgeStep.of((int) positions.index[position]);
	}

	/** Nanoseconds on the simulated clock of the machine when a position began; they pass where the cost model says so, in the vmalloc space. */
	public long time(int position) {
		return positions.time[position];
	}

	/** The same when it was over. */
	public long end(int position) {
		return position + 1 < positions.count ? positions.time[position + 1] : endTime;
	}

	/**
	 * Nanoseconds from the end of what the same task did before to the end of a position: what it took, and what others did meanwhile under
	 * the lock of the vmalloc space, for which it waited. What a purge does without that lock, others do not wait for. Outside of tasks only
	 * what it took.
	 */
	public long latency(int position) {
		TaskCode task = taskOf(positions.instruction[position]);
		long sum = end(position) - time(position);
		for (int before = position - 1; task != null && before >= 0 && !isOf(task, positions.cpu[position], before); before--) {
			boolean isWaitedFor = taskOf(positions.instruction[before]) != null && (type(before) != OperationType.PURGE_STEP || holdsLock(purgeStep(before)));
			sum += isWaitedFor ? end(before) - time(before) : 0;
		}
		return sum;
	}

	private boolean isOf(TaskCode task, int cpu, int position) {
		return type(position) != OperationType.ELSEWHERE && positions.cpu[position] == cpu && taskOf(positions.instruction[position]) == task;
	}

	/** Whether a step of a purge is done under the lock of the vmalloc space ({@code vmap_area_lock}, {@code free_vmap_area_lock}). */
	static boolean holdsLock(PurgeStep step) {
		return step == PurgeStep.FREE || step == PurgeStep.NODE_RECLAIM || step == PurgeStep.POOL_RECLAIM;
	}

	int instruction(int position) {
		return positions.instruction[position];
	}

	/** The CPU that a position runs on. */
	public int cpu(int position) {
		return positions.cpu[position];
	}

	/** The task that a position belongs to; empty outside of tasks. */
	public String task(int position) {
		TaskCode task = taskOf(positions.instruction[position]);
		return task == null ? "" : task.name();
	}

	@Nullable TaskCode taskOf(int instruction) {
		for (TaskCode task : program.tasks()) {
			if (instruction >= task.entry() && instruction < task.end()) {
				return task;
			}
		}
		return null;
	}

	/** The operation in words, with units. */
	public String text(int position) {
		return new OperationText(this).of(position);
	}

	/** The position in words with what came of it. */
	public String describe(int position) {
		OperationType type = type(position);
		String failure = disappointment(position);
		if (failure != null) {
			return text(position) + ": " + failure;
		}
		return type.allocates() ? text(position) + " -> " + new OperationText(this).result(handle(position), position) : text(position);
	}

	/** Bytes that an allocation asks for; pages or the CPU where the machine is set. */
	public long amount(int position) {
		return positions.amount[position];
	}

	/** Bytes of alignment that an allocation asks for. */
	public long align(int position) {
		return positions.align[position];
	}

	/** Flags of an allocation ({@link org.vmalloscope.engine.memory.Gfp}). */
	public int gfp(int position) {
		return operand(position, 1);
	}

	/** Whether a position gives a name to an area that is there already. */
	public boolean isNaming(int position) {
		return type(position).allocates() && (flags(position) & Opcode.EXISTING) != 0;
	}

	/** {@link Opcode#RESERVED} and {@link Opcode#HUGE}. */
	public int flags(int position) {
		return operand(position, 2);
	}

	int operand(int position, int which) {
		return program.instructions()[positions.instruction[position] + 1 + which];
	}

	/** The start and the end of the addresses that an allocation may take; null when it does not say so. */
	long @Nullable [] window(int position) {
		return positions.windows.get(position);
	}

	/** The number of the result that a position makes or frees; -1 for none. */
	public int handle(int position) {
		return positions.handle[position];
	}

	/** The element of an array that keeps the result of a position. */
	long index(int position) {
		return positions.index[position];
	}

	/** What an allocation gave: a {@link org.vmalloscope.engine.percpu.PercpuPointer} or an address; -1 after a failure. */
	public long result(int position) {
		return positions.result[position];
	}

	/** Whether the position is an allocation that failed. */
	public boolean failed(int position) {
		return type(position).allocates() && positions.result[position] == Positions.NONE;
	}

	/** Why an allocation failed; empty when it did not. */
	public String reason(int position) {
		return reasons.getOrDefault(position, "");
	}

	/** Why an expectation is not met; null when it is, or when the position is none. */
	public @Nullable String disappointment(int position) {
		return disappointments.get(position);
	}

	/** How many expectations are not met. */
	public int disappointments() {
		return disappointments.size();
	}

	/** Expectations that are not met and errors of the run, in order. */
	public List<Problem> problems() {
		return problems;
	}

	/** What the kernel printed. */
	public List<String> log() {
		return log;
	}

	/** The position that made a result. */
	public int birth(int handle) {
		return results.birth(handle);
	}

	/** The position that freed a result; -1 if none. */
	public int death(int handle) {
		return results.death(handle);
	}

	/** How many results there are; they are numbered from 0. */
	public int results() {
		return results.count();
	}

	/** The positions that are notes, ascending. */
	public int[] notes() {
		return IntStream.range(0, length()).filter(position -> type(position) == OperationType.NOTE).toArray();
	}

	/** The names that have values, in the order of their first lines. */
	public List<Name> names() {
		return program.variables().stream().filter(name -> !name.name().isEmpty()).toList();
	}

	/** The value of a name after the first {@code position} operations, in words; null when it has none yet. */
	public @Nullable String value(String name, int position) {
		for (int i = 0; i < variables.length; i++) {
			Name variable = program.variables().get(i);
			if (variable.name().equals(name)) {
				Long value = variables[i].at(position);
				return value == null ? null : variable.dimension() == Dimension.AREA ? new OperationText(this).result(value.intValue(), position)
						: variable.dimension().show(value);
			}
		}
		return null;
	}

	/** The value of a name after the first {@code position} operations, as a number; empty when it has none yet, or when it is no number but an area. */
	public OptionalLong number(String name, int position) {
		for (int i = 0; i < variables.length; i++) {
			Name variable = program.variables().get(i);
			if (variable.name().equals(name) && variable.dimension() != Dimension.AREA) {
				Long value = variables[i].at(position);
				return value == null ? OptionalLong.empty() : OptionalLong.of(value);
			}
		}
		return OptionalLong.empty();
	}

	/** The names of arrays. */
	public List<Name> arrays() {
		return program.arrays();
	}

	/**
	 * The position that made the last result of an array after the first {@code position} operations.
	 *
	 * @return -1 when the array has none yet
	 */
	public int lastElement(String array, int position) {
		return element(array, position, index -> true);
	}

	/**
	 * The position that made the result that an element of an array has after the first {@code position} operations.
	 *
	 * @return -1 when the element has none yet
	 */
	public int element(String array, long index, int position) {
		return element(array, position, wanted -> wanted == index);
	}

	private int element(String array, int position, LongPredicate wanted) {
		for (int i = Math.min(position, length()) - 1; i >= 0; i--) {
			if (type(i).allocates() && operand(i, 3) == Opcode.ELEMENT_TARGET && program.arrays().get(operand(i, 4)).name().equals(array) && wanted.test(index(i))) {
				return i;
			}
		}
		return -1;
	}

	/** What an allocation gave, as it is after the first {@code position} operations, in words. */
	public String result(int allocation, int position) {
		return new OperationText(this).result(handle(allocation), position);
	}

	/** The element of an array that keeps the result of an allocation. */
	public long elementIndex(int allocation) {
		return index(allocation);
	}

	/** Which task took each turn of the schedules, as numbers of {@link Program#tasks}. */
	public int[] schedule() {
		return turns.stream().mapToInt(TaskTurn::task).toArray();
	}

	List<TaskTurn> turns() {
		return turns;
	}
}
