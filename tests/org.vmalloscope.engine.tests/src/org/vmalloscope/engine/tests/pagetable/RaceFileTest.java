package org.vmalloscope.engine.tests.pagetable;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.vmalloscope.engine.pagetable.story.RaceFile;
import org.vmalloscope.engine.pagetable.story.Stories;
import org.vmalloscope.engine.pagetable.story.Story;
import org.vmalloscope.engine.pagetable.story.Telling;
import org.vmalloscope.engine.schedule.ExecutedStep;
import org.vmalloscope.engine.schedule.Execution;
import org.vmalloscope.engine.schedule.Outcome;
import org.vmalloscope.engine.schedule.Schedule;
import org.vmalloscope.engine.schedule.TaskMachine;

/** Races as files, and the order in which a story is shown. */
class RaceFileTest {
	@ParameterizedTest
	@MethodSource("org.vmalloscope.engine.pagetable.story.Stories#all")
	void everyStoryIsReadAsItWasWritten(Story story) {
		RaceFile file = new RaceFile(story, Schedule.of(0, 1, 1));
		RaceFile read = RaceFile.read("x.race", file.text());
		assertEquals(story, read.story());
		assertEquals(file.schedule(), read.schedule());
		assertEquals(file.fileName(), read.fileName());
		assertTrue(RaceFile.recognises(file.text().lines().findFirst().orElse("")));
	}

	@Test
	void differentOrdersHaveDifferentNames() {
		Story story = Stories.named("alpha");
		Set<String> names = Set.of(new RaceFile(story, null).fileName(), new RaceFile(story, Schedule.of(0, 1)).fileName(),
				new RaceFile(story, Schedule.of(1, 0)).fileName());
		assertEquals(3, names.size());
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "x.race:1: no race is called R9|race R9", "x.race:2: a line begins with|race R1\\nscedule 1", "x.race:2: not a task number: a|race R1\\nschedule 0 a",
			"x.race:3: strategy is said already|race R1\\nstrategy own\\nstrategy eager", "x.race:1: R1 has no parameter colour|race R1\\nset colour red" })
	void saysWhereItIsWrong(String message, String text) {
		String thrown = String.valueOf(assertThrows(IllegalArgumentException.class, () -> RaceFile.read("x.race", text.replace("\\n", "\n"))).getMessage());
		assertTrue(thrown.startsWith(message), thrown);
	}

	@ParameterizedTest
	@ValueSource(strings = { "alpha-large", "i386-without-fault", "vfree-without-flush", "hash-name-old-arm", "vmapped-stack" })
	void aStoryThatFailsIsShownUpToItsFailure(String name) {
		Execution execution = execution(name);
		assertTrue(execution.steps().get(execution.length() - 1).outcome().failure());
	}

	@ParameterizedTest
	@ValueSource(strings = { "alpha-large-process", "i386-neighbour", "arm-counter", "hash-name-x86" })
	void aStoryOfAServedFaultIsShownWithThatFaultAndToItsEnd(String name) {
		Execution execution = execution(name);
		Set<Outcome> seen = execution.steps().stream().map(ExecutedStep::outcome).collect(Collectors.toCollection(() -> EnumSet.noneOf(Outcome.class)));
		assertTrue(seen.contains(Outcome.RECOVER) || seen.contains(Outcome.FIXUP), seen::toString);
		assertEquals(false, execution.machine().unfinished());
	}

	@ParameterizedTest
	@MethodSource("org.vmalloscope.engine.pagetable.story.Stories#all")
	void everyStoryHasAnOrder(Story story) {
		assertTrue(Telling.of(story).length() > 1);
	}

	private static Execution execution(String name) {
		Story story = Stories.named(name);
		TaskMachine machine = story.machine();
		return Execution.of(machine, Telling.of(story));
	}
}
