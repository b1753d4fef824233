package org.vmalloscope.scenario.run;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.vmalloscope.scenario.OperationType;
import org.vmalloscope.scenario.compile.Schedule;
import org.vmalloscope.scenario.compile.TaskCode;

/** Runs the tasks of a scenario, one operation at a time, in the order that a schedule says. */
final class Tasks {
	private final Unroller run;
	private final TaskChooser chooser;
	/** Where each task is; a task that was run to its end by one schedule has nothing left for the next. */
	private final Map<Integer, Unroller.Thread> threads = new HashMap<>();
	private final Map<Integer, Boolean> finished = new HashMap<>();

	/** The schedule under way, as a number of the program. */
	private int scheduled;

	Tasks(Unroller run, TaskChooser chooser) {
		this.run = run;
		this.chooser = chooser;
	}

	void run(Schedule schedule) {
		scheduled = run.program.schedules().indexOf(schedule);
		switch (schedule.kind()) {
		case WRITTEN -> {
			for (Schedule.Turn turn : schedule.turns()) {
				for (int i = 0; i != turn.operations() && step(turn.task()); i++) {
					// one operation after the other
				}
			}
			for (int task : schedule.tasks()) {
				while (step(task)) {
					// to its end
				}
			}
		}
		case ROUND_ROBIN -> choose(schedule, takeTurns());
		case SEED -> {
			SplitMix random = new SplitMix(schedule.seed());
			choose(schedule, (turn, unfinished) -> (int) random.between(0, unfinished.length - 1));
		}
		case EXPLORE -> choose(schedule, chooser == TaskChooser.AS_WRITTEN ? takeTurns() : chooser);
		}
	}

	/** Each task once, then each again. */
	private static TaskChooser takeTurns() {
		int[] last = { -1 };
		return (turn, unfinished) -> {
			int next = 0;
			while (next < unfinished.length && unfinished[next] <= last[0]) {
				next++;
			}
			next %= unfinished.length;
			last[0] = unfinished[next];
			return next;
		};
	}

	private void choose(Schedule schedule, TaskChooser order) {
		for (int[] unfinished = unfinished(schedule); unfinished.length > 0; unfinished = unfinished(schedule)) {
			int choice = order.choose(run.turns.size(), unfinished);
			step(unfinished[choice]);
		}
	}

	private int[] unfinished(Schedule schedule) {
		return schedule.tasks().stream().filter(task -> !finished.getOrDefault(task, false)).mapToInt(Integer::intValue).toArray();
	}

	/** Where the tasks are. */
	record Mark(Map<Integer, Unroller.Thread> threads, Map<Integer, Boolean> finished) {
	}

	Mark mark() {
		Map<Integer, Unroller.Thread> copies = new TreeMap<>();
		threads.forEach((task, thread) -> copies.put(task, thread.copy()));
		return new Mark(copies, new TreeMap<>(finished));
	}

	void rewind(Mark mark) {
		threads.clear();
		mark.threads.forEach((task, thread) -> threads.put(task, thread.copy()));
		finished.clear();
		finished.putAll(mark.finished);
	}

	/** What decides how the tasks go on. */
	List<Object> content() {
		List<Object> content = new ArrayList<>();
		new TreeMap<>(threads).forEach((task, thread) -> {
			content.add(task);
			content.add(thread.content());
		});
		content.add(new TreeMap<>(finished));
		return content;
	}

	/** Work that others wait for: when it is over, whoever began it has no more steps of it. */
	void over(OperationType steps, boolean underWay) {
		if (!underWay) {
			threads.values().stream().filter(thread -> thread.steps == steps).forEach(thread -> thread.steps = null);
		}
	}

	boolean isFinished(int task) {
		return finished.getOrDefault(task, false);
	}

	private Unroller.Thread begin(TaskCode code) {
		Unroller.Thread thread = new Unroller.Thread(code.entry(), code.cpu(), true);
		thread.ready = run.lockClock();
		return thread;
	}

	/** One operation of a task; false when it has none left. */
	boolean step(int task) {
		if (finished.getOrDefault(task, false)) {
			return false;
		}
		TaskCode code = run.program.tasks().get(task);
		Unroller.Thread thread = threads.computeIfAbsent(task, key -> begin(code));
		int first = run.positions.count;
		boolean did = run.stepTask(thread);
		if (did) {
			run.turns.add(new TaskTurn(scheduled, task, first, run.positions.count));
		} else {
			finished.put(task, true);
		}
		return did;
	}
}
