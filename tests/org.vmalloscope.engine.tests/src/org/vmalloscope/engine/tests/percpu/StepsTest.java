package org.vmalloscope.engine.tests.percpu;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.vmalloscope.engine.kernel.Kernel;
import org.vmalloscope.engine.memory.Gfp;
import org.vmalloscope.engine.percpu.AllocationOperation;
import org.vmalloscope.engine.percpu.AllocationOperation.Step;
import org.vmalloscope.engine.percpu.BalanceWork;
import org.vmalloscope.engine.percpu.FailureReason;
import org.vmalloscope.engine.percpu.PercpuAllocator;
import org.vmalloscope.engine.percpu.PercpuPointer;
import org.vmalloscope.engine.percpu.PercpuSnapshot;
import org.vmalloscope.engine.percpu.Placement;

/** Allocations and balance work driven step by step, with other work between the steps. */
class StepsTest {
	static List<String> machines() {
		return Machines.names();
	}

	@Test
	void anAllocationInANewChunkTakesTheseSteps() {
		PercpuAllocator percpu = fullFirstChunk();
		AllocationOperation operation = percpu.newOperation();
		operation.start(8192, 8, Gfp.GFP_KERNEL, false);
		List<Step> steps = new ArrayList<>();
		while (operation.next() != Step.DONE) {
			steps.add(operation.next());
			operation.step();
		}
		assertEquals(List.of(Step.LOCK_MUTEX, Step.SEARCH, Step.CREATE_CHUNK, Step.INSERT_CHUNK, Step.SEARCH, Step.POPULATE, Step.MARK_POPULATED, Step.FINISH),
				steps);
		assertEquals(PercpuPointer.of(1, 0), operation.result());
	}

	@Test
	void anAtomicAllocationNeverWaits() {
		PercpuAllocator percpu = fullFirstChunk();
		AllocationOperation waiting = percpu.newOperation();
		waiting.start(8192, 8, Gfp.GFP_KERNEL, false);
		waiting.step();
		AllocationOperation second = percpu.newOperation();
		second.start(8192, 8, Gfp.GFP_KERNEL, false);
		assertTrue(second.isBlocked());
		second.step();
		assertEquals(Step.LOCK_MUTEX, second.next());
		assertThrows(IllegalStateException.class, second::run);
		assertEquals(PercpuPointer.NULL, percpu.allocate(8192, 8, Gfp.GFP_ATOMIC, false));
		assertEquals(FailureReason.ATOMIC_NO_SPACE, percpu.lastFailure());
		assertTrue(percpu.isBalancePending());
		percpu.balance().start();
		assertTrue(percpu.balance().isBlocked());
		waiting.run();
		assertFalse(percpu.balance().isBlocked());
		percpu.balance().run();
		assertFalse(percpu.balance().isRunning());
		assertEquals(PercpuPointer.of(1, 8192), second.run());
	}

	@Test
	void aKilledWaiterGetsNothingAndSaysNothing() {
		Kernel kernel = Machines.small(Machines.profile("B4"));
		AllocationOperation operation = kernel.percpu().newOperation();
		operation.start(64, 8, Gfp.GFP_KERNEL, false);
		operation.kill();
		operation.run();
		assertEquals(FailureReason.KILLED, operation.failure());
		assertEquals(List.of(), kernel.log());
	}

	@Test
	void aPredictionChangesNothingAndComesTrue() {
		PercpuAllocator percpu = Machines.small(Machines.profile("B4")).percpu();
		percpu.allocate(100, 8, Gfp.GFP_KERNEL, false);
		AllocationOperation operation = percpu.newOperation();
		operation.start(256, 256, Gfp.GFP_KERNEL, false);
		operation.step();
		PercpuSnapshot before = percpu.snapshot();
		Placement predicted = operation.predict();
		assertEquals(Placement.Outcome.PLACED, predicted.outcome());
		assertEquals(1, predicted.attempts());
		assertEquals(predicted.offset(), predicted.attemptResult(0));
		assertEquals(Machines.dump(before), Machines.dump(percpu.snapshot()));
		long expected = PercpuPointer.of(predicted.chunkId(), predicted.offset());
		assertEquals(expected, operation.run());
	}

	private static PercpuAllocator fullFirstChunk() {
		PercpuAllocator percpu = Machines.small(Machines.profile("B4")).percpu();
		long pointer;
		do {
			pointer = percpu.allocate(4096, 8, Gfp.GFP_ATOMIC, false);
		} while (pointer != PercpuPointer.NULL);
		percpu.runBalance();
		// The balance work made a chunk; it goes so that the next allocation has to make one.
		percpu.takeOver().destroyChunk(1);
		Kernel fresh = Machines.small(Machines.profile("B4"));
		PercpuAllocator full = fresh.percpu();
		full.setAsyncEnabled(false);
		for (int i = 0; i < 6; i++) {
			full.allocate(4096, 8, Gfp.GFP_KERNEL, false);
		}
		full.setAsyncEnabled(true);
		return full;
	}

	@ParameterizedTest
	@MethodSource("machines")
	void stepsOfManyOperationsMayAlternate(String name) {
		Random random = new Random(name.length());
		Kernel kernel = Machines.small(Machines.profile(name));
		PercpuAllocator percpu = kernel.percpu();
		List<AllocationOperation> operations = new ArrayList<>();
		List<Long> live = new ArrayList<>();
		for (int i = 0; i < 4; i++) {
			operations.add(percpu.newOperation());
		}
		for (int i = 0; i < 6000; i++) {
			AllocationOperation operation = operations.get(random.nextInt(4));
			if (operation.next() == Step.DONE) {
				if (operation.result() != PercpuPointer.NULL && !live.contains(operation.result())) {
					live.add(operation.result());
				}
				int size = random.nextInt(10) == 0 ? 1 + random.nextInt(16000) : 1 + random.nextInt(400);
				operation.start(size, 1 << random.nextInt(8), random.nextInt(3) == 0 ? Gfp.GFP_ATOMIC : Gfp.GFP_KERNEL, false);
			} else {
				operation.step();
			}
			if (!live.isEmpty() && random.nextInt(7) == 0) {
				assertTrue(percpu.free(live.remove(random.nextInt(live.size()))));
			}
			BalanceWork balance = percpu.balance();
			if (balance.isRunning()) {
				balance.step();
			} else if (percpu.isBalancePending() && random.nextInt(4) == 0) {
				balance.start();
			}
			percpu.assertConsistent();
		}
	}

	@ParameterizedTest
	@MethodSource("machines")
	void aMachineCanBeRestoredBetweenAnyTwoSteps(String name) {
		PercpuAllocator percpu = Machines.small(Machines.profile(name)).percpu();
		Random random = new Random(5);
		List<Long> live = new ArrayList<>();
		AllocationOperation operation = percpu.newOperation();
		for (int i = 0; i < 300; i++) {
			operation.start(1 + random.nextInt(3000), 8, Gfp.GFP_KERNEL, false);
			while (operation.next() != Step.DONE) {
				PercpuSnapshot then = percpu.snapshot();
				Object state = operation.snapshot();
				long first = operation.run();
				String end = Machines.dump(percpu.snapshot());
				percpu.restore(then);
				operation.restore(state);
				assertEquals(Machines.dump(then), Machines.dump(percpu.snapshot()));
				// Chunks get other addresses the second time, because the address space is not restored with the allocator.
				assertEquals(first, operation.run());
				assertEquals(end, Machines.dump(percpu.snapshot()));
				percpu.restore(then);
				operation.restore(state);
				operation.step();
			}
			live.add(operation.result());
			if (live.size() > 40) {
				percpu.free(live.remove(random.nextInt(live.size())));
				percpu.free(live.remove(random.nextInt(live.size())));
			}
			restoreEverywhere(percpu);
		}
	}

	/** Runs the balance work from each of its steps twice. */
	private static void restoreEverywhere(PercpuAllocator percpu) {
		if (!percpu.isBalancePending()) {
			return;
		}
		percpu.balance().start();
		while (percpu.balance().isRunning()) {
			PercpuSnapshot then = percpu.snapshot();
			percpu.balance().run();
			String end = Machines.dump(percpu.snapshot());
			percpu.restore(then);
			percpu.balance().run();
			assertEquals(end, Machines.dump(percpu.snapshot()));
			percpu.restore(then);
			percpu.balance().step();
			percpu.assertConsistent();
		}
	}
}
