package org.vmalloscope.session;

import java.util.Optional;

/** Where a run stops next. */
@FunctionalInterface
public interface Stop {
	/**
	 * The place nearest to {@code from}, itself excluded, where the run stops; empty when there is none.
	 *
	 * @throws java.util.concurrent.CancellationException when the monitor says so
	 */
	Optional<Place> next(Session session, Place from, boolean forward, SessionMonitor monitor);

	/** Behind operations that a filter chooses. */
	static Stop behind(OperationFilter filter) {
		return (session, from, forward, monitor) -> place(session.find(whole(from, forward), forward, filter, monitor));
	}

	/** Behind what is worth a look: see {@link Notable}. */
	static Stop notable() {
		return new Notable();
	}

	/** Where the state between two operations is as wanted. */
	static Stop when(StatePredicate wanted) {
		return (session, from, forward, monitor) -> place(session.findState(whole(from, forward), forward, wanted, monitor));
	}

	/** At a position, if it lies in the direction of the run. */
	static Stop at(int position) {
		return (session, from, forward, monitor) -> Optional.of(new Place(position)).filter(place -> place.compareTo(from) * (forward ? 1 : -1) > 0);
	}

	/** At the end of the session, or at its beginning. */
	static Stop end() {
		return (session, from, forward, monitor) -> Optional.of(new Place(forward ? session.length() : 0)).filter(place -> !place.equals(from));
	}

	/** Where this one or the other stops, whichever comes first. */
	default Stop or(Stop other) {
		return (session, from, forward, monitor) -> {
			Optional<Place> mine = next(session, from, forward, monitor);
			Optional<Place> others = other.next(session, from, forward, monitor);
			if (mine.isEmpty() || others.isEmpty()) {
				return mine.isEmpty() ? others : mine;
			}
			boolean mineIsFirst = mine.get().compareTo(others.get()) <= 0;
			return mineIsFirst == forward ? mine : others;
		};
	}

	/** From inside an operation, the search backwards begins behind it, so that its beginning counts. */
	private static int whole(Place from, boolean forward) {
		return forward || from.point() == 0 ? from.position() : from.position() + 1;
	}

	private static Optional<Place> place(int position) {
		return position < 0 ? Optional.empty() : Optional.of(new Place(position));
	}
}
