package org.vmalloscope.engine.schedule;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.eclipse.jdt.annotation.Nullable;

/**
 * Several tasks in one state, and what each can do next. This is what a debugger steps and what the explorer explores.
 *
 * <p>A task alone on its CPU takes its steps whenever their guards hold. Where several share a CPU, one thread is current; another becomes current by its
 * switch-in steps, when {@link Preemption} and the context of the current one allow it; an interrupt handler starts when interrupts are on and then has the CPU to
 * itself until it is over. A task whose step ends in {@link Flow#END} is over, for good or for ill; the others go on, as they do after an oops.
 *
 * <p>The state is entirely in the {@link Memory} (the places in the programs are cells, too), so saving and restoring are the memory's. Not for use by several threads.
 */
public final class TaskMachine {
	/** The largest number of tasks: sets of tasks are {@code int}s. */
	public static final int MAXIMUM_TASKS = 31;

	/** A cell that the machine keeps for itself: a place in a program, the current thread of a CPU. */
	public record Control(String name, int limit) implements Cell {
	}

	private final Memory memory;
	private final List<Task> tasks;
	private final Step[][] steps;
	private final int[] end;
	private final Register[] places;
	private final SharedCpu[] shared;
	private final Invariant[] invariants;
	private final Dependence dependence;

	/** A machine whose threads are preempted only where they wait.
	 * @throws IllegalArgumentException see the other constructor */
	public TaskMachine(Memory memory, List<Task> tasks) {
		this(memory, tasks, Preemption.VOLUNTARY, List.of());
	}

	/** A machine; seals the memory, whose state is the initial one.
	 * @throws IllegalArgumentException if there is no task, or too many, or two have the same name */
	public TaskMachine(Memory memory, List<Task> tasks, Preemption preemption, List<Invariant> invariants) {
		this.memory = memory;
		this.tasks = List.copyOf(tasks);
		this.invariants = invariants.toArray(Invariant[]::new);
		check();
		int count = tasks.size();
		steps = new Step[count][];
		end = new int[count];
		places = new Register[count];
		shared = new SharedCpu[count];
		for (SharedCpu cpu : SharedCpu.of(this.tasks, memory, preemption)) {
			for (int task : cpu.tasks()) {
				shared[task] = cpu;
			}
		}
		for (int i = 0; i < count; i++) {
			steps[i] = code(i);
			end[i] = tasks.get(i).program().steps().size();
			places[i] = memory.register(new Control("place of " + tasks.get(i).name(), steps[i].length + 1));
		}
		memory.seal();
		dependence = new Dependence(this);
	}

	private void check() {
		if (tasks.isEmpty() || tasks.size() > MAXIMUM_TASKS) {
			throw new IllegalArgumentException("a machine has 1 to " + MAXIMUM_TASKS + " tasks, not " + tasks.size());
		}
		Set<String> names = new HashSet<>();
		for (Task task : tasks) {
			if (!names.add(task.name())) {
				throw new IllegalArgumentException("two tasks are called " + task.name());
			}
		}
	}

	/** Program, then one place that means "over", then the switch-in steps. */
	private Step[] code(int task) {
		List<Step> code = new ArrayList<>(tasks.get(task).program().steps());
		if (shared[task] != null && tasks.get(task).kind() == Task.Kind.THREAD) {
			int base = code.size() + 1;
			code.add(SharedCpu.idle());
			for (Step step : SharedCpu.switchIn(tasks.get(task))) {
				code.add(step.shifted(base));
			}
		}
		return code.toArray(Step[]::new);
	}

	/** The tasks; everywhere else a task is its index in this list. */
	public List<Task> tasks() {
		return tasks;
	}

	/** The state. */
	public Memory memory() {
		return memory;
	}

	/** What must hold after each step. */
	public List<Invariant> invariants() {
		return List.of(invariants);
	}

	/** Makes the initial state current. */
	public void reset() {
		memory.reset();
	}

	/** Whether the task has nothing left to do. */
	public boolean finished(int task) {
		return places[task].get() == end[task];
	}

	/** Whether the task can take a step now. */
	public boolean enabled(int task) {
		int place = places[task].get();
		if (place == end[task]) {
			return false;
		}
		SharedCpu cpu = shared[task];
		if (cpu == null) {
			return steps[task][place].ready();
		}
		return cpu.lets(task, this) && steps[task][effectivePlace(task, place)].ready();
	}

	/** The set of tasks that can take a step now: bit i for task i. */
	public int enabled() {
		int set = 0;
		for (int i = 0; i < places.length; i++) {
			if (enabled(i)) {
				set |= 1 << i;
			}
		}
		return set;
	}

	/** Whether some task is not finished. */
	public boolean unfinished() {
		for (int i = 0; i < places.length; i++) {
			if (places[i].get() != end[i]) {
				return true;
			}
		}
		return false;
	}

	/** The step that the task would take, or {@code null} when it is finished. A thread that is not current would first take the steps that switch to it. */
	public @Nullable Step next(int task) {
		int place = places[task].get();
		return place == end[task] ? null : steps[task][effectivePlace(task, place)];
	}

	/** The place of the task: 0 is the first step of its program, the number of steps is the end, above that are the steps that switch to it. */
	public int place(int task) {
		return places[task].get();
	}

	/** The context in which the CPU of a task would take that task's next step. */
	public Context context(int task) {
		Step step = next(task);
		return step == null ? Context.PROCESS : step.context();
	}

	/** Lets a task take a step.
	 * @return one of {@link Flow}; if the step has no other outcome and an invariant on what it wrote does not hold, {@link Outcome#VIOLATION}
	 * @see #enabled(int) which must hold */
	int run(int task) {
		int place = places[task].get();
		SharedCpu cpu = shared[task];
		if (cpu != null) {
			place = cpu.enter(task, place, end[task]);
		}
		Step step = steps[task][place];
		int flow = step.run();
		int next = step.follow(flow, place, end[task]);
		if (cpu != null) {
			next = cpu.leave(task, next, end[task], steps[task].length);
		}
		places[task].set(next);
		return invariants.length == 0 ? flow : checked(step, flow);
	}

	/** Lets a task take a step.
	 * @throws IllegalArgumentException if it cannot */
	public Outcome step(int task) {
		if (!enabled(task)) {
			throw new IllegalArgumentException(tasks.get(task).name() + (finished(task) ? " is over" : " must wait"));
		}
		return Flow.outcome(run(task));
	}

	/** {@link #step} for a caller who knows that the task is {@link #enabled(int) enabled}. */
	public Outcome take(int task) {
		return Flow.outcome(run(task));
	}

	/** Tests the invariants after a step that writes what they look at. */
	private int checked(Step step, int flow) {
		for (Invariant invariant : invariants) {
			if (Flow.outcome(flow) == Outcome.NONE && !Collections.disjoint(step.writes(), invariant.cells()) && !invariant.holds().getAsBoolean()) {
				return Flow.way(flow) | Flow.next(Outcome.VIOLATION);
			}
		}
		return flow;
	}

	/** Which steps of which tasks can be exchanged. */
	public Dependence dependence() {
		return dependence;
	}

	/** The step that would really run at a place: the first switch-in step for a thread that is not current. */
	int effectivePlace(int task, int place) {
		SharedCpu cpu = shared[task];
		return cpu == null || !cpu.mustSwitch(task, place, end[task]) ? place : end[task] + 1;
	}

	Step[] code(Task task) {
		return steps[tasks.indexOf(task)];
	}

	Step[][] code() {
		return steps;
	}

	int end(int task) {
		return end[task];
	}

	@Nullable SharedCpu sharedCpu(int task) {
		return shared[task];
	}
}
