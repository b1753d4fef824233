package org.vmalloscope.engine.vmalloc.store;

/**
 * Stacks of addresses in one tracked array, in chunks of {@value #CHUNK} longs. A stack is named by the index of its
 * descriptor chunk; 0 is no address.
 */
public final class Stacks {
	private static final int CHUNK = 32;
	/** Of a descriptor: the top chunk (0: none), the longs used in it, and the number of addresses. */
	private static final int TOP = 0;
	private static final int FILL = 1;
	private static final int SIZE = 2;

	private final TrackedLongs longs = new TrackedLongs();
	/** Chain of unused chunks through their first long; 0 = none, chunk 0 is never used. */
	private int unused;

	public Stacks() {
		longs.reserve(CHUNK);
	}

	/** The array behind, for snapshots. */
	public TrackedLongs longs() {
		return longs;
	}

	/** Makes an empty stack and returns its name. */
	public int newStack() {
		return newChunk();
	}

	/** The number of addresses on a stack. */
	public int size(int stack) {
		return (int) longs.get(stack + SIZE);
	}

	/** Puts an address on top. */
	public void push(int stack, long address) {
		int top = (int) longs.get(stack + TOP);
		int fill = (int) longs.get(stack + FILL);
		if (top == 0 || fill == CHUNK) {
			int chunk = newChunk();
			longs.set(chunk, top);
			longs.set(stack + TOP, chunk);
			top = chunk;
			fill = 1;
		}
		longs.set(top + fill, address);
		longs.set(stack + FILL, fill + 1);
		longs.set(stack + SIZE, longs.get(stack + SIZE) + 1);
	}

	/** Puts the first addresses of an array on top, the first of them last. */
	public void pushAll(int stack, long[] addresses, int count) {
		for (int i = count - 1; i >= 0; i--) {
			push(stack, addresses[i]);
		}
	}

	/** Takes the address on top; the stack must not be empty. */
	public long pop(int stack) {
		for (;;) {
			int top = (int) longs.get(stack + TOP);
			int fill = (int) longs.get(stack + FILL) - 1;
			long address = longs.get(top + fill);
			longs.set(stack + FILL, fill);
			if (fill == 1) {
				dropTop(stack, top);
			}
			if (address != 0) {
				longs.set(stack + SIZE, longs.get(stack + SIZE) - 1);
				return address;
			}
		}
	}

	private void dropTop(int stack, int top) {
		longs.set(stack + TOP, longs.get(top));
		longs.set(stack + FILL, CHUNK);
		longs.set(top, unused);
		unused = top;
	}

	/** Takes an address out, wherever it stands; false when it is not there. */
	public boolean remove(int stack, long address) {
		int fill = (int) longs.get(stack + FILL);
		for (int chunk = (int) longs.get(stack + TOP); chunk != 0; chunk = (int) longs.get(chunk)) {
			for (int i = 1; i < fill; i++) {
				if (longs.get(chunk + i) == address) {
					longs.set(chunk + i, 0);
					longs.set(stack + SIZE, longs.get(stack + SIZE) - 1);
					return true;
				}
			}
			fill = CHUNK;
		}
		return false;
	}

	/** Moves all addresses to an empty stack. */
	public void moveAll(int from, int to) {
		for (int i = TOP; i <= SIZE; i++) {
			long other = longs.get(to + i);
			longs.set(to + i, longs.get(from + i));
			longs.set(from + i, other);
		}
	}

	/** Takes all addresses off. */
	public void clear(int stack) {
		for (int top = (int) longs.get(stack + TOP); top != 0; top = (int) longs.get(stack + TOP)) {
			dropTop(stack, top);
		}
		longs.set(stack + FILL, 0);
		longs.set(stack + SIZE, 0);
	}

	/** Addresses from the top down. */
	public long[] values(int stack) {
		return values(longs, stack);
	}

	/** The same of a snapshot of {@link #longs}. */
	public static long[] values(LongSource longs, int stack) {
		long[] values = new long[(int) longs.get(stack + SIZE)];
		int count = 0;
		int fill = (int) longs.get(stack + FILL);
		for (int chunk = (int) longs.get(stack + TOP); chunk != 0; chunk = (int) longs.get(chunk)) {
			for (int i = fill - 1; i >= 1; i--) {
				if (longs.get(chunk + i) != 0) {
					values[count++] = longs.get(chunk + i);
				}
			}
			fill = CHUNK;
		}
		return values;
	}

	/** Addresses in ascending order. */
	public long[] sortedValues(int stack) {
		long[] values = values(stack);
		AddressSort.sort(values);
		return values;
	}

	private int newChunk() {
		int chunk = unused;
		if (chunk != 0) {
			unused = (int) longs.get(chunk);
			longs.set(chunk, 0);
		} else {
			chunk = longs.length();
			longs.reserve(chunk + CHUNK);
		}
		return chunk;
	}

	/** Appends what the array does not hold. */
	public void save(StateWriter out) {
		out.put(unused);
	}

	/** Reads back what {@link #save} wrote. */
	public void load(StateReader in) {
		unused = in.getInt();
	}
}
