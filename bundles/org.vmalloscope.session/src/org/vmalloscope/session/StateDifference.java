package org.vmalloscope.session;

import java.util.ArrayList;
import java.util.List;

import org.vmalloscope.session.difference.MemoryDifference;
import org.vmalloscope.session.difference.PercpuDifference;
import org.vmalloscope.session.difference.VmallocDifference;

/**
 * What is different between two moments of a session, whichever of them comes first. Immutable.
 * <p>
 * Cheap for moments that are near each other, because chunks and groups of areas that did not change are the same objects in both; of the
 * vmalloc space only groups that changed are walked through. Not for the user interface's thread when the moments are far apart.
 *
 * @param differences chunk by chunk, by offset, then the vmalloc space by address, then counters
 * @param complete    whether these are all; false when there were more than asked for
 */
public record StateDifference(List<Difference> differences, boolean complete) {
	/** No difference. */
	public static final StateDifference NONE = new StateDifference(List.of(), true);

	public StateDifference {
		differences = List.copyOf(differences);
	}

	/** All differences. */
	public static StateDifference between(Moment before, Moment now) {
		return between(before, now, Integer.MAX_VALUE);
	}

	/** The first {@code most} differences. */
	public static StateDifference between(Moment before, Moment now, int most) {
		List<Difference> found = new ArrayList<>();
		if (before.state() != now.state()) {
			new PercpuDifference(found, most).compare(before.state().kernel().percpu(), now.state().kernel().percpu());
			new VmallocDifference(found, most).compare(before.state().kernel(), now.state().kernel());
			new MemoryDifference(found).compare(before.state().kernel().pages(), now.state().kernel().pages());
		}
		boolean complete = found.size() <= most;
		return new StateDifference(complete ? found : found.subList(0, most), complete);
	}

	/** Whether nothing is different. */
	public boolean isEmpty() {
		return differences.isEmpty();
	}
}
