package org.vmalloscope.engine.pagetable.table;

import java.util.Arrays;

/** A page of entries. Above the last level an entry is 0, the number of a table, or {@link #HUGE}; on the last level it is a bit: whether a page is mapped. */
final class Table {
	static final int HUGE = -1;

	/** Index in the geometry's levels of its own entries. */
	final int level;
	/** When it was made or last copied: a table from before the last snapshot is copied before it is written. */
	final int epoch;
	private final int[] children;
	private final long[] pages;
	private int used;

	Table(int level, int entries, boolean last, int epoch) {
		this.level = level;
		this.epoch = epoch;
		children = new int[last ? 0 : entries];
		pages = new long[last ? (entries + 63) / 64 : 0];
	}

	private Table(Table other, int epoch) {
		level = other.level;
		this.epoch = epoch;
		children = other.children.clone();
		pages = other.pages.clone();
		used = other.used;
	}

	Table copied(int newEpoch) {
		return new Table(this, newEpoch);
	}

	boolean last() {
		return pages.length != 0;
	}

	/** How many entries are not empty. */
	int used() {
		return used;
	}

	int entries() {
		return last() ? pages.length * 64 : children.length;
	}

	int entry(int index) {
		return last() ? (pages[index >>> 6] & 1L << index) != 0 ? 1 : 0 : children[index];
	}

	void entry(int index, int value) {
		used += (value != 0 ? 1 : 0) - (entry(index) != 0 ? 1 : 0);
		if (!last()) {
			children[index] = value;
		} else if (value != 0) {
			pages[index >>> 6] |= 1L << index;
		} else {
			pages[index >>> 6] &= ~(1L << index);
		}
	}

	long bytesKept() {
		return 48 + 4L * children.length + 8L * pages.length;
	}

	boolean sameAs(Table other) {
		return level == other.level && Arrays.equals(children, other.children) && Arrays.equals(pages, other.pages);
	}
}
