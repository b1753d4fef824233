package org.vmalloscope.session.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vmalloscope.session.Effect;
import org.vmalloscope.session.OpenOptions;
import org.vmalloscope.session.OperationKind;
import org.vmalloscope.session.Place;
import org.vmalloscope.session.Session;
import org.vmalloscope.session.SessionMonitor;
import org.vmalloscope.session.SessionOpener;
import org.vmalloscope.session.Stop;
import org.vmalloscope.session.breakpoint.Breakpoint;
import org.vmalloscope.session.breakpoint.Expression;
import org.vmalloscope.session.breakpoint.Occasion;

/** Scenarios as sessions. */
class ScenarioSessionTest {
	@TempDir
	Path folder = Path.of("");

	private Session open(String text) throws IOException {
		Path file = folder.resolve("a.vms");
		Files.writeString(file, text);
		return SessionOpener.standard().open(file, OpenOptions.NONE, SessionMonitor.NONE);
	}

	@Test
	void eachRoundOfALoopIsAnOperation() throws Exception {
		Session session = open("""
				machine {
				    kernel 4.4
				    cpus 4
				    first chunk static 20 KiB, reserved 8 KiB, dynamic 28 KiB, unit 64 KiB
				}
				hold balance work
				repeat until failure as n {
				    p[n] = alloc percpu 1 KiB align 8 atomic
				}
				expect n == 27
				""");
		assertEquals(30, session.length());
		assertEquals("p[3] = alloc percpu 1 KiB align 8 bytes with GFP_ATOMIC", session.operation(3).text());
		assertEquals(8, session.operation(3).line());
		assertEquals(OperationKind.PERCPU_FAIL, session.operation(28).kind());
		assertEquals(OperationKind.MARK, session.operation(29).kind());
		assertTrue(session.problems().stream().anyMatch(problem -> problem.line() == 10 && problem.operation() == 29
				&& problem.text().equals("expected n == 27, got 28")), session.problems().toString());
		assertEquals(27, session.moment(27).position());
	}

	@Test
	void aNoteHoldsFromItsPositionOnAndIsNotable() throws Exception {
		Session session = open("""
				machine { kernel 6.1; cpus 2 }
				a = vmalloc 1 page
				note "first"
				b = vmalloc 1 page
				note "second"
				free a
				""");
		assertEquals(OperationKind.NOTE, session.operation(1).kind());
		assertEquals(-1, session.noteBefore(0));
		assertEquals(-1, session.noteBefore(1));
		assertEquals("first", session.operation(session.noteBefore(2)).text());
		assertEquals("first", session.operation(session.noteBefore(3)).text());
		assertEquals("second", session.operation(session.noteBefore(session.length())).text());
		assertEquals(List.of(2, 4), runs(session, Stop.notable(), true));
		assertEquals(List.of(2, 4, 5), runs(session, Stop.notable().or(Stop.end()), true));
		assertEquals(List.of(4, 2, 0), runs(session, Stop.notable().or(Stop.end()), false));
	}

	/** Chunks that are created by the hundred are no reason to stop; that there is no room for another one is. */
	@Test
	void whatHappensOftenIsNotNotable() throws Exception {
		Session session = open("""
				machine {
				    kernel 3.2-i386
				    cpus 2
				    first chunk static 31616 bytes, reserved 0, dynamic 20 KiB, at 0xf77d1000
				    vmalloc window 0xf7ffe000 to 0xf93fe000
				}
				repeat until failure as n {
				    p[n] = alloc percpu 32 KiB align 8
				}
				free p[0]
				""");
		int failure = session.find(0, true, index -> session.effects(index).contains(Effect.FAILURE));
		int created = (int) IntStream.range(0, session.length()).filter(index -> session.effects(index).contains(Effect.CHUNK_CREATED)).count();
		assertTrue(created > 100, created + " chunks");
		assertEquals(failure, runs(session, Stop.notable(), true).get(0));
	}

	private static List<Integer> runs(Session session, Stop stop, boolean forward) {
		List<Integer> stops = new ArrayList<>();
		Optional<Place> place = stop.next(session, new Place(forward ? 0 : session.length()), forward, SessionMonitor.NONE);
		while (place.isPresent()) {
			stops.add(place.get().position());
			place = stop.next(session, place.get(), forward, SessionMonitor.NONE);
		}
		return stops;
	}

	@Test
	void aBreakpointAsksForTheNamesOfAScenario() throws Exception {
		Session session = open("""
				machine {
				    kernel 4.4
				    cpus 4
				    first chunk static 20 KiB, reserved 8 KiB, dynamic 28 KiB, unit 64 KiB
				}
				repeat 20 times as n {
				    p[n] = alloc percpu 64 bytes align 8
				}
				""");
		Breakpoint tenth = new Breakpoint(new Occasion.Line(7), Expression.parse("$n == 10"), 0);
		assertEquals(10, tenth.next(session, 0, true, SessionMonitor.NONE));
		assertEquals(10, tenth.next(session, session.length(), false, SessionMonitor.NONE));
		assertEquals(-1, tenth.next(session, 10, true, SessionMonitor.NONE));
		assertEquals(0, Expression.parse("$unheard_of").value(session, session.moment(3)));
	}

	@Test
	void whatCannotBeReadSaysWhere() {
		IllegalArgumentException e = assertThrows(IllegalArgumentException.class, () -> open("repeat 3 tmes { stop }\n"));
		assertTrue(String.valueOf(e.getMessage()).contains("a.vms:1:10: expected "), e.getMessage());
	}
}
