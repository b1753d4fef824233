package org.vmalloscope.session.breakpoint;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

import org.vmalloscope.session.Course;
import org.vmalloscope.session.Place;
import org.vmalloscope.session.PositionTest;
import org.vmalloscope.session.Session;
import org.vmalloscope.session.SessionMonitor;
import org.vmalloscope.session.Stop;

/**
 * Several breakpoints: a run stops at whichever comes first. Those whose positions are known are looked up; the machine runs at most once,
 * for all others together, and no further than to what is known.
 *
 * @param list in any order
 */
public record Breakpoints(List<Breakpoint> list) implements Stop {
	public Breakpoints {
		list = List.copyOf(list);
	}

	@Override
	public Optional<Place> next(Session session, Place from, boolean forward, SessionMonitor monitor) {
		// from inside an operation its beginning lies behind
		int start = forward || from.point() == 0 ? from.position() : from.position() + 1;
		int known = -1;
		boolean needsRun = false;
		for (Breakpoint breakpoint : list) {
			if (breakpoint.isKnown() || breakpoint.hitCount() > 0) {
				known = nearer(known, breakpoint.next(session, start, forward, monitor), forward);
			} else {
				needsRun = true;
			}
		}
		int found = needsRun ? session.findPosition(start, forward, any(session, known), monitor) : known;
		return found < 0 ? Optional.empty() : Optional.of(new Place(found));
	}

	private static int nearer(int a, int b, boolean forward) {
		return a < 0 || b >= 0 && (forward ? b < a : b > a) ? b : a;
	}

	/** Any of those that need a run, or the position that is known. */
	private PositionTest any(Session session, int known) {
		List<PositionTest> tests = list.stream().filter(breakpoint -> !breakpoint.isKnown() && breakpoint.hitCount() == 0).map(breakpoint -> breakpoint.test(session)).toList();
		return new PositionTest() {
			@Override
			public void begin(int position, Supplier<Course.State> state) {
				tests.forEach(test -> test.begin(position, state));
			}

			@Override
			public boolean test(int position, Supplier<Course.State> state) {
				boolean found = position == known;
				for (PositionTest test : tests) {
					// each one must hear of every position
					found |= test.test(position, state);
				}
				return found;
			}
		};
	}

	/** Those that stop at a position. */
	public List<Breakpoint> at(Session session, int position, SessionMonitor monitor) {
		return list.stream().filter(breakpoint -> breakpoint.isAt(session, position, monitor)).toList();
	}
}
