package org.vmalloscope.session.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vmalloscope.scenario.Gallery;
import org.vmalloscope.session.Base;
import org.vmalloscope.session.Effect;
import org.vmalloscope.session.Metric;
import org.vmalloscope.session.Moment;
import org.vmalloscope.session.OpenOptions;
import org.vmalloscope.session.Session;
import org.vmalloscope.session.SessionMonitor;
import org.vmalloscope.session.SessionOpener;
import org.vmalloscope.session.StateDifference;

/** A scenario that compares machines, as one session: the no-retry patch series before and after. */
class MachinesTest {
	@TempDir
	Path folder = Path.of("");

	private Session open() throws Exception {
		Path file = folder.resolve("a.vms");
		Files.writeString(file, Gallery.text("s5-before-and-after.vms"));
		return SessionOpener.standard().open(file, OpenOptions.NONE, SessionMonitor.NONE);
	}

	private static int first(Session session, Effect effect) {
		return session.find(0, true, index -> session.effects(index).contains(effect));
	}

	@Test
	void bothMachinesHaveTheSameStepsAndTheirOwnStates() throws Exception {
		Session before = open();
		Session after = before.machines().get(1);
		assertEquals(List.of("before the series", "after the series"), before.machines().stream().map(Session::machine).toList());
		assertEquals(before.machines(), after.machines());
		assertEquals(before.length(), after.length());
		for (int i = 0; i < before.length(); i++) {
			assertEquals(before.line(i), after.line(i), "line at " + i);
		}
		assertEquals(List.of(), before.problems());
	}

	@Test
	void thePageBudgetFallsTillTheMachinesPart() throws Exception {
		Session before = open();
		Session after = before.machines().get(1);
		int panic = first(before, Effect.HALT);
		int failure = first(after, Effect.FAILURE);
		assertTrue(panic > failure && failure > 0, panic + " " + failure);
		assertEquals(10, before.series(Metric.MEMORY_FREE).value(4));
		assertEquals(2, after.series(Metric.MEMORY_FREE).value(failure));
		assertEquals(0, before.series(Metric.MEMORY_RECLAIMABLE).value(failure));
		assertEquals(1, before.series(Metric.MEMORY_KILLED).value(panic));
		assertEquals(0, after.series(Metric.MEMORY_KILLED).value(panic));
		// memory is gone on both machines until the first request that one of them denies
		for (int position = 0; position < failure; position++) {
			assertEquals(before.series(Metric.MEMORY_FREE).value(position), after.series(Metric.MEMORY_FREE).value(position), "position " + position);
		}
	}

	@Test
	void theSamePositionOfTheOtherMachineIsABase() throws Exception {
		Session before = open();
		int panic = first(before, Effect.HALT);
		Moment now = before.moment(panic);
		Base base = Base.machine(before, 1);
		assertFalse(base.isPrevious() || base.isFixed());
		assertEquals("Other than after the series", base.title());
		Moment other = base.of(before, now);
		assertEquals(panic, other.position());
		assertTrue(StateDifference.between(other, now).differences().stream().anyMatch(row -> row.before().equals("the machine runs") && row.now().startsWith("panic: Out of memory")),
				StateDifference.between(other, now).toString());
		assertTrue(StateDifference.between(before.moment(3), base.of(before, before.moment(3))).isEmpty());
	}

	@Test
	void aProblemSaysWhichMachineHasIt() throws Exception {
		Path file = folder.resolve("b.vms");
		Files.writeString(file, "machine \"two\" { kernel 6.1; cpus 2 }\ncompare with \"four\" { cpus 4 }\nexpect cpus == 2\n");
		Session session = SessionOpener.standard().open(file, OpenOptions.NONE, SessionMonitor.NONE);
		assertEquals(List.of("four: expected cpus == 2, got 4"), session.problems().stream().map(problem -> problem.text()).toList());
	}
}
