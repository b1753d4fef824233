package org.vmalloscope.scenario.run;

import java.util.Arrays;

/** The results of allocations, numbered in their order. */
final class Results {
	private int[] births = new int[256];
	private int[] deaths = new int[256];
	private int count;
	private int live;

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
	}

	int birth(int handle) {
		return births[handle];
	}

	/** The position that freed it; its own position when it never succeeded; -1 while it lives. */
	int death(int handle) {
		return deaths[handle];
	}
}
