package org.vmalloscope.session.tests.replay;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.vmalloscope.engine.percpu.PercpuState;
import org.vmalloscope.session.Course;
import org.vmalloscope.session.replay.Recording;
import org.vmalloscope.session.replay.TraceCourse;
import org.vmalloscope.testing.Golden;
import org.vmalloscope.trace.Diagnostics;
import org.vmalloscope.trace.ReadMonitor;

/** Going back and forward again ends in the same states, answers and differences. */
class RestoreTest {
	private static TraceCourse open(Path run) throws IOException {
		return new TraceCourse(Recording.open(run, Recording.Options.NONE, new Diagnostics(), ReadMonitor.NONE));
	}

	private static Path longestRun() {
		List<Path> runs = Golden.kernelRuns();
		return runs.stream().filter(run -> run.getFileName().toString().contains("pcsys")).findFirst().orElse(runs.get(0));
	}

	@ParameterizedTest
	@ValueSource(longs = { 1, 2, 3 })
	void jumpsEndInTheStatesOfASteadyRun(long seed) throws IOException {
		Path run = longestRun();
		TraceCourse steady = open(run);
		TraceCourse jumping = open(run);
		Random random = new Random(seed);
		List<Course.State> states = new ArrayList<>(List.of(jumping.snapshot()));
		List<Integer> positions = new ArrayList<>(List.of(0));
		List<PercpuState> truth = new ArrayList<>(List.of(PercpuState.of(steady.kernel().percpu().snapshot())));
		int at = 0;
		while (at < steady.length()) {
			int next = Math.min(steady.length(), at + 1 + random.nextInt(700));
			for (; at < next; at++) {
				steady.execute(at);
				jumping.execute(at);
			}
			truth.add(PercpuState.of(steady.kernel().percpu().snapshot()));
			states.add(jumping.snapshot());
			positions.add(at);
			int back = random.nextInt(states.size());
			int then = back + random.nextInt(states.size() - back);
			jumping.restore(states.get(back));
			assertEquals(truth.get(back), PercpuState.of(jumping.kernel().percpu().snapshot()));
			for (int i = positions.get(back); i < positions.get(then); i++) {
				jumping.execute(i);
			}
			assertEquals(truth.get(then), PercpuState.of(jumping.kernel().percpu().snapshot()), "from " + positions.get(back) + " to " + positions.get(then));
			jumping.restore(states.get(states.size() - 1));
		}
		assertEquals(steady.divergences().list(), jumping.divergences().list());
		assertEquals(steady.answers().countRight(), jumping.answers().countRight());
	}

	@Test
	void everyPositionOfABootCanBeReturnedTo() throws IOException {
		TraceCourse course = open(Golden.kernelRuns().get(0));
		List<Course.State> states = new ArrayList<>();
		List<PercpuState> truth = new ArrayList<>();
		for (int i = 0; i < Math.min(course.length(), 900); i++) {
			states.add(course.snapshot());
			truth.add(PercpuState.of(course.kernel().percpu().snapshot()));
			course.execute(i);
		}
		for (int i = states.size() - 1; i >= 0; i--) {
			course.restore(states.get(i));
			assertEquals(truth.get(i), PercpuState.of(course.kernel().percpu().snapshot()), "position " + i);
		}
	}
}
