package org.vmalloscope.engine.schedule;

import java.util.ArrayList;
import java.util.List;

/**
 * What one task does: steps, run from the first on, with branches.
 *
 * @param name what the task does, for people
 * @param steps the steps; a branch target may be the number of steps, which is the end
 */
public record Program(String name, List<Step> steps) {
	/** Copies the list. */
	public Program {
		steps = List.copyOf(steps);
	}

	/** Runs it alone from beginning to end in the current state of its memory, as a kernel with one CPU would.
	 * @return the last outcome that was not {@link Outcome#NONE}
	 * @throws IllegalStateException if it would wait for another task */
	public Outcome runAlone() {
		List<Outcome> outcomes = runAloneWithOutcomes();
		return outcomes.isEmpty() ? Outcome.NONE : outcomes.get(outcomes.size() - 1);
	}

	/** {@link #runAlone}, with all that was noteworthy on the way.
	 * @return the outcomes that were not {@link Outcome#NONE}, in order
	 * @throws IllegalStateException if it would wait for another task */
	public List<Outcome> runAloneWithOutcomes() {
		List<Outcome> outcomes = new ArrayList<>();
		for (int at = 0; at < steps.size();) {
			Step step = steps.get(at);
			if (!step.ready()) {
				throw new IllegalStateException(name + " waits at: " + step.label());
			}
			int flow = step.run();
			if (Flow.outcome(flow) != Outcome.NONE) {
				outcomes.add(Flow.outcome(flow));
			}
			at = step.follow(flow, at, steps.size());
		}
		return outcomes;
	}
}
