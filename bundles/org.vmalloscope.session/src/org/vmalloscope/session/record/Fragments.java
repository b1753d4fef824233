package org.vmalloscope.session.record;

import java.util.Arrays;

import org.vmalloscope.engine.percpu.BitmapChunkView;

/**
 * The holes below the last area of each chunk, as {@code percpu_stats} counts them (mm/percpu-stats.c): kept up to date from each
 * placed and freed area, at the cost of the holes beside it.
 */
final class Fragments {
	private static final int UNIT = BitmapChunkView.UNIT;

	private final Multiset holes = new Multiset();
	/** By chunk number and one: where its last area ends, in bits. */
	private int[] lastEnd = new int[16];
	private long total;

	/** Bytes in holes ({@code sum_frag} over all chunks). */
	long totalBytes() {
		return total * UNIT;
	}

	/** Bytes of the largest hole ({@code max_frag} over all chunks). */
	long largestBytes() {
		return (long) holes.largest() * UNIT;
	}

	/** Counts a chunk that was not known so far, with all areas that it has. */
	void add(BitmapChunkView chunk) {
		int limit = limit(chunk);
		int last = previousAllocated(chunk, limit) + 1;
		setLastEnd(chunk.id(), last);
		for (int bit = chunk.nextFreeBit(0); bit < last;) {
			int end = chunk.nextAllocatedBit(bit);
			hole(end - bit);
			bit = chunk.nextFreeBit(end);
		}
	}

	/** Forgets a chunk with all areas that it has. */
	void remove(BitmapChunkView chunk) {
		int last = lastEnd(chunk.id());
		for (int bit = chunk.nextFreeBit(0); bit < last;) {
			int end = chunk.nextAllocatedBit(bit);
			filled(end - bit);
			bit = chunk.nextFreeBit(end);
		}
		setLastEnd(chunk.id(), 0);
	}

	/** An area was placed; offset and size in bytes. */
	void placed(BitmapChunkView chunk, int offset, int size) {
		int start = offset / UNIT;
		int end = start + size / UNIT;
		int before = start - 1 - previousAllocated(chunk, start);
		int last = lastEnd(chunk.id());
		if (end > last) {
			hole(before);
			setLastEnd(chunk.id(), end);
		} else {
			int after = chunk.nextAllocatedBit(end) - end;
			filled(before + end - start + after);
			hole(before);
			hole(after);
		}
	}

	/** An area was freed; offset and size in bytes. */
	void freed(BitmapChunkView chunk, int offset, int size) {
		int start = offset / UNIT;
		int end = start + size / UNIT;
		int before = start - 1 - previousAllocated(chunk, start);
		filled(before);
		if (end >= lastEnd(chunk.id())) {
			setLastEnd(chunk.id(), start - before);
		} else {
			int after = chunk.nextAllocatedBit(end) - end;
			filled(after);
			hole(before + end - start + after);
		}
	}

	private static int limit(BitmapChunkView chunk) {
		return chunk.bits() - chunk.endOffset() / UNIT;
	}

	/** The last allocated bit before {@code bit}, or -1. */
	private static int previousAllocated(BitmapChunkView chunk, int bit) {
		if (bit == 0) {
			return -1;
		}
		int word = bit - 1 >> 6;
		long bits = chunk.allocatedWord(word) & -1L >>> -bit;
		while (bits == 0) {
			if (word == 0) {
				return -1;
			}
			bits = chunk.allocatedWord(--word);
		}
		return (word << 6) + 63 - Long.numberOfLeadingZeros(bits);
	}

	private void hole(int bits) {
		if (bits > 0) {
			holes.add(bits);
			total += bits;
		}
	}

	private void filled(int bits) {
		if (bits > 0) {
			holes.remove(bits);
			total -= bits;
		}
	}

	private int lastEnd(int chunkId) {
		return chunkId + 1 < lastEnd.length ? lastEnd[chunkId + 1] : 0;
	}

	private void setLastEnd(int chunkId, int end) {
		if (chunkId + 1 >= lastEnd.length) {
			lastEnd = Arrays.copyOf(lastEnd, Math.max(lastEnd.length * 2, chunkId + 2));
		}
		lastEnd[chunkId + 1] = end;
	}
}
