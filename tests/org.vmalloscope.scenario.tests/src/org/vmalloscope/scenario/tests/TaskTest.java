package org.vmalloscope.scenario.tests;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.vmalloscope.scenario.OperationType;
import org.vmalloscope.scenario.run.ScenarioRun;

/** Tasks and the orders in which they take their operations. */
class TaskTest {
	private static final String TASKS = """
			task a on cpu 0 { repeat 3 times as i { vmalloc 1 page } }
			task b on cpu 1 { repeat 2 times as i { vmalloc 2 pages } }
			""";

	private static List<String> tasks(ScenarioRun run) {
		return IntStream.range(0, run.length()).mapToObj(run::task).toList();
	}

	@Test
	void takeTurns() {
		ScenarioRun run = Scenarios.pass(TASKS + "schedule round robin\nexpect operations == 5\n");
		assertEquals(List.of("a", "b", "a", "b", "a", ""), tasks(run));
		assertEquals(1, run.cpu(1));
		assertArrayEquals(new int[] { 0, 1, 0, 1, 0 }, run.schedule());
	}

	@Test
	void followAWrittenOrderAndThenGoToTheirEnds() {
		assertEquals(List.of("b", "a", "a", "b", "a"), tasks(Scenarios.pass(TASKS + "schedule b, a 2 times\n".replace("2 times", "2 times, b to end"))));
	}

	@Test
	void followASeed() {
		ScenarioRun run = Scenarios.pass(TASKS + "schedule seed 3\n");
		assertEquals(tasks(run), tasks(Scenarios.pass(TASKS + "schedule seed 3\n")));
		assertEquals(5, run.length());
	}

	@Test
	void haveNamesOfTheirOwnAndTheirOwnCpu() {
		ScenarioRun run = Scenarios.pass("""
				total = 0
				task w on cpu 0 to 3 {
				    mine = cpu * 10
				    vmalloc 1 page
				    expect mine == cpu * 10
				    total += mine
				}
				schedule round robin
				expect total == 60
				""");
		assertEquals("w[3]", run.task(3));
		assertEquals("30", run.value("w[3].mine", run.length()));
	}

	@Test
	void runAPurgeStepByStepWhileOthersGoOn() {
		ScenarioRun run = Scenarios.pass("""
				machine {
				    kernel 5.1
				    cpus 2
				}
				a = get_vm_area 16384 pages
				b = vmalloc 1 page
				task freeing on cpu 0 { free a }
				task other on cpu 1 { repeat 3 times as i { p[i] = vmalloc 1 page } }
				schedule round robin
				expect lazy pages == 0
				""");
		int[] steps = IntStream.range(0, run.length()).filter(i -> run.type(i) == OperationType.PURGE_STEP).toArray();
		assertTrue(steps.length >= 3, Arrays.toString(steps));
		assertEquals("other", run.task(steps[0] + 1));
		assertEquals("freeing", run.task(steps[0]));
	}
}
