package org.vmalloscope.engine.percpu;

/**
 * The search by hints that all bitmap generations share: from block record to block record, never looking at the map.
 */
abstract class HintedChunk extends BitmapChunk {
	/** Length of the fit or region that {@link #nextFit} or {@link #nextRegion} found. */
	int foundLength;

	HintedChunk(ChunkSet set, int id, ChunkType type, int pages, int startOffset, int endOffset) {
		super(set, id, type, pages, startOffset, endOffset);
	}

	/** Where in a block, or in the chunk, a search for {@code size} bits may begin. */
	abstract int searchStart(int[] m, int base, int size);

	@Override
	final int find(int size, int align, boolean populatedOnly) {
		int start = whole[CONTIG_START];
		if ((start + align - 1 & -align) - start + size > whole[CONTIG]) {
			set.probe.chunkSkipped(this, size * UNIT, align * UNIT);
			return -1;
		}
		int bit = nextFit(searchStart(whole, 0, size), size, align);
		while (populatedOnly && bit < bits) {
			int firstPage = bit >> blockShift;
			int endPage = bit + foundLength + blockBits - 1 >> blockShift;
			int hole = Bits.nextClear(populated, firstPage, endPage);
			if (hole >= endPage) {
				break;
			}
			int resume = Bits.nextSet(populated, hole + 1, endPage);
			set.probe.unpopulatedSkipped(this, hole, resume);
			bit = nextFit(resume << blockShift, size, align);
		}
		return bit < bits ? bit : -1;
	}

	/** The next run of blocks that has room by the hints ({@code pcpu_next_fit_region}); {@link #bits} when there is none. */
	private int nextFit(int from, int size, int align) {
		int[] m = records;
		int offset = from & blockBits - 1;
		int bit = from;
		int run = 0;
		for (int block = from >> blockShift; block < pages; block++) {
			int base = block * FIELDS;
			if (run != 0) {
				run += m[base + LEFT];
				if (run >= size) {
					foundLength = run;
					return bit;
				}
				if (m[base + LEFT] == blockBits) {
					continue;
				}
			}
			int contigStart = m[base + CONTIG_START];
			int pad = (contigStart + align - 1 & -align) - contigStart;
			int contig = m[base + CONTIG];
			if (contig != 0 && contigStart >= offset && contig >= pad + size) {
				int start = searchStart(m, base, size);
				foundLength = pad + size + contigStart - start;
				return (block << blockShift) + start;
			}
			if (set.watched) {
				set.probe.blockScanned(this, block, (pad + size) * UNIT);
			}
			offset = 0;
			int right = blockBits - m[base + RIGHT] + align - 1 & -align;
			run = blockBits - right;
			bit = (block << blockShift) + right;
			if (run >= size) {
				foundLength = run;
				return bit;
			}
		}
		return bits;
	}

	/** The next maximal free run that matters to the chunk's record ({@code pcpu_next_md_free_region}); {@link #bits} when there is none. */
	final int nextRegion(int from) {
		int[] m = records;
		int offset = from & blockBits - 1;
		int bit = from;
		int run = 0;
		for (int block = from >> blockShift; block < pages; block++) {
			int base = block * FIELDS;
			if (run != 0) {
				run += m[base + LEFT];
				if (m[base + LEFT] == blockBits) {
					continue;
				}
				foundLength = run;
				return bit;
			}
			run = m[base + CONTIG];
			if (run != 0 && m[base + CONTIG_START] >= offset && m[base + CONTIG_START] + run < blockBits) {
				foundLength = run;
				return (block << blockShift) + m[base + CONTIG_START];
			}
			offset = 0;
			run = m[base + RIGHT];
			bit = (block + 1 << blockShift) - run;
		}
		foundLength = run;
		return bit;
	}

	final int nextFreeInBlock(int block, int offset) {
		int from = block << blockShift;
		return offset >= blockBits ? blockBits : Bits.nextClear(allocated, from + offset, from + blockBits) - from;
	}

	/** Where the free run begins that ends with the area freed at {@code start} of the block, relative to the block. */
	final int runStart(int block, int start) {
		int base = block * FIELDS;
		if (start == records[base + CONTIG_START] + records[base + CONTIG]) {
			return records[base + CONTIG_START];
		}
		int from = block << blockShift;
		return Bits.previousSet(allocated, from, from + start) + 1 - from;
	}

	/** Where the free run ends that begins with the area freed up to {@code end} of the block, relative to the block. */
	final int runEnd(int block, int end) {
		int base = block * FIELDS;
		if (end == records[base + CONTIG_START]) {
			return end + records[base + CONTIG];
		}
		int from = block << blockShift;
		return Bits.nextSet(allocated, from + end, from + blockBits) - from;
	}

	/** The blocks between the first and the last of a freed area become free. */
	final void freeMiddle(int firstBlock, int lastBlock) {
		for (int block = firstBlock + 1; block < lastBlock; block++) {
			int base = block * FIELDS;
			records[base + FIRST_FREE] = 0;
			records[base + SCAN] = 0;
			records[base + CONTIG_START] = 0;
			records[base + CONTIG] = blockBits;
			records[base + LEFT] = blockBits;
			records[base + RIGHT] = blockBits;
		}
	}

	/** The blocks of an area that are covered to their end, but for the first, become full; starts and first free bits stay as they were. */
	final void takeMiddle(int firstBlock, int endBlock) {
		for (int block = firstBlock + 1; block < endBlock; block++) {
			int base = block * FIELDS;
			records[base + SCAN] = 0;
			records[base + CONTIG] = 0;
			records[base + LEFT] = 0;
			records[base + RIGHT] = 0;
		}
	}
}
