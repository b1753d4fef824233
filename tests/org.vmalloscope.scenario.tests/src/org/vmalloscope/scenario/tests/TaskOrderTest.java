package org.vmalloscope.scenario.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import java.util.Objects;

import org.junit.jupiter.api.Test;
import org.vmalloscope.engine.schedule.Outcome;
import org.vmalloscope.scenario.Gallery;
import org.vmalloscope.scenario.run.RunMonitor;
import org.vmalloscope.scenario.run.ScenarioRun;
import org.vmalloscope.scenario.run.TaskOrder;

/** The order of a scenario's tasks as rows, and the scenario in another order. */
class TaskOrderTest {
	private static final String LOST_UPDATE = """
			count = 0
			task w on cpu 0 to 1 {
			    seen = count
			    vmalloc 1 page
			    count = seen + 1
			    note "done"
			}
			%s
			expect count == 2
			""";

	private static TaskOrder order(ScenarioRun run) {
		return Objects.requireNonNull(TaskOrder.of(run));
	}

	private static List<Integer> tasks(TaskOrder order) {
		return order.interleaving().steps().stream().map(step -> step.task()).toList();
	}

	@Test
	void eachTurnIsARowInTheLaneOfItsCpu() {
		TaskOrder order = order(Scenarios.run(LOST_UPDATE.formatted("schedule w[0] 2 times, w[1] 2 times")));
		assertEquals(List.of(0, 0, 1, 1), tasks(order));
		assertEquals(List.of(0, 1), order.interleaving().cpus());
		assertTrue(order.interleaving().steps().get(0).label().startsWith("vmalloc 4 KiB"), order.interleaving().steps().get(0).label());
		assertEquals("line 4", order.interleaving().steps().get(0).source());
		assertEquals(4, order.turns());
		assertEquals(0, order.rowsAt(0));
		assertEquals(2, order.rowsAt(2));
		assertEquals(3, order.positionAfter(2));
		assertFalse(order.isLeftToExplorer());
	}

	@Test
	void aTurnTakenEarlierIsAnotherRunOfTheScenario() {
		String text = LOST_UPDATE.formatted("schedule w[0] 2 times, w[1] 2 times # in turn");
		TaskOrder told = order(Scenarios.pass(text));
		TaskOrder tried = told.moved(2, 1, RunMonitor.NONE);
		assertEquals(List.of(0, 1, 0, 1, 2), tasks(tried), "both have seen 0 before either is done; the expectation behind the schedule fails");
		assertEquals(Outcome.VIOLATION, tried.interleaving().steps().get(4).outcome());
		assertEquals(4, tried.turns());
		assertEquals(tried.run().length(), tried.positionAfter(4));
		assertEquals("schedule w[0], w[1], w[0], w[1]", tried.statement());
		String written = tried.text(text);
		assertTrue(written.contains("schedule w[0], w[1], w[0], w[1] # in turn"), written);
		assertEquals(tried.run().problems().toString(), Scenarios.run(written).problems().toString());
		assertThrows(IllegalArgumentException.class, () -> tried.moved(0, 4, RunMonitor.NONE), "what follows the schedule stays behind it");
	}

	@Test
	void whatIsLeftToTheExplorerIsChosenBeforeOtherSchedules() {
		TaskOrder order = order(Scenarios.run("""
				task a on cpu 0 { vmalloc 1 page }
				schedule round robin
				task b on cpu 1 { repeat 2 times as i { vmalloc 2 pages } }
				schedule explore
				"""));
		assertTrue(order.isLeftToExplorer());
		assertEquals(2, order.turns());
		assertEquals("b", order.interleaving().tasks().get(order.interleaving().steps().get(0).task()).name());
	}

	@Test
	void aRefusedAllocationIsMarkedAndAScenarioWithoutTasksHasNoOrder() {
		TaskOrder order = order(Scenarios.run("task a on cpu 0 { vmalloc 64 TiB }\nschedule round robin\n"));
		assertEquals(Outcome.REFUSED, order.interleaving().steps().get(0).outcome());
		assertNull(TaskOrder.of(Scenarios.run("vmalloc 1 page\n")));
	}

	@Test
	void theShippedScenariosForTheExplorerHaveOrders() throws IOException {
		List<String> names = Gallery.names().stream().filter(name -> name.startsWith("explore-")).toList();
		assertEquals(2, names.size());
		for (String name : names) {
			assertTrue(order(Scenarios.run(Gallery.text(name))).isLeftToExplorer(), name);
		}
	}
}
