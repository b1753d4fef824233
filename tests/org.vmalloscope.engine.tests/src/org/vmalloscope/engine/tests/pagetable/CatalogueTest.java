package org.vmalloscope.engine.tests.pagetable;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.vmalloscope.engine.pagetable.layout.ArchitectureConfiguration;
import org.vmalloscope.engine.pagetable.layout.Architectures;
import org.vmalloscope.engine.pagetable.propagation.StrategyNames;
import org.vmalloscope.engine.pagetable.story.NamedRace;
import org.vmalloscope.engine.pagetable.story.RaceCatalogue;
import org.vmalloscope.engine.pagetable.story.RaceParameter;
import org.vmalloscope.engine.schedule.TaskMachine;
import org.vmalloscope.engine.schedule.explore.DeclarationCheck;
import org.vmalloscope.engine.schedule.explore.Exploration;
import org.vmalloscope.engine.schedule.explore.Explorer;
import org.vmalloscope.engine.schedule.explore.Verdict;

/** Every race with every strategy: steps say what they touch, and leaving out exchangeable schedules changes no answer. */
class CatalogueTest {
	private static final int STATES = 60_000;

	static Stream<String> strategies() {
		return StrategyNames.names().stream();
	}

	/** Each choice of each parameter once, the others standing as they are; R1 also with three CPUs and two slots. */
	private static List<Map<String, String>> settings(NamedRace race) {
		List<Map<String, String>> all = new ArrayList<>(List.of(Map.of()));
		for (RaceParameter parameter : race.parameters()) {
			parameter.values().stream().filter(value -> !value.equals(parameter.standard()) && !value.equals("4")).forEach(value -> all.add(Map.of(parameter.name(), value)));
		}
		return all;
	}

	private static void each(String strategy, java.util.function.BiConsumer<String, TaskMachine> test) {
		for (String architecture : List.of("alpha-large", "i386")) {
			ArchitectureConfiguration configuration = Architectures.named(architecture);
			for (NamedRace race : RaceCatalogue.all()) {
				for (Map<String, String> values : settings(race)) {
					boolean needsI386 = values.getOrDefault("areas", "").startsWith("4m") && !architecture.equals("i386");
					boolean needsGrowth = values.getOrDefault("with", "").startsWith("sysctl") && !strategy.startsWith("extension");
					if (!needsI386 && !needsGrowth) {
						test.accept(race.name() + " " + new HashMap<>(values) + " on " + architecture + " with " + strategy,
								race.machine(configuration.layout(), StrategyNames.named(strategy, configuration), values));
					}
				}
			}
		}
	}

	@ParameterizedTest
	@MethodSource("strategies")
	void stepsDeclareAllTheyTouch(String strategy) {
		each(strategy, (name, machine) -> assertEquals(Set.of(), DeclarationCheck.check(machine, STATES), name));
	}

	@ParameterizedTest
	@MethodSource("strategies")
	void reducedAndFullSearchesAgree(String strategy) {
		each(strategy, (name, machine) -> {
			Exploration reduced = new Explorer(machine).lookingFor(Set.of()).run();
			Exploration full = new Explorer(machine).lookingFor(Set.of()).reducing(false).run();
			assertEquals(full.seen(), reduced.seen(), name);
			assertTrue(reduced.statistics().states() <= full.statistics().states(), name);
			Verdict verdict = new Explorer(machine).run().verdict();
			assertEquals(full.seen().stream().anyMatch(outcome -> outcome.failure()) ? Verdict.FAILS : Verdict.VERIFIED, verdict, name);
		});
	}

	@Test
	void whatCannotBeIsRefusedWithAMessage() {
		ArchitectureConfiguration alpha = Architectures.named("alpha");
		assertEquals("the race needs 2 slots, the window has 1", refusal("R2", alpha, Map.of()));
		assertEquals("cpus cannot be 9; it is one of 2, 3, 4", refusal("R1", alpha, Map.of("cpus", "9")));
		assertEquals("R1 has no parameter wheels; it has cpus, slots, user", refusal("R1", alpha, Map.of("wheels", "4")));
		assertTrue(refusal("R6", alpha, Map.of("with", "sysctl-up")).contains("2 slots"));
		assertTrue(assertThrows(IllegalArgumentException.class, () -> RaceCatalogue.named("R7")).getMessage().endsWith("R5, R5-read, R6"));
		assertTrue(assertThrows(IllegalArgumentException.class, () -> Architectures.named("vax")).getMessage().contains("arm64-64k"));
		assertTrue(assertThrows(IllegalArgumentException.class, () -> Architectures.named("alpha-4g")).getMessage().contains("8 to 2040"));
		assertTrue(assertThrows(IllegalArgumentException.class, () -> StrategyNames.named("hope", alpha)).getMessage().contains("fault-driven"));
	}

	private static String refusal(String race, ArchitectureConfiguration configuration, Map<String, String> values) {
		return String.valueOf(assertThrows(IllegalArgumentException.class,
				() -> RaceCatalogue.named(race).machine(configuration.layout(), StrategyNames.named("own", configuration), values)).getMessage());
	}

	@Test
	void everyRaceCanBeHeldOnEveryArchitectureThatHasRoom() {
		for (String architecture : Architectures.names()) {
			ArchitectureConfiguration configuration = Architectures.named(architecture);
			Verdict verdict = new Explorer(RaceCatalogue.named("R1").machine(configuration.layout(), StrategyNames.named("own", configuration), Map.of())).run().verdict();
			assertEquals(Verdict.VERIFIED, verdict, architecture);
		}
	}
}
