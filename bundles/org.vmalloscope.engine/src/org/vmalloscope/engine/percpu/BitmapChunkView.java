package org.vmalloscope.engine.percpu;

/**
 * A chunk of generations B1 to B4. Bits are {@value #UNIT}-byte units. {@link #record} gives the fields of
 * {@code struct pcpu_block_md} of one block (a page) or of the whole chunk.
 */
public interface BitmapChunkView extends ChunkView {
	/** Bytes per bit ({@code PCPU_MIN_ALLOC_SIZE}). */
	int UNIT = 4;
	/** Stands for the chunk in place of a block number. */
	int WHOLE = -1;

	/** Field of a record: length of the scan hint; 0 means none (always 0 in B1). */
	int SCAN = 0;
	/** Field: start of the scan hint; meaningless when its length is 0, yet kept. */
	int SCAN_START = 1;
	/** Field: length of the contig hint. */
	int CONTIG = 2;
	/** Field: start of the contig hint. */
	int CONTIG_START = 3;
	/** Field: free bits at the start of the block. */
	int LEFT = 4;
	/** Field: free bits at the end of the block. */
	int RIGHT = 5;
	/** Field: where to look for the first free bit. */
	int FIRST_FREE = 6;
	/** Field: bits of the block. */
	int BITS = 7;
	/** Fields of a record. */
	int FIELDS = 8;

	/** Blocks of the chunk. */
	int blockCount();

	/** Bits of a block. */
	int blockBits();

	/** Bits of the chunk. */
	int bits();

	/** A field of the record of {@code block}, or of the chunk when {@code block} is {@link #WHOLE}; in bits. */
	int record(int block, int field);

	/** Word {@code index} of the allocation map: bits 64·index and up, 1 is allocated. */
	long allocatedWord(int index);

	/** Word {@code index} of the bound map: 1 where an area begins and behind the end of each; stale inside free space. */
	long boundWord(int index);

	/** The first allocated bit at or after {@code bit}, or {@link #bits}. */
	default int nextAllocatedBit(int bit) {
		int end = bits();
		for (int word = bit >>> 6; word << 6 < end; word++) {
			long set = allocatedWord(word) & (word == bit >>> 6 ? -1L << bit : -1L);
			if (set != 0) {
				return Math.min(end, (word << 6) + Long.numberOfTrailingZeros(set));
			}
		}
		return end;
	}

	/** The first free bit at or after {@code bit}, or {@link #bits}. */
	default int nextFreeBit(int bit) {
		int end = bits();
		for (int word = bit >>> 6; word << 6 < end; word++) {
			long clear = ~allocatedWord(word) & (word == bit >>> 6 ? -1L << bit : -1L);
			if (clear != 0) {
				return Math.min(end, (word << 6) + Long.numberOfTrailingZeros(clear));
			}
		}
		return end;
	}

	/** The first bound at or after {@code bit}, or {@link #bits}. */
	default int nextBound(int bit) {
		int end = bits();
		for (int word = bit >>> 6; word << 6 < end; word++) {
			long set = boundWord(word) & (word == bit >>> 6 ? -1L << bit : -1L);
			if (set != 0) {
				return Math.min(end, (word << 6) + Long.numberOfTrailingZeros(set));
			}
		}
		return end;
	}

	@Override
	default int sizeInBytes() {
		return bits() * UNIT;
	}

	@Override
	default int contigHintBytes() {
		return record(WHOLE, CONTIG) * UNIT;
	}

	@Override
	default int nextArea(int offset) {
		int bit = nextAllocatedBit((offset + UNIT - 1) / UNIT);
		while (bit < bits() && nextBound(bit) != bit) {
			bit = nextAllocatedBit(nextBound(bit));
		}
		return bit < bits() ? bit * UNIT : -1;
	}

	@Override
	default int areaEnd(int offset) {
		return nextBound(offset / UNIT + 1) * UNIT;
	}

	@Override
	default boolean isAreaStart(int offset) {
		int bit = offset / UNIT;
		return offset >= 0 && offset % UNIT == 0 && bit < bits() && nextAllocatedBit(bit) == bit && nextBound(bit) == bit;
	}

	@Override
	default int nextFree(int offset) {
		return Math.max(offset, nextFreeBit(offset / UNIT) * UNIT);
	}

	@Override
	default int nextAllocated(int offset) {
		return Math.max(offset, nextAllocatedBit(offset / UNIT) * UNIT);
	}
}
