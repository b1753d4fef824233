package org.vmalloscope.engine.tests.percpu;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.vmalloscope.engine.kernel.Kernel;
import org.vmalloscope.engine.kernel.Request;
import org.vmalloscope.engine.kernel.Result;
import org.vmalloscope.engine.percpu.ChunkView;
import org.vmalloscope.engine.percpu.PercpuPointer;

/**
 * Invariants after every one of many random requests, per generation. {@code -Dvmalloscope.operations=1000000} runs that many
 * per generation instead of a few thousand.
 */
class RandomOperationsTest {
	private static final int OPERATIONS = Integer.getInteger("vmalloscope.operations", 4000);

	static List<String> machines() {
		return Machines.names();
	}

	@ParameterizedTest
	@MethodSource("machines")
	void everythingAgreesAfterEachRequest(String name) {
		Kernel kernel = Machines.small(Machines.profile(name));
		RandomRequests requests = new RandomRequests(name.hashCode());
		for (int i = 0; i < OPERATIONS; i++) {
			Request request = requests.next();
			Result result = kernel.execute(request);
			try {
				kernel.assertConsistent();
				if (request instanceof Request.AllocatePercpu asked && result instanceof Result.PercpuAllocated got) {
					checkAllocated(kernel, asked, got);
				}
			} catch (AssertionError e) {
				throw new AssertionError("request " + i + " " + request + ": " + e.getMessage(), e);
			}
		}
	}

	/** The area is where it should be, large enough, aligned, and has pages. */
	private static void checkAllocated(Kernel kernel, Request.AllocatePercpu asked, Result.PercpuAllocated got) {
		assertEquals(got.pointer() == PercpuPointer.NULL, got.failure() != null);
		if (got.pointer() == PercpuPointer.NULL) {
			return;
		}
		int offset = PercpuPointer.offset(got.pointer());
		ChunkView chunk = kernel.percpu().chunk(PercpuPointer.chunkId(got.pointer()));
		assertNotNull(chunk);
		assertTrue(chunk.isAreaStart(offset), "an area begins at " + offset);
		assertTrue(chunk.areaEnd(offset) >= offset + asked.size(), "the area is large enough");
		assertEquals(0, offset % asked.align(), "the area is aligned");
		assertTrue(chunk.nextUnpopulatedPage(offset / 4096) >= (offset + asked.size() + 4095) / 4096, "all its pages are populated");
	}

	@ParameterizedTest
	@MethodSource("machines")
	void aRestoredMachineGoesOnAsBefore(String name) {
		Kernel kernel = Machines.small(Machines.profile(name));
		RandomRequests requests = new RandomRequests(name.hashCode() + 1);
		List<Kernel.Snapshot> snapshots = new ArrayList<>();
		List<String> dumps = new ArrayList<>();
		List<List<Request>> stretches = new ArrayList<>();
		List<List<Result>> results = new ArrayList<>();
		for (int i = 0; i < 25; i++) {
			snapshots.add(kernel.snapshot());
			dumps.add(Machines.dump(kernel));
			List<Request> stretch = new ArrayList<>();
			List<Result> answers = new ArrayList<>();
			for (int j = 0; j < 60; j++) {
				stretch.add(requests.next());
				answers.add(kernel.execute(stretch.get(j)));
			}
			stretches.add(stretch);
			results.add(answers);
		}
		for (int i = 0; i < 50; i++) {
			int then = i * 7 % 25;
			kernel.restore(snapshots.get(then));
			kernel.assertConsistent();
			assertEquals(dumps.get(then), Machines.dump(kernel));
			for (int j = 0; j < 60; j++) {
				assertEquals(results.get(then).get(j), kernel.execute(stretches.get(then).get(j)));
			}
			if (then + 1 < 25) {
				assertEquals(dumps.get(then + 1), Machines.dump(kernel));
			}
		}
		for (int i = 0; i < 25; i++) {
			assertEquals(dumps.get(i), Machines.dump(assertNotNullValue(snapshots.get(i))), "snapshots never change");
		}
	}

	private static org.vmalloscope.engine.percpu.PercpuSnapshot assertNotNullValue(Kernel.Snapshot snapshot) {
		org.vmalloscope.engine.percpu.PercpuSnapshot percpu = snapshot.percpu();
		if (percpu == null) {
			throw new AssertionError("no percpu allocator in the snapshot");
		}
		return percpu;
	}
}
