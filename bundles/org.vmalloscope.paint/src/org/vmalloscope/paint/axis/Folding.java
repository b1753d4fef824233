package org.vmalloscope.paint.axis;

import java.util.ArrayList;
import java.util.List;

/**
 * A range of values with some stretches taken out: 32 TiB of address space hold a few gigabytes that matter.
 * What is left are the <em>open stretches</em>, in ascending order; their values are numbered through without the hidden ones (<em>places</em>).
 * <p>
 * Invariant: there is at least one open stretch, none is empty, the first starts and the last ends where the domain does, and between two
 * neighbours lies at least one hidden value.
 */
public final class Folding {
	private final Range domain;
	private final long[] start;
	private final long[] size;
	/** Places before each stretch; one more at the end: all places. */
	private final long[] before;

	private Folding(Range domain, List<Range> open) {
		this.domain = domain;
		int n = open.size();
		start = new long[n];
		size = new long[n];
		before = new long[n + 1];
		for (int i = 0; i < n; i++) {
			start[i] = open.get(i).first();
			size[i] = open.get(i).size();
			before[i + 1] = before[i] + size[i];
		}
	}

	/** Nothing hidden. */
	public static Folding none(Range domain) {
		if (domain.isEmpty()) {
			throw new IllegalArgumentException("empty domain");
		}
		return new Folding(domain, List.of(domain));
	}

	/**
	 * Hides the given stretches.
	 *
	 * @param hidden ascending, disjoint, with an open value before, between and after them
	 */
	public static Folding hiding(Range domain, List<Range> hidden) {
		List<Range> open = new ArrayList<>();
		long from = domain.first();
		for (Range gap : hidden) {
			if (gap.isEmpty() || !domain.contains(gap) || gap.first() == from || gap.end() == domain.end()
					|| Long.compareUnsigned(gap.first() - domain.first(), from - domain.first()) < 0) {
				throw new IllegalArgumentException("cannot hide " + gap + " of " + domain);
			}
			open.add(Range.of(from, gap.first()));
			from = gap.end();
		}
		open.add(Range.of(from, domain.end()));
		return hidden.isEmpty() ? none(domain) : new Folding(domain, open);
	}

	/**
	 * Hides what lies between used stretches where that is long.
	 *
	 * @param used ascending and disjoint, inside the domain
	 * @param margin how many values next to a used stretch, and at both ends of the domain, stay open; at least 1
	 * @param shortest a stretch is hidden when at least so many values of it are; at least 1
	 */
	public static Folding around(Range domain, Iterable<Range> used, long margin, long shortest) {
		List<Range> hidden = new ArrayList<>();
		long from = domain.first();
		for (Range stretch : used) {
			addGap(hidden, Range.of(from, stretch.first()), margin, shortest);
			from = stretch.end();
		}
		addGap(hidden, Range.of(from, domain.end()), margin, shortest);
		return hiding(domain, hidden);
	}

	private static void addGap(List<Range> hidden, Range gap, long margin, long shortest) {
		long kept = 2 * margin;
		if (Long.compareUnsigned(gap.size(), kept) > 0 && Long.compareUnsigned(gap.size() - kept, shortest) >= 0) {
			hidden.add(new Range(gap.first() + margin, gap.size() - kept));
		}
	}

	public Range domain() {
		return domain;
	}

	/** How many open stretches there are. */
	public int stretches() {
		return start.length;
	}

	public Range stretch(int i) {
		return new Range(start[i], size[i]);
	}

	/** The hidden values after an open stretch that is not the last. */
	public Range hiddenAfter(int i) {
		return Range.of(start[i] + size[i], start[i + 1]);
	}

	/** All open values, unsigned. */
	public long places() {
		return before[start.length];
	}

	/** The number of the first place of a stretch; for {@code stretches()} all places. */
	long placesBefore(int stretch) {
		return before[stretch];
	}

	/** The last stretch that starts at or before a value of the domain. */
	int stretchOf(long value) {
		long offset = value - domain.first();
		int low = 0;
		int high = start.length - 1;
		while (low < high) {
			int middle = (low + high + 1) >>> 1;
			if (Long.compareUnsigned(start[middle] - domain.first(), offset) <= 0) {
				low = middle;
			} else {
				high = middle - 1;
			}
		}
		return low;
	}

	/** The stretch that holds a place. */
	int stretchOfPlace(long place) {
		int low = 0;
		int high = start.length - 1;
		while (low < high) {
			int middle = (low + high + 1) >>> 1;
			if (Long.compareUnsigned(before[middle], place) <= 0) {
				low = middle;
			} else {
				high = middle - 1;
			}
		}
		return low;
	}
}
