package org.vmalloscope.session.breakpoint;

import java.util.Collections;
import java.util.Map;
import java.util.Objects;
import java.util.WeakHashMap;
import java.util.function.IntPredicate;
import java.util.function.Supplier;

import org.eclipse.jdt.annotation.Nullable;
import org.vmalloscope.session.Course;
import org.vmalloscope.session.PositionTest;
import org.vmalloscope.session.Session;
import org.vmalloscope.session.SessionMonitor;

/**
 * A set of positions at which a run stops. Immutable but for what it remembers of sessions; safe for any thread.
 */
public final class Breakpoint {
	/** Known positions looked at between two questions whether to go on. */
	private static final int REPORT_EVERY = 1 << 12;

	private final Occasion occasion;
	private final @Nullable Expression condition;
	private final int hitCount;
	/** Where the hit with the wanted number is, by session; -1 when there are not so many. */
	private final Map<Session, Integer> counted = Collections.synchronizedMap(new WeakHashMap<>());

	/**
	 * @param condition what must hold at a position as well; null for nothing
	 * @param hitCount  the one hit to stop at, counted from the beginning of the session; 0 for all
	 */
	public Breakpoint(Occasion occasion, @Nullable Expression condition, int hitCount) {
		this.occasion = occasion;
		this.condition = condition;
		this.hitCount = hitCount;
	}

	/** A breakpoint that always stops. */
	public static Breakpoint at(Occasion occasion) {
		return new Breakpoint(occasion, null, 0);
	}

	/** When it stops. */
	public Occasion occasion() {
		return occasion;
	}

	/** What must hold as well, or null. */
	public @Nullable Expression condition() {
		return condition;
	}

	/** The hit to stop at, or 0. */
	public int hitCount() {
		return hitCount;
	}

	/**
	 * The position nearest to {@code from}, itself excluded; -1 when there is none.
	 *
	 * @throws java.util.concurrent.CancellationException when the monitor says so
	 */
	public int next(Session session, int from, boolean forward, SessionMonitor monitor) {
		if (hitCount > 0) {
			int only = onlyHit(session, monitor);
			return only >= 0 && (forward ? only > from : only < from) ? only : -1;
		}
		return isKnown() ? nextKnown(session, from, forward, monitor) : session.findPosition(from, forward, test(session), monitor);
	}

	/** Whether it stops at a position. */
	public boolean isAt(Session session, int position, SessionMonitor monitor) {
		if (hitCount > 0) {
			return onlyHit(session, monitor) == position;
		}
		if (isKnown()) {
			return known(session).test(position);
		}
		PositionTest test = test(session);
		if (position > 0) {
			test.begin(position - 1, () -> session.moment(position - 1).state());
		}
		return test.test(position, () -> session.moment(position).state());
	}

	/** Whether its positions are known without running the machine. */
	boolean isKnown() {
		Expression also = condition;
		return hitCount == 0 && occasion.isKnown() && (also == null || !also.needsMachine());
	}

	private IntPredicate known(Session session) {
		IntPredicate occurs = occasion.known(session);
		Expression also = condition;
		if (also == null) {
			return occurs;
		}
		Reading reading = new Reading(session);
		return position -> occurs.test(position) && also.value(reading.at(position, () -> session.moment(position).state())) != 0;
	}

	private int nextKnown(Session session, int from, boolean forward, SessionMonitor monitor) {
		int step = forward ? 1 : -1;
		IntPredicate known = known(session);
		for (int position = from + step; position >= 0 && position <= session.length(); position += step) {
			if (known.test(position)) {
				return position;
			}
			if ((position & REPORT_EVERY - 1) == 0) {
				monitor.check();
				monitor.progress("Running", Math.abs(position - from), forward ? session.length() - from : from);
			}
		}
		return -1;
	}

	/** All hits, whatever the hit count, for a run of the machine. */
	PositionTest test(Session session) {
		PositionTest occurs = occasion.test(session);
		Expression also = condition;
		if (also == null) {
			return occurs;
		}
		Reading reading = new Reading(session);
		return new PositionTest() {
			@Override
			public void begin(int position, Supplier<Course.State> state) {
				occurs.begin(position, state);
			}

			@Override
			public boolean test(int position, Supplier<Course.State> state) {
				return occurs.test(position, state) && also.value(reading.at(position, state)) != 0;
			}
		};
	}

	private int onlyHit(Session session, SessionMonitor monitor) {
		Integer known = counted.get(session);
		if (known != null) {
			return known;
		}
		int hit = findOnlyHit(session, monitor);
		counted.put(session, hit);
		return hit;
	}

	private int findOnlyHit(Session session, SessionMonitor monitor) {
		Breakpoint every = new Breakpoint(occasion, condition, 0);
		PositionTest test = every.test(session);
		int[] left = { hitCount };
		if (test.test(0, () -> session.moment(0).state()) && --left[0] == 0) {
			return 0;
		}
		if (every.isKnown()) {
			int position = 0;
			while (left[0] > 0 && position >= 0) {
				position = every.nextKnown(session, position, true, monitor);
				left[0]--;
			}
			return position;
		}
		return session.findPosition(0, true, new PositionTest() {
			@Override
			public void begin(int position, Supplier<Course.State> state) {
				test.begin(position, state);
			}

			@Override
			public boolean test(int position, Supplier<Course.State> state) {
				return test.test(position, state) && --left[0] == 0;
			}
		}, monitor);
	}

	@Override
	public boolean equals(@Nullable Object other) {
		return other instanceof Breakpoint same && same.occasion.equals(occasion) && same.hitCount == hitCount && Objects.equals(same.condition, condition);
	}

	@Override
	public int hashCode() {
		return Objects.hash(occasion, condition, hitCount);
	}

	/** In words, for people. */
	@Override
	public String toString() {
		return occasion.words() + (condition == null ? "" : " if " + condition) + (hitCount == 0 ? "" : ", hit " + hitCount);
	}
}
