package org.vmalloscope.session.tests.replay;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.vmalloscope.session.replay.Recording;
import org.vmalloscope.session.replay.TraceCourse;
import org.vmalloscope.testing.Golden;
import org.vmalloscope.trace.Diagnostics;
import org.vmalloscope.trace.ReadMonitor;

/** What stood when a trace began is learnt from what somebody saw later: a state dump, or {@code /proc/vmallocinfo}. */
class BeginningTest {
	@TempDir
	Path folder = Path.of("");

	private static TraceCourse replay(Path run) throws IOException {
		TraceCourse course = new TraceCourse(Recording.open(run, Recording.Options.NONE, new Diagnostics(), ReadMonitor.NONE));
		for (int i = 0; i < course.length(); i++) {
			course.execute(i);
		}
		return course;
	}

	private static Stream<Path> runs(String name) {
		return Golden.kernelRuns().stream().filter(run -> String.valueOf(run.getFileName()).matches(name));
	}

	/** The trace of a run with some of the files beside it. */
	private Path with(Path run, String... files) throws IOException {
		Path copy = Files.createTempDirectory(folder, "run");
		for (String file : List.of(files)) {
			Files.copy(run.resolve(file), copy.resolve(file));
		}
		return copy;
	}

	/** Requests for address space that were answered otherwise, or not at all. */
	private static int missed(TraceCourse course) {
		return course.vmallocAnswers().size() - course.vmallocAnswers().countRight();
	}

	@TestFactory
	Stream<DynamicTest> aStateDumpTellsWhatStoodBeforeTheTrace() {
		return runs("(5.10|6.1)-.*").filter(run -> Files.exists(run.resolve("state-initmem.json.gz")) && !Files.exists(run.resolve("early.jsonl.gz")))
				.limit(6).map(run -> DynamicTest.dynamicTest(String.valueOf(run.getFileName()), () -> {
					TraceCourse course = replay(run);
					assertTrue(missed(course) <= 1, missed(course) + " addresses missed");
					int percpu = course.answers().size() - course.answers().countRight();
					assertTrue(percpu <= 4, percpu + " placements missed");
				}));
	}

	@Test
	void vmallocinfoTellsItTooWheneverItWasRead() throws IOException {
		Path run = runs("6.1-amd64-(pcsys|vmgm|vmuser).*").findFirst().orElseThrow();
		int dark = missed(replay(with(run, "trace.txt.gz", "meta.json")));
		assertTrue(dark > 3, dark + " missed without help");
		assertEquals(0, missed(replay(with(run, "trace.txt.gz", "meta.json", "vmallocinfo-before.txt"))));
		assertEquals(0, missed(replay(with(run, "trace.txt.gz", "meta.json", "vmallocinfo-after.txt"))));
		TraceCourse given = new TraceCourse(Recording.open(run.resolve("trace.txt.gz"), new Recording.Options("6.1", run.resolve("vmallocinfo-before.txt")), new Diagnostics(),
				ReadMonitor.NONE));
		for (int i = 0; i < given.length(); i++) {
			given.execute(i);
		}
		assertEquals(0, missed(given));
	}
}
