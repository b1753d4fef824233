package org.vmalloscope.engine.percpu;

/**
 * A chunk of generation B1 (4.14 to 5.1): blocks have a contig hint and no scan hint, the chunk has {@code first_bit} and
 * {@code contig_bits}, and its count of empty populated pages is only brought up to date when its hints are computed anew.
 * A free inside a page offers the block's contig hint, as if it began at the freed place, to the chunk; reproduced.
 */
final class FirstBitChunk extends HintedChunk {
	FirstBitChunk(ChunkSet set, int id, ChunkType type, int pages, int startOffset, int endOffset) {
		super(set, id, type, pages, startOffset, endOffset);
		whole[CONTIG] = bits - (startOffset + endOffset) / UNIT;
	}

	@Override
	int wantedSlot() {
		return freeBytes < UNIT || whole[CONTIG] == 0 ? 0 : set.slots.slotOf(freeBytes);
	}

	@Override
	int searchStart(int[] m, int base, int size) {
		return m[base + FIRST_FREE];
	}

	/** Offers the free run {@code [start, end)} to a block ({@code pcpu_block_update}). */
	private void offerBlock(int block, int start, int end) {
		int[] m = records;
		int base = block * FIELDS;
		int length = end - start;
		m[base + FIRST_FREE] = Math.min(m[base + FIRST_FREE], start);
		if (start == 0) {
			m[base + LEFT] = length;
		}
		if (end == blockBits) {
			m[base + RIGHT] = length;
		}
		offer(m, base, start, length);
	}

	/** The larger run wins, among equals the better aligned; also {@code pcpu_chunk_update} on the chunk's record. */
	private void offer(int[] m, int base, int start, int length) {
		int contig = m[base + CONTIG];
		int contigStart = m[base + CONTIG_START];
		if (length > contig) {
			m[base + CONTIG_START] = start;
			m[base + CONTIG] = length;
		} else if (length == contig && contigStart != 0
				&& (start == 0 || Integer.numberOfTrailingZeros(start) > Integer.numberOfTrailingZeros(contigStart))) {
			m[base + CONTIG_START] = start;
		} else {
			return;
		}
		if (set.watched && (length != contig || start != contigStart)) {
			set.probe.hintMoved(this, m == whole ? WHOLE : base / FIELDS, contigStart, contig, start, length);
		}
	}

	@Override
	void offerHole(int start, int length) {
		// This generation does not learn from what the placement scan passed.
	}

	private void refreshBlock(int block) {
		set.probe.hintsRefreshed(this, block);
		int base = block * FIELDS;
		records[base + CONTIG] = 0;
		records[base + LEFT] = 0;
		records[base + RIGHT] = 0;
		int from = block << blockShift;
		int end = from + blockBits;
		for (int run = Bits.nextClear(allocated, from + records[base + FIRST_FREE], end); run < end;) {
			int runEnd = Bits.nextSet(allocated, run, end);
			offerBlock(block, run - from, runEnd - from);
			run = Bits.nextClear(allocated, runEnd, end);
		}
	}

	/** Finds the runs of the chunk anew and counts its empty populated pages ({@code pcpu_chunk_refresh_hint}). */
	private void refreshChunk() {
		set.probe.hintsRefreshed(this, WHOLE);
		whole[CONTIG] = 0;
		int empty = 0;
		for (int bit = nextRegion(whole[FIRST_FREE]); bit < bits; bit = nextRegion(bit + foundLength + 1)) {
			offer(whole, 0, bit, foundLength);
			int firstPage = bit + blockBits - 1 >> blockShift;
			empty += Bits.count(populated, firstPage, bit + foundLength >> blockShift);
		}
		if (empty != emptyPages) {
			set.addEmptyPages(this, empty - emptyPages);
		}
	}

	@Override
	void hintsAfterAllocation(int bit, int size) {
		int[] m = records;
		int firstBlock = bit >> blockShift;
		int lastBlock = bit + size - 1 >> blockShift;
		int start = bit & blockBits - 1;
		int end = (bit + size - 1 & blockBits - 1) + 1;
		int first = firstBlock * FIELDS;
		if (start == m[first + FIRST_FREE]) {
			m[first + FIRST_FREE] = nextFreeInBlock(firstBlock, start + size);
		}
		if (start >= m[first + CONTIG_START] && start < m[first + CONTIG_START] + m[first + CONTIG]) {
			refreshBlock(firstBlock);
		} else {
			m[first + LEFT] = Math.min(m[first + LEFT], start);
			m[first + RIGHT] = firstBlock == lastBlock ? Math.min(m[first + RIGHT], blockBits - end) : 0;
		}
		if (firstBlock != lastBlock) {
			int last = lastBlock * FIELDS;
			m[last + FIRST_FREE] = nextFreeInBlock(lastBlock, end);
			int fullEnd = lastBlock;
			if (end == blockBits) {
				fullEnd++;
			} else if (end > m[last + CONTIG_START]) {
				refreshBlock(lastBlock);
			} else {
				m[last + LEFT] = 0;
				m[last + RIGHT] = Math.min(m[last + RIGHT], blockBits - end);
			}
			takeMiddle(firstBlock, fullEnd);
		}
		if (bit >= whole[CONTIG_START] && bit < whole[CONTIG_START] + whole[CONTIG]) {
			refreshChunk();
		}
	}

	@Override
	void hintsAfterFree(int bit, int size) {
		int firstBlock = bit >> blockShift;
		int lastBlock = bit + size - 1 >> blockShift;
		int start = bit & blockBits - 1;
		int end = (bit + size - 1 & blockBits - 1) + 1;
		int runStart = runStart(firstBlock, start);
		int runEnd = runEnd(lastBlock, end);
		boolean one = firstBlock == lastBlock;
		offerBlock(firstBlock, runStart, one ? runEnd : blockBits);
		if (!one) {
			offerBlock(lastBlock, 0, runEnd);
			freeMiddle(firstBlock, lastBlock);
		}
		if (!one || (runEnd & -blockBits) > (runStart + blockBits - 1 & -blockBits)) {
			refreshChunk();
		} else {
			offer(whole, 0, (firstBlock << blockShift) + runStart, records[firstBlock * FIELDS + CONTIG]);
		}
	}

	@Override
	void assertConsistent() {
		checkMaps(true);
	}
}
