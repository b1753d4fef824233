package org.vmalloscope.engine.kernel;

import java.util.Arrays;

import org.eclipse.jdt.annotation.Nullable;

/**
 * What the numbers of requests stand for: a {@code long} per number, in pages of {@value #PAGE}, {@value #GROUP} pages to a group.
 * A snapshot shares all of it; a page, its group and the table of groups are copied when they are first written after a snapshot.
 */
final class IdTable {
	/** The largest number that a request may carry. */
	static final int MAX_ID = (1 << 27) - 1;
	private static final int PAGE_SHIFT = 6;
	private static final int PAGE = 1 << PAGE_SHIFT;
	private static final int GROUP_SHIFT = 7;
	private static final int GROUP = 1 << GROUP_SHIFT;

	/** The state at a snapshot; immutable. */
	static final class Image {
		private final @Nullable Group[] groups;

		Image(@Nullable Group[] groups) {
			this.groups = groups;
		}
	}

	private static final class Page {
		/** The stretch between two snapshots in which it was made: it may be written during that one only. */
		final int epoch;
		final long[] values;

		Page(int epoch, long[] values) {
			this.epoch = epoch;
			this.values = values;
		}
	}

	private static final class Group {
		final int epoch;
		final @Nullable Page[] pages;

		Group(int epoch, @Nullable Page[] pages) {
			this.epoch = epoch;
			this.pages = pages;
		}
	}

	private final long absent;
	private @Nullable Group[] groups = new Group[1];
	private int epoch;
	/** Whether a snapshot has the table of groups too. */
	private boolean shared;

	/** @param absent the value of every number that was not set */
	IdTable(long absent) {
		this.absent = absent;
	}

	long get(int id) {
		int index = id >> PAGE_SHIFT + GROUP_SHIFT;
		Group group = index < groups.length ? groups[index] : null;
		Page page = group == null ? null : group.pages[id >> PAGE_SHIFT & GROUP - 1];
		return page == null ? absent : page.values[id & PAGE - 1];
	}

	void set(int id, long value) {
		int index = id >> PAGE_SHIFT + GROUP_SHIFT;
		Group group = index < groups.length ? groups[index] : null;
		if (group == null || group.epoch != epoch) {
			group = new Group(epoch, group == null ? new Page[GROUP] : group.pages.clone());
			put(index, group);
		}
		int inGroup = id >> PAGE_SHIFT & GROUP - 1;
		Page page = group.pages[inGroup];
		if (page == null || page.epoch != epoch) {
			page = new Page(epoch, page == null ? emptyPage() : page.values.clone());
			group.pages[inGroup] = page;
		}
		page.values[id & PAGE - 1] = value;
	}

	private long[] emptyPage() {
		long[] values = new long[PAGE];
		Arrays.fill(values, absent);
		return values;
	}

	private void put(int index, Group group) {
		if (index >= groups.length) {
			groups = Arrays.copyOf(groups, Math.max(index + 1, groups.length * 2));
		} else if (shared) {
			groups = groups.clone();
		}
		shared = false;
		groups[index] = group;
	}

	/** The table as it is. */
	Image snapshot() {
		epoch++;
		shared = true;
		return new Image(groups);
	}

	void restore(Image snapshot) {
		// Nothing that any snapshot shares may be written: what was written since the last one is given up as well.
		epoch++;
		shared = true;
		groups = snapshot.groups;
	}
}
