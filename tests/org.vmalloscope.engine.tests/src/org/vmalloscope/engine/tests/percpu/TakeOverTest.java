package org.vmalloscope.engine.tests.percpu;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.vmalloscope.engine.kernel.Kernel;
import org.vmalloscope.engine.kernel.KernelProbe;
import org.vmalloscope.engine.kernel.Request;
import org.vmalloscope.engine.memory.Gfp;
import org.vmalloscope.engine.percpu.AllocationOperation;
import org.vmalloscope.engine.percpu.AllocationOperation.Step;
import org.vmalloscope.engine.percpu.ChunkType;
import org.vmalloscope.engine.percpu.ChunkView;
import org.vmalloscope.engine.percpu.PercpuAllocator;
import org.vmalloscope.engine.percpu.PercpuPointer;

/** Recorded outcomes applied in place of the engine's own. */
class TakeOverTest {
	static List<String> machines() {
		return Machines.names();
	}

	/** What a trace of one machine would show of its placements. */
	private static final class Recorder implements KernelProbe {
		final List<int[]> attempts = new ArrayList<>();
		final List<Long> created = new ArrayList<>();

		@Override
		public void placementAttempted(ChunkView chunk, int offset, int result) {
			if (result >= 0) {
				attempts.add(new int[] { chunk.id(), offset, result });
			}
		}

		@Override
		public void chunkCreated(ChunkView chunk) {
			created.add(chunk.baseAddress());
		}
	}

	/** A machine that is told every decision of another ends in exactly the other's state. */
	@ParameterizedTest
	@MethodSource("machines")
	void toldEverythingItEndsInTheSameState(String name) {
		Kernel leader = Machines.small(Machines.profile(name));
		Kernel follower = Machines.small(Machines.profile(name));
		Recorder recorder = new Recorder();
		leader.setProbe(recorder);
		RandomRequests requests = new RandomRequests(name.hashCode() + 2);
		for (int i = 0; i < 3000; i++) {
			recorder.attempts.clear();
			recorder.created.clear();
			Request request = requests.next();
			leader.execute(request);
			if (request instanceof Request.AllocatePercpu asked) {
				follow(follower, asked, leader.percpuPointer(asked.id()), recorder);
			} else if (request instanceof Request.FreePercpu freed) {
				follower.percpu().free(leaderPointer(follower, freed.id()));
			} else {
				follower.execute(request);
			}
			assertEquals(Machines.dump(leader), Machines.dump(follower), "after request " + i + " " + request);
		}
	}

	private final java.util.Map<Integer, Long> pointers = new java.util.HashMap<>();

	private long leaderPointer(Kernel follower, int id) {
		Long pointer = pointers.remove(id);
		return pointer == null ? PercpuPointer.NULL : pointer;
	}

	private void follow(Kernel follower, Request.AllocatePercpu asked, long recorded, Recorder recorder) {
		AllocationOperation operation = follower.percpu().newOperation();
		operation.start(asked.size(), asked.align(), asked.gfp(), asked.reserved());
		int created = 0;
		while (operation.next() != Step.DONE) {
			if (operation.next() == Step.CREATE_CHUNK && created < recorder.created.size()) {
				operation.takeOverChunk(recorder.created.get(created++));
			} else if (operation.next() == Step.SEARCH && !recorder.attempts.isEmpty() && created == recorder.created.size()
					&& operation.predict().outcome() == org.vmalloscope.engine.percpu.Placement.Outcome.PLACED) {
				int[] last = recorder.attempts.get(recorder.attempts.size() - 1);
				operation.takeOver(last[0], last[2], last[1]);
			} else {
				operation.step();
			}
		}
		assertEquals(recorded, operation.result());
		if (recorded != PercpuPointer.NULL) {
			pointers.put(asked.id(), recorded);
		}
	}

	/** Placements at random free or taken places, chunks made and destroyed: the engine follows and stays consistent. */
	@ParameterizedTest
	@MethodSource("machines")
	void anyOutcomeCanBeTakenOver(String name) {
		PercpuAllocator percpu = Machines.small(Machines.profile(name)).percpu();
		Random random = new Random(17);
		List<Integer> chunks = new ArrayList<>(List.of(0));
		for (int i = 0; i < 1500; i++) {
			int choice = random.nextInt(20);
			int id = chunks.get(random.nextInt(chunks.size()));
			if (choice == 0) {
				chunks.add(percpu.takeOver().createChunk(ChunkType.ROOT, 0xffffe00000000000L + i * 0x100000L));
			} else if (choice == 1 && id > 0) {
				percpu.takeOver().destroyChunk(id);
				chunks.remove((Integer) id);
			} else if (choice < 4 && id > 0) {
				int from = random.nextInt(16);
				percpu.takeOver().populate(id, from, from + 1 + random.nextInt(16 - from));
			} else if (choice == 4 && id > 0) {
				int from = random.nextInt(16);
				percpu.takeOver().depopulate(id, from, from + 1 + random.nextInt(16 - from));
			} else if (choice < 15) {
				place(percpu, id, random);
			} else {
				ChunkView chunk = percpu.chunk(id);
				assertNotNull(chunk);
				int area = chunk.nextArea(random.nextInt(chunk.sizeInBytes() - 4) / 4 * 4);
				if (area >= 0) {
					percpu.free(id, area);
				}
			}
			percpu.assertConsistent();
		}
	}

	private static void place(PercpuAllocator percpu, int id, Random random) {
		ChunkView chunk = percpu.chunk(id);
		assertNotNull(chunk);
		int size = 4 + 4 * random.nextInt(random.nextInt(8) == 0 ? 2000 : 100);
		// The static part of an area-map chunk is no place for areas.
		int low = chunk.id() == 0 ? Math.max(chunk.startOffset(), chunk.sizeInBytes() - 28668) : 0;
		int room = chunk.sizeInBytes() - chunk.endOffset() - size - low;
		int offset = (low + 3) / 4 * 4 + 4 * random.nextInt(room / 4);
		percpu.takeOver().place(id, offset, size);
		assertTrue(chunk.areaEnd(offset) >= offset + size, "the area is there");
	}

	@Test
	void aRecordedPlaceOutsideOfTheChunkIsRefused() {
		PercpuAllocator percpu = Machines.small(Machines.profile("B4")).percpu();
		assertThrows(IllegalArgumentException.class, () -> percpu.takeOver().place(0, 1 << 20, 64));
		assertThrows(IllegalArgumentException.class, () -> percpu.takeOver().place(9, 0, 64));
		assertThrows(IllegalArgumentException.class, () -> percpu.takeOver().populate(0, 5, 99));
		assertThrows(IllegalArgumentException.class, () -> percpu.takeOver().destroyChunk(0));
	}

	@Test
	void aRecordedFailureRollsBackAsTheKernelDoes() {
		PercpuAllocator percpu = Machines.small(Machines.profile("B4")).percpu();
		percpu.takeOver().createChunk(ChunkType.ROOT, 0xffffe00000000000L);
		AllocationOperation operation = percpu.newOperation();
		operation.start(20000, 8, Gfp.GFP_KERNEL, false);
		operation.step();
		operation.takeOver(1, 0, 0);
		assertEquals(Step.POPULATE, operation.next());
		operation.takeOverFailure();
		assertEquals(PercpuPointer.NULL, operation.run());
		ChunkView chunk = percpu.chunk(1);
		assertNotNull(chunk);
		assertEquals(65536, chunk.freeBytes());
		assertFalse(percpu.isMutexHeld());
		percpu.assertConsistent();
	}
}
