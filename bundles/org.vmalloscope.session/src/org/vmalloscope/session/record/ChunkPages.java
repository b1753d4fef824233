package org.vmalloscope.session.record;

import java.util.Arrays;

/** When pages of percpu chunks got and lost their page frames. */
public final class ChunkPages {
	private int[] operations = new int[64];
	private long[] bases = new long[64];
	/** First page, and the page behind the last one; both negated where they lost their frames. */
	private int[] first = new int[64];
	private int[] end = new int[64];
	private int size;

	void add(int operation, long base, int firstPage, int endPage, boolean populated) {
		if (size == operations.length) {
			operations = Arrays.copyOf(operations, 2 * size);
			bases = Arrays.copyOf(bases, 2 * size);
			first = Arrays.copyOf(first, 2 * size);
			end = Arrays.copyOf(end, 2 * size);
		}
		operations[size] = operation;
		bases[size] = base;
		first[size] = firstPage;
		end[size++] = populated ? endPage : -endPage;
	}

	/** How many changes there are, in the order in which they came. */
	public int size() {
		return size;
	}

	/** The operation of a change. */
	public int operation(int change) {
		return operations[change];
	}

	/** The address of the chunk. */
	public long base(int change) {
		return bases[change];
	}

	/** The first page, counted from that address. */
	public int firstPage(int change) {
		return first[change];
	}

	/** Behind the last page. */
	public int endPage(int change) {
		return Math.abs(end[change]);
	}

	/** Whether they got their frames, or lost them. */
	public boolean populated(int change) {
		return end[change] > 0;
	}
}
