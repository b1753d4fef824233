package org.vmalloscope.session.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;
import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.vmalloscope.engine.percpu.PercpuState;
import org.vmalloscope.engine.vmalloc.VmallocView;
import org.vmalloscope.session.Course;
import org.vmalloscope.session.Effect;
import org.vmalloscope.session.FileHead;
import org.vmalloscope.session.Metric;
import org.vmalloscope.session.Moment;
import org.vmalloscope.session.OpenOptions;
import org.vmalloscope.session.OperationFilter;
import org.vmalloscope.session.Session;
import org.vmalloscope.session.SessionMonitor;
import org.vmalloscope.session.SessionOpener;
import org.vmalloscope.session.replay.TraceCourseReader;

import org.vmalloscope.testing.Golden;

/** Recorded traces open as sessions that show, at each position, what straight replay leads to. */
class TraceSessionTest {
	static Stream<Path> runs() {
		return Golden.kernelRuns().stream();
	}

	@ParameterizedTest
	@MethodSource("runs")
	void everySeekInATraceShowsWhatStraightReplayLeadsTo(Path run) throws IOException {
		Session session = SessionOpener.standard().open(run, OpenOptions.NONE, SessionMonitor.NONE);
		assertTrue(session.length() > 0);
		int[] looks = new Random(6).ints(12, 0, session.length() + 1).sorted().toArray();
		Moment[] moments = new Moment[looks.length];
		for (int i = looks.length - 1; i >= 0; i--) {
			moments[i] = session.moment(looks[i]);
		}
		Course straight = new TraceCourseReader().read(FileHead.of(run), OpenOptions.NONE, SessionMonitor.NONE);
		int position = 0;
		for (int i = 0; i < looks.length; i++) {
			while (position < looks[i]) {
				straight.execute(position++);
			}
			assertEquals(PercpuState.of(Courses.percpu(straight.snapshot())), Courses.facts(moments[i]), "position " + position);
			MetricsTest.check(session, position);
			MetricsTest.checkVmalloc(session, position);
		}
	}

	/** Also where a recorded state was taken over since the area was made. */
	@ParameterizedTest
	@MethodSource("runs")
	void whatWaitsForAPurgeHasWaitedSinceTheOperationThatFreedIt(Path run) throws IOException {
		Session session = SessionOpener.standard().open(run, OpenOptions.NONE, SessionMonitor.NONE);
		for (long start : lazy(session, session.length())) {
			int freed = session.births().vmallocFreed(session.length(), start);
			assertTrue(freed >= 0, () -> Long.toHexString(start) + " was freed by no event");
			assertTrue(!contains(lazy(session, freed), start) && contains(lazy(session, freed + 1), start), () -> Long.toHexString(start) + " was not freed by " + freed);
		}
	}

	private static long[] lazy(Session session, int position) {
		VmallocView vmalloc = session.moment(position).state().kernel().vmalloc();
		return vmalloc == null ? new long[0] : vmalloc.lazy();
	}

	private static boolean contains(long[] starts, long start) {
		return Arrays.stream(starts).anyMatch(one -> one == start);
	}

	@ParameterizedTest
	@MethodSource("runs")
	void everyRecordedPurgeIsOne(Path run) throws IOException {
		Session session = SessionOpener.standard().open(run, OpenOptions.NONE, SessionMonitor.NONE);
		long recorded = Golden.text(run.resolve("trace.txt.gz")).lines().filter(line -> line.contains(": va_purge: ")).count();
		assertTrue(recorded == 0 || session.series(Metric.VMALLOC_PURGES).value(session.length()) == recorded, run::toString);
		if (recorded > 0) {
			assertTrue(session.find(0, true, OperationFilter.effect(Effect.PURGE), SessionMonitor.NONE) > 0);
		}
	}
}
