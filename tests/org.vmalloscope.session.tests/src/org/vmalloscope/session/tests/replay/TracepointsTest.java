package org.vmalloscope.session.tests.replay;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vmalloscope.session.replay.Recording;
import org.vmalloscope.session.replay.TraceCourse;
import org.vmalloscope.testing.Golden;
import org.vmalloscope.trace.Diagnostics;
import org.vmalloscope.trace.ReadMonitor;

/** A real trace without the probes inside the allocators, as most people record it; but its states are where they were recorded. */
class TracepointsTest {
	private static final Predicate<String> PERCPU_PROBE = Pattern.compile(": (pc_\\w+|va_pcpu\\w*): ").asPredicate();
	private static final Predicate<String> PROBE = Pattern.compile(": (pc_\\w+|va_\\w+|vm[ru]\\w*): ").asPredicate();

	/** A shipped example with a load of maps that come and go. */
	private static final Path RUN = Path.of("..", "..", "bundles", "org.vmalloscope.examples", "examples", "6.12-amd64-pcbpf-s1");

	@TempDir
	Path folder = Path.of("");

	private TraceCourse replay(Predicate<String> left) throws IOException {
		Path copy = Files.createTempDirectory(folder, "run");
		for (String name : List.of("meta.json", "state-initmem.json.gz")) {
			Files.copy(RUN.resolve(name), copy.resolve(name));
		}
		Files.write(copy.resolve("trace.txt"), Golden.text(RUN.resolve("trace.txt.gz")).lines().filter(left.negate()).toList());
		TraceCourse course = new TraceCourse(Recording.open(copy, Recording.Options.NONE, new Diagnostics(), ReadMonitor.NONE));
		for (int i = 0; i < course.length(); i++) {
			course.execute(i);
		}
		return course;
	}

	@Test
	void probesOfTheVmallocAllocatorTellNothingAboutPercpu() throws IOException {
		TraceCourse none = replay(PROBE);
		TraceCourse some = replay(PERCPU_PROBE);
		for (int i = 0; i < none.answers().size(); i++) {
			assertEquals(none.answers().predicted(i), some.answers().predicted(i), "answer " + i);
		}
	}

	@Test
	void nearlyAllAnswersAreRightWithoutAnyProbe() throws IOException {
		TraceCourse course = replay(PROBE);
		int wrong = course.answers().size() - course.answers().countRight();
		assertTrue(wrong <= course.answers().size() / 1000, wrong + " wrong of " + course.answers().size());
	}
}
