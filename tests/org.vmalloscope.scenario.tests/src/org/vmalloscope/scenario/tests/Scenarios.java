package org.vmalloscope.scenario.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.vmalloscope.scenario.Scenario;
import org.vmalloscope.scenario.run.RunLimits;
import org.vmalloscope.scenario.run.RunMonitor;
import org.vmalloscope.scenario.run.ScenarioRun;

/** Runs texts. */
final class Scenarios {
	/** A small machine whose first chunk serves offsets 28672 to 57344. */
	static final String MACHINE = """
			machine {
			    kernel 4.4
			    cpus 4
			    first chunk static 20 KiB, reserved 8 KiB, dynamic 28 KiB, unit 64 KiB
			}
			""";

	private Scenarios() {
	}

	static ScenarioRun run(String text) {
		Scenario scenario = Scenario.of("t.vms", text);
		assertEquals(List.of(), scenario.problems());
		return ScenarioRun.of(scenario.program(), RunLimits.DEFAULT, RunMonitor.NONE);
	}

	/** Runs a text in which everything is as expected. */
	static ScenarioRun pass(String text) {
		ScenarioRun run = run(text);
		assertEquals(List.of(), run.problems());
		return run;
	}

	/** The problems of a run, as the command line prints them. */
	static List<String> runProblems(String text) {
		return run(text).problems().stream().map(Object::toString).toList();
	}

	/** The problems of a text that does not compile. */
	static List<String> problems(String text) {
		return Scenario.of("t.vms", text).problems().stream().map(Object::toString).toList();
	}
}
