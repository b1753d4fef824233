package org.vmalloscope.scenario.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.vmalloscope.scenario.Gallery;
import org.vmalloscope.scenario.OperationType;
import org.vmalloscope.scenario.Scenario;
import org.vmalloscope.scenario.run.RunLimits;
import org.vmalloscope.scenario.run.RunMonitor;
import org.vmalloscope.scenario.run.RunPlayer;
import org.vmalloscope.scenario.run.ScenarioRun;
import org.vmalloscope.scenario.run.SideBySide;

/** One scenario on several machines, side by side. */
class CompareTest {
	private static final String LOOP = """
			machine "little" { kernel 4.19; page budget 8 pages; cpus 2; first chunk static 0, reserved 0, dynamic 0, unit 64 KiB }
			compare with "more" { page budget 16 pages }
			hold balance work
			repeat until failure as n { p[n] = alloc percpu 4096 }
			done = n
			on "little" { expect n == 4 } else { expect n == 8 }
			free all p
			""";

	private static List<ScenarioRun> run(String text) {
		Scenario scenario = Scenario.of("t.vms", text);
		assertEquals(List.of(), scenario.problems());
		return SideBySide.run(scenario, RunLimits.DEFAULT, RunMonitor.NONE);
	}

	@Test
	void theSameStatementStandsAtTheSamePosition() {
		List<ScenarioRun> runs = run(LOOP);
		ScenarioRun little = runs.get(0);
		ScenarioRun more = runs.get(1);
		assertEquals(List.of("little", "more"), runs.stream().map(run -> run.program().machineName()).toList());
		assertEquals(little.length(), more.length());
		int together = 0;
		for (int i = 0; i < little.length(); i++) {
			assertEquals(little.line(i), more.line(i), "line at " + i);
			boolean isAlone = little.type(i) == OperationType.ELSEWHERE || more.type(i) == OperationType.ELSEWHERE;
			assertTrue(isAlone || little.type(i) == more.type(i), "type at " + i);
			together += isAlone ? 0 : 1;
		}
		// five allocations, of which the last fails in the little machine, and four that free
		assertEquals(5 + 4, together);
	}

	@Test
	void whatOnlyTheOtherDoesIsToldAndChangesNothing() {
		ScenarioRun little = run(LOOP).get(0);
		Set<String> texts = new HashSet<>();
		for (int i = 0; i < little.length(); i++) {
			if (little.type(i) == OperationType.ELSEWHERE) {
				texts.add(little.text(i));
			}
		}
		assertTrue(texts.contains("only on more: p[7] = alloc percpu 4 KiB align 8 B") || texts.stream().anyMatch(text -> text.startsWith("only on more: p[7] = alloc percpu")), texts.toString());
	}

	@Test
	void namesResultsAndExpectationsMoveWithTheirPositions() {
		for (ScenarioRun run : run(LOOP)) {
			assertEquals(List.of(), run.problems(), run.program().machineName());
			assertEquals(run.program().machineName().equals("little") ? "4" : "8", run.value("done", run.length()));
			for (int i = 0; i < run.length(); i++) {
				if (run.type(i).allocates() && !run.failed(i)) {
					assertEquals(i, run.birth(run.handle(i)));
					assertEquals(OperationType.FREE, run.type(run.death(run.handle(i))));
				}
			}
		}
	}

	@Test
	void bothRunsCanBePlayedForwardsAndBackwards() {
		for (ScenarioRun run : run(LOOP)) {
			RunPlayer player = new RunPlayer(run);
			List<Object> before = new ArrayList<>();
			List<Long> free = new ArrayList<>();
			for (int i = 0; i < run.length(); i++) {
				before.add(player.snapshot());
				free.add(player.machine().kernel().pages().freePages());
				player.execute(i);
			}
			assertEquals(run.program().machineName().equals("little") ? 8L : 16L, free.get(0));
			for (int i = run.length() - 1; i >= 0; i--) {
				player.restore((org.vmalloscope.scenario.machine.LiveMachine.State) before.get(i));
				assertEquals(free.get(i), player.machine().kernel().pages().freePages(), "position " + i);
			}
		}
	}

	@Test
	void theSeriesIsShownBeforeAndAfterInOneScenario() throws Exception {
		List<ScenarioRun> runs = run(Gallery.text("s5-before-and-after.vms"));
		assertEquals(List.of("before the series", "after the series"), runs.stream().map(run -> run.program().machineName()).toList());
		runs.forEach(run -> assertEquals(List.of(), run.problems()));
	}

	@Test
	void moreThanTwoMachinesCanBeCompared() {
		List<ScenarioRun> runs = run("""
				machine "two" { kernel 4.19; cpus 2; page budget 8 pages; first chunk static 0, reserved 0, dynamic 0, unit 64 KiB }
				compare with "four" { page budget 16 pages }
				compare with "six" { page budget 24 pages }
				hold balance work
				repeat until failure as n { p[n] = alloc percpu 4096 }
				on "six" { expect n == 12 }
				""");
		assertEquals(3, runs.size());
		assertEquals(1, runs.stream().mapToInt(ScenarioRun::length).distinct().count());
		runs.forEach(run -> assertEquals(List.of(), run.problems()));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			compare with "b" { cpus 2 }                                          | 1:1: describe a machine with a name before it is compared: machine "before" { … }
			machine { cpus 2 }; compare with "b" { cpus 3 }                      | 1:21: describe a machine with a name before it is compared: machine "before" { … }
			machine "a" { cpus 2 }; stop; compare with "b" { cpus 3 }            | 1:31: machines must be compared before the first operation
			machine "a" { cpus 2 }; compare with "a" { cpus 3 }                  | 1:38: there is a machine "a" already
			machine "a" { cpus 2 }; compare with "b" { cpus 0 }                  | 1:44: cpus 0 is not positive
			stop; on "a" { stop }                                                | 1:10: this scenario compares no machines: say 'compare with' first
			machine "old" { cpus 2 }; compare with "new" { cpus 3 }; on "nwe" { stop } | 1:61: unknown machine "nwe", did you mean 'new'?
			machine "a" { cpus 2 }; compare with "b" { cpus 1 }; task w on cpu 1 { stop }; schedule round robin | 1:68: the machine has no cpu 1: it has 1
			machine "a" { cpus 2 }; compare "b" { cpus 1 }                       | 1:33: expected 'with', got "b"
			""")
	void sayWhatDoesNotFit(String text, String problem) {
		assertTrue(Scenarios.problems(text).contains("t.vms:" + problem), Scenarios.problems(text).toString());
	}
}
