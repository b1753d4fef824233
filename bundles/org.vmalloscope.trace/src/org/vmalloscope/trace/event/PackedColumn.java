package org.vmalloscope.trace.event;

/**
 * An immutable column of longs: {@code value(i) = base + (bits(i) << shift)}, each {@code bits(i)} of the same width.
 *
 * The width is that of the largest difference to the smallest value after dropping the zero bits at the end that all differences
 * share: a constant column takes no bits at all, page-aligned addresses lose their lower twelve. Any 64-bit value can be kept.
 */
final class PackedColumn {
	private static final long[] NOTHING = {};
	/** Measured on a 64-bit JVM with compressed references: this object and its array, without the array's elements. */
	private static final int OVERHEAD = 32 + 16;

	private final long base;
	private final byte width;
	private final byte shift;
	private final long[] words;

	private PackedColumn(long base, int width, int shift, long[] words) {
		this.base = base;
		this.width = (byte) width;
		this.shift = (byte) shift;
		this.words = words;
	}

	/** Packs the first {@code count} values. */
	static PackedColumn of(long[] values, int count) {
		long first = count == 0 ? 0 : values[0];
		long least = first;
		long greatest = first;
		long varying = 0;
		for (int i = 1; i < count; i++) {
			long value = values[i];
			least = Math.min(least, value);
			greatest = Math.max(greatest, value);
			varying |= value ^ first;
		}
		if (varying == 0) {
			return new PackedColumn(first, 0, 0, NOTHING);
		}
		// low bits in which no two values differ are 0 in all differences to the least value
		int shift = Long.numberOfTrailingZeros(varying);
		int width = 64 - shift - Long.numberOfLeadingZeros(greatest - least);
		return new PackedColumn(least, width, shift, pack(values, count, least, width, shift));
	}

	private static long[] pack(long[] values, int count, long base, int width, int shift) {
		long[] words = new long[(int) ((long) count * width + 63 >>> 6)];
		long word = 0;
		int free = 0;
		int index = 0;
		for (int i = 0; i < count; i++) {
			long bits = values[i] - base >>> shift;
			word |= bits << free;
			free += width;
			if (free >= 64) {
				words[index++] = word;
				free -= 64;
				// what did not fit; a shift by 64 would shift by 0
				word = free == 0 ? 0 : bits >>> width - free;
			}
		}
		if (free > 0) {
			words[index] = word;
		}
		return words;
	}

	long get(int index) {
		if (width == 0) {
			return base;
		}
		int position = index * width;
		int word = position >>> 6;
		int offset = position & 63;
		long bits = words[word] >>> offset;
		if (offset + width > 64) {
			bits |= words[word + 1] << 64 - offset;
		}
		return base + ((bits & -1L >>> 64 - width) << shift);
	}

	/** Writes the first {@code count} values into an array. */
	void copyTo(long[] target, int count) {
		for (int i = 0; i < count; i++) {
			target[i] = get(i);
		}
	}

	long bytes() {
		return OVERHEAD + 8L * words.length;
	}
}
