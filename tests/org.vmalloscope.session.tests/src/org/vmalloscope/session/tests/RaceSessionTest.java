package org.vmalloscope.session.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vmalloscope.engine.pagetable.story.RaceFile;
import org.vmalloscope.engine.pagetable.story.Stories;
import org.vmalloscope.engine.schedule.Schedule;
import org.vmalloscope.engine.schedule.explore.Exploration;
import org.vmalloscope.engine.schedule.explore.Explorer;
import org.vmalloscope.session.Effect;
import org.vmalloscope.session.OpenOptions;
import org.vmalloscope.session.Place;
import org.vmalloscope.session.Problem;
import org.vmalloscope.session.Session;
import org.vmalloscope.session.SessionMonitor;
import org.vmalloscope.session.SessionOpener;
import org.vmalloscope.session.StateDifference;
import org.vmalloscope.session.Stop;
import org.vmalloscope.session.OperationFilter;
import org.vmalloscope.session.race.RaceState;

/** Races as sessions. */
class RaceSessionTest {
	@TempDir
	Path folder = Path.of("");

	private Session open(String text) throws IOException {
		Path file = folder.resolve("a" + RaceFile.EXTENSION);
		Files.writeString(file, text);
		return SessionOpener.standard().open(file, OpenOptions.NONE, SessionMonitor.NONE);
	}

	@Test
	void aCounterExampleIsASessionOfItsSteps() throws Exception {
		Exploration.CounterExample example = new Explorer(Stories.named("i386-without-fault").machine()).run().failure();
		Session session = open(new RaceFile(Stories.named("i386-without-fault"), example.schedule()).text());
		assertEquals(example.schedule().length(), session.length());
		assertEquals("vmalloc a1: ref[992] empty", session.operation(0).text());
		assertEquals("CPU2", session.operation(4).task());
		assertEquals(2, session.operation(4).cpu());
		for (int position : new int[] { 6, 3, 4, 0, 6 }) {
			assertEquals(position, assertInstanceOf(RaceState.class, session.moment(position).state()).position());
		}
		assertTrue(StateDifference.between(session.moment(3), session.moment(4)).complete());
	}

	@Test
	void aRunStopsAtTheFailingStep() throws Exception {
		Session session = open(new RaceFile(Stories.named("i386-without-fault"), Schedule.parse("0 0 1 1 1 1 0 0")).text());
		assertEquals(6, Stop.behind(OperationFilter.effects(java.util.Set.of(Effect.HALT))).next(session, new Place(0), true, SessionMonitor.NONE).orElseThrow().position());
		assertTrue(session.problems().stream().anyMatch(problem -> problem.operation() == 5 && problem.text().startsWith("OOPS: CPU2")), session.problems()::toString);
	}

	@Test
	void aFileWithoutAScheduleIsShownInTheOrderThatTellsIt() throws Exception {
		Session session = open(new RaceFile(Stories.named("alpha-large"), null).text());
		assertTrue(session.operation(session.length() - 1).text().contains("OOPS"), session.operation(session.length() - 1)::text);
	}

	@Test
	void aScheduleThatCannotBeFollowedIsFollowedAsFarAsPossible() throws Exception {
		Session session = open("race R6\narchitecture alpha-large\nstrategy extension\nschedule 0 0 0 1 1 1 1 1 1 1 1 1 1 1 1\n");
		assertTrue(session.length() < 15);
		Problem problem = session.problems().get(0);
		assertEquals(4, problem.line());
		assertTrue(problem.text().contains("cannot be followed"), problem::text);
	}

	@Test
	void whatIsWrongIsSaidWithItsLine() {
		String message = String.valueOf(assertThrows(IllegalArgumentException.class, () -> open("race R1\nschedule 0 x\n")).getMessage());
		assertTrue(message.endsWith("a.race:2: not a task number: x"), message);
	}
}
