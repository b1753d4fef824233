package org.vmalloscope.scenario.run;

import java.util.Arrays;
import java.util.function.IntUnaryOperator;

/** The results of allocations, numbered in their order. */
final class Results {
	private int[] births = new int[256];
	private int[] deaths = new int[256];
	private int count;
	private int live;

	/** How many results there were at the mark; -1 without a mark. */
	private int marked = -1;
	private int liveThen;
	/** Older results that were freed since the mark. */
	private int[] freed = new int[16];
	private int freedCount;

	int count() {
		return count;
	}

	/** Results that are allocated. */
	int live() {
		return live;
	}

	int next() {
		return count;
	}

	void add(int position, boolean succeeded) {
		if (count == births.length) {
			births = Arrays.copyOf(births, count * 2);
			deaths = Arrays.copyOf(deaths, count * 2);
		}
		births[count] = position;
		deaths[count++] = succeeded ? -1 : position;
		live += succeeded ? 1 : 0;
	}

	void free(int handle, int position) {
		deaths[handle] = position;
		live--;
		if (handle < marked) {
			if (freedCount == freed.length) {
				freed = Arrays.copyOf(freed, 2 * freedCount);
			}
			freed[freedCount++] = handle;
		}
	}

	/** From here on it can be gone back to this. */
	void mark() {
		marked = count;
		liveThen = live;
		freedCount = 0;
	}

	/** Goes back to the mark. */
	void rewind() {
		while (freedCount > 0) {
			deaths[freed[--freedCount]] = -1;
		}
		count = marked;
		live = liveThen;
	}

	int marked() {
		return marked;
	}

	/** The older results that were freed since the mark, ascending. */
	int[] changes() {
		int[] sorted = Arrays.copyOf(freed, freedCount);
		Arrays.sort(sorted);
		return sorted;
	}

	/** The same results at other positions. */
	Results moved(IntUnaryOperator to) {
		Results moved = new Results();
		for (int i = 0; i < count; i++) {
			moved.add(to.applyAsInt(births[i]), deaths[i] != births[i]);
			moved.deaths[i] = deaths[i] < 0 ? -1 : to.applyAsInt(deaths[i]);
		}
		moved.live = live;
		return moved;
	}

	int birth(int handle) {
		return births[handle];
	}

	/** The position that freed it; its own position when it never succeeded; -1 while it lives. */
	int death(int handle) {
		return deaths[handle];
	}
}
