package org.vmalloscope.session.record;

import java.util.Arrays;

/** Births and ends of areas that are named by a key, such as an address. Births are numbered in the order in which they come. */
final class AreaIndex {
	static final int NONE = -1;

	private final KeyNumbers keys = new KeyNumbers();
	private long[] keyOf = new long[256];
	private int[] keyNumberOf = new int[256];
	private int[] operationOf = new int[256];
	private long[] sizeOf = new long[256];
	private int[] endOf = new int[256];
	/** The low 32 bits of what the machine says about it, the state left out. */
	private int[] factsOf = new int[256];
	private int size;
	/** Births that ended, in the order of their ends. */
	private int[] ended = new int[256];
	private int endedSize;
	/** Ends of areas that had no birth: they were there from the beginning. */
	private long[] olderKeys = new long[16];
	private int[] olderEnds = new int[16];
	private int olderCount;
	/** By key number, the birth that came last. */
	private int[] latest = new int[256];
	/** Births by key number and then by time, and where those of a key begin; made by {@link #finish}. */
	private int[] order = new int[0];
	private int[] starts = new int[0];

	void placed(long key, long bytes, int operation) {
		placed(key, bytes, operation, 0);
	}

	/** @param facts low bits of an area's facts in its {@link org.vmalloscope.engine.vmalloc.space.AreaMap} */
	void placed(long key, long bytes, int operation, int facts) {
		if (size == keyOf.length) {
			int length = size * 2;
			keyOf = Arrays.copyOf(keyOf, length);
			keyNumberOf = Arrays.copyOf(keyNumberOf, length);
			operationOf = Arrays.copyOf(operationOf, length);
			sizeOf = Arrays.copyOf(sizeOf, length);
			endOf = Arrays.copyOf(endOf, length);
			factsOf = Arrays.copyOf(factsOf, length);
		}
		int number = keys.number(key);
		if (number >= latest.length) {
			latest = Arrays.copyOf(latest, latest.length * 2);
		}
		latest[number] = size;
		keyOf[size] = key;
		keyNumberOf[size] = number;
		operationOf[size] = operation;
		sizeOf[size] = bytes;
		endOf[size] = NONE;
		factsOf[size] = facts;
		size++;
	}

	void freed(long key, int operation) {
		int number = keys.find(key);
		if (number < 0) {
			if (olderCount == olderKeys.length) {
				olderKeys = Arrays.copyOf(olderKeys, 2 * olderCount);
				olderEnds = Arrays.copyOf(olderEnds, 2 * olderCount);
			}
			olderKeys[olderCount] = key;
			olderEnds[olderCount++] = operation;
		} else if (endOf[latest[number]] == NONE) {
			endOf[latest[number]] = operation;
			if (endedSize == ended.length) {
				ended = Arrays.copyOf(ended, endedSize * 2);
			}
			ended[endedSize++] = latest[number];
		}
	}

	/** No birth comes any more. */
	void finish() {
		starts = new int[keys.size() + 1];
		for (int i = 0; i < size; i++) {
			starts[keyNumberOf[i] + 1]++;
		}
		for (int i = 0; i < keys.size(); i++) {
			starts[i + 1] += starts[i];
		}
		int[] next = starts.clone();
		order = new int[size];
		for (int i = 0; i < size; i++) {
			order[next[keyNumberOf[i]]++] = i;
		}
		keyNumberOf = new int[0];
		latest = new int[0];
		keyOf = Arrays.copyOf(keyOf, size);
		operationOf = Arrays.copyOf(operationOf, size);
		sizeOf = Arrays.copyOf(sizeOf, size);
		endOf = Arrays.copyOf(endOf, size);
		ended = Arrays.copyOf(ended, endedSize);
		factsOf = Arrays.copyOf(factsOf, size);
	}

	/** How many births there are. */
	int size() {
		return size;
	}

	int olderCount() {
		return olderCount;
	}

	long olderKey(int number) {
		return olderKeys[number];
	}

	int olderEnd(int number) {
		return olderEnds[number];
	}

	int facts(int birth) {
		return factsOf[birth];
	}

	/** The last birth with this key by an operation before {@code position}, or {@link #NONE}. */
	int find(long key, int position) {
		int number = keys.find(key);
		if (number < 0) {
			return NONE;
		}
		int low = starts[number];
		int high = starts[number + 1];
		while (low < high) {
			int middle = low + high >>> 1;
			if (operationOf[order[middle]] < position) {
				low = middle + 1;
			} else {
				high = middle;
			}
		}
		return low == starts[number] ? NONE : order[low - 1];
	}

	/** The last birth by an operation, or {@link #NONE}. */
	int madeBy(int operation) {
		int low = 0;
		int high = size;
		while (low < high) {
			int middle = low + high >>> 1;
			if (operationOf[middle] <= operation) {
				low = middle + 1;
			} else {
				high = middle;
			}
		}
		return low > 0 && operationOf[low - 1] == operation ? low - 1 : NONE;
	}

	/** The birth of the area that an operation ended, the last one if it ended more, or {@link #NONE}. */
	int endedBy(int operation) {
		int low = 0;
		int high = endedSize;
		while (low < high) {
			int middle = low + high >>> 1;
			if (endOf[ended[middle]] <= operation) {
				low = middle + 1;
			} else {
				high = middle;
			}
		}
		return low > 0 && endOf[ended[low - 1]] == operation ? ended[low - 1] : NONE;
	}

	long key(int birth) {
		return keyOf[birth];
	}

	int operation(int birth) {
		return operationOf[birth];
	}

	long bytes(int birth) {
		return sizeOf[birth];
	}

	/** The operation that ended the area, or {@link #NONE}. */
	int end(int birth) {
		return endOf[birth];
	}
}
