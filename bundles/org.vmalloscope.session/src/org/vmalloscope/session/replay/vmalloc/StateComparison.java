package org.vmalloscope.session.replay.vmalloc;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.vmalloscope.engine.vmalloc.VmallocState;

/**
 * What differs between a recorded state and the engine's.
 *
 * @param free  free ranges that only one of them has
 * @param shape whether the same free ranges form the same tree; true where the recording does not say
 * @param busy  areas in use that only one has
 * @param lazy  lazily freed areas that only one has, or have at another place of the list
 * @param pools pools whose content or order differs
 */
public record StateComparison(int free, boolean shape, int busy, int lazy, int pools) {
	/** Compares. */
	public static StateComparison of(VmallocState recorded, VmallocState ours) {
		boolean shape = recorded.links().isEmpty() || !recorded.free().equals(ours.free())
				|| recorded.links().equals(ours.links()) && recorded.root() == ours.root();
		return new StateComparison(differences(recorded.free(), ours.free()), shape, differences(ranges(recorded.busy()), ranges(ours.busy())),
				ranges(recorded.lazy()).equals(ranges(ours.lazy())) ? 0 : Math.max(1, differences(ranges(recorded.lazy()), ranges(ours.lazy()))),
				differences(recorded.pools(), ours.pools()));
	}

	private static List<VmallocState.Range> ranges(List<VmallocState.Area> areas) {
		return areas.stream().map(area -> new VmallocState.Range(area.start(), area.end())).toList();
	}

	private static <T> int differences(List<T> first, List<T> second) {
		Set<T> inFirst = new HashSet<>(first);
		Set<T> inSecond = new HashSet<>(second);
		long onlyFirst = inFirst.stream().filter(one -> !inSecond.contains(one)).count();
		long onlySecond = inSecond.stream().filter(one -> !inFirst.contains(one)).count();
		return (int) (onlyFirst + onlySecond);
	}

	/** Whether nothing differs. */
	public boolean isEqual() {
		return free == 0 && shape && busy == 0 && lazy == 0 && pools == 0;
	}

	/** What differs, in words. */
	public String text() {
		List<String> parts = new ArrayList<>();
		add(parts, free, "free ranges");
		add(parts, busy, "areas in use");
		add(parts, lazy, "lazily freed areas");
		add(parts, pools, "pools");
		if (!shape) {
			parts.add("the shape of the free tree");
		}
		return parts.isEmpty() ? "nothing" : String.join(", ", parts);
	}

	private static void add(List<String> parts, int count, String what) {
		if (count > 0) {
			parts.add(count + " " + what);
		}
	}
}
