package org.vmalloscope.engine.tests.simulate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.vmalloscope.engine.kernel.Kernel;
import org.vmalloscope.engine.kernel.KernelConfiguration;
import org.vmalloscope.engine.kernel.KernelProbe;
import org.vmalloscope.engine.kernel.KernelProfile;
import org.vmalloscope.engine.kernel.KernelProfiles;
import org.vmalloscope.engine.kernel.Request;
import org.vmalloscope.engine.kernel.Result;
import org.vmalloscope.engine.memory.Gfp;
import org.vmalloscope.engine.percpu.AreaMapChunkView;
import org.vmalloscope.engine.percpu.ChunkType;
import org.vmalloscope.engine.percpu.PercpuPointer;
import org.vmalloscope.engine.percpu.boot.BootLines;
import org.vmalloscope.engine.vmalloc.Caller;
import org.vmalloscope.engine.vmalloc.Vmalloc;
import org.vmalloscope.engine.vmalloc.space.AreaType;

/** Numbers that were measured or derived for well-known situations on real machines. */
class ScenarioNumbersTest {
	private static final int UNIT = 53248;

	/** The machine of the work queue story: two CPUs of an i386 with 3.2, its window empty but for what is asked here. */
	private static Kernel workQueueMachine(String kernel, int windowBytes) {
		KernelProfile profile = KernelProfiles.get(kernel);
		KernelConfiguration configuration = new KernelConfiguration(profile).cpus(2).staticSize(31616).dynamicSize(20480).firstBase(0xf77d1000L);
		return Kernel.boot(profile, configuration.vmallocStart(0xf0000000L).vmallocEnd(0xf0000000L + windowBytes));
	}

	@Test
	void theBootLineOfAnI386With32() {
		Kernel kernel = workQueueMachine("3.2-i386", 120 << 20);
		var info = kernel.percpu().geometry().info();
		assertEquals(21632, info.dynamicSize());
		assertEquals(UNIT, info.unitSize());
		KernelProfile profile = kernel.profile();
		assertEquals("PERCPU: Embedded 13 pages/cpu @f77d1000 s31616 r0 d21632 u53248",
				new BootLines(profile.firstChunk(), 4096, 4).embedded(info, 0xf77d1000L));
		assertEquals(15, kernel.percpu().snapshot().slotCount());
	}

	/** 84 objects fit the first chunk and 208 each other one; as many chunks fit as the window has room for. */
	@ParameterizedTest
	@CsvSource({ "4194304, 39", "2097152, 19", "213000, 2", "106495, 0" })
	void workQueuesUntilTheWindowIsFull(int windowBytes, int chunks) {
		Kernel kernel = workQueueMachine("3.2-i386", windowBytes);
		int got = 0;
		while (kernel.execute(new Request.AllocatePercpu(got, 92, 256, Gfp.GFP_KERNEL, false)) instanceof Result.PercpuAllocated answer
				&& answer.pointer() != PercpuPointer.NULL) {
			got++;
		}
		assertEquals(84 + chunks * 208, got);
		assertTrue(kernel.log().stream().anyMatch(line -> line.text().equals("PERCPU: allocation failed, size=92 align=256, failed to allocate new chunk")),
				kernel.log()::toString);
		assertTrue(kernel.log().stream().noneMatch(line -> line.text().contains("vmap allocation")), "pcpu_get_vm_areas is silent");
		if (chunks > 0) {
			AreaMapChunkView full = assertInstanceOf(AreaMapChunkView.class, kernel.percpu().chunk(1));
			assertEquals(416, full.entryCount());
			assertEquals(512, full.capacity());
			assertEquals(34112, full.freeBytes());
			assertEquals(164, full.contigHintBytes());
			assertEquals(13, full.slot());
		}
	}

	/** With enough gfp flags a shortage ends in NULL, and everything that was taken on the way is given back. */
	@Test
	void aShortageWithoutRetryLeavesNoTrace() {
		KernelProfile profile = KernelProfiles.get("5.10");
		Kernel kernel = Kernel.boot(profile, new KernelConfiguration(profile).cpus(4).unitSize(65536).staticSize(20480).dynamicSize(8192));
		int flags = Gfp.GFP_KERNEL | Gfp.NORETRY | Gfp.NOWARN;
		assertEquals(0, chunk(kernel.execute(new Request.AllocatePercpu(1, 4096, 8, flags, false))));
		assertEquals(0, chunk(kernel.execute(new Request.AllocatePercpu(2, 4096, 8, flags, false))));
		kernel.execute(new Request.SetBudget(10));
		assertEquals(1, chunk(kernel.execute(new Request.AllocatePercpu(3, 4096, 8, flags, false))));
		assertEquals(1, chunk(kernel.execute(new Request.AllocatePercpu(4, 4096, 8, flags, false))));
		assertEquals(2, kernel.pages().freePages());
		int empty = kernel.percpu().emptyPopulatedPages(ChunkType.ROOT);
		Result.PercpuAllocated failed = assertInstanceOf(Result.PercpuAllocated.class, kernel.execute(new Request.AllocatePercpu(5, 4096, 8, flags, false)));
		assertEquals(PercpuPointer.NULL, failed.pointer());
		assertNotNull(failed.failure());
		assertEquals(2, kernel.pages().freePages());
		assertEquals(empty, kernel.percpu().emptyPopulatedPages(ChunkType.ROOT));
		assertEquals(List.of(), kernel.log());
		// the balance work cannot help and says nothing
		kernel.execute(new Request.BalancePercpu(false));
		assertEquals(2, kernel.pages().freePages());
		assertEquals(List.of(), kernel.log());
	}

	private static int chunk(Result result) {
		Result.PercpuAllocated allocated = assertInstanceOf(Result.PercpuAllocated.class, result);
		return PercpuPointer.chunkId(allocated.pointer());
	}

	@ParameterizedTest
	@CsvSource({ "1, 8192", "2, 16384", "3, 16384", "4, 24576", "7, 24576", "8, 32768", "15, 32768", "16, 40960" })
	void theLazyLimitGrowsWithTheLogarithmOfTheCpus(int cpus, long pages) {
		KernelProfile profile = KernelProfiles.get("4.19");
		assertEquals(pages, Kernel.boot(profile, new KernelConfiguration(profile).cpus(cpus)).vmalloc().lazyMax());
	}

	/** The board of the purge story: eight CPUs free two-page areas until one of them purges. */
	@Test
	void aPurgeTakesTwelveMillisecondsAndItsFirstLoopFourAndAHalf() {
		KernelProfile profile = KernelProfiles.get("4.19");
		Kernel kernel = Kernel.boot(profile, new KernelConfiguration(profile).cpus(8));
		Vmalloc vmalloc = kernel.vmalloc();
		Map<String, Long> spent = new TreeMap<>();
		long[] taken = new long[1];
		kernel.setProbe(new KernelProbe() {
			@Override
			public void elapsed(Activity what, long units, long nanos) {
				spent.merge(what.name(), nanos, Long::sum);
			}

			@Override
			public void lazyAreasTaken(long areas, long pages) {
				taken[0] = areas;
			}
		});
		List<Long> areas = new ArrayList<>();
		for (int i = 0; i < 16385; i++) {
			areas.add(vmalloc.area(4096, 1, AreaType.VMALLOC, Caller.onCpu(0), i));
		}
		for (int i = 0; i < 16384; i++) {
			vmalloc.vfree(areas.get(i));
		}
		assertEquals(32768, vmalloc.lazyPages(), "the limit may be reached, not passed");
		spent.clear();
		vmalloc.vfree(areas.get(16384));
		assertEquals(0, vmalloc.lazyPages());
		assertEquals(16385, taken[0]);
		assertEquals(4.5e6, spent.getOrDefault("RANGE_LOOP", 0L), 0.1e6);
		assertEquals(12e6, spent.getOrDefault("RANGE_LOOP", 0L) + spent.getOrDefault("FLUSH", 0L) + spent.getOrDefault("FREE_LOOP", 0L), 0.1e6);
	}
}
