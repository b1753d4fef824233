package org.vmalloscope.session.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.vmalloscope.scenario.OperationType;
import org.vmalloscope.scenario.Scenario;
import org.vmalloscope.scenario.edit.Formatter;
import org.vmalloscope.scenario.machine.LiveMachine;
import org.vmalloscope.scenario.run.RunLimits;
import org.vmalloscope.scenario.run.RunMonitor;
import org.vmalloscope.scenario.run.ScenarioRun;
import org.vmalloscope.session.OpenOptions;
import org.vmalloscope.session.Session;
import org.vmalloscope.session.SessionMonitor;
import org.vmalloscope.session.SessionOpener;
import org.vmalloscope.session.replay.TraceCourse;
import org.vmalloscope.session.scenario.ScenarioRecorder;
import org.vmalloscope.testing.Golden;

/** A part of a trace becomes a scenario that asks for the same and gets the same. */
class ScenarioRecorderTest {
	/** @param same decisions that come out as recorded, of {@code all} */
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

	/** Runs a recorded scenario, which must meet its expectations, and counts them. */
	private static Agreement compare(String text) {
		ScenarioRun run = run(text);
		int same = 0;
		for (int i = 0; i < run.length(); i++) {
			same += run.type(i) == OperationType.EXPECT ? 1 : 0;
		}
		int otherwise = (int) text.lines().filter(line -> line.contains(" # the kernel: ")).count();
		return new Agreement(same, same + otherwise);
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
		assertTrue(agreement.all > 100 && agreement.same == agreement.all, agreement.toString());
	}

	@Test
	void aPartThatFreesAreasFromBeforeGivesThemNames() throws IOException {
		Session session = open("6.12-amd64-vmtest");
		String text = ScenarioRecorder.record(session, 1713, 2400);
		Agreement agreement = compare(text);
		assertTrue(text.contains("w[0] = area at 0x") && text.lines().anyMatch(line -> line.startsWith("free w[")), text.substring(0, 2000));
		assertTrue(agreement.all > 200 && agreement.same >= agreement.all - 3, agreement.toString());
	}

	/** What is expected is what was recorded: a wrong expectation would be in the text, and it would fail. */
	@Test
	void anExpectationThatIsNotMetBecomesAComment() throws IOException {
		Session session = open("6.12-amd64-boot-smp2");
		String text = ScenarioRecorder.record(session, 0, 300);
		String wrong = text.replaceFirst("expect chunk of (\\S+) == 0 and offset of (\\S+) == (\\d+) bytes", "expect chunk of $1 == 0 and offset of $2 == 3 bytes");
		Scenario scenario = Scenario.of("recorded.vms", wrong);
		assertEquals(List.of(), scenario.problems());
		assertEquals(1, ScenarioRun.of(scenario.program(), RunLimits.DEFAULT, RunMonitor.NONE).problems().size());
	}

	/** The trace begins in the dark; what is learnt later of its beginning was there at the beginning. */
	@Test
	void aTraceWithoutAStateAtItsBeginningDecidesAsTheKernelDid() throws IOException {
		for (String run : List.of("6.12-amd64-boot-kaslr", "6.12-amd64-vmtest", "6.1-i386pae-vmexh")) {
			Session session = open(run);
			Agreement agreement = compare(ScenarioRecorder.record(session, 0, session.length()));
			assertTrue(agreement.all > 600 && agreement.same >= agreement.all - 3, run + " " + agreement);
		}
	}

	/** A machine with parts of several kernels is written with these parts. */
	@Test
	void aMachineWithAnotherPurgeIsRecordedWithThatPurge() throws IOException {
		Path folder = Golden.kernelRuns().stream().filter(path -> path.getFileName().toString().equals("6.12-amd64-vmtest")).findFirst().orElseThrow();
		for (String kernel : List.of("6.12+purge=5.1+placement=5.10", "6.12+vmalloc=6.1", "6.12+gfp=G1")) {
			Session session = SessionOpener.standard().open(folder, new OpenOptions(kernel, null), SessionMonitor.NONE);
			String text = ScenarioRecorder.record(session, 1713, 2400);
			ScenarioRun run = run(text);
			TraceCourse course = session.course(TraceCourse.class).orElseThrow();
			assertEquals(course.recording().profile().vmalloc().purge(), LiveMachine.boot(run.program().machine()).kernel().vmalloc().config().rules().purge(), kernel);
			assertEquals(course.recording().profile().vmalloc().placement(), LiveMachine.boot(run.program().machine()).kernel().vmalloc().config().rules().placement(), kernel);
			assertEquals(course.recording().profile().percpu(), LiveMachine.boot(run.program().machine()).kernel().percpu().rules(), kernel);
			assertTrue(compare(text).all > 200, kernel);
		}
	}

	@TestFactory
	Stream<DynamicTest> everyRunCanBeRecordedFromItsMiddle() {
		return Golden.kernelRuns().stream().map(folder -> DynamicTest.dynamicTest(String.valueOf(folder.getFileName()), () -> {
			Session session = SessionOpener.standard().open(folder, OpenOptions.NONE, SessionMonitor.NONE);
			int from = session.length() / 2;
			int to = Math.min(session.length(), from + 2000);
			String text = ScenarioRecorder.record(session, from, to);
			Agreement agreement = compare(text);
			assertTrue(text.contains(String.format("# Of %,d decisions of the kernel %,d come out", agreement.all, agreement.same)), text.substring(0, 200));
		}));
	}

	@Test
	void theHeadSaysWhatIsMissing() throws IOException {
		Session session = open("6.12-amd64-boot-smp2");
		String text = ScenarioRecorder.record(session, 100, 200);
		String head = text.substring(0, text.indexOf("machine {"));
		assertTrue(head.contains("Not as it was recorded") && head.contains("decisions of the kernel") && head.contains("several cpus") && head.contains("events 101 to 200"), head);
		assertEquals(Formatter.format(text), text);
	}
}
