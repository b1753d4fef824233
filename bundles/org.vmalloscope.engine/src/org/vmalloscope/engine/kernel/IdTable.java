package org.vmalloscope.engine.kernel;

import java.util.Arrays;

/**
 * What the numbers of requests stand for: a {@code long} per number, in pages that snapshots share until they are written.
 */
final class IdTable {
	/** The largest number that a request may carry. */
	static final int MAX_ID = (1 << 27) - 1;
	private static final int PAGE_SHIFT = 10;
	private static final int PAGE = 1 << PAGE_SHIFT;
	private static final long[][] NONE = {};

	private final long absent;
	private long[][] pages = NONE;
	/** Whether a page belongs to this table alone. */
	private boolean[] owned = new boolean[0];

	/** @param absent the value of every number that was not set */
	IdTable(long absent) {
		this.absent = absent;
	}

	long get(int id) {
		int page = id >> PAGE_SHIFT;
		return page < pages.length && pages[page] != null ? pages[page][id & PAGE - 1] : absent;
	}

	void set(int id, long value) {
		int page = id >> PAGE_SHIFT;
		if (page >= pages.length) {
			int length = Math.max(page + 1, pages.length * 2);
			pages = Arrays.copyOf(pages, length);
			owned = Arrays.copyOf(owned, length);
		}
		if (!owned[page]) {
			long[] shared = pages[page];
			if (shared == null) {
				pages[page] = new long[PAGE];
				Arrays.fill(pages[page], absent);
			} else {
				pages[page] = shared.clone();
			}
			owned[page] = true;
		}
		pages[page][id & PAGE - 1] = value;
	}

	/** The pages as they are; they are copied before they are written again. */
	long[][] snapshot() {
		Arrays.fill(owned, false);
		return pages.clone();
	}

	void restore(long[][] snapshot) {
		pages = snapshot.clone();
		owned = new boolean[pages.length];
	}
}
