package org.vmalloscope.session.scenario;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.vmalloscope.scenario.OperationType;
import org.vmalloscope.scenario.Scenario;
import org.vmalloscope.scenario.run.RunLimits;
import org.vmalloscope.scenario.run.RunMonitor;
import org.vmalloscope.scenario.run.ScenarioRun;

/** Runs a recorded scenario and keeps as expectations what comes out as the kernel decided; the rest is told in comments. */
final class RecordedDecisions {
	private static final String BEHIND = " # the kernel: ";

	private RecordedDecisions() {
	}

	/**
	 * The text with expectations that hold, and how many do.
	 *
	 * @param text its expectations stand behind {@link RecordedText#EXPECT}
	 */
	static String checked(String text) {
		Scenario scenario = Scenario.of("", text);
		if (!scenario.problems().isEmpty()) {
			throw new IllegalStateException("the recorded scenario cannot be read: " + scenario.problems().get(0));
		}
		ScenarioRun run = ScenarioRun.of(scenario.program(), RunLimits.DEFAULT, RunMonitor.NONE);
		Set<Integer> otherwise = new HashSet<>();
		int all = 0;
		for (int i = 0; i < run.length(); i++) {
			all += run.type(i) == OperationType.EXPECT ? 1 : 0;
			if (run.disappointment(i) != null) {
				otherwise.add(run.line(i));
			}
		}
		List<String> lines = text.lines().toList();
		StringBuilder checked = new StringBuilder();
		for (int i = 0; i < lines.size(); i++) {
			String line = lines.get(i);
			checked.append(otherwise.contains(i + 1) ? line.replace(RecordedText.EXPECT, BEHIND) : line).append('\n');
			if (i == 0) {
				checked.append('\n').append(String.format(Locale.ROOT, "# Of %,d decisions of the kernel %,d come out as they were recorded and are expected; the others stand in comments.", all, all - otherwise.size()));
			}
		}
		return checked.toString();
	}
}
