package org.vmalloscope.engine.tests.pagetable;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.vmalloscope.engine.pagetable.race.Immunity;
import org.vmalloscope.engine.pagetable.story.ImmunityTable;
import org.vmalloscope.engine.pagetable.story.RaceRun;
import org.vmalloscope.engine.pagetable.story.Stories;
import org.vmalloscope.engine.pagetable.story.Story;
import org.vmalloscope.engine.pagetable.story.Telling;
import org.vmalloscope.engine.schedule.ExecutedStep;
import org.vmalloscope.engine.schedule.Execution;
import org.vmalloscope.engine.schedule.Outcome;
import org.vmalloscope.engine.schedule.TaskMachine;
import org.vmalloscope.engine.schedule.explore.Exploration;
import org.vmalloscope.engine.schedule.explore.Explorer;
import org.vmalloscope.engine.schedule.explore.Limits;

/** Each shipped story ends as its paragraph says, in every schedule. */
class StoriesTest {
	@ParameterizedTest
	@CsvSource({ "alpha, immune", "alpha-large, OOPS", "alpha-large-process, recovers", "alpha-threads, OOPS", "alpha-patch, immune", "i386-neighbour, recovers",
			"i386-without-fault, OOPS", "i386-4m-unaligned, OOPS", "i386-4m-aligned, OOPS", "generation-protocol, OOPS", "arm-counter, recovers",
			"amd64-preallocation, immune", "amd64-2025, immune", "amd64-on-demand, OOPS", "vfree-huge, immune", "vfree-without-flush, STALE_ACCESS",
			"vfree-unpublished, STALE_ACCESS", "arm-stale-section, STALE_ACCESS", "arm-switched-section, OOPS", "extension, immune", "extension-unpublished, OOPS",
			"extension-fork, immune", "vmapped-stack, RECURSION", "hash-name-x86, fixed up", "hash-name-old-arm, SLEEP_BUG", "hash-name-fixed-arm, fixed up" })
	void endsAsTold(String name, String end) {
		Immunity result = Immunity.of(Stories.named(name).machine(), Limits.DEFAULT);
		assertEquals(end, ImmunityTable.text(result).replaceFirst(" after \\d+$", ""));
	}

	@Test
	void everyStoryIsTested() throws NoSuchMethodException {
		List<String> tested = List.of(StoriesTest.class.getDeclaredMethod("endsAsTold", String.class, String.class).getAnnotation(CsvSource.class).value()).stream()
				.map(line -> line.split(",")[0]).toList();
		assertEquals(Stories.all().stream().map(Story::name).toList(), tested);
	}

	/** Steps of the shortest failing schedule, as CPU and label. */
	private static List<String> shortest(String name) {
		TaskMachine machine = Stories.named(name).machine();
		Exploration.CounterExample example = new Explorer(machine).run().counterExample();
		assertNotNull(example);
		assertTrue(example.shortest());
		return Execution.of(machine, example.schedule()).steps().stream().map(step -> step.cpu() + ": " + step.label()).toList();
	}

	@Test
	void r1FailsInSixStepsAsInTheThread() {
		assertEquals(List.of("1: vmalloc a1: ref[992] empty", "1: ref[992] = T", "2: vmalloc a2: ref[992] present", "2: set pte(a2), no sync, return a2",
				"2: load *a2 -> FAULT(slot 992)", "2: nobody copies kernel entries: unable to handle kernel paging request"), shortest("i386-without-fault"));
	}

	@Test
	void whenTheCopyComesFirstThereIsNoFault() {
		TaskMachine machine = Stories.named("i386-without-fault").machine();
		Execution execution = new Execution(machine);
		while (machine.enabled(0)) {
			execution.step(0);
		}
		while (machine.enabled(1)) {
			assertEquals(Outcome.NONE, execution.step(1).outcome());
		}
		assertTrue(!machine.unfinished());
	}

	@Test
	void r2FailsAlthoughTheGenerationIsTheCount() {
		TaskMachine machine = Stories.named("generation-protocol").machine();
		Exploration.CounterExample example = new Explorer(machine).run().counterExample();
		assertNotNull(example);
		Execution execution = Execution.of(machine, example.schedule());
		Map<String, Integer> last = new LinkedHashMap<>();
		for (ExecutedStep step : execution.steps()) {
			step.accesses().forEach(access -> last.put(access.cell().name(), access.after()));
		}
		assertEquals(last.get("gen"), last.get("B.gen"));
		assertEquals(0, last.get("B[993]"), "the slot that nobody copied");
	}

	/** Both areas install a slot, so both publish; and i386 publishes all slots from the start of the area to the end of the window, the shared one among them. */
	@Test
	void copyingAtOnceStandsTwoAreasThatShareASlotAsBothPublish() {
		Story story = Stories.named("i386-4m-unaligned");
		Story eager = new Story("", "", "", "", story.race(), story.architecture(), "eager", story.values());
		assertEquals("immune", ImmunityTable.text(Immunity.of(eager.machine(), Limits.DEFAULT)));
		Story onFault = new Story("", "", "", "", story.race(), story.architecture(), "fault-driven", story.values());
		assertEquals("recovers", ImmunityTable.text(Immunity.of(onFault.machine(), Limits.DEFAULT)));
	}

	@Test
	void arm64IsTheSameWithEveryRaceOnItsOneTable() {
		for (Story story : Stories.all()) {
			if (story.race().equals("R1") || story.race().equals("R3")) {
				Story onArm64 = new Story(story.name(), "", "", "", story.race(), "arm64", "own", story.values());
				assertEquals("immune", ImmunityTable.text(Immunity.of(onArm64.machine(), Limits.DEFAULT)), story.name());
			}
		}
	}

	@Test
	void theGenerationCountIsToldAsR2WasDescribed() {
		RaceRun run = new RaceRun(Stories.named("generation-protocol"));
		assertNull(run.show(Telling.of(run.story())));
		String table = run.interleaving().markdown();
		assertTrue(table.contains("| 9 | 2 | B.gen == gen: up to date | T | T | 1 | T | 1 | - | |"), table);
		assertTrue(table.contains("**OOPS**"), table);
	}
}
