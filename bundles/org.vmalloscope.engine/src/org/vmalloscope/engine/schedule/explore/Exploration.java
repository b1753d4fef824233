package org.vmalloscope.engine.schedule.explore;

import java.util.Locale;
import java.util.Set;
import java.util.StringJoiner;

import org.eclipse.jdt.annotation.Nullable;
import org.vmalloscope.engine.schedule.Outcome;
import org.vmalloscope.engine.schedule.Schedule;

/**
 * The result of an exploration.
 *
 * @param verdict what is known
 * @param seen the outcomes that occurred in what was looked at
 * @param counterExample a failing schedule, present exactly if the verdict is {@link Verdict#FAILS}
 * @param statistics of the search that decided
 * @param limits the bounds that it was given
 * @param stopped why it did not look at everything, or an empty text
 * @param reduced whether exchangeable steps were taken in one order only
 */
public record Exploration(Verdict verdict, Set<Outcome> seen, @Nullable CounterExample counterExample, Statistics statistics, Limits limits,
		String stopped, boolean reduced) {
	/**
	 * A schedule that fails.
	 *
	 * @param schedule the choices up to and with the failing step; for {@link Outcome#DEADLOCK} up to the state where nobody can go on
	 * @param outcome how it fails
	 * @param shortest whether it is proven that none has fewer steps, and none of the same length fewer changes of task
	 */
	public record CounterExample(Schedule schedule, Outcome outcome, boolean shortest) {
	}

	/** Copies the set. */
	public Exploration {
		seen = Set.copyOf(seen);
	}

	/** The counter-example.
	 * @throws IllegalStateException if there is none */
	public CounterExample failure() {
		CounterExample example = counterExample;
		if (example == null) {
			throw new IllegalStateException("no schedule fails: " + text());
		}
		return example;
	}

	/** The result in one line, bounds included, for people. */
	public String text() {
		StringJoiner text = new StringJoiner("; ");
		CounterExample example = counterExample;
		text.add(switch (verdict) {
			case VERIFIED -> "Verified for all schedules";
			case VERIFIED_UP_TO_STEPS -> "Verified for all schedules of at most " + limits.steps() + " steps";
			case UNDECIDED -> "Undecided: nothing that was looked at fails, but not everything was looked at";
			case FAILS -> example == null ? "Fails" : describe(example);
		});
		text.add(String.format(Locale.ROOT, "%,d states, %,d steps taken, longest schedule %,d", statistics.states(), statistics.steps(), statistics.depth()));
		if (reduced) {
			text.add("independent steps in one order only");
		}
		if (!stopped.isEmpty()) {
			text.add("stopped: " + stopped);
		}
		return text.toString();
	}

	private static String describe(CounterExample example) {
		Schedule schedule = example.schedule();
		return String.format(Locale.ROOT, "%s after %d steps with %d %s of task%s: %s", example.outcome(), schedule.length(), schedule.switches(),
				schedule.switches() == 1 ? "change" : "changes", example.shortest() ? " (none is shorter)" : " (a shorter one may exist)", schedule);
	}
}
