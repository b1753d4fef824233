package org.vmalloscope.engine.pagetable.story;

import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.vmalloscope.engine.schedule.Execution;
import org.vmalloscope.engine.schedule.Outcome;
import org.vmalloscope.engine.schedule.Schedule;
import org.vmalloscope.engine.schedule.TaskMachine;
import org.vmalloscope.engine.schedule.explore.Exploration;
import org.vmalloscope.engine.schedule.explore.Explorer;
import org.vmalloscope.engine.schedule.explore.Limits;

/**
 * The order of steps in which a story is shown at first. It is found, not written down: the shortest schedule that fails; where none does, the shortest in which a
 * fault is served, or in which the kernel refuses something, and after it all tasks in turn to their ends; else all tasks in turn from the beginning.
 *
 * <p>One story is told in the order in which R2 was described: the shortest failing one is shorter, and misses its point, a count that is equal although a slot lacks.
 */
public final class Telling {
	private static final Limits LIMITS = Limits.DEFAULT.withStates(200_000).withBytes(64L << 20).withTime(Duration.ofSeconds(2));
	private static final List<Set<Outcome>> WORTH_SEEING = List.of(Explorer.FAILURES, EnumSet.of(Outcome.RECOVER, Outcome.FIXUP),
			EnumSet.of(Outcome.SIGNAL, Outcome.REFUSED));

	private static final Map<Story, Schedule> AS_DESCRIBED = Map.of(Stories.named("generation-protocol"), Schedule.of(0, 0, 0, 1, 1, 1, 0, 0, 1, 1, 1));

	private Telling() {
	}

	/** The schedule of a story.
	 * @throws IllegalArgumentException if the race cannot be held */
	public static Schedule of(Story story) {
		Schedule described = AS_DESCRIBED.get(story);
		if (described != null) {
			return described;
		}
		TaskMachine machine = story.machine();
		for (Set<Outcome> outcomes : WORTH_SEEING) {
			Exploration.CounterExample found = new Explorer(machine).lookingFor(outcomes).within(LIMITS).run().counterExample();
			if (found != null) {
				return found.outcome().failure() ? found.schedule() : toTheEnd(machine, found.schedule());
			}
		}
		return toTheEnd(machine, Schedule.EMPTY);
	}

	/** A schedule, and after it all tasks in turn, as far as they can go. */
	private static Schedule toTheEnd(TaskMachine machine, Schedule beginning) {
		Execution execution = Execution.of(machine, beginning);
		List<Integer> turns = new ArrayList<>(beginning.length());
		for (int i = 0; i < beginning.length(); i++) {
			turns.add(beginning.choice(i));
		}
		int last = turns.isEmpty() ? machine.tasks().size() - 1 : turns.get(turns.size() - 1);
		while (machine.enabled() != 0) {
			do {
				last = (last + 1) % machine.tasks().size();
			} while (!machine.enabled(last));
			execution.step(last);
			turns.add(last);
		}
		return Schedule.of(turns.stream().mapToInt(Integer::intValue).toArray());
	}
}
