package org.vmalloscope.scenario.run;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.jdt.annotation.Nullable;
import org.vmalloscope.engine.vmalloc.purge.PurgeStep;
import org.vmalloscope.scenario.OperationType;
import org.vmalloscope.scenario.Problem;
import org.vmalloscope.scenario.compile.Arithmetic;
import org.vmalloscope.scenario.compile.Dimension;
import org.vmalloscope.scenario.compile.Name;
import org.vmalloscope.scenario.compile.Opcode;
import org.vmalloscope.scenario.compile.Program;
import org.vmalloscope.scenario.compile.Schedule;
import org.vmalloscope.scenario.machine.LiveMachine;
import org.vmalloscope.scenario.machine.MachineState;

/** The first run of a program: a stack machine that follows its control flow and writes down each position. */
final class Unroller {
	private static final OperationType[] TYPES = OperationType.values();
	/** The monitor is asked each time so many operations are done. */
	private static final int MONITOR_INTERVAL = 1 << 14;

	/** Ends a run with an error. */
	static final class Abort extends RuntimeException {
		private static final long serialVersionUID = 1;

		Abort(String message) {
			super(message, null, false, false);
		}
	}

	/** Ends a run because somebody wanted that. */
	private static final class Cancelled extends RuntimeException {
		private static final long serialVersionUID = 1;

		Cancelled() {
			super("cancelled", null, false, false);
		}
	}

	/** Where the program, or a task, is. */
	static final class Thread {
		final boolean isTask;
		int next;
		int cpu;
		/** The steps that it does one after the other until there are no more: {@link OperationType#PURGE_STEP} or {@link OperationType#BALANCE_STEP}. */
		@Nullable OperationType steps;
		/** The instruction that began them. */
		int stepsAt;
		/** When its last operation was over, on a clock that stands still while nobody holds the lock of the vmalloc space. */
		long ready;
		/** What that one took, with the time that it waited for its turn. */
		long latency;

		Thread(int entry, int cpu, boolean isTask) {
			next = entry;
			this.cpu = cpu;
			this.isTask = isTask;
		}

		Thread copy() {
			Thread copy = new Thread(next, cpu, isTask);
			copy.set(this);
			return copy;
		}

		void set(Thread other) {
			next = other.next;
			cpu = other.cpu;
			steps = other.steps;
			stepsAt = other.stepsAt;
			ready = other.ready;
			latency = other.latency;
		}

		long[] content() {
			OperationType doing = steps;
			return new long[] { next, cpu, doing == null ? -1 : doing.ordinal(), doing == null ? 0 : stepsAt };
		}
	}

	final Program program;
	final LiveMachine machine;
	final Positions positions;
	final Results results = new Results();
	final LongLog[] variableLogs;
	final Map<Integer, String> reasons = new HashMap<>();
	final Map<Integer, String> disappointments = new HashMap<>();
	final List<Problem> problems = new ArrayList<>();
	final List<TaskTurn> turns = new ArrayList<>();
	private final RunLimits limits;
	private final RunMonitor monitor;
	private final Operations operations;
	private final Questions questions;
	private final Judge judge;
	private final Tasks tasks;
	private final SplitMix random = new SplitMix(0);
	private final int[] code;
	private final boolean[] named;
	private final long[] variables;
	private final LongArray[] arrays;
	private long[] stack = new long[64];
	private int top;
	private int last = -1;
	private boolean balanceHeld;
	private boolean drainHeld;
	private int at;
	private int idle;
	/** Whether it stops where the order of tasks is left to the explorer. */
	private boolean pauses;
	private @Nullable Schedule paused;
	/** Where the thread under way runs. */
	private int cpuNow;
	private long latencyNow;
	/** Time of steps of purges that do not hold the lock of the vmalloc space. */
	private long unlocked;

	Unroller(Program program, RunLimits limits, RunMonitor monitor, TaskChooser chooser) {
		this.program = program;
		this.limits = limits;
		this.monitor = monitor;
		machine = LiveMachine.boot(program.machine());
		positions = new Positions(this::clock);
		operations = new Operations(machine);
		questions = new Questions(this);
		judge = new Judge(this, questions);
		tasks = new Tasks(this, chooser);
		code = program.instructions();
		variables = new long[program.variables().size()];
		variableLogs = new LongLog[variables.length];
		named = new boolean[variables.length];
		for (int i = 0; i < variables.length; i++) {
			Name name = program.variables().get(i);
			variables[i] = name.dimension() == Dimension.AREA ? -1 : 0;
			variableLogs[i] = new LongLog();
			named[i] = !name.name().isEmpty();
		}
		arrays = program.arrays().stream().map(array -> new LongArray(array.dimension() == Dimension.AREA ? -1 : 0)).toArray(LongArray[]::new);
	}

	ScenarioRun run() {
		ScenarioRun.Ending ending = ScenarioRun.Ending.FINISHED;
		try {
			Thread main = new Thread(0, 0, false);
			while (stepMain(main)) {
				checkLimits();
			}
		} catch (Abort | ArithmeticException | IllegalArgumentException e) {
			problems.add(new Problem(program.file(), program.line(at), 0, 1, e instanceof ArithmeticException ? "division by zero" : String.valueOf(e.getMessage())));
			ending = ScenarioRun.Ending.ABORTED;
		} catch (Cancelled e) {
			ending = ScenarioRun.Ending.CANCELLED;
		}
		return new ScenarioRun(this, ending);
	}

	/** Runs to the first place where the order of tasks is left to the explorer; {@code null} if there is none. From then on nothing is noted about names. */
	@Nullable Schedule runToExploration(Thread main) {
		pauses = true;
		while (step(main)) {
			checkLimits();
		}
		pauses = false;
		Arrays.fill(named, false);
		return paused;
	}

	Tasks tasks() {
		return tasks;
	}

	/** Where a run stands. */
	record Mark(LiveMachine.State state, int positions, int results, int live, int failures, long random, int last, boolean balanceHeld, boolean drainHeld,
			long[] variables, List<Problem> problems, Map<Integer, String> disappointments, List<TaskTurn> turns, Tasks.Mark tasks, Thread main) {
	}

	/** Where it stands now; from here on changes of arrays and results are noted, so that {@link #rewind} can undo them. */
	Mark mark(Thread main) {
		for (LongArray array : arrays) {
			array.mark();
		}
		results.mark();
		return new Mark(machine.snapshot(), positions.count, results.count(), results.live(), questions.failures(), random.state(), last, balanceHeld, drainHeld,
				variables.clone(), List.copyOf(problems), Map.copyOf(disappointments), List.copyOf(turns), tasks.mark(), main.copy());
	}

	/** Goes back to the mark. */
	void rewind(Mark mark, Thread main) {
		machine.restore(mark.state);
		for (LongArray array : arrays) {
			array.rewind();
		}
		results.rewind();
		positions.count = mark.positions;
		questions.failures(mark.failures);
		random.seed(mark.random);
		last = mark.last;
		balanceHeld = mark.balanceHeld;
		drainHeld = mark.drainHeld;
		System.arraycopy(mark.variables, 0, variables, 0, variables.length);
		problems.clear();
		problems.addAll(mark.problems);
		disappointments.clear();
		disappointments.putAll(mark.disappointments);
		turns.clear();
		turns.addAll(mark.turns);
		tasks.rewind(mark.tasks);
		main.set(mark.main);
		top = 0;
		idle = 0;
	}

	/** All that decides what comes, besides the machine: two runs with the same content go on in the same way. */
	List<Object> content(Thread main) {
		List<Object> content = new ArrayList<>();
		content.add(variables.clone());
		for (LongArray array : arrays) {
			content.add(array.changes());
		}
		content.add(results.changes());
		int count = results.count();
		long[] made = new long[4 * (count - results.marked())];
		for (int i = 0; i < made.length; i += 4) {
			int birth = results.birth(results.marked() + i / 4);
			made[i] = positions.result[birth];
			made[i + 1] = positions.type[birth];
			made[i + 2] = positions.amount[birth];
			made[i + 3] = results.death(results.marked() + i / 4) < 0 ? 0 : 1;
		}
		content.add(made);
		content.add(new long[] { random.state(), last, questions.failures(), balanceHeld ? 1 : 0, drainHeld ? 1 : 0, machine.killedTasks(), positions.count, main.next });
		content.add(machine.log().stream().map(line -> line.text()).toList());
		content.add(tasks.content());
		return content;
	}

	private void checkLimits() {
		if (positions.count >= limits.operations()) {
			throw new Abort("the run was given up after " + limits.operations() + " operations");
		}
		if ((positions.count & MONITOR_INTERVAL - 1) == 0 && !monitor.goesOn(positions.count)) {
			throw new Cancelled();
		}
		idle = 0;
	}

	int cpu() {
		return cpuNow;
	}

	int last() {
		return last;
	}

	/** Goes on until one position is done. Returns false when there is none: the thread is at its end. */
	boolean step(Thread thread) {
		cpuNow = thread.cpu;
		int pc = thread.next;
		OperationType steps = thread.steps;
		if (steps != null) {
			at = thread.stepsAt;
			if (!oneOf(steps, thread)) {
				thread.steps = null;
			}
			return true;
		}
		while (true) {
			at = pc;
			int opcode = code[pc];
			if (opcode >= Opcode.ALLOCATE) {
				thread.next = pc + 1 + Opcode.operands(opcode);
				operation(opcode, thread);
				runPendingWork(thread);
				return true;
			}
			if (++idle > limits.instructions()) {
				throw new Abort("this goes on for ever without an operation");
			}
			switch (opcode) {
			case Opcode.JUMP -> pc = code[pc + 1];
			case Opcode.JUMP_IF_ZERO -> pc = pop() == 0 ? code[pc + 1] : pc + 2;
			case Opcode.JUMP_IF_FAILED -> pc = last >= 0 && questions.failed(last) ? code[pc + 1] : pc + 2;
			case Opcode.END -> {
				thread.next = pc;
				return false;
			}
			case Opcode.SCHEDULE -> {
				Schedule schedule = program.schedules().get(code[pc + 1]);
				if (pauses && schedule.kind() == Schedule.Kind.EXPLORE) {
					paused = schedule;
					thread.next = pc + 2;
					return false;
				}
				tasks.run(schedule);
				cpuNow = thread.cpu;
				pc += 2;
			}
			default -> {
				value(opcode, pc);
				pc += 1 + Opcode.operands(opcode);
			}
			}
		}
	}

	/** One step of work that goes on in steps; returns whether there are more. */
	private boolean oneOf(OperationType steps, Thread thread) {
		int position = positions.add(at, steps.ordinal(), thread.cpu);
		if (steps != OperationType.PURGE_STEP) {
			return operations.balanceStep();
		}
		PurgeStep step = operations.nextPurgeStep();
		positions.index[position] = step.ordinal();
		long before = clock();
		boolean hasMore = operations.purgeStep();
		unlocked += ScenarioRun.holdsLock(step) ? 0 : clock() - before;
		return hasMore;
	}

	private boolean stepMain(Thread main) {
		latencyNow = main.latency;
		long before = clock();
		boolean done = step(main);
		main.latency = clock() - before;
		return done;
	}

	/** Nanoseconds on the simulated clock in which somebody held the lock of the vmalloc space, or could have. */
	long lockClock() {
		return clock() - unlocked;
	}

	/** Nanoseconds on the simulated clock. */
	long clock() {
		return machine.kernel().vmalloc().clock().nanos();
	}

	/** What the last operation of the thread under way took, with the time that it waited for its turn. */
	long latency() {
		return latencyNow;
	}

	/** One step of a task, with the limits checked. */
	boolean stepTask(Thread thread) {
		boolean goesOn = thread.steps != null;
		latencyNow = thread.latency;
		long unlockedBefore = unlocked;
		boolean done = step(thread);
		if (done) {
			long now = lockClock();
			thread.latency = now - thread.ready + unlocked - unlockedBefore + (goesOn ? thread.latency : 0);
			thread.ready = now;
		}
		checkLimits();
		return done;
	}

	private void push(long value) {
		if (top == stack.length) {
			stack = Arrays.copyOf(stack, top * 2);
		}
		stack[top++] = value;
	}

	private long pop() {
		return stack[--top];
	}

	private void value(int opcode, int pc) {
		int operand = pc + 1 < code.length ? code[pc + 1] : 0;
		switch (opcode) {
		case Opcode.CONSTANT -> push(program.constants()[operand]);
		case Opcode.SMALL -> push(operand);
		case Opcode.LOAD -> push(variables[operand]);
		case Opcode.LOAD_ELEMENT -> push(arrays[operand].get(pop()));
		case Opcode.STORE -> store(operand, pop());
		case Opcode.STORE_ELEMENT -> {
			long value = pop();
			arrays[operand].set(index(pop()), value);
		}
		case Opcode.LENGTH -> push(arrays[operand].length());
		case Opcode.QUANTITY -> push(questions.quantity(operand));
		case Opcode.FACT -> push(questions.fact(operand, handle(pop())));
		case Opcode.FAILED_WITH -> push(questions.failedWith(handle(pop()), program.texts().get(operand)) ? 1 : 0);
		case Opcode.DRAW -> push(random.draw(program.distributions().get(operand)));
		case Opcode.LAST -> push(last);
		case Opcode.RANDOM -> {
			long greatest = pop();
			push(random.between(pop(), greatest));
		}
		case Opcode.SEED -> random.seed(pop());
		case Opcode.HOLD -> hold(TYPES[operand], code[pc + 2] != 0);
		case Opcode.FAULT -> throw new Abort(program.texts().get(operand));
		default -> {
			long b = opcode >= Opcode.NEGATE ? 0 : pop();
			push(Arithmetic.apply(opcode, pop(), b));
		}
		}
	}

	private void store(int variable, long value) {
		variables[variable] = value;
		if (named[variable]) {
			variableLogs[variable].add(positions.count, value);
		}
	}

	private static int index(long index) {
		if (index < 0 || index >= LongArray.MAXIMUM) {
			throw new Abort("an array has no element " + index);
		}
		return (int) index;
	}

	private int handle(long value) {
		if (value < 0) {
			throw new Abort("nothing is allocated under this name yet");
		}
		return (int) value;
	}

	private void hold(OperationType work, boolean held) {
		if (work == OperationType.BALANCE) {
			balanceHeld = held;
		} else {
			drainHeld = held;
		}
	}

	// ---- operations

	private void operation(int opcode, Thread thread) {
		switch (opcode) {
		case Opcode.ALLOCATE -> allocate(thread);
		case Opcode.FREE -> free(thread);
		case Opcode.WORK -> work(TYPES[code[at + 1]], thread);
		case Opcode.SET -> set(TYPES[code[at + 1]], thread);
		case Opcode.NOTE -> positions.add(at, OperationType.NOTE.ordinal(), thread.cpu);
		case Opcode.STATE -> enter(program.states().get(code[at + 1]), thread);
		default -> judge.judge(program.expectations().get(code[at + 1]), positions.add(at, OperationType.EXPECT.ordinal(), thread.cpu));
		}
	}

	/** In a task, work goes on in its atomic steps, so that others get their turns in between. */
	private void work(OperationType type, Thread thread) {
		boolean inSteps = thread.isTask && (type == OperationType.DRAIN || type == OperationType.BALANCE);
		OperationType steps = type == OperationType.DRAIN ? OperationType.PURGE_STEP : OperationType.BALANCE_STEP;
		while (inSteps && operations.isUnderWay(type)) {
			oneOf(steps, thread);
			tasks.over(steps, operations.isUnderWay(type));
		}
		int position = positions.add(at, type.ordinal(), thread.cpu);
		if (inSteps) {
			positions.index[position] = Positions.IN_STEPS;
			thread.steps = operations.beginWork(type) ? steps : null;
			thread.stepsAt = at;
		} else {
			operations.work(type, 0);
		}
	}

	private void enter(MachineState state, Thread thread) {
		try {
			operations.enter(state);
		} catch (IllegalArgumentException e) {
			throw new Abort("the machine cannot be in this state: " + e.getMessage());
		}
		positions.add(at, OperationType.STATE.ordinal(), thread.cpu);
	}

	long popValue() {
		return pop();
	}

	int popHandle() {
		return handle(pop());
	}

	int line() {
		return program.line(at);
	}

	private void allocate(Thread thread) {
		OperationType type = TYPES[code[at + 1]];
		long[] window = (code[at + 3] & Opcode.WINDOW) == 0 ? null : new long[] { 0, pop() };
		if (window != null) {
			window[0] = pop();
		}
		int cpu = cpu(pop(), thread);
		long align = pop();
		long size = pop();
		long index = code[at + 4] == Opcode.ELEMENT_TARGET ? index(pop()) : 0;
		if (type != OperationType.ALLOCATE_PERCPU && Long.bitCount(align) != 1) {
			throw new Abort("an alignment of " + align + " bytes is no power of two");
		}
		while (operations.waitsForBalance(type, code[at + 2])) {
			oneOf(OperationType.BALANCE_STEP, thread);
			tasks.over(OperationType.BALANCE_STEP, operations.isUnderWay(OperationType.BALANCE));
		}
		int handle = results.next();
		int position = positions.add(at, code[at + 1], cpu);
		if (window != null) {
			positions.windows.put(position, window);
		}
		long result = operations.allocate(type, handle, size, align, code[at + 2], code[at + 3], cpu, window);
		positions.handle[position] = handle;
		positions.index[position] = index;
		positions.amount[position] = window != null && (code[at + 3] & Opcode.EXISTING) != 0 ? operations.sizeOfExisting(type, window) : size;
		positions.align[position] = align;
		positions.result[position] = result;
		results.add(position, result != Positions.NONE);
		if (result == Positions.NONE) {
			questions.countFailure();
			reasons.put(position, operations.reason());
		}
		last = handle;
		switch (code[at + 4]) {
		case Opcode.VARIABLE_TARGET -> store(code[at + 5], handle);
		case Opcode.ELEMENT_TARGET -> arrays[code[at + 5]].set((int) index, handle);
		default -> {
			// only "last" names it
		}
		}
	}

	private int cpu(long wanted, Thread thread) {
		if (wanted < 0) {
			return thread.cpu;
		}
		return checkedCpu(wanted);
	}

	private int checkedCpu(long wanted) {
		int cpus = program.machine().configuration().cpus();
		if (wanted >= cpus || wanted < 0) {
			throw new Abort("the machine has no cpu " + wanted + ": it has " + cpus);
		}
		return (int) wanted;
	}

	private void free(Thread thread) {
		int cpu = cpu(pop(), thread);
		int handle = handle(pop());
		int birth = results.birth(handle);
		int death = results.death(handle);
		if (death >= 0 && death != birth) {
			throw new Abort("this was freed already in line " + program.line(positions.instruction[death]));
		}
		int position = positions.add(at, OperationType.FREE.ordinal(), cpu);
		positions.handle[position] = handle;
		if (death < 0) {
			OperationType maker = TYPES[positions.type[birth]];
			if (thread.isTask && operations.purgesInSteps(maker, positions.result[birth])) {
				positions.index[position] = Positions.IN_STEPS;
				thread.steps = operations.freeLazily(positions.result[birth], cpu) ? OperationType.PURGE_STEP : null;
				thread.stepsAt = at;
			} else {
				operations.free(maker, positions.result[birth], positions.amount[birth], cpu);
			}
			results.free(handle, position);
		}
	}

	private void set(OperationType type, Thread thread) {
		long amount = pop();
		if (type == OperationType.SWITCH_CPU) {
			thread.cpu = checkedCpu(amount);
		} else if (amount < 0) {
			throw new Abort("there cannot be " + amount + " pages");
		}
		int position = positions.add(at, type.ordinal(), thread.cpu);
		positions.amount[position] = amount;
		operations.work(type, amount);
	}

	/** Work that is pending and not held back runs as a position of its own. */
	private void runPendingWork(Thread thread) {
		if (!balanceHeld && questions.isBalancePending() && !operations.isUnderWay(OperationType.BALANCE)) {
			positions.add(at, OperationType.BALANCE.ordinal(), thread.cpu);
			operations.work(OperationType.BALANCE, 0);
		}
		if (!drainHeld && questions.isDrainPending() && !operations.isUnderWay(OperationType.DRAIN)) {
			positions.add(at, OperationType.DRAIN.ordinal(), thread.cpu);
			operations.work(OperationType.DRAIN, 0);
		}
	}
}
