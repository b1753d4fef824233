package org.vmalloscope.engine.schedule;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.jdt.annotation.Nullable;

/** A CPU with more than one task: which thread is current, which interrupt handler runs, who may run next. */
final class SharedCpu {
	private static final int NO_INTERRUPT = 0;

	private final int[] tasks;
	private final boolean[] interrupt;
	private final Preemption preemption;
	/** Index in {@link #tasks} of the current thread. */
	private final Register current;
	/** Index in {@link #tasks} of the running handler, plus one. */
	private final @Nullable Register handler;
	/** Where a thread goes on when the switch to it is complete, by index in {@link #tasks}. */
	private final Register[] resume;

	private SharedCpu(int number, List<Integer> members, List<Task> all, Memory memory, Preemption preemption) {
		this.preemption = preemption;
		tasks = members.stream().mapToInt(Integer::intValue).toArray();
		interrupt = new boolean[tasks.length];
		resume = new Register[tasks.length];
		boolean interrupts = false;
		for (int i = 0; i < tasks.length; i++) {
			Task task = all.get(tasks[i]);
			interrupt[i] = task.kind() == Task.Kind.INTERRUPT;
			interrupts |= interrupt[i];
			resume[i] = memory.register(new TaskMachine.Control("resume " + task.name(), task.program().steps().size() + 2));
		}
		current = memory.register(new TaskMachine.Control("current of CPU " + number, tasks.length));
		handler = interrupts ? memory.register(new TaskMachine.Control("handler of CPU " + number, tasks.length + 1)) : null;
		int first = 0;
		while (first < tasks.length - 1 && interrupt[first]) {
			first++;
		}
		current.set(first);
	}

	static List<SharedCpu> of(List<Task> all, Memory memory, Preemption preemption) {
		Map<Integer, List<Integer>> members = new LinkedHashMap<>();
		for (int i = 0; i < all.size(); i++) {
			members.computeIfAbsent(all.get(i).cpu(), cpu -> new ArrayList<>()).add(i);
		}
		List<SharedCpu> cpus = new ArrayList<>();
		members.forEach((cpu, list) -> {
			if (list.size() > 1) {
				cpus.add(new SharedCpu(cpu, list, all, memory, preemption));
			}
		});
		return cpus;
	}

	/** The step that stands at the place which means "over"; it is never run. */
	static Step idle() {
		return Step.internal("over", "", Context.PROCESS, () -> Flow.END);
	}

	static List<Step> switchIn(Task task) {
		Program program = task.switchIn();
		if (program != null && !program.steps().isEmpty()) {
			return program.steps();
		}
		Context context = Context.PROCESS.with(Context.INTERRUPTS_OFF);
		return List.of(Step.internal("context switch to " + task.name(), "context_switch", context, () -> Flow.NEXT));
	}

	int[] tasks() {
		return tasks;
	}

	private int index(int task) {
		for (int i = 0; i < tasks.length; i++) {
			if (tasks[i] == task) {
				return i;
			}
		}
		throw new IllegalArgumentException("task " + task + " is not on this CPU");
	}

	private int running() {
		Register register = handler;
		return register == null ? NO_INTERRUPT : register.get();
	}

	/** Whether the CPU lets an unfinished task take a step, guards aside. */
	boolean lets(int task, TaskMachine machine) {
		int index = index(task);
		int inside = running();
		if (inside != NO_INTERRUPT) {
			return inside == index + 1;
		}
		int now = current.get();
		if (!interrupt[now] && now == index) {
			return true;
		}
		int other = tasks[now];
		if (interrupt[now] || machine.finished(other)) {
			return true;
		}
		Step step = machine.code()[other][machine.place(other)];
		if (interrupt[index]) {
			return !step.context().is(Context.INTERRUPTS_OFF | Context.INTERRUPT);
		}
		return step.context().preemptible() && (preemption == Preemption.FULL || step.schedulePoint() || !step.ready());
	}

	/** Whether the task would first have to become current. */
	boolean mustSwitch(int task, int place, int end) {
		int index = index(task);
		return !interrupt[index] && place <= end && current.get() != index;
	}

	/** Notes that the task has the CPU now.
	 * @return the place of the step to run */
	int enter(int task, int place, int end) {
		int index = index(task);
		if (interrupt[index]) {
			Register register = handler;
			if (register != null && register.get() == NO_INTERRUPT) {
				register.set(index + 1);
			}
			return place;
		}
		if (current.get() == index) {
			return place;
		}
		current.set(index);
		resume[index].set(place);
		return end + 1;
	}

	/** Notes that the task has taken a step.
	 * @return its next place */
	int leave(int task, int next, int end, int length) {
		int index = index(task);
		Register register = handler;
		if (interrupt[index] && next == end && register != null) {
			register.set(NO_INTERRUPT);
		}
		if (next >= length && length > end) {
			int back = resume[index].get();
			resume[index].set(0);
			return back;
		}
		return next;
	}

	/** Where the thread goes on after the switch that it is in. */
	int resumePlace(int task) {
		return resume[index(task)].get();
	}
}
