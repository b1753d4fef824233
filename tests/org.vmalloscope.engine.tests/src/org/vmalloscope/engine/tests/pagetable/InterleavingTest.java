package org.vmalloscope.engine.tests.pagetable;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.vmalloscope.engine.pagetable.story.Stories;
import org.vmalloscope.engine.schedule.Execution;
import org.vmalloscope.engine.schedule.HappensBefore;
import org.vmalloscope.engine.schedule.Interleaving;
import org.vmalloscope.engine.schedule.Schedule;

class InterleavingTest {
	private static Interleaving r1() {
		return Interleaving.of(Execution.of(Stories.named("i386-without-fault").machine(), Schedule.of(0, 0, 1, 1, 1, 1)));
	}

	@Test
	void theTableHasWhatMatters() {
		assertEquals("""
				| # | CPU | step | ref[992] | B[992] | outcome |
				|---|---|---|---|---|---|
				| 1 | 1 | vmalloc a1: ref[992] empty | - | - | |
				| 2 | 1 | ref[992] = T | T | - | |
				| 3 | 2 | vmalloc a2: ref[992] present | T | - | |
				| 4 | 2 | set pte(a2), no sync, return a2 | T | - | |
				| 5 | 2 | load *a2 -> FAULT(slot 992) | T | - | **FAULT** |
				| 6 | 2 | nobody copies kernel entries: unable to handle kernel paging request | T | - | **OOPS** |
				""", r1().markdown());
		assertEquals(5, r1().failingRow());
		assertEquals(List.of(1, 2), r1().cpus());
	}

	@Test
	void theSecondCpuWentByWhatTheFirstWrote() {
		List<HappensBefore.Arrow> arrows = r1().order().arrows();
		assertEquals(1, arrows.size());
		assertEquals("1 2 ref[992] WRITE_READ",
				arrows.get(0).from() + " " + arrows.get(0).to() + " " + arrows.get(0).cell().name() + " " + arrows.get(0).kind());
	}

	@Test
	void anExecutionStepsBothWaysAndTakesAnotherOrder() {
		Execution execution = new Execution(Stories.named("i386-without-fault").machine());
		assertEquals(null, execution.follow(Schedule.of(0, 0, 1, 1, 1, 1)));
		execution.seek(2);
		assertEquals(6, execution.length());
		assertEquals("ref[992] = T", execution.steps().get(1).label());
		execution.seek(0);
		assertEquals(null, execution.follow(Schedule.of(0, 0, 1, 1, 1, 1).moved(2, 0)), "CPU 2 looks first");
		assertEquals("vmalloc a2: ref[992] empty", execution.steps().get(0).label());
	}
}
