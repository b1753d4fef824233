package org.vmalloscope.session.tests.replay;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.stream.Stream;

import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.vmalloscope.session.replay.Recording;
import org.vmalloscope.session.replay.TraceCourse;
import org.vmalloscope.testing.Golden;
import org.vmalloscope.trace.Diagnostics;
import org.vmalloscope.trace.ReadMonitor;

/**
 * Two CPUs whose lines stand in another order than they had the lock. In 6.1-amd64-boot-smp2 an allocation of one CPU stands above one of the other that went
 * first (line 249), and below frees of the other that came after its search (line 253); no probe is live yet.
 */
class LockOrderTest {
	@TestFactory
	Stream<DynamicTest> anotherOrderOfTheLockExplainsThePlace() {
		return Golden.kernelRuns().stream().filter(run -> run.endsWith("6.1-amd64-boot-smp2")).map(run -> DynamicTest.dynamicTest("6.1-amd64-boot-smp2", () -> {
			TraceCourse course = new TraceCourse(Recording.open(run, Recording.Options.NONE, new Diagnostics(), ReadMonitor.NONE));
			for (int i = 0; i < course.length(); i++) {
				course.execute(i);
			}
			assertEquals(0, course.divergences().list().size());
			assertEquals(course.answers().size(), course.answers().countRight());
		}));
	}
}
