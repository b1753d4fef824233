package org.vmalloscope.engine.schedule.explore;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.vmalloscope.engine.schedule.Execution;
import org.vmalloscope.engine.schedule.ExecutedStep;
import org.vmalloscope.engine.schedule.Outcome;
import org.vmalloscope.engine.schedule.TaskMachine;

class ExplorerTest {
	private static final int SEEDS = 400;

	static Stream<RandomSystems.Shape> shapes() {
		return Stream.of(new RandomSystems.Shape(2, 4, 2, false, false, false), new RandomSystems.Shape(3, 4, 3, false, false, false),
				new RandomSystems.Shape(3, 4, 3, false, false, true), new RandomSystems.Shape(4, 3, 4, false, false, false),
				new RandomSystems.Shape(3, 4, 2, true, false, false), new RandomSystems.Shape(4, 3, 3, true, false, true),
				new RandomSystems.Shape(3, 5, 3, false, true, false), new RandomSystems.Shape(4, 4, 3, true, true, true));
	}

	@ParameterizedTest
	@MethodSource("shapes")
	void findsWhatTheGraphOfAllStatesHas(RandomSystems.Shape shape) {
		for (int seed = 0; seed < SEEDS; seed++) {
			TaskMachine machine = RandomSystems.machine(seed, shape);
			compare(seed, machine, Reference.graph(machine, Explorer.FAILURES));
		}
	}

	@ParameterizedTest
	@MethodSource("shapes")
	void findsWhatRunningEveryScheduleFinds(RandomSystems.Shape shape) {
		if (shape.loops() || shape.sharedCpus()) {
			return;
		}
		for (int seed = 0; seed < SEEDS / 2; seed++) {
			TaskMachine machine = RandomSystems.machine(seed, shape);
			compare(seed, machine, Reference.enumerate(machine, Explorer.FAILURES));
		}
	}

	private static void compare(long seed, TaskMachine machine, Reference reference) {
		String which = "seed " + seed;
		assertEquals(reference.seen, new Explorer(machine).lookingFor(Set.of()).reducing(false).run().seen(), which);
		assertEquals(reference.seen, new Explorer(machine).lookingFor(Set.of()).run().seen(), which + ", reduced");
		Exploration result = new Explorer(machine).run();
		if (reference.fewestSteps == Integer.MAX_VALUE) {
			assertEquals(Verdict.VERIFIED, result.verdict(), which);
			return;
		}
		assertEquals(Verdict.FAILS, result.verdict(), which);
		Exploration.CounterExample example = result.failure();
		assertTrue(example.shortest(), which);
		assertEquals(reference.fewestSteps, example.schedule().length(), which);
		assertEquals(reference.fewestChanges, example.schedule().switches(), which);
		replays(machine, example, which);
	}

	private static void replays(TaskMachine machine, Exploration.CounterExample example, String which) {
		List<ExecutedStep> steps = Execution.of(machine, example.schedule()).steps();
		if (example.outcome() == Outcome.DEADLOCK) {
			assertEquals(0, machine.enabled(), which);
			assertTrue(machine.unfinished(), which);
		} else {
			assertEquals(example.outcome(), steps.get(steps.size() - 1).outcome(), which);
		}
	}

	@Test
	void everyStepOfTheRandomSystemsDeclaresWhatItTouches() {
		shapes().forEach(shape -> {
			for (int seed = 0; seed < 40; seed++) {
				assertEquals(Set.of(), DeclarationCheck.check(RandomSystems.machine(seed, shape), 2000));
			}
		});
	}

	@Test
	void reductionLooksAtFewerStates() {
		RandomSystems.Shape shape = new RandomSystems.Shape(4, 6, 6, false, false, false);
		long full = 0;
		long reduced = 0;
		for (int seed = 0; seed < 30; seed++) {
			TaskMachine machine = RandomSystems.machine(seed, shape);
			full += new Explorer(machine).lookingFor(Set.of()).reducing(false).run().statistics().states();
			reduced += new Explorer(machine).lookingFor(Set.of()).run().statistics().states();
		}
		assertTrue(2 * reduced < full, reduced + " of " + full);
	}

	@Test
	void aBoundOnStepsIsSaidAndExact() {
		RandomSystems.Shape shape = new RandomSystems.Shape(3, 5, 3, false, true, false);
		EnumSet<Verdict> verdicts = EnumSet.noneOf(Verdict.class);
		for (int seed = 0; seed < 100; seed++) {
			TaskMachine machine = RandomSystems.machine(seed, shape);
			int fewest = Reference.graph(machine, Explorer.FAILURES).fewestSteps;
			for (int bound = 1; bound < 12; bound++) {
				Exploration result = new Explorer(machine).within(Limits.DEFAULT.withSteps(bound)).run();
				verdicts.add(result.verdict());
				assertEquals(fewest <= bound, result.verdict() == Verdict.FAILS, "seed " + seed + ", bound " + bound);
				if (result.verdict() == Verdict.FAILS) {
					assertEquals(fewest, result.failure().schedule().length());
				}
			}
		}
		assertEquals(EnumSet.of(Verdict.VERIFIED, Verdict.VERIFIED_UP_TO_STEPS, Verdict.FAILS), verdicts);
	}

	@Test
	void boundsAndCancelEndTheSearchUndecided() {
		TaskMachine machine = Counting.machine(4, 30);
		Exploration states = new Explorer(machine).reducing(false).within(Limits.DEFAULT.withStates(1000)).run();
		assertEquals(Verdict.UNDECIDED, states.verdict());
		assertTrue(states.stopped().contains("1000 states"), states.text());
		Exploration bytes = new Explorer(machine).reducing(false).within(Limits.DEFAULT.withBytes(100_000)).run();
		assertEquals(Verdict.UNDECIDED, bytes.verdict());
		assertTrue(bytes.stopped().contains("100000 bytes"), bytes.text());
		long[] now = { 0 };
		Exploration time = new Explorer(machine).reducing(false).within(Limits.DEFAULT.withTime(java.time.Duration.ofMillis(5)))
				.timedBy(() -> now[0] += 10_000_000).run();
		assertEquals(Verdict.UNDECIDED, time.verdict());
		assertTrue(time.stopped().contains("5 ms"), time.text());
		Exploration cancelled = new Explorer(machine).reducing(false).watchedBy(progress -> {
			assertNotNull(progress.time());
			return progress.states() < 40_000;
		}).run();
		assertEquals(Verdict.UNDECIDED, cancelled.verdict());
		assertEquals("cancelled", cancelled.stopped());
	}
}
