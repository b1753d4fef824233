package org.vmalloscope.session.replay;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.vmalloscope.session.replay.Divergence.Cause;
import org.vmalloscope.session.replay.Divergence.Decision;

/**
 * The divergences of a replay by event. Depends on the trace alone: running a stretch again finds the same ones again.
 */
public final class Divergences {
	private final TreeMap<Integer, List<Divergence>> byEvent = new TreeMap<>();
	private int current = -1;

	/** An event is about to be executed: what it gave before is found anew. */
	void begin(int event) {
		current = event;
		byEvent.remove(event);
	}

	void add(Divergence divergence) {
		byEvent.merge(current, List.of(divergence), (old, added) -> {
			List<Divergence> both = new ArrayList<>(old);
			both.addAll(added);
			return List.copyOf(both);
		});
	}

	/** All, in the order of the events. */
	public List<Divergence> list() {
		return byEvent.values().stream().flatMap(Collection::stream).toList();
	}

	/** Those of one event. */
	public List<Divergence> of(int event) {
		return byEvent.getOrDefault(event, List.of());
	}

	/** How many there are of a decision, by cause. */
	public Map<Cause, Integer> count(Decision decision) {
		Map<Cause, Integer> counts = new EnumMap<>(Cause.class);
		list().stream().filter(divergence -> divergence.decision() == decision).forEach(divergence -> counts.merge(divergence.cause(), 1, Integer::sum));
		return counts;
	}
}
