package org.vmalloscope.paint.vmalloc;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;

import org.vmalloscope.engine.vmalloc.VmallocView;
import org.vmalloscope.paint.axis.Folding;
import org.vmalloscope.paint.axis.Range;

/**
 * Which long empty stretches of the vmalloc space are hidden: those beside which what is used would not be seen. Addresses that are used
 * at some position of the session stay open at all of them, so that the picture does not jump, unless that takes too many folds.
 */
final class AddressFolding {
	private static final long NEAR = 1L << 20;
	/** A break takes room: no more than so many. */
	private static final int MOST = 40;
	/** With more folds than this for the whole session, only what is used at the moment counts. */
	private static final int MANY = 12;
	/** Stretches are hidden when they are longer than this part of all that is used. */
	private static final int PART = 8;

	private AddressFolding() {
	}

	/** @param everUsed ascending and disjoint */
	static Folding of(AddressRuns runs, VmallocView view, List<Range> everUsed) {
		return of(runs, List.of(), view, everUsed);
	}

	/**
	 * For two moments on the same axis.
	 *
	 * @param other    those of the other moment
	 * @param everUsed ascending and disjoint
	 */
	static Folding of(AddressRuns runs, AddressRuns other, VmallocView view, List<Range> everUsed) {
		return of(runs, joined(other, List.of()), view, everUsed);
	}

	private static Folding of(AddressRuns runs, List<Range> alsoUsed, VmallocView view, List<Range> everUsed) {
		Range domain = runs.domain();
		List<Range> used = joined(runs, everUsed);
		if (longGaps(domain, used) > MANY) {
			used = joined(runs, alsoUsed);
		}
		if (used.isEmpty()) {
			return Folding.none(domain);
		}
		long[] gaps = gaps(domain, used);
		Arrays.sort(gaps);
		long shortest = shortest(used);
		if (gaps.length > MOST) {
			shortest = Math.max(shortest, gaps[gaps.length - MOST]);
		}
		long page = view.config().geometry().pageSize();
		long margin = Math.max(page, shortest / 16 & -page);
		return Folding.around(domain, used, margin, Math.max(1, shortest - 2 * margin));
	}

	private static long longGaps(Range domain, List<Range> used) {
		long shortest = shortest(used);
		return Arrays.stream(gaps(domain, used)).filter(gap -> gap >= shortest).count();
	}

	private static long shortest(List<Range> used) {
		long total = used.stream().mapToLong(Range::size).sum();
		return Math.max(NEAR, total / PART);
	}

	private static long[] gaps(Range domain, List<Range> used) {
		long[] gaps = new long[used.size() + 1];
		long at = domain.first();
		for (int i = 0; i < used.size(); i++) {
			gaps[i] = used.get(i).first() - at;
			at = used.get(i).end();
		}
		gaps[used.size()] = domain.end() - at;
		return gaps;
	}

	/** What a moment uses, and other ranges, in stretches; ascending and disjoint. */
	private static List<Range> joined(AddressRuns runs, List<Range> alsoUsed) {
		List<Range> used = new ArrayList<>();
		Stretches stretches = new Stretches(NEAR, used);
		Iterator<Range> others = alsoUsed.stream().map(range -> range.intersection(runs.domain())).filter(range -> !range.isEmpty()).iterator();
		Range other = others.hasNext() ? others.next() : null;
		for (AddressPiece piece : runs.pieces()) {
			// areas with no wide gap between them are one stretch anyway
			boolean isDense = Long.compareUnsigned(piece.widestGap(), NEAR) < 0;
			int count = isDense ? 1 : piece.group().size();
			for (int area = 0; area < count; area++) {
				long start = isDense ? piece.start() : piece.group().start(area);
				while (other != null && Long.compareUnsigned(other.first(), start) < 0) {
					stretches.add(other.first(), other.end());
					other = others.hasNext() ? others.next() : null;
				}
				stretches.add(start, isDense ? piece.end() : piece.group().end(area));
			}
		}
		while (other != null) {
			stretches.add(other.first(), other.end());
			other = others.hasNext() ? others.next() : null;
		}
		stretches.finish();
		return used;
	}
}
