package org.vmalloscope.session.tests.replay;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.vmalloscope.session.replay.Recording;
import org.vmalloscope.session.replay.Recording.RecordedState;
import org.vmalloscope.testing.Golden;
import org.vmalloscope.trace.Diagnostics;
import org.vmalloscope.trace.ReadMonitor;

/** Replays every recorded run: what the engine answers, and that its state is the recorded one wherever a state was recorded. */
class GoldenReplayTest {
	/** With a known state and probes nearly every answer is right; what is left is the order of two CPUs that no event shows. */
	private static final double KNOWN = 0.999;
	/** Without a state the first placements are in the dark. */
	private static final double UNKNOWN = 0.97;

	private static final FidelityTable TABLE = new FidelityTable();

	@TestFactory
	Stream<DynamicTest> answersAreRightAndStatesEqual() {
		return Golden.kernelRuns().stream().map(run -> DynamicTest.dynamicTest(String.valueOf(run.getFileName()), () -> {
			Fidelity fidelity = Fidelity.of(run);
			TABLE.add(fidelity);
			int requests = fidelity.answers().size();
			List<Long> wrong = fidelity.wrongWhenKnown();
			assertTrue(fidelity.recording().start() == null || wrong.size() <= Math.max(2, (1 - KNOWN) * requests), () -> "wrong answers on lines " + wrong);
			assertTrue(fidelity.right() >= UNKNOWN * requests, () -> fidelity.right() + " right of " + requests + "; " + fidelity.causes());
			assertEquals(Map.of(), fidelity.dumps().entrySet().stream().filter(dump -> !dump.getValue().isEmpty())
					.collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)), "states that differ");
		}));
	}

	/** The trace begins in the boot, the first state is recorded at its end: what was there before follows from both. */
	@TestFactory
	Stream<DynamicTest> aBootIsAnsweredFromItsFirstRequestOn() {
		return Golden.kernelRuns().stream().filter(run -> run.toString().matches(".*(pcsys|vmexh|vmtest).*")).map(run -> DynamicTest.dynamicTest(String.valueOf(run.getFileName()), () -> {
			Fidelity fidelity = Fidelity.of(run);
			RecordedState start = fidelity.recording().start();
			assertTrue(start != null && start.event() > 0, "the state comes later");
			assertEquals(0, fidelity.unknown());
			assertEquals(fidelity.answers().size(), fidelity.right(), () -> fidelity.causes());
			assertEquals(fidelity.vmalloc().size(), fidelity.vmalloc().countRight(), () -> fidelity.vmallocCauses());
		}));
	}

	@TestFactory
	Stream<DynamicTest> aTraceWithoutItsFolderIsReplayedInTheDark() {
		return Golden.kernelRuns().stream().filter(run -> !run.toString().contains("i386")).limit(3)
				.map(run -> DynamicTest.dynamicTest(String.valueOf(run.getFileName()), () -> {
					String kernel = String.valueOf(run.getFileName()).split("-")[0];
					Fidelity fidelity = Fidelity.of(
							Recording.open(run.resolve("trace.txt.gz"), new Recording.Options(kernel, null), new Diagnostics(), ReadMonitor.NONE));
					assertTrue(fidelity.right() >= UNKNOWN * fidelity.answers().size(), () -> fidelity.right() + " right; " + fidelity.causes());
				}));
	}

	@AfterAll
	static void writeTable() throws IOException {
		TABLE.write();
	}
}
