package org.vmalloscope.scenario.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.vmalloscope.scenario.OperationType;
import org.vmalloscope.scenario.Scenario;
import org.vmalloscope.scenario.run.RunLimits;
import org.vmalloscope.scenario.run.RunMonitor;
import org.vmalloscope.scenario.run.ScenarioRun;

/** What statements do. */
class RunTest {
	@Test
	void loopsCountersAndConditionsDoWhatTheySay() {
		Scenarios.pass("""
				sum = 0
				for i from 1 to 10 { sum += i }
				expect sum == 55
				for i from 10 down to 1 step 3 { sum += 1 }
				expect sum == 59
				repeat 4 times as k { if k % 2 == 0 { even[k] = k } else if k == 3 { odd = k } else { odd = 100 } }
				expect even[2] == 2 and odd == 3 and k == 4
				repeat while sum > 50 { sum = sum - 1 }
				expect sum == 50 and not sum > 50
				expect min(3, 4) + max(3, 4) == 7
				expect roundup(5000 bytes, 1 page) == 2 pages
				expect fls(8) == 4
				expect 1 << 12 == page size
				expect -3 + 5 == 2
				expect 1.5 MiB == 1536 KiB
				expect 12 ms == 12000 us
				expect 1_000 == 1000
				""");
	}

	@Test
	void aMachineTakesSinglePartsFromOtherKernelsAndArchitectures() {
		Scenarios.pass("""
				machine {
				    kernel 6.12-arm64
				    architecture arm64-64k
				    percpu generation 5.3, gfp 3.18
				    vmalloc placement 6.1, purge 5.1
				}
				a = vmalloc 1 page
				free a
				expect page size == 65536 and lazy pages == 2
				""");
		Scenarios.pass("""
				machine {
				    kernel 6.12
				    architecture alpha-large
				}
				a = vmalloc 1 page
				expect page size == 8192 and address of a == 0xfffffe0000000000
				""");
	}

	@Test
	void aLoopUntilFailureEndsAtTheFailureAndCountsTheSuccesses() {
		ScenarioRun run = Scenarios.pass(Scenarios.MACHINE + """
				hold balance work
				repeat until failure as n {
				    p[n] = alloc percpu 1 KiB align 8 atomic
				    inside += 1
				}
				expect n == 28 and failures == 1 and areas == 28
				expect p[28] failed with "no space left"
				repeat up to 3 times until failure as m { alloc percpu 8 }
				expect m == 3
				""".replace("hold", "inside = 0\nhold") + "expect inside == 28\n");
		assertEquals("p[27] = alloc percpu 1 KiB align 8 bytes with GFP_ATOMIC", run.text(27));
		assertEquals(OperationType.ALLOCATE_PERCPU, run.type(28));
		assertEquals("28", run.value("n", 29));
		assertEquals(9, run.line(27));
	}

	@Test
	void anExpectationThatIsNotMetSaysWhatIsSo() {
		assertEquals(List.of("t.vms:2: expected 2 + 2 == 5, got 4", "t.vms:3: expected p failed, got 0xffffc90000000000",
				"t.vms:4: expected p succeeded and 1 == 2, got false", "t.vms:5: expected lazy pages >= 1 page, got 0 bytes",
				"t.vms:6: expected message \"oops\", got no such message; the last one is 'percpu: Embedded 13 pages/cpu s0 r0 d53248 u524288'",
				"t.vms:7: expected panic, got a machine that runs"), Scenarios.runProblems("""
						p = vmalloc 1 page
						expect 2 + 2 == 5
						expect p failed
						expect p succeeded and 1 == 2
						expect lazy pages >= 1 page
						expect message "oops"
						expect panic
						""").stream().map(text -> text.replaceAll("Embedded .*'", "Embedded 13 pages/cpu s0 r0 d53248 u524288'").replace("0 bytes", "0 bytes")
								.replace("got 0 pages", "got 0 bytes")).toList());
	}

	@Test
	void errorsOfARunEndItWithTheirLine() {
		assertEquals(List.of("t.vms:3: this was freed already in line 2"), Scenarios.runProblems("p = vmalloc 1 page\nfree p\nfree p\n"));
		assertEquals(List.of("t.vms:1: division by zero"), Scenarios.runProblems("zero = 0; x = 3 / zero\n"));
		assertEquals(List.of("t.vms:2: the machine has no cpu 7: it has 4"), Scenarios.runProblems("n = 7\nvmalloc 1 page on cpu n\n"));
		assertEquals(List.of("t.vms:1: an array has no element -1"), Scenarios.runProblems("i = -1; a[i] = 3\n"));
		assertEquals(List.of("t.vms:1: an alignment of 24 bytes is no power of two"), Scenarios.runProblems("vmalloc 1 page align 24\n"));
		assertEquals(List.of("t.vms:2: nothing is allocated under this name yet"), Scenarios.runProblems("if 1 == 2 { p = vmalloc 1 page }\nfree p\n"));
	}

	@Test
	void aRunWithoutEndIsGivenUp() {
		Scenario scenario = Scenario.of("t.vms", "x = 0\nrepeat while 1 == 1 { x += 1 }\n");
		ScenarioRun run = ScenarioRun.of(scenario.program(), new RunLimits(1000, 1000), RunMonitor.NONE);
		assertEquals(ScenarioRun.Ending.ABORTED, run.ending());
		assertEquals("t.vms:2: this goes on for ever without an operation", run.problems().get(0).toString());
		Scenario busy = Scenario.of("t.vms", "repeat while 1 == 1 { vmalloc 1 page }\n");
		assertEquals("t.vms:1: the run was given up after 1000 operations",
				ScenarioRun.of(busy.program(), new RunLimits(1000, 1000), RunMonitor.NONE).problems().get(0).toString());
	}

	@Test
	void aRunCanBeCancelled() {
		Scenario scenario = Scenario.of("t.vms", "repeat 100000 times { switch to cpu 1 }\n");
		assertEquals(ScenarioRun.Ending.CANCELLED, ScenarioRun.of(scenario.program(), RunLimits.DEFAULT, operations -> operations < 20000).ending());
	}

	@Test
	void theSameSeedDrawsTheSameNumbers() {
		String text = """
				distribution d uniform 1 to 1000000
				distribution e exponential mean 100
				distribution f choice 8 weight 3, 64, 4096 weight 2
				seed %d
				repeat 50 times as i {
				    a[i] = alloc percpu min(draw e, 1000) align 8
				    b[i] = alloc percpu draw f align 8
				    x = draw d
				    note "drawn"
				}
				""";
		ScenarioRun once = Scenarios.pass(text.formatted(1));
		ScenarioRun again = Scenarios.pass(text.formatted(1));
		ScenarioRun other = Scenarios.pass(text.formatted(2));
		assertEquals(once.value("x", once.length()), again.value("x", again.length()));
		assertEquals(once.text(30), again.text(30));
		assertNotEquals(once.value("x", once.length()), other.value("x", other.length()));
	}

	@Test
	void workRunsByItselfUnlessItIsHeldBack() {
		ScenarioRun run = Scenarios.pass(Scenarios.MACHINE + "alloc percpu 24 KiB\nalloc percpu 8 KiB\n");
		assertEquals(1, java.util.stream.IntStream.range(0, run.length()).filter(i -> run.type(i) == OperationType.BALANCE).map(run::line).filter(line -> line == 6 || line == 7)
				.distinct().limit(1).count());
		ScenarioRun held = Scenarios.pass(Scenarios.MACHINE + "hold balance work\nalloc percpu 24 KiB\nalloc percpu 8 KiB\nexpect balance pending\nrelease balance work\nalloc percpu 8\nexpect not balance pending\n");
		assertEquals(List.of(OperationType.ALLOCATE_PERCPU, OperationType.ALLOCATE_PERCPU, OperationType.EXPECT, OperationType.ALLOCATE_PERCPU,
				OperationType.BALANCE, OperationType.EXPECT), java.util.stream.IntStream.range(0, held.length()).mapToObj(held::type).toList());
	}
}
