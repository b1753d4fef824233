package org.vmalloscope.scenario.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.vmalloscope.scenario.Scenario;
import org.vmalloscope.scenario.edit.Formatter;
import org.vmalloscope.scenario.edit.LanguageHelp;
import org.vmalloscope.scenario.edit.LanguageHelp.Page;
import org.vmalloscope.scenario.edit.Names;
import org.vmalloscope.scenario.run.RunLimits;
import org.vmalloscope.scenario.run.RunMonitor;
import org.vmalloscope.scenario.run.ScenarioRun;
import org.vmalloscope.scenario.syntax.Syntax;
import org.vmalloscope.scenario.syntax.Tokens;

/** The help of the language: its examples are scenarios that do what they say, and no statement is without a page. */
class LanguageHelpTest {
	@TestFactory
	Stream<DynamicTest> everyExampleRunsAndMeetsItsExpectations() {
		return LanguageHelp.pages().stream().map(page -> DynamicTest.dynamicTest(page.name(), () -> {
			Scenario scenario = Scenario.of(page.name(), page.example());
			assertEquals(List.of(), scenario.problems());
			ScenarioRun run = ScenarioRun.of(scenario.program(), RunLimits.DEFAULT, RunMonitor.NONE);
			assertEquals(List.of(), run.problems());
			assertEquals(ScenarioRun.Ending.FINISHED, run.ending());
		}));
	}

	@Test
	void everyStatementHasAPageWithAnExample() {
		Set<String> shown = LanguageHelp.pages().stream().flatMap(page -> Stream.of((page.name() + " " + page.example()).split("\\W+"))).collect(Collectors.toSet());
		List<String> missing = Stream.of(Syntax.expectedAfter("").toArray(), Syntax.expectedAfter("machine {\n").toArray()).flatMap(types -> java.util.Arrays.stream(types).boxed())
				.filter(Tokens::isWord).map(Tokens::spelling).filter(word -> !shown.contains(word)).toList();
		assertEquals(List.of(), missing);
		assertTrue(Syntax.expectedAfter("").toArray().length > 20);
	}

	@Test
	void pagesHaveNamesOfTheirOwnAndSaySomething() {
		List<Page> pages = LanguageHelp.pages();
		assertEquals(pages.size(), pages.stream().map(Page::name).distinct().count());
		assertTrue(pages.size() > 40, pages.size() + " pages");
		assertTrue(pages.stream().allMatch(page -> page.text().length() > 20 && !page.text().contains("\n\n")), "an empty page");
	}

	@Test
	void formattingAnExampleKeepsItsMeaning() {
		for (Page page : LanguageHelp.pages()) {
			String formatted = Formatter.format(page.example());
			assertEquals(formatted, Formatter.format(formatted), page.name());
			assertEquals(Names.in(page.example()), Names.in(formatted), page.name());
			assertEquals(List.of(), Scenario.of(page.name(), formatted).problems());
		}
	}
}
