package org.vmalloscope.scenario.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.vmalloscope.scenario.Gallery;
import org.vmalloscope.scenario.OperationType;
import org.vmalloscope.scenario.Scenario;
import org.vmalloscope.scenario.edit.Formatter;
import org.vmalloscope.scenario.run.RunLimits;
import org.vmalloscope.scenario.run.RunMonitor;
import org.vmalloscope.scenario.run.ScenarioRun;
import org.vmalloscope.scenario.run.SideBySide;

/** Every scenario that is shipped does what it says. */
class ShippedScenariosTest {
	@TestFactory
	Stream<DynamicTest> meetTheirExpectations() {
		return Gallery.names().stream().map(name -> DynamicTest.dynamicTest(name, () -> {
			Scenario scenario = Scenario.of(name, Gallery.text(name));
			assertEquals(List.of(), scenario.problems());
			for (ScenarioRun run : SideBySide.run(scenario, RunLimits.DEFAULT, RunMonitor.NONE)) {
				assertEquals(List.of(), run.problems(), run.program().machineName());
				boolean expects = false;
				for (int i = 0; i < run.length(); i++) {
					expects |= run.type(i) == OperationType.EXPECT;
				}
				assertTrue(expects, "expects nothing");
			}
		}));
	}

	@Test
	void areFormatted() throws IOException {
		for (String name : Gallery.names()) {
			String text = Gallery.text(name);
			assertEquals(text, Formatter.format(text), name);
		}
	}
}
