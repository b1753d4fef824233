package org.vmalloscope.engine.percpu;

import java.util.Arrays;
import java.util.List;

import org.eclipse.jdt.annotation.Nullable;

/**
 * A live chunk of generations B1 to B4: two bitmaps of 4-byte units and one record of hints per page. How the hints are kept
 * is the difference between the generations and left to subclasses; the hints are state and never recomputed from the map.
 * <p>
 * Footprint: 2 bits per 4-byte unit and 32 bytes per page of the unit, 4.6 KiB for a unit of 64 KiB.
 */
abstract class BitmapChunk extends Chunk implements BitmapChunkView {
	/** Allocated units; bits behind the end of the map stay clear. */
	final long[] allocated;
	/** Starts of areas and the units behind their ends; stale inside free space, as in the kernel. */
	final long[] bounds;
	/** The records of all blocks, {@link BitmapChunkView#FIELDS} ints each. */
	final int[] records;
	/** The record of the chunk. */
	final int[] whole = new int[FIELDS];
	/** Bits of a block. */
	final int blockBits;
	final int blockShift;
	final int bits;
	/** Where the last {@link #locate} passed the longest run that was too short. */
	int holeStart;
	int holeLength;
	/** Segments of the maps that changed since {@link #lastFrozen}; bit i is segment i. */
	private long dirty = -1;
	private final int segmentShift;
	private @Nullable BitmapChunkSnapshot lastFrozen;

	/** A chunk without any area; {@code startOffset} and {@code endOffset} are not taken yet. */
	BitmapChunk(ChunkSet set, int id, ChunkType type, int pages, int startOffset, int endOffset) {
		super(set, id, type, pages, startOffset, endOffset);
		blockBits = set.geometry.pageSize() / UNIT;
		blockShift = Integer.numberOfTrailingZeros(blockBits);
		bits = pages << blockShift;
		allocated = new long[Bits.words(bits)];
		bounds = new long[Bits.words(bits + 1)];
		records = new int[pages * FIELDS];
		for (int block = 0; block < pages; block++) {
			fresh(records, block * FIELDS, blockBits);
		}
		fresh(whole, 0, bits);
		freeBytes = bits * UNIT - startOffset - endOffset;
		segmentShift = BitmapChunkSnapshot.segmentShift(pages);
	}

	private static void fresh(int[] record, int base, int bits) {
		record[base + CONTIG] = bits;
		record[base + LEFT] = bits;
		record[base + RIGHT] = bits;
		record[base + BITS] = bits;
	}

	/**
	 * Looks for room by the hints alone ({@code pcpu_find_block_fit}); changes nothing.
	 *
	 * @return the bit from which {@link #locate} will find the exact place, or -1
	 */
	abstract int find(int size, int align, boolean populatedOnly);

	/** Updates the hints after {@code [bit, bit + size)} was taken. */
	abstract void hintsAfterAllocation(int bit, int size);

	/** Updates the hints after {@code [bit, bit + size)} was given back. */
	abstract void hintsAfterFree(int bit, int size);

	/** Offers the run that {@link #locate} passed to its block; a generation that does not learn from it does nothing. */
	abstract void offerHole(int start, int length);

	/**
	 * The exact place for {@code size} bits, aligned to {@code align} bits, from {@code start} on ({@code pcpu_find_zero_area}); -1 if
	 * there is none. Changes nothing but {@link #holeStart} and {@link #holeLength}.
	 *
	 * @param bounded whether the scan stops at the end of the map
	 */
	final int locate(int size, int align, int start, boolean bounded) {
		int end = start + size + blockBits;
		if (bounded || end > bits) {
			// Unbounded kernels read on behind the map, but their hints promise a place before that.
			end = Math.min(end, bits);
		}
		holeLength = 0;
		holeStart = 0;
		int position = start;
		while (position < end) {
			int word = position & -Long.SIZE;
			int nextWord = word + Long.SIZE;
			// The free bits of a word are taken off run by run: most runs begin and end in the same word.
			long free = ~allocated[word >>> 6] & -1L << position;
			position = nextWord;
			while (free != 0) {
				int run = word + Long.numberOfTrailingZeros(free);
				int candidate = run + align - 1 & -align;
				int used = run + Long.numberOfTrailingZeros(~(free >>> run));
				if (candidate + size > end) {
					return -1;
				}
				if (used == nextWord && used < candidate + size) {
					used = Bits.nextSet(allocated, used, candidate + size);
				}
				if (used >= candidate + size) {
					return candidate;
				}
				reject(candidate, used - candidate);
				int resume = Math.max(used, candidate);
				if (resume >= nextWord) {
					position = resume;
					break;
				}
				free &= -1L << resume;
			}
		}
		return -1;
	}

	/** A run is too short from its first aligned bit on; aligning may even have led behind its end. */
	private void reject(int candidate, int length) {
		if (length > holeLength || length == holeLength && holeStart != 0
				&& (candidate == 0 || Integer.numberOfTrailingZeros(candidate) > Integer.numberOfTrailingZeros(holeStart))) {
			holeStart = candidate;
			holeLength = length;
		}
		if (set.watched && (length > 0 || Bits.get(allocated, candidate))) {
			set.probe.candidateRejected(this, candidate * UNIT, candidate * UNIT, Math.max(length, 0) * UNIT);
		}
	}

	/** Takes {@code size} bits at {@code bit} ({@code pcpu_alloc_area} once the place is known). Does not move the chunk. */
	final void take(int bit, int size) {
		touch();
		dirty(bit, Math.min(bit + size + 1, bits));
		Bits.set(allocated, bit, bit + size);
		Bits.set(bounds, bit);
		Bits.clear(bounds, bit + 1, bit + size);
		Bits.set(bounds, bit + size);
		freeBytes -= size * UNIT;
		if (bit == whole[FIRST_FREE]) {
			whole[FIRST_FREE] = nextFreeBitByBlocks(bit + size);
		}
		hintsAfterAllocation(bit, size);
	}

	/**
	 * The first free bit from {@code from} on, or {@link #bits}. In the map alone a search through full blocks takes long; each block says
	 * from where on it may have a free bit.
	 */
	private int nextFreeBitByBlocks(int from) {
		for (int bit = from; bit < bits;) {
			int block = bit >> blockShift;
			int end = block + 1 << blockShift;
			int free = Bits.nextClear(allocated, Math.max(bit, (block << blockShift) + records[block * FIELDS + FIRST_FREE]), end);
			if (free < end) {
				return free;
			}
			bit = end;
		}
		return bits;
	}

	@Override
	final boolean isFreeable(int offset) {
		int bit = offset >> 2;
		return offset >= startOffset && offset < bits * UNIT - endOffset && (offset & UNIT - 1) == 0 && Bits.get(allocated, bit) && Bits.get(bounds, bit);
	}

	@Override
	final int freeArea(int offset) {
		int bit = offset / UNIT;
		int end = Bits.nextSet(bounds, bit + 1, bits);
		touch();
		dirty(bit, end);
		Bits.clear(allocated, bit, end);
		freeBytes += (end - bit) * UNIT;
		whole[FIRST_FREE] = Math.min(whole[FIRST_FREE], bit);
		hintsAfterFree(bit, end - bit);
		return (end - bit) * UNIT;
	}

	/** Takes the parts of the first and the last page that the region of a first chunk does not cover. */
	final void takeMargins() {
		if (startOffset != 0) {
			int size = startOffset / UNIT;
			Bits.set(allocated, 0, size);
			Bits.set(bounds, 0);
			Bits.set(bounds, size);
			whole[FIRST_FREE] = size;
			hintsAfterAllocation(0, size);
		}
		if (endOffset != 0) {
			int size = endOffset / UNIT;
			Bits.set(allocated, bits - size, bits);
			Bits.set(bounds, bits - size);
			Bits.set(bounds, bits);
			hintsAfterAllocation(bits - size, size);
		}
	}

	/** Takes the areas and records of a recorded chunk over, as {@link PercpuState.BitmapChunkState} has them. */
	final void restore(List<Integer> areas, List<Integer> newRecords) {
		if (newRecords.size() != (pages + 1) * FIELDS) {
			throw new IllegalArgumentException("chunk " + id + " of " + pages + " pages has " + newRecords.size() + " record values");
		}
		dirty = -1;
		freeBytes = bits * UNIT;
		for (int i = 0; i + 1 < areas.size(); i += 2) {
			int from = areas.get(i) / UNIT;
			int to = from + areas.get(i + 1) / UNIT;
			if (from < 0 || to > bits || to <= from || Bits.nextSet(allocated, from, to) < to) {
				throw new IllegalArgumentException("chunk " + id + ": area " + areas.get(i) + "+" + areas.get(i + 1) + " overlaps another one or the end");
			}
			Bits.set(allocated, from, to);
			Bits.set(bounds, from);
			Bits.set(bounds, to);
			freeBytes -= (to - from) * UNIT;
		}
		for (int i = 0; i < newRecords.size(); i++) {
			if (i < FIELDS) {
				whole[i] = newRecords.get(i);
			} else {
				records[i - FIELDS] = newRecords.get(i);
			}
		}
	}

	/** Marks the segments of bits {@code [from, to)} as changed since the last freeze. */
	final void dirty(int from, int to) {
		int shift = blockShift + segmentShift;
		dirty |= -1L << (from >>> shift) & -1L >>> 63 - (to - 1 >>> shift);
	}

	/** A whole page without areas, by the hints ({@code contig_hint == PCPU_BITMAP_BLOCK_BITS}). */
	final boolean isPageFree(int page) {
		return records[page * FIELDS + CONTIG] == blockBits;
	}

	@Override
	final ChunkView freeze() {
		ChunkView valid = frozen;
		if (valid != null) {
			return valid;
		}
		BitmapChunkSnapshot now = new BitmapChunkSnapshot(this, lastFrozen, dirty);
		lastFrozen = now;
		frozen = now;
		dirty = 0;
		return now;
	}

	@Override
	final void thaw(ChunkView then) {
		BitmapChunkSnapshot snapshot = (BitmapChunkSnapshot) then;
		snapshot.copyTo(this, lastFrozen, dirty);
		lastFrozen = snapshot;
		frozen = snapshot;
		dirty = 0;
	}

	@Override
	public final int blockCount() {
		return pages;
	}

	@Override
	public final int blockBits() {
		return blockBits;
	}

	@Override
	public final int bits() {
		return bits;
	}

	@Override
	public final int record(int block, int field) {
		return block == WHOLE ? whole[field] : records[block * FIELDS + field];
	}

	@Override
	public final long allocatedWord(int index) {
		return allocated[index];
	}

	@Override
	public final long boundWord(int index) {
		return bounds[index];
	}

	/** Checks maps and blocks; {@code exact} when the contig hint of a block is its longest run, not merely a run. */
	final void checkMaps(boolean exact) {
		checkFacts();
		check(freeBytes == (bits - Bits.count(allocated, 0, bits)) * UNIT, "free bytes");
		check(Bits.nextClear(allocated, 0, bits) >= whole[FIRST_FREE], "a free bit before first_free " + whole[FIRST_FREE]);
		for (int run = Bits.nextSet(allocated, 0, bits); run < bits;) {
			int end = Bits.nextClear(allocated, run, bits);
			check(Bits.get(bounds, run) && Bits.get(bounds, end), "run " + run + " to " + end + " without bounds");
			run = Bits.nextSet(allocated, end, bits);
		}
		for (int block = 0; block < pages; block++) {
			checkBlock(block, exact);
		}
	}

	private void checkBlock(int block, boolean exact) {
		int from = block << blockShift;
		int to = from + blockBits;
		int longest = 0;
		for (int run = Bits.nextClear(allocated, from, to); run < to;) {
			int end = Bits.nextSet(allocated, run, to);
			longest = Math.max(longest, end - run);
			run = Bits.nextClear(allocated, end, to);
		}
		int base = block * FIELDS;
		int start = from + records[base + CONTIG_START];
		check(exact ? records[base + CONTIG] == longest : records[base + CONTIG] <= longest && (longest == blockBits) == (records[base + CONTIG] == blockBits), "block " + block + " contig hint " + records[base + CONTIG] + ", longest run " + longest);
		int hint = start + records[base + CONTIG];
		check(hint == start || Bits.nextSet(allocated, start, hint) == hint, "block " + block + " contig hint is not free");
		check(records[base + LEFT] == Bits.nextSet(allocated, from, to) - from, "block " + block + " left free");
		// A scan hint at the end of a block becomes the contig hint without being counted as free at the right again.
		int right = to - 1 - Bits.previousSet(allocated, from, to);
		check(exact ? records[base + RIGHT] == right : records[base + RIGHT] <= right, "block " + block + " right free");
		check(Bits.nextClear(allocated, from, to) - from >= Math.min(blockBits, records[base + FIRST_FREE]), "block " + block + " first free");
	}

	@Override
	public String toString() {
		return super.toString() + " md " + Arrays.toString(whole);
	}
}
