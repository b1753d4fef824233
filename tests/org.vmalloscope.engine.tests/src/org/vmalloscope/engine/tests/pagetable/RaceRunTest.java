package org.vmalloscope.engine.tests.pagetable;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.vmalloscope.engine.pagetable.story.RaceRun;
import org.vmalloscope.engine.pagetable.story.Stories;
import org.vmalloscope.engine.pagetable.table.SlotGrid;
import org.vmalloscope.engine.pagetable.table.SlotState;
import org.vmalloscope.engine.schedule.Schedule;

class RaceRunTest {
	private static RaceRun failing() {
		RaceRun run = new RaceRun(Stories.named("i386-without-fault"));
		assertNull(run.show(Schedule.of(0, 0, 1, 1, 1, 1)));
		return run;
	}

	@Test
	void theTablesFollowThePosition() {
		RaceRun run = failing();
		assertEquals(SlotState.MISSING, run.grid().rows().get(0).cells().get(1).state());
		run.seek(1);
		assertEquals(SlotState.EMPTY, run.grid().rows().get(0).cells().get(1).state());
		run.seek(2);
		assertEquals(SlotState.EMPTY, run.gridBefore().rows().get(0).reference().state());
		assertEquals(2, run.position());
		assertEquals(6, run.length());
	}

	@Test
	void anAddressIsWalkedOnTheTablesOfAProcess() {
		RaceRun run = failing();
		assertFalse(run.walk(1, 0xf8002000L).mapped());
		assertEquals("none, but the reference table has one", run.walk(1, 0xf8002000L).steps().get(0).found());
		assertTrue(run.walk(-1, 0xf8002000L).mapped());
		assertFalse(run.walk(-1, 0xf8001000L).mapped(), "the guard page");
		assertFalse(run.walk(0, 0xf9000000L).mapped(), "a slot that the race does not follow is empty");
	}

	@Test
	void anotherOrderIsRunAnew() {
		RaceRun run = failing();
		assertNull(run.move(2, 1));
		assertEquals("vmalloc a2: ref[992] empty", run.interleaving().steps().get(1).label());
		assertEquals(-1, run.interleaving().failingRow());
	}

	@Test
	void anOrderThatCannotBeSaysWhy() {
		RaceRun run = new RaceRun(Stories.named("alpha-large"));
		String why = run.show(Schedule.of(2));
		assertNotNull(why);
		assertTrue(why.startsWith("step 1: interrupt must wait"), why);
		assertEquals(0, run.position());
	}

	@Test
	void choicesSayWhatWouldHappenNow() {
		RaceRun run = failing();
		run.seek(2);
		assertEquals("vmalloc a2: ref[992] present", run.choices().get(1).next());
		run.seek(0);
		assertEquals("vmalloc a2: ref[992] empty", run.choices().get(1).next());
		assertEquals(0, run.position());
		assertEquals("waits: a2 is known", new RaceRun(Stories.named("alpha-large")).choices().get(2).next());
	}

	@Test
	void forwardTakesKnownStepsFirst() {
		RaceRun run = failing();
		run.seek(2);
		assertTrue(run.forward());
		assertEquals(6, run.length());
		run.seek(6);
		assertTrue(run.forward());
		assertEquals(7, run.length(), "CPU 1 goes on");
		assertEquals("over", run.choices().get(1).next());
		run.step(0);
		assertEquals(8, run.position());
	}

	@Test
	void slotsMadeAtBootAreShownAlsoWhereTheRaceDoesNotTouchThem() {
		List<SlotGrid.Row> rows = new RaceRun(Stories.named("alpha-patch")).grid().rows();
		assertEquals(List.of(1015, 1016), rows.stream().map(SlotGrid.Row::slot).toList());
		assertEquals(List.of(1, 7), rows.stream().map(SlotGrid.Row::entries).toList());
		assertEquals(List.of(SlotState.COPIED, SlotState.COPIED), rows.get(1).cells().stream().map(SlotGrid.Entry::state).toList());
		assertEquals(1, new RaceRun(Stories.named("i386-neighbour")).grid().rows().size(), "on demand only those of the race are followed");
	}

	@Test
	void everyProcessHasAColumnEvenIfNoStepLooksAtItsEntry() {
		assertEquals(List.of("A", "B", "C"), new RaceRun(Stories.named("vmapped-stack")).grid().processes());
	}
}
