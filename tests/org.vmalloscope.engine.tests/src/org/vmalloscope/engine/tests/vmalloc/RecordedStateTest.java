package org.vmalloscope.engine.tests.vmalloc;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.vmalloscope.engine.vmalloc.Caller;
import org.vmalloscope.engine.vmalloc.Vmalloc;
import org.vmalloscope.engine.vmalloc.VmallocConfig;
import org.vmalloscope.engine.vmalloc.VmallocRules;
import org.vmalloscope.engine.vmalloc.VmallocState;
import org.vmalloscope.engine.vmalloc.placement.Placement;
import org.vmalloscope.engine.vmalloc.space.AreaState;
import org.vmalloscope.engine.vmalloc.space.AreaType;
import org.vmalloscope.engine.vmalloc.space.VmallocGeometry;

/** Going on from recorded facts, and applying recorded decisions. */
class RecordedStateTest {
	private static final long START = 0xffffc90000000000L;

	private static Vmalloc make(String kernel) {
		String[] version = kernel.split("\\.");
		return new Vmalloc(VmallocConfig.of(VmallocRules.of(Integer.parseInt(version[0]), Integer.parseInt(version[1])),
				VmallocGeometry.X86_64.withWindow(START, START + (64 << 20)), 4));
	}

	/** Allocates and frees at random; returns every answer. */
	private static String exercise(Vmalloc vmalloc, long seed, int steps) {
		Random random = new Random(seed);
		StringBuilder answers = new StringBuilder();
		for (int i = 0; i < steps; i++) {
			Caller caller = Caller.onCpu(random.nextInt(4));
			long[] busy = busy(vmalloc);
			if (busy.length < 20 || random.nextInt(100) < 52 && busy.length < 300) {
				long align = random.nextInt(3) == 0 ? 4096L << random.nextInt(6) : 1;
				answers.append(Long.toHexString(vmalloc.area(4096L * (1 + random.nextInt(20)), align, AreaType.VMALLOC, caller, i))).append(' ');
			} else {
				vmalloc.vfree(busy[random.nextInt(busy.length)]);
			}
			if (random.nextInt(60) == 0) {
				vmalloc.drain();
			}
		}
		return answers.toString();
	}

	private static long[] busy(Vmalloc vmalloc) {
		var areas = vmalloc.space().areas();
		long[] starts = new long[areas.tree().size()];
		int count = 0;
		for (int pos = areas.tree().first(); pos != 0; pos = areas.tree().next(pos)) {
			if (areas.state(pos) == AreaState.BUSY) {
				starts[count++] = areas.start(pos);
			}
		}
		return java.util.Arrays.copyOf(starts, count);
	}

	@ParameterizedTest
	@ValueSource(strings = { "5.3", "5.10", "5.15", "6.1", "6.12", "7.2" })
	void goesOnExactlyFromRecordedFacts(String kernel) {
		Vmalloc recorded = make(kernel);
		exercise(recorded, 1, 2500);
		VmallocState facts = VmallocState.of(recorded.snapshot().view());
		Vmalloc resumed = make(kernel);
		exercise(resumed, 99, 500);
		resumed.resume(facts);
		resumed.assertConsistent();
		assertEquals(facts, VmallocState.of(resumed.snapshot().view()));
		assertEquals(exercise(recorded, 2, 2500), exercise(resumed, 2, 2500));
		assertEquals(VmallocState.of(recorded.snapshot().view()), VmallocState.of(resumed.snapshot().view()));
	}

	@ParameterizedTest
	@ValueSource(strings = { "2.35", "3.10", "4.19", "5.10", "6.12" })
	void areasAloneAreEnoughToGoOn(String kernel) {
		Vmalloc vmalloc = make(kernel);
		exercise(vmalloc, 1, 800);
		VmallocState all = VmallocState.of(vmalloc.snapshot().view());
		vmalloc.resume(new VmallocState(all.lazyPages(), List.of(), List.of(), -1, all.busy(), all.lazy(), all.pools()));
		vmalloc.assertConsistent();
		exercise(vmalloc, 2, 800);
		vmalloc.assertConsistent();
	}

	@Test
	void whatTheRecordingDidNotLookAtIsUnknownNotFree() {
		Vmalloc vmalloc = make("6.1");
		long top = VmallocGeometry.X86_64.wordMask();
		vmalloc.resume(new VmallocState(0, List.of(new VmallocState.Range(1, START), new VmallocState.Range(START + 0x10000, top)), List.of(), -1,
				List.of(new VmallocState.Area(START + 0x2000, START + 0x4000, AreaType.VMALLOC, -1)), List.of(), List.of()));
		vmalloc.assertConsistent();
		var areas = vmalloc.space().areas();
		assertEquals(AreaState.UNKNOWN, areas.state(areas.find(START)));
		assertEquals(AreaState.UNKNOWN, areas.state(areas.find(START + 0x4000)));
		assertEquals(START + 0x10000, areas.end(areas.find(START + 0x4000)));
		assertEquals(START + 0x10000, vmalloc.area(4096, 1, AreaType.VMALLOC, Caller.onCpu(0), 0));
	}

	@Test
	void contradictoryFactsAreRefused() {
		Vmalloc vmalloc = make("6.1");
		VmallocState.Area area = new VmallocState.Area(START, START + 0x2000, AreaType.VMALLOC, -1);
		assertThrows(IllegalArgumentException.class, () -> vmalloc.resume(new VmallocState(0, List.of(), List.of(), -1, List.of(area, area), List.of(), List.of())));
		vmalloc.assertConsistent();
		assertEquals(START, vmalloc.area(4096, 1, AreaType.VMALLOC, Caller.onCpu(0), 0));
	}

	@ParameterizedTest
	@ValueSource(strings = { "2.35", "3.10", "4.9", "4.19", "5.10", "5.15", "6.1", "6.12", "7.2" })
	void recordedDecisionsWinWhateverStandsThere(String kernel) {
		Vmalloc vmalloc = make(kernel);
		Random random = new Random(7);
		for (int i = 0; i < 300; i++) {
			exercise(vmalloc, i, 20);
			long start = START + 4096L * random.nextInt(3000);
			switch (random.nextInt(5)) {
				case 0, 1 -> vmalloc.takeOver().place(start, start + 4096L * (2 + random.nextInt(40)), AreaType.VMALLOC, random.nextInt(4), i);
				case 2 -> vmalloc.takeOver().makeLazy(start, start + 4096L * (2 + random.nextInt(10)));
				case 3 -> vmalloc.takeOver().occupy(start, start + 4096L * (2 + random.nextInt(10)));
				default -> vmalloc.takeOver().clear(start, start + 4096L * (2 + random.nextInt(10)));
			}
			vmalloc.assertConsistent();
		}
	}

	@Test
	void aPlacedAreaIsBusyAndItsNeighboursStayUnknown() {
		Vmalloc vmalloc = make("6.12");
		vmalloc.takeOver().occupy(START, START + 0x10000);
		vmalloc.takeOver().place(START + 0x4000, START + 0x6000, AreaType.VMALLOC, 2, 5);
		vmalloc.assertConsistent();
		var areas = vmalloc.space().areas();
		assertEquals(AreaState.UNKNOWN, areas.state(areas.find(START)));
		assertEquals(AreaState.BUSY, areas.state(areas.find(START + 0x4000)));
		assertEquals(AreaState.UNKNOWN, areas.state(areas.find(START + 0x6000)));
		assertFalse(vmalloc.takeOver().makeLazy(START + 0x4000, START + 0x6000));
		vmalloc.drain();
		assertEquals(AreaState.POOLED, areas.state(areas.find(START + 0x4000)), "it was marked with the node of CPU 2");
		assertEquals(START + 0x4000, vmalloc.area(4096, 1, AreaType.VMALLOC, Caller.onCpu(2), 0));
		vmalloc.takeOver().release(START + 0x4000);
		assertTrue(areas.find(START + 0x4000) == 0);
		assertEquals(START + 0x4000, vmalloc.placement().predict(0x2000, 1, START, START + (64 << 20), 1, false));
		assertEquals(Placement.NONE, vmalloc.placement().predict(65 << 20, 1, START, START + (64 << 20), 1, false));
	}
}
