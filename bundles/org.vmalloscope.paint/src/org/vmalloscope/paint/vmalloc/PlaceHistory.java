package org.vmalloscope.paint.vmalloc;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.vmalloscope.paint.axis.Range;
import org.vmalloscope.session.Birth;
import org.vmalloscope.session.Session;
import org.vmalloscope.session.record.AreaTimeline;

/**
 * Every area of the vmalloc space that a session makes, by its place: which addresses are ever used, and who left a hole behind.
 * Immutable; takes 4 bytes for each area beside what the session keeps anyway.
 */
final class PlaceHistory {
	/** Stretches closer than this are one. */
	private static final long NEAR = 1L << 20;

	private final Session session;
	private final AreaTimeline areas;
	/** Numbers of the areas, by address and, at the same one, by birth. */
	private final int[] byPlace;
	private final List<Range> used = new ArrayList<>();

	PlaceHistory(Session session) {
		this.session = session;
		areas = session.areas();
		byPlace = sorted();
		Stretches stretches = new Stretches(NEAR, used);
		for (int area : byPlace) {
			stretches.add(areas.start(area), areas.end(area));
		}
		stretches.finish();
	}

	/** Merges ever longer sorted parts: areas of the same address stay in the order of their births. */
	private int[] sorted() {
		int size = areas.size();
		int[] from = new int[size];
		int[] to = new int[size];
		for (int i = 0; i < size; i++) {
			from[i] = i;
		}
		for (int width = 1; width < size && width > 0; width *= 2) {
			for (int left = 0; left < size; left += 2 * width) {
				merge(from, to, left, Math.min(size, left + width), Math.min(size, left + 2 * width));
			}
			int[] swap = from;
			from = to;
			to = swap;
		}
		return from;
	}

	private void merge(int[] from, int[] to, int left, int middle, int end) {
		int a = left;
		int b = middle;
		for (int i = left; i < end; i++) {
			boolean takesLeft = b >= end || a < middle && Long.compareUnsigned(areas.start(from[a]), areas.start(from[b])) <= 0;
			to[i] = takesLeft ? from[a++] : from[b++];
		}
	}

	/** Addresses that are used at some position, ascending, coarse. */
	List<Range> used() {
		return used;
	}

	/** Of all areas that began in a range and were freed before a position, the one that was freed last. */
	Optional<Birth> lastIn(long start, long end, int position) {
		int last = -1;
		for (int i = firstFrom(start); i < byPlace.length && Long.compareUnsigned(areas.start(byPlace[i]) - start, end - start) < 0; i++) {
			int area = byPlace[i];
			int death = areas.death(area);
			if (death != AreaTimeline.NEVER && death < position && (last < 0 || death > areas.death(last))) {
				last = area;
			}
		}
		return last < 0 ? Optional.empty() : session.births().vmalloc(areas.birth(last) + 1, areas.start(last));
	}

	private int firstFrom(long address) {
		int low = 0;
		int high = byPlace.length;
		while (low < high) {
			int middle = low + high >>> 1;
			if (Long.compareUnsigned(areas.start(byPlace[middle]), address) < 0) {
				low = middle + 1;
			} else {
				high = middle;
			}
		}
		return low;
	}
}
