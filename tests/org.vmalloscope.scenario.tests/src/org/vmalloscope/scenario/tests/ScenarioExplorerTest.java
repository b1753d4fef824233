package org.vmalloscope.scenario.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import org.junit.jupiter.api.Test;
import org.vmalloscope.engine.schedule.Outcome;
import org.vmalloscope.engine.schedule.explore.Limits;
import org.vmalloscope.engine.schedule.explore.Monitor;
import org.vmalloscope.engine.schedule.explore.Verdict;
import org.vmalloscope.scenario.Gallery;
import org.vmalloscope.scenario.Scenario;
import org.vmalloscope.scenario.run.ScenarioExplorer;
import org.vmalloscope.scenario.run.ScenarioRun;
import org.vmalloscope.scenario.run.WrittenOrder;

/** Scenarios in all orders of their tasks. */
class ScenarioExplorerTest {
	private static final String LOST_UPDATE = """
			count = 0
			task w on cpu 0 to 1 {
			    seen = count
			    vmalloc 1 page
			    count = seen + 1
			}
			%s
			expect count == 2
			""";
	/** The first chunk has no populated page left; the balance work is held back. */
	private static final String FULL = """
			machine {
			    kernel 4.4
			    cpus 4
			    first chunk static 20 KiB, reserved 8 KiB, dynamic 28 KiB, unit 64 KiB
			}
			hold balance work
			repeat until failure as n {
			    p[n] = alloc percpu 1 KiB align 8 atomic
			}
			""";
	private static final String LAZY = """
			machine {
			    kernel 6.1
			    cpus 2
			}
			hold drain work
			repeat 4 times as i { a[i] = vmalloc 16 pages }
			repeat 3 times as i { free a[i] }
			""";

	private static ScenarioExplorer.Result explore(String text) {
		Scenario scenario = Scenario.of("t.vms", text);
		assertEquals(List.of(), scenario.problems());
		return new ScenarioExplorer(scenario.program()).run(Limits.DEFAULT, Monitor.NONE);
	}

	@Test
	void findsTheShortestOrderInWhichAnUpdateIsLost() {
		ScenarioExplorer.Result result = explore(LOST_UPDATE.formatted("schedule explore"));
		assertEquals(Verdict.FAILS, result.exploration().verdict());
		assertEquals(Outcome.VIOLATION, result.exploration().failure().outcome());
		assertTrue(result.exploration().failure().shortest());
		WrittenOrder order = Objects.requireNonNull(result.order());
		assertEquals(4, order.turns().size());
		assertEquals(List.of("t.vms:8: expected count == 2, got 1"), Objects.requireNonNull(result.failing()).problems().stream().map(Object::toString).toList());
	}

	@Test
	void theOrderIsWrittenIntoTheScenarioAndFailsThere() {
		String text = LOST_UPDATE.formatted("schedule explore up to 20 operations # all");
		WrittenOrder order = Objects.requireNonNull(explore(text).order());
		String written = order.text(text);
		assertTrue(written.contains("schedule w["), written);
		assertTrue(written.contains("# all"), written);
		assertFalse(written.contains("explore"), written);
		ScenarioRun run = Scenarios.run(written);
		assertEquals(1, run.disappointments());
		assertEquals(Objects.requireNonNull(explore(text).failing()).length(), run.length());
	}

	@Test
	void agreesWithTryingEveryOrderByHand() {
		int failing = 0;
		List<String> orders = new ArrayList<>();
		orders("", 2, 2, orders);
		for (String order : orders) {
			failing += Scenarios.run(LOST_UPDATE.formatted("schedule " + order)).disappointments();
		}
		assertEquals(6, orders.size());
		assertEquals(4, failing);
	}

	/** All orders of turns of two tasks; each has one operation, and its end. */
	private static void orders(String before, int first, int second, List<String> all) {
		if (first == 0 && second == 0) {
			all.add(before);
			return;
		}
		String comma = before.isEmpty() ? "" : before + ", ";
		if (first > 0) {
			orders(comma + "w[0]", first - 1, second, all);
		}
		if (second > 0) {
			orders(comma + "w[1]", first, second - 1, all);
		}
	}

	@Test
	void whatHoldsInAllOrdersIsVerified() {
		ScenarioExplorer.Result result = explore("""
				task a on cpu 0 { repeat 3 times as i { x[i] = vmalloc 1 page } }
				task b on cpu 1 {
				    repeat 3 times as i { y[i] = vmalloc 2 pages }
				    free y[1]
				}
				schedule explore
				expect areas == 5
				""");
		assertEquals(Verdict.VERIFIED, result.exploration().verdict(), result.exploration()::text);
		assertTrue(result.exploration().statistics().states() > 20, result.exploration()::text);
	}

	@Test
	void aBoundOnOperationsIsSaid() {
		ScenarioExplorer.Result result = explore("""
				task a on cpu 0 { repeat 9 times as i { x[i] = vmalloc 1 page } }
				schedule explore up to 4 operations
				""");
		assertEquals(Verdict.VERIFIED_UP_TO_STEPS, result.exploration().verdict());
	}

	@Test
	void anAtomicAllocationBesideTheBalanceWorkFailsInSomeOrder() {
		ScenarioExplorer.Result result = explore(FULL + """
				task worker on cpu 0 { run balance work }
				task quick on cpu 1 {
				    q = alloc percpu 1 KiB align 8 atomic
				    expect q succeeded
				}
				schedule explore
				""");
		assertEquals(Verdict.FAILS, result.exploration().verdict(), result.exploration()::text);
		assertEquals(2, Objects.requireNonNull(result.order()).turns().size());
	}

	@Test
	void anAllocationThatMaySleepWaitsForTheBalanceWorkInEveryOrder() {
		ScenarioExplorer.Result result = explore(FULL + """
				task worker on cpu 0 { run balance work }
				task patient on cpu 1 {
				    q = alloc percpu 1 KiB align 8
				    expect q succeeded
				}
				schedule explore
				""");
		assertEquals(Verdict.VERIFIED, result.exploration().verdict(), result.exploration()::text);
	}

	@Test
	void theBalanceWorkGoesOnInStepsBetweenWhichOthersAllocate() {
		ScenarioExplorer.Result result = explore(FULL + """
				task worker on cpu 0 { run balance work }
				task quick on cpu 1 {
				    q = alloc percpu 1 KiB align 8 atomic
				    r = alloc percpu 1 KiB align 8 atomic
				    if q succeeded { expect r succeeded } else { expect r failed }
				}
				schedule explore
				""");
		// the pages come between the two
		assertEquals(Verdict.FAILS, result.exploration().verdict(), result.exploration()::text);
		assertTrue(Objects.requireNonNull(result.order()).turns().size() > 4);
	}

	@Test
	void anAllocationBesideTheDrainWorkIsServedInEveryOrder() {
		ScenarioExplorer.Result result = explore(LAZY + """
				task drainer on cpu 0 { run drain work }
				task other on cpu 1 {
				    b = vmalloc 16 pages
				    expect b succeeded
				    free a[3]
				}
				schedule explore
				expect areas == 1
				""");
		assertEquals(Verdict.VERIFIED, result.exploration().verdict(), result.exploration()::text);
	}

	@Test
	void whatIsFreedDuringADrainStaysLazy() {
		ScenarioExplorer.Result result = explore(LAZY + """
				task drainer on cpu 0 { run drain work }
				task other on cpu 1 { free a[3] }
				schedule explore
				expect lazy pages == 0
				""");
		assertEquals(Verdict.FAILS, result.exploration().verdict(), result.exploration()::text);
		assertNotNull(result.failing());
	}

	@Test
	void anErrorOfTheRunIsAFailureOfItsOrder() {
		ScenarioExplorer.Result result = explore("""
				a = vmalloc 1 page
				task one on cpu 0 { if areas == 1 { free a } }
				task two on cpu 1 {
				    vmalloc 1 page
				    free a
				}
				schedule explore
				""");
		assertEquals(Verdict.FAILS, result.exploration().verdict());
		assertTrue(Objects.requireNonNull(result.failing()).problems().get(0).text().contains("freed already"));
	}

	@Test
	void shippedScenariosHoldInEveryOrder() throws IOException {
		int explored = 0;
		for (String name : Gallery.names()) {
			Scenario scenario = Scenario.of(name, Gallery.text(name));
			if (ScenarioExplorer.isFor(scenario.program())) {
				assertEquals(Verdict.VERIFIED, new ScenarioExplorer(scenario.program()).run(Limits.DEFAULT, Monitor.NONE).exploration().verdict(), name);
				explored++;
			}
		}
		assertEquals(2, explored);
	}

	@Test
	void whatTheirNotesSayIsFound() throws IOException {
		String balance = Gallery.text("explore-balance-work.vms").replace("q = alloc percpu 1 KiB align 8\n", "q = alloc percpu 1 KiB align 8 atomic\n");
		assertEquals(Verdict.FAILS, explore(balance).exploration().verdict());
		String drain = Gallery.text("explore-drain-work.vms") + "expect lazy pages == 0 pages\n";
		assertEquals(Verdict.FAILS, explore(drain).exploration().verdict());
	}

	@Test
	void saysWhenThereIsNothingToExplore() {
		assertEquals("t.vms: nothing is left to the explorer: there is no 'schedule explore'",
				assertThrows(IllegalArgumentException.class, () -> explore("vmalloc 1 page\n")).getMessage());
	}
}
