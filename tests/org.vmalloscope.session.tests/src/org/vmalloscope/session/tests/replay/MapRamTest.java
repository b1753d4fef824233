package org.vmalloscope.session.tests.replay;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vmalloscope.engine.vmalloc.block.BlockQueues;
import org.vmalloscope.engine.vmalloc.space.AreaMap;
import org.vmalloscope.engine.vmalloc.space.AreaType;
import org.vmalloscope.session.replay.Recording;
import org.vmalloscope.session.replay.TraceCourse;
import org.vmalloscope.testing.Golden;
import org.vmalloscope.trace.Diagnostics;
import org.vmalloscope.trace.ReadMonitor;
import org.vmalloscope.trace.event.EventField;
import org.vmalloscope.trace.event.EventKind;
import org.vmalloscope.trace.event.EventTable;

/** Calls of vm_map_ram in recorded traces: which pages of which block they get. */
class MapRamTest {
	private static final long BLOCK = 0xf7840000L;
	private static final String MADE = "va_alloc: (alloc_vmap_area+0x0/0x7b0) z=0x40000 al=0x40000 vs=0xf77fe000 ve=0xfeffe000";

	@TempDir
	Path folder = Path.of("");

	/** Every page that a call got is in use until it comes back, and every address is the one that the rules have. */
	@Test
	void blocksOfRecordedRunsAreFollowedWithoutADivergence() throws IOException {
		int mapped = 0;
		for (Path run : Golden.kernelRuns()) {
			TraceCourse course = new TraceCourse(Recording.open(run, new Recording.Options(null, null), new Diagnostics(), ReadMonitor.NONE));
			EventTable events = course.recording().trace().events();
			Map<Integer, Long> asked = new HashMap<>();
			for (int i = 0; i < course.length(); i++) {
				course.execute(i);
				int event = event(events, course.line(i));
				BlockQueues blocks = course.kernel().vmalloc().blocks();
				if (event >= 0 && events.kind(event) == EventKind.MAP_RAM) {
					asked.put(events.task(event).pid(), events.value(event, EventField.PAGES));
				} else if (event >= 0 && events.kind(event) == EventKind.MAP_RAM_END) {
					Long pages = asked.remove(events.task(event).pid());
					if (pages != null && pages <= blocks.maximumRequest()) {
						assertPages(blocks, events.value(event, EventField.ADDRESS), pages.intValue(), run.getFileName() + " line " + course.line(i));
						mapped++;
					}
				}
			}
			course.kernel().assertConsistent();
			List<Long> wrong = course.divergences().list().stream().map(found -> found.line())
					.filter(line -> event(events, line) >= 0 && events.kind(event(events, line)) == EventKind.MAP_RAM_END).toList();
			assertEquals(List.of(), wrong, run.toString());
		}
		int count = mapped;
		// 120, and 45 of 52: the others are larger than what a block gives
		assertTrue(mapped >= 165, () -> count + " calls");
	}

	private static int event(EventTable events, long line) {
		int low = 0;
		int high = events.size() - 1;
		while (low < high) {
			int middle = low + high >>> 1;
			if (events.line(middle) < line) {
				low = middle + 1;
			} else {
				high = middle;
			}
		}
		return events.size() > 0 && events.line(low) == line ? low : -1;
	}

	private static void assertPages(BlockQueues blocks, long address, int pages, String where) {
		int block = blocks.find(address);
		assertTrue(block != 0, where);
		int first = (int) ((address & blocks.blockSize() - 1) >>> 12);
		for (int page = first; page < first + pages; page++) {
			assertTrue(blocks.isTaken(block, page) && !blocks.isDirty(block, page), where);
		}
	}

	@Test
	void aBlockThatGoesAnotherWayIsToldAndTakenOver() throws IOException {
		TraceCourse course = course(List.of("vmr: (vm_map_ram+0x0/0x880) n=14", MADE,
				"va_alloc_r: (vm_map_ram+0x1b1/0x880 <- alloc_vmap_area) va=0xc200be80 s=0xf7840000 e=0xf7880000",
				"vmr_r: (wr+0x1529/0x1d53 [gm] <- vm_map_ram) a=0xf7840000",
				"vmr: (vm_map_ram+0x0/0x880) n=3", "vmr_r: (wr+0x1529/0x1d53 [gm] <- vm_map_ram) a=0xf7850000",
				"vmr: (vm_map_ram+0x0/0x880) n=19", "vmr_r: (wr+0x1529/0x1d53 [gm] <- vm_map_ram) a=0xf7860000",
				"vmu: (vm_unmap_ram+0x0/0x1c0) a=0xf7850000 n=3", "vmu: (vm_unmap_ram+0x0/0x1c0) a=0xf7850000 n=3",
				"va_free: (free_vmap_area_noflush+0x0/0x2d0) s=0xf7840000 e=0xf7880000 lz=0"));
		runTo(course, 9);
		BlockQueues blocks = course.kernel().vmalloc().blocks();
		int block = blocks.find(BLOCK);
		assertEquals(0, blocks.free(block));
		assertEquals(4, blocks.dirty(block));
		List<String> told = course.divergences().list().stream().filter(found -> found.line() == 8).map(found -> found.text()).toList();
		assertEquals(1, told.size());
		assertTrue(told.get(0).contains("predicted 0xf7854000") && told.get(0).contains("0xf7860000 in a vmap block"), told.get(0));
		runTo(course, 10);
		assertEquals(4, blocks.dirty(block), "what came back cannot come back again");
		runTo(course, 11);
		assertEquals(0, blocks.find(BLOCK));
		course.kernel().assertConsistent();
	}

	@Test
	void aBlockFromBeforeBecomesKnownWithItsFirstCall() throws IOException {
		TraceCourse course = course(List.of(MADE, "va_alloc_r: (x+0x1b1/0x880 <- alloc_vmap_area) va=0xc200be80 s=0xf7840000 e=0xf7880000",
				"vmr: (vm_map_ram+0x0/0x880) n=1", "vmr_r: (wr+0x1529/0x1d53 [gm] <- vm_map_ram) a=0xf7844000",
				"vmr: (vm_map_ram+0x0/0x880) n=2", "vmr_r: (wr+0x1529/0x1d53 [gm] <- vm_map_ram) a=0xf7845000"));
		runTo(course, 4);
		BlockQueues blocks = course.kernel().vmalloc().blocks();
		int block = blocks.find(BLOCK);
		assertEquals(59, blocks.free(block));
		assertTrue(blocks.isTaken(block, 0) && blocks.isTaken(block, 4) && !blocks.isTaken(block, 5));
		AreaMap areas = course.kernel().vmalloc().space().areas();
		assertEquals(AreaType.BLOCK, AreaMap.type(areas.facts(areas.find(BLOCK))));
		runTo(course, 6);
		assertFalse(course.divergences().list().stream().anyMatch(found -> found.line() > 2));
		assertEquals(57, blocks.free(block));
	}

	private int executed;

	private void runTo(TraceCourse course, int line) {
		while (executed < course.length() && course.line(executed) <= line) {
			course.execute(executed++);
		}
	}

	private TraceCourse course(List<String> calls) throws IOException {
		List<String> lines = new ArrayList<>();
		for (String call : calls) {
			lines.add("            init-1       [001] .....    16.2%05d: %s".formatted(lines.size(), call));
		}
		Path file = Files.write(folder.resolve("trace.txt"), lines);
		return new TraceCourse(Recording.open(file, new Recording.Options("6.1-i386-pae", null), new Diagnostics(), ReadMonitor.NONE));
	}
}
