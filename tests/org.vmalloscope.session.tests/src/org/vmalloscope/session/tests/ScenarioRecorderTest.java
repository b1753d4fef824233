package org.vmalloscope.session.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.vmalloscope.engine.percpu.PercpuPointer;
import org.vmalloscope.scenario.OperationType;
import org.vmalloscope.scenario.Scenario;
import org.vmalloscope.scenario.edit.Formatter;
import org.vmalloscope.scenario.run.RunLimits;
import org.vmalloscope.scenario.run.RunMonitor;
import org.vmalloscope.scenario.run.ScenarioRun;
import org.vmalloscope.session.OpenOptions;
import org.vmalloscope.session.Session;
import org.vmalloscope.session.SessionMonitor;
import org.vmalloscope.session.SessionOpener;
import org.vmalloscope.session.scenario.ScenarioRecorder;
import org.vmalloscope.testing.Golden;

/** A part of a trace becomes a scenario that asks for the same and gets the same. */
class ScenarioRecorderTest {
	/** @param same requests that got the same place, of {@code all} */
	private record Agreement(int same, int all) {
	}

	private static Session open(String run) throws IOException {
		Path folder = Golden.kernelRuns().stream().filter(path -> path.getFileName().toString().equals(run)).findFirst().orElseThrow();
		return SessionOpener.standard().open(folder, OpenOptions.NONE, SessionMonitor.NONE);
	}

	private static ScenarioRun run(String text) {
		Scenario scenario = Scenario.of("recorded.vms", text);
		assertEquals(List.of(), scenario.problems());
		ScenarioRun run = ScenarioRun.of(scenario.program(), RunLimits.DEFAULT, RunMonitor.NONE);
		assertEquals(List.of(), run.problems());
		return run;
	}

	/** Compares each percpu allocation with what the trace says behind it; chunks are the same when they are so everywhere. */
	private static Agreement compare(String text) {
		ScenarioRun run = run(text);
		List<String> lines = text.lines().toList();
		Map<String, Integer> chunks = new HashMap<>();
		int same = 0;
		int all = 0;
		for (int i = 0; i < run.length(); i++) {
			String line = lines.get(run.line(i) - 1);
			if (run.type(i) == OperationType.ALLOCATE_PERCPU && line.contains(" # ")) {
				String decided = line.substring(line.indexOf(" # ") + 3);
				String[] place = decided.split("\\+");
				long result = run.result(i);
				boolean agrees = run.failed(i) ? decided.equals("failed")
						: place.length == 2 && PercpuPointer.offset(result) == Integer.parseInt(place[1])
								&& chunks.computeIfAbsent(place[0], key -> PercpuPointer.chunkId(result)) == PercpuPointer.chunkId(result);
				same += agrees ? 1 : 0;
				all++;
			}
		}
		return new Agreement(same, all);
	}

	@Test
	void aWholeBootDecidesAsTheKernelDid() throws IOException {
		Session session = open("6.12-amd64-boot-smp2");
		Agreement agreement = compare(ScenarioRecorder.record(session, 0, session.length()));
		assertTrue(agreement.all > 500 && agreement.same == agreement.all, agreement.toString());
	}

	@Test
	void aPartFromTheMiddleBeginsWithTheAreasThatWereThere() throws IOException {
		Session session = open("6.1-amd64-pcsys-s1");
		int from = session.length() / 2;
		Agreement agreement = compare(ScenarioRecorder.record(session, from, from + 2000));
		assertTrue(agreement.all > 100 && agreement.same >= agreement.all * 0.9, agreement.toString());
	}

	@Test
	void theHeadSaysWhatIsMissing() throws IOException {
		Session session = open("6.12-amd64-boot-smp2");
		String text = ScenarioRecorder.record(session, 100, 200);
		String head = text.substring(0, text.indexOf("machine {"));
		assertTrue(head.contains("Not as it was recorded") && head.contains("hints") && head.contains("events 101 to 200"), head);
		assertEquals(Formatter.format(text), text);
	}
}
