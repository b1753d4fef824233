package org.vmalloscope.session;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/**
 * Stops behind notes, and behind failures, chunks that come and go, and the like, as far as a session has few of them: nobody looks at a
 * thousand chunks one by one, but at the first failure after them.
 */
final class Notable implements Stop {
	/** What happens more often in a session is its routine. */
	static final int MOST = 100;
	private static final Set<Effect> EFFECTS = EnumSet.of(Effect.FAILURE, Effect.CHUNK_CREATED, Effect.CHUNK_DESTROYED, Effect.POPULATION_FAILED, Effect.OOM, Effect.HALT);

	@Override
	public Optional<Place> next(Session session, Place from, boolean forward, SessionMonitor monitor) {
		int rare = rare(session);
		int[] notes = session.notes();
		boolean areNotesRare = notes.length <= MOST;
		return Stop.behind((of, index) -> (of.effectMask(index) & rare) != 0 || areNotesRare && Arrays.binarySearch(notes, index) >= 0).next(session, from, forward, monitor);
	}

	/** The bits of those effects that a session does not have too often. */
	private static int rare(Session session) {
		int[] counts = new int[Effect.values().length];
		int wanted = EFFECTS.stream().mapToInt(Effect::bit).reduce(0, (a, b) -> a | b);
		for (int i = 0; i < session.length(); i++) {
			for (int left = session.effectMask(i) & wanted; left != 0; left &= left - 1) {
				counts[Integer.numberOfTrailingZeros(left)]++;
			}
		}
		return EFFECTS.stream().filter(effect -> counts[effect.ordinal()] <= MOST).mapToInt(Effect::bit).reduce(0, (a, b) -> a | b);
	}
}
