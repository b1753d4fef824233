package org.vmalloscope.session.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntPredicate;

import org.junit.jupiter.api.Test;
import org.vmalloscope.engine.vmalloc.AreaCursor;
import org.vmalloscope.engine.vmalloc.VmallocView;
import org.vmalloscope.session.Course;
import org.vmalloscope.session.Effect;
import org.vmalloscope.session.Metric;
import org.vmalloscope.session.Place;
import org.vmalloscope.session.Session;
import org.vmalloscope.session.SessionMonitor;
import org.vmalloscope.session.breakpoint.Breakpoint;
import org.vmalloscope.session.breakpoint.Breakpoints;
import org.vmalloscope.session.breakpoint.Expression;
import org.vmalloscope.session.breakpoint.ExpressionException;
import org.vmalloscope.session.breakpoint.Occasion;

/** Where breakpoints stop, in both directions, against a look at every position. */
class BreakpointTest {
	private final Session percpu = Courses.session(Courses.file("6.1-percpu-mixed-1"));
	private final Session vmalloc = Courses.session(Courses.file("4.19-vmalloc-mixed-1"));

	private static Expression expression(String text) {
		try {
			return Expression.parse(text);
		} catch (ExpressionException e) {
			throw new AssertionError(e);
		}
	}

	/** Runs through a whole session in both directions. */
	private static void assertStops(Session session, IntPredicate wanted, Breakpoint... breakpoints) {
		List<Integer> expected = new ArrayList<>();
		for (int position = 0; position <= session.length(); position++) {
			if (wanted.test(position)) {
				expected.add(position);
			}
		}
		assertFalse(expected.isEmpty(), "nothing to find");
		Breakpoints all = new Breakpoints(List.of(breakpoints));
		List<Integer> forwards = walk(session, all, new Place(0), true);
		if (expected.get(0) == 0) {
			forwards.add(0, 0);
		}
		assertEquals(expected, forwards);
		List<Integer> backwards = walk(session, all, new Place(session.length()), false);
		java.util.Collections.reverse(backwards);
		if (expected.get(expected.size() - 1) == session.length()) {
			backwards.add(session.length());
		}
		assertEquals(expected, backwards);
		for (int position : expected.subList(0, Math.min(5, expected.size()))) {
			assertFalse(all.at(session, position, SessionMonitor.NONE).isEmpty());
		}
	}

	private static List<Integer> walk(Session session, Breakpoints all, Place from, boolean forward) {
		List<Integer> found = new ArrayList<>();
		for (Optional<Place> next = all.next(session, from, forward, SessionMonitor.NONE); next.isPresent(); next = all.next(session, next.get(), forward,
				SessionMonitor.NONE)) {
			found.add(next.get().position());
		}
		return found;
	}

	@Test
	void aLineStopsBeforeItsOperation() {
		long line = percpu.line(777);
		assertStops(percpu, position -> position == 777, Breakpoint.at(new Occasion.Line(line)));
	}

	@Test
	void anEventStopsBehindItsOperationAndTheNearestOfSeveralBreakpointsWins() {
		long line = percpu.line(50);
		assertStops(percpu, position -> position == 50 || position > 0 && percpu.effects(position - 1).contains(Effect.CHUNK_CREATED),
				Breakpoint.at(new Occasion.Event(Set.of(Effect.CHUNK_CREATED))), Breakpoint.at(new Occasion.Line(line)));
	}

	@Test
	void aRecordedCounterIsWatched() {
		long[] chunks = chunks();
		assertStops(percpu, position -> position > 0 && chunks[position - 1] <= 5 && chunks[position] > 5, Breakpoint.at(new Occasion.Watched(expression("pcpu_nr_chunks > 5"))));
		assertStops(percpu, position -> position > 0 && chunks[position - 1] != chunks[position], Breakpoint.at(new Occasion.Watched(expression("pcpu_nr_chunks"))));
	}

	private long[] chunks() {
		long[] chunks = new long[percpu.length() + 1];
		for (int position = 0; position < chunks.length; position++) {
			chunks[position] = percpu.series(Metric.PERCPU_CHUNKS).value(position);
		}
		return chunks;
	}

	@Test
	void whatOnlyTheMachineKnowsIsWatched() {
		boolean[] pending = new boolean[percpu.length() + 1];
		for (int position = 0; position < pending.length; position++) {
			pending[position] = Courses.percpu(percpu.moment(position).state()).isBalancePending();
		}
		// a run back looks at a whole interval between two checkpoints: few stops keep the test quick
		IntPredicate holds = position -> pending[position] && position % 64 == 0;
		assertStops(percpu, position -> position == 9 || position > 0 && holds.test(position) && !holds.test(position - 1),
				Breakpoint.at(new Occasion.Watched(expression("balance_pending == 1 and position % 64 == 0"))), Breakpoint.at(new Occasion.Line(percpu.line(9))));
	}

	@Test
	void aRangeOfAddressesIsWatched() {
		VmallocView view = view(vmalloc.moment(vmalloc.length() / 2).state());
		AreaCursor area = view.areas();
		assertTrue(area.next() && area.next() && area.next());
		long start = area.start() + 1;
		long end = start + 1;
		List<String> lying = new ArrayList<>();
		for (int position = 0; position <= vmalloc.length(); position++) {
			AreaCursor at = view(vmalloc.moment(position).state()).areas().seek(start);
			lying.add(at.next() && Long.compareUnsigned(at.start(), end) < 0 ? at.start() + "-" + at.end() + at.state() : "");
		}
		assertStops(vmalloc, position -> position > 0 && !lying.get(position).equals(lying.get(position - 1)), Breakpoint.at(new Occasion.Touched(start, end)));
	}

	private static VmallocView view(Course.State state) {
		VmallocView view = state.kernel().vmalloc();
		assertTrue(view != null);
		return view;
	}

	@Test
	void conditionsAndHitCountsNarrowWhereABreakpointStops() {
		long[] chunks = chunks();
		Occasion placed = new Occasion.Event(Set.of(Effect.PERCPU_PLACED));
		IntPredicate wanted = position -> position > 0 && percpu.effects(position - 1).contains(Effect.PERCPU_PLACED) && chunks[position] == 4;
		assertStops(percpu, wanted, new Breakpoint(placed, expression("pcpu_nr_chunks == 4"), 0));
		int[] hits = java.util.stream.IntStream.rangeClosed(0, percpu.length()).filter(wanted).toArray();
		assertTrue(hits.length > 7);
		assertStops(percpu, position -> position == hits[6], new Breakpoint(placed, expression("pcpu_nr_chunks == 4"), 7));
		boolean[] pending = new boolean[percpu.length() + 1];
		for (int position = 0; position < pending.length; position++) {
			pending[position] = Courses.percpu(percpu.moment(position).state()).isBalancePending();
		}
		int[] asked = java.util.stream.IntStream.rangeClosed(1, percpu.length())
				.filter(position -> percpu.effects(position - 1).contains(Effect.PERCPU_PLACED) && pending[position]).toArray();
		assertStops(percpu, position -> position == asked[2], new Breakpoint(placed, expression("balance_pending == 1"), 3));
	}

	@Test
	void fromInsideAnOperationARunBackStopsAtItsBeginning() {
		Breakpoints line = new Breakpoints(List.of(Breakpoint.at(new Occasion.Line(percpu.line(777)))));
		assertEquals(Optional.of(new Place(777)), line.next(percpu, new Place(777, 1), false, SessionMonitor.NONE));
		assertEquals(Optional.empty(), line.next(percpu, new Place(777, 1), true, SessionMonitor.NONE));
	}
}
