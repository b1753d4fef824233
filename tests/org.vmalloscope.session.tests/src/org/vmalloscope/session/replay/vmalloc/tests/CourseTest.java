package org.vmalloscope.session.replay.vmalloc.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.vmalloscope.session.replay.Recording;
import org.vmalloscope.session.replay.TraceCourse;
import org.vmalloscope.session.replay.vmalloc.VmallocPrediction;
import org.vmalloscope.testing.Golden;
import org.vmalloscope.trace.Diagnostics;
import org.vmalloscope.trace.ReadMonitor;

/** Both allocators replayed together in one address space: vmalloc answers as it does alone. */
class CourseTest {
	static List<Path> runs() {
		return Golden.kernelRuns();
	}

	@ParameterizedTest
	@MethodSource("runs")
	void vmallocAnswersInACourseAsItDoesAlone(Path folder) throws IOException {
		TraceCourse course = new TraceCourse(Recording.open(folder, Recording.Options.NONE, new Diagnostics(), ReadMonitor.NONE));
		for (int i = 0; i < course.length(); i++) {
			course.execute(i);
			if (i % 997 == 0) {
				course.kernel().vmalloc().space().assertConsistent();
				course.kernel().vmalloc().placement().assertConsistent();
			}
		}
		List<VmallocPrediction> together = new ArrayList<>();
		for (int i = 0; i < course.vmallocAnswers().size(); i++) {
			together.add(course.vmallocAnswers().get(i));
		}
		assertEquals(new RunReplay(folder).run(vmalloc -> {
			// nothing to check here
		}).predictions, together);
		assertNotNull(course.kernel().snapshot().vmalloc());
	}
}
