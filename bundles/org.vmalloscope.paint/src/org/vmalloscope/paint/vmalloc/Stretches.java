package org.vmalloscope.paint.vmalloc;

import java.util.List;

import org.vmalloscope.paint.axis.Range;

/** Joins ascending ranges of addresses that overlap or are near each other. */
final class Stretches {
	private final long near;
	private final List<Range> into;
	private long start;
	private long end;
	private boolean isOpen;

	/** @param near bytes between two ranges from which on they stay apart */
	Stretches(long near, List<Range> into) {
		this.near = near;
		this.into = into;
	}

	/** Adds a range that does not begin before the one before. */
	void add(long from, long to) {
		if (isOpen && (Long.compareUnsigned(from, end) <= 0 || Long.compareUnsigned(from - end, near) < 0)) {
			end = Long.compareUnsigned(to, end) > 0 ? to : end;
			return;
		}
		finish();
		start = from;
		end = to;
		isOpen = true;
	}

	/** Closes the last range. */
	void finish() {
		if (isOpen) {
			into.add(Range.of(start, end));
			isOpen = false;
		}
	}
}
