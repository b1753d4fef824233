package org.vmalloscope.session.replay.vmalloc.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.vmalloscope.session.replay.vmalloc.StateComparison;
import org.vmalloscope.session.replay.vmalloc.VmallocPrediction;
import org.vmalloscope.testing.Golden;

/** Real kernels: the engine places areas where they did, and has the state that was read out of their memory. */
class RecordedRunsTest {
	/** The order of two CPUs that no event shows. */
	private static final int ORDERS = 2;

	static List<Path> runs() {
		return Golden.kernelRuns();
	}

	@ParameterizedTest
	@MethodSource("runs")
	void placesAreasWhereTheKernelDid(Path folder) throws IOException {
		int[] events = new int[1];
		RunReplay run = new RunReplay(folder).run(vmalloc -> {
			if (events[0]++ % 101 == 0) {
				vmalloc.space().assertConsistent();
				vmalloc.placement().assertConsistent();
			}
		});
		int wrong = run.predictions.size() - run.right();
		assertTrue(wrong <= ORDERS + run.predictions.size() / 500, () -> wrong + " of " + run.predictions.size() + "\n" + String.join("\n", run.divergences));
		assertTrue(run.reordered() <= 2 + run.predictions.size() / 50, () -> run.reordered() + " reordered");
		assertEquals(run.chunks, run.chunksRight, () -> String.join("\n", run.divergences));
	}

	@ParameterizedTest
	@MethodSource("runs")
	void hasTheStateThatTheKernelHad(Path folder) throws IOException {
		RunReplay run = new RunReplay(folder).run(vmalloc -> {
			// compared at the dumps
		});
		long equal = run.comparisons.stream().filter(StateComparison::isEqual).count();
		// two CPUs may enter their areas in the lazy list the other way round than their lines stand
		assertTrue(equal >= run.comparisons.size() - 1 - run.comparisons.size() / 10, () -> String.join("\n", run.divergences));
	}

	@Test
	void everyResultIsComparedOnce() throws IOException {
		for (Path folder : runs()) {
			RunReplay run = new RunReplay(folder).run(vmalloc -> {
				// only counted
			});
			assertEquals(run.predictions.size(), run.predictions.stream().mapToLong(VmallocPrediction::line).distinct().count());
			assertEquals(run.predictions.size(), run.results());
		}
		assertFalse(runs().isEmpty());
	}

	@ParameterizedTest
	@MethodSource("runs")
	void goesOnTheSameFromASavedMoment(Path folder) throws IOException {
		assertEquals(new RunReplay(folder).run(vmalloc -> {
			// straight
		}).predictions, new RunReplay(folder).runWithDetours().predictions);
	}
}
