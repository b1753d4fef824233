package org.vmalloscope.trace.event;

import java.util.Arrays;

/** The block being filled, not packed yet. Columns of a kind come into being with the first event of that kind. */
final class PendingBlock {
	private static final EventKind[] KINDS = EventKind.values();

	final long[] time = new long[EventBlock.CAPACITY];
	final long[] cpu = new long[EventBlock.CAPACITY];
	final long[] task = new long[EventBlock.CAPACITY];
	final long[] context = new long[EventBlock.CAPACITY];
	final long[] lineAfterIndex = new long[EventBlock.CAPACITY];
	final long[] kind = new long[EventBlock.CAPACITY];
	final long[] rank = new long[EventBlock.CAPACITY];
	final int[] countOfKind = new int[KINDS.length];
	/** [kind][slot][rank]. */
	final long[][][] slots = new long[KINDS.length][][];
	/** [kind][rank], a bit per slot. */
	final long[][] presence = new long[KINDS.length][];
	int count;

	boolean full() {
		return count == EventBlock.CAPACITY;
	}

	void add(EventKind ofKind, long timeNanos, int cpuNumber, int taskId, int contextId, long line, int index, long[] values, int present) {
		int k = ofKind.ordinal();
		long[][] columns = slots[k];
		if (columns == null) {
			columns = new long[ofKind.slots().size()][EventBlock.CAPACITY];
			slots[k] = columns;
			presence[k] = new long[EventBlock.CAPACITY];
		}
		int at = count++;
		int atOfKind = countOfKind[k]++;
		time[at] = timeNanos;
		cpu[at] = cpuNumber;
		task[at] = taskId;
		context[at] = contextId;
		lineAfterIndex[at] = line - index;
		kind[at] = k;
		rank[at] = atOfKind;
		presence[k][atOfKind] = present;
		for (int s = 0; s < columns.length; s++) {
			columns[s][atOfKind] = values[s];
		}
	}

	void clear() {
		count = 0;
		Arrays.fill(countOfKind, 0);
	}
}
