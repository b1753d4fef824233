package org.vmalloscope.paint.vmalloc;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;

import org.vmalloscope.engine.vmalloc.AreaCursor;
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
	static Folding of(VmallocView view, AddressDomain domain, List<Range> everUsed) {
		return of(view, List.of(), domain, everUsed);
	}

	/**
	 * For two moments on the same axis.
	 *
	 * @param alsoUsed what the other moment uses, ascending and disjoint
	 * @param everUsed ascending and disjoint
	 */
	static Folding of(VmallocView view, List<Range> alsoUsed, AddressDomain domain, List<Range> everUsed) {
		List<Range> used = joined(view, domain, everUsed);
		if (longGaps(domain, used) > MANY) {
			used = joined(view, domain, alsoUsed);
		}
		if (used.isEmpty()) {
			return Folding.none(domain.range());
		}
		long[] gaps = gaps(domain, used);
		Arrays.sort(gaps);
		long shortest = shortest(used);
		if (gaps.length > MOST) {
			shortest = Math.max(shortest, gaps[gaps.length - MOST]);
		}
		long page = view.config().geometry().pageSize();
		long margin = Math.max(page, shortest / 16 & -page);
		return Folding.around(domain.range(), used, margin, Math.max(1, shortest - 2 * margin));
	}

	private static long longGaps(AddressDomain domain, List<Range> used) {
		long shortest = shortest(used);
		return Arrays.stream(gaps(domain, used)).filter(gap -> gap >= shortest).count();
	}

	private static long shortest(List<Range> used) {
		long total = used.stream().mapToLong(Range::size).sum();
		return Math.max(NEAR, total / PART);
	}

	private static long[] gaps(AddressDomain domain, List<Range> used) {
		long[] gaps = new long[used.size() + 1];
		long at = domain.range().first();
		for (int i = 0; i < used.size(); i++) {
			gaps[i] = used.get(i).first() - at;
			at = used.get(i).end();
		}
		gaps[used.size()] = domain.range().end() - at;
		return gaps;
	}

	/** What a moment uses, in stretches; ascending and disjoint. */
	static List<Range> used(VmallocView view, AddressDomain domain) {
		return joined(view, domain, List.of());
	}

	private static List<Range> joined(VmallocView view, AddressDomain domain, List<Range> everUsed) {
		List<Range> used = new ArrayList<>();
		Stretches stretches = new Stretches(NEAR, used);
		Iterator<Range> others = everUsed.stream().map(range -> range.intersection(domain.range())).filter(range -> !range.isEmpty()).iterator();
		Range other = others.hasNext() ? others.next() : null;
		for (AreaCursor area = view.areas(); area.next();) {
			while (other != null && Long.compareUnsigned(other.first(), area.start()) < 0) {
				stretches.add(other.first(), other.end());
				other = others.hasNext() ? others.next() : null;
			}
			stretches.add(area.start(), area.end());
		}
		while (other != null) {
			stretches.add(other.first(), other.end());
			other = others.hasNext() ? others.next() : null;
		}
		stretches.finish();
		return used;
	}
}
