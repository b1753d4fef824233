package org.vmalloscope.session.scenario;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

import org.vmalloscope.scenario.OperationType;
import org.vmalloscope.scenario.Scenario;
import org.vmalloscope.scenario.run.RunLimits;
import org.vmalloscope.scenario.run.RunMonitor;
import org.vmalloscope.scenario.run.ScenarioRun;

/** Runs a recorded scenario and keeps as expectations what comes out as the kernel decided; the rest is told in comments. */
final class RecordedDecisions {
	/** Decisions behind a wrong one among which another one shows that the scenario went astray. */
	private static final int NEAR = 24;

	private final String text;
	/** Lines of the decisions that come out otherwise. */
	private final Set<Integer> otherwise = new TreeSet<>();
	/** Numbers of these decisions, from 0. */
	private final TreeSet<Integer> wrong = new TreeSet<>();
	private int all;

	/**
	 * Runs a text.
	 *
	 * @param text its expectations stand behind {@link RecordedText#EXPECT}
	 */
	private RecordedDecisions(String text) {
		this.text = text;
		Scenario scenario = Scenario.of("", text);
		if (!scenario.problems().isEmpty()) {
			throw new IllegalStateException("the recorded scenario cannot be read: " + scenario.problems().get(0));
		}
		ScenarioRun run = ScenarioRun.of(scenario.program(), RunLimits.DEFAULT, RunMonitor.NONE);
		for (int i = 0; i < run.length(); i++) {
			if (run.disappointment(i) != null) {
				otherwise.add(run.line(i));
				wrong.add(all);
			}
			all += run.type(i) == OperationType.EXPECT ? 1 : 0;
		}
	}

	static RecordedDecisions of(String text) {
		return new RecordedDecisions(text);
	}

	/**
	 * The event of the first decision behind {@code from} that comes out otherwise and is soon followed by another one; -1 when there is none.
	 *
	 * @param events of all decisions, in order
	 */
	int firstAstray(List<Integer> events, int from) {
		for (int number : wrong) {
			Integer next = wrong.higher(number);
			if (events.get(number) >= from && next != null && next - number <= NEAR) {
				return events.get(number);
			}
		}
		return -1;
	}

	/** The text with expectations that hold, and how many do. */
	String checked() {
		List<String> lines = text.lines().toList();
		StringBuilder checked = new StringBuilder();
		for (int i = 0; i < lines.size(); i++) {
			String line = lines.get(i);
			checked.append(otherwise.contains(i + 1) ? line.replace(RecordedText.EXPECT, RecordedText.KERNEL) : line).append('\n');
			if (i == 0) {
				checked.append('\n').append(String.format(Locale.ROOT, "# Of %,d decisions of the kernel %,d come out as they were recorded and are expected; the others stand in comments.", all, all - wrong.size()));
			}
		}
		return checked.toString();
	}
}
