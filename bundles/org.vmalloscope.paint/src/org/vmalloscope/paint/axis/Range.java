package org.vmalloscope.paint.axis;

/**
 * A half-open stretch of values, {@code first} to {@code first + size - 1}.
 * Kept as start and size, so that it needs no notion of sign: a stretch of addresses may end at 2^64, one of differences may start below zero.
 *
 * @param first the first value
 * @param size how many values, unsigned, at most 2^64-1
 */
public record Range(long first, long size) {
	/** The values from {@code start} up to but without {@code end}; the end of the address space is 0. */
	public static Range of(long start, long end) {
		return new Range(start, end - start);
	}

	/** The value after the last one; it may wrap to 0 at the end of the address space. */
	public long end() {
		return first + size;
	}

	/** The last value. Meaningless in an empty range. */
	public long last() {
		return first + size - 1;
	}

	public boolean isEmpty() {
		return size == 0;
	}

	public boolean contains(long value) {
		return Long.compareUnsigned(value - first, size) < 0;
	}

	/** Whether all of another range lies in this one. */
	public boolean contains(Range other) {
		long offset = other.first - first;
		return Long.compareUnsigned(offset, size) <= 0 && Long.compareUnsigned(other.size, size - offset) <= 0;
	}

	/** Whether the two have a value in common. */
	public boolean intersects(Range other) {
		return !isEmpty() && !other.isEmpty() && (contains(other.first) || other.contains(first));
	}

	/** What the two have in common; empty when they are disjoint. */
	public Range intersection(Range other) {
		if (contains(other.first)) {
			long room = size - (other.first - first);
			return new Range(other.first, Unsigned.min(room, other.size));
		}
		if (other.contains(first)) {
			long room = other.size - (first - other.first);
			return new Range(first, Unsigned.min(room, size));
		}
		return new Range(first, 0);
	}
}
