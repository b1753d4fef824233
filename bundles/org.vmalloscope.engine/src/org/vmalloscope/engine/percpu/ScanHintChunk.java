package org.vmalloscope.engine.percpu;

/**
 * A chunk of generations B2 to B4 (5.2 and later): block and chunk records have a contig hint, the largest free run, and a
 * scan hint, a run before or beside it below which nothing larger lies. Block contig hints are exact. The chunk's are not:
 * a free inside a page other than the first does not reach them, because the kernel hands a block-relative end to
 * {@code pcpu_block_update}; this is reproduced in {@link #hintsAfterFree}.
 * <p>
 * Costs: {@link #find} is O(blocks), a hint update O(words of the touched blocks), a refresh of the chunk O(blocks).
 */
final class ScanHintChunk extends HintedChunk {
	ScanHintChunk(ChunkSet set, int id, ChunkType type, int pages, int startOffset, int endOffset) {
		super(set, id, type, pages, startOffset, endOffset);
	}

	@Override
	int wantedSlot() {
		return freeBytes < UNIT || whole[CONTIG] == 0 ? 0 : set.slots.slotOf(whole[CONTIG] * UNIT);
	}

	/** Behind the scan hint when that is too small ({@code pcpu_next_hint}). */
	@Override
	int searchStart(int[] m, int base, int size) {
		int scan = m[base + SCAN];
		int scanStart = m[base + SCAN_START];
		return scan != 0 && m[base + CONTIG_START] > scanStart && size > scan ? scanStart + scan : m[base + FIRST_FREE];
	}

	/** Offers the free run {@code [start, end)} to a record ({@code pcpu_block_update}); a negative length must behave as in C. */
	private void offer(int[] m, int base, int start, int end) {
		int length = end - start;
		int contig = m[base + CONTIG];
		int contigStart = m[base + CONTIG_START];
		m[base + FIRST_FREE] = Math.min(m[base + FIRST_FREE], start);
		if (start == 0) {
			m[base + LEFT] = length;
		}
		if (end == m[base + BITS]) {
			m[base + RIGHT] = length;
		}
		if (length > contig) {
			if (start > contigStart) {
				if (contig > m[base + SCAN]) {
					m[base + SCAN] = contig;
					m[base + SCAN_START] = contigStart;
				} else if (start < m[base + SCAN_START]) {
					m[base + SCAN] = 0;
				}
			} else {
				m[base + SCAN] = 0;
			}
			m[base + CONTIG_START] = start;
			m[base + CONTIG] = length;
		} else if (length == contig) {
			if (contigStart != 0 && (start == 0 || Integer.numberOfTrailingZeros(start) > Integer.numberOfTrailingZeros(contigStart))) {
				m[base + CONTIG_START] = start;
				if (start < m[base + SCAN_START] && contig > m[base + SCAN]) {
					m[base + SCAN] = 0;
				}
			} else if (start > m[base + SCAN_START] || contig > m[base + SCAN]) {
				m[base + SCAN_START] = start;
				m[base + SCAN] = length;
			}
		} else if (start < contigStart && (length > m[base + SCAN] || length == m[base + SCAN] && start > m[base + SCAN_START])) {
			m[base + SCAN_START] = start;
			m[base + SCAN] = length;
		}
		if (set.watched && (m[base + CONTIG] != contig || m[base + CONTIG_START] != contigStart)) {
			set.probe.hintMoved(this, m == whole ? WHOLE : base / FIELDS, contigStart, contig, m[base + CONTIG_START], m[base + CONTIG]);
		}
	}

	/** {@link #offer} of the next one of runs in ascending order: most are short ones that change nothing, which is soon seen. */
	private void offerNext(int[] m, int base, int start, int end) {
		if (end - start >= m[base + CONTIG] || start < m[base + CONTIG_START] || start == 0 || end == m[base + BITS]) {
			offer(m, base, start, end);
		}
	}

	@Override
	void offerHole(int start, int length) {
		int block = start >> blockShift;
		int from = block << blockShift;
		int end = start - from + length;
		if (end <= blockBits) {
			dirty(start, start + 1);
			int previous = Bits.previousSet(allocated, from, start);
			offer(records, block * FIELDS, previous + 1 - from, end);
		}
	}

	/** Finds the runs of a block anew, above the scan hint when there is one ({@code pcpu_block_refresh_hint}). */
	private void refreshBlock(int block) {
		int[] m = records;
		int base = block * FIELDS;
		int start = promoteScanHint(m, base, block);
		m[base + RIGHT] = 0;
		int from = block << blockShift;
		int end = from + blockBits;
		int position = from + start;
		while (position < end) {
			int word = position & -Long.SIZE;
			// As in locate: run by run within the word.
			long free = ~allocated[word >>> 6] & -1L << position;
			position = word + Long.SIZE;
			while (free != 0) {
				int run = word + Long.numberOfTrailingZeros(free);
				int runEnd = run + Long.numberOfTrailingZeros(~(free >>> run));
				if (runEnd == position) {
					runEnd = Bits.nextSet(allocated, runEnd, end);
					position = runEnd;
					free = 0;
				} else {
					free &= -1L << runEnd;
				}
				offerNext(m, base, run - from, runEnd - from);
			}
		}
	}

	/** Makes the scan hint the contig hint; without one, forgets the contig hint. Returns where to search from. */
	private int promoteScanHint(int[] m, int base, int block) {
		set.probe.hintsRefreshed(this, block);
		int scan = m[base + SCAN];
		m[base + CONTIG] = scan;
		if (scan == 0) {
			return m[base + FIRST_FREE];
		}
		m[base + CONTIG_START] = m[base + SCAN_START];
		m[base + SCAN] = 0;
		set.probe.scanHintPromoted(this, block);
		return m[base + CONTIG_START] + scan;
	}

	/** Finds the runs of the chunk anew from its blocks ({@code pcpu_chunk_refresh_hint}). */
	private void refreshChunk(boolean full) {
		int bit;
		if (full) {
			set.probe.hintsRefreshed(this, WHOLE);
			whole[CONTIG] = 0;
			bit = whole[FIRST_FREE];
		} else {
			bit = promoteScanHint(whole, 0, WHOLE);
		}
		for (bit = nextRegion(bit); bit < bits; bit = nextRegion(bit + foundLength + 1)) {
			offerNext(whole, 0, bit, bit + foundLength);
		}
	}

	/** Whether a hint meets {@code [start, end)}; an empty hint strictly inside does, as in {@code pcpu_region_overlap}. */
	private static boolean overlaps(int hintStart, int hintLength, int start, int end) {
		return hintStart < end && start < hintStart + hintLength;
	}

	@Override
	void hintsAfterAllocation(int bit, int size) {
		int[] m = records;
		int firstBlock = bit >> blockShift;
		int lastBlock = bit + size - 1 >> blockShift;
		int start = bit & blockBits - 1;
		int end = (bit + size - 1 & blockBits - 1) + 1;
		int first = firstBlock * FIELDS;
		int emptied = m[first + CONTIG] == blockBits ? 1 : 0;
		if (start == m[first + FIRST_FREE]) {
			m[first + FIRST_FREE] = nextFreeInBlock(firstBlock, start + size);
		}
		if (overlaps(m[first + SCAN_START], m[first + SCAN], start, start + size)) {
			m[first + SCAN] = 0;
		}
		if (overlaps(m[first + CONTIG_START], m[first + CONTIG], start, start + size)) {
			if (start == 0) {
				m[first + LEFT] = 0;
			}
			refreshBlock(firstBlock);
		} else {
			m[first + LEFT] = Math.min(m[first + LEFT], start);
			m[first + RIGHT] = firstBlock == lastBlock ? Math.min(m[first + RIGHT], blockBits - end) : 0;
		}
		if (firstBlock != lastBlock) {
			emptied += lastBlocksAfterAllocation(firstBlock, lastBlock, end);
		}
		if (emptied != 0) {
			set.addEmptyPages(this, -emptied);
		}
		if (overlaps(whole[SCAN_START], whole[SCAN], bit, bit + size)) {
			whole[SCAN] = 0;
		}
		if (overlaps(whole[CONTIG_START], whole[CONTIG], bit, bit + size)) {
			refreshChunk(false);
		}
	}

	/** The blocks behind the first of an area that spans several; returns how many were free. */
	private int lastBlocksAfterAllocation(int firstBlock, int lastBlock, int end) {
		int[] m = records;
		int last = lastBlock * FIELDS;
		int emptied = (m[last + CONTIG] == blockBits ? 1 : 0) + lastBlock - firstBlock - 1;
		m[last + FIRST_FREE] = nextFreeInBlock(lastBlock, end);
		int fullEnd = lastBlock;
		if (end == blockBits) {
			fullEnd++;
		} else {
			if (end > m[last + SCAN_START]) {
				m[last + SCAN] = 0;
			}
			m[last + LEFT] = 0;
			if (end > m[last + CONTIG_START]) {
				refreshBlock(lastBlock);
			} else {
				m[last + RIGHT] = Math.min(m[last + RIGHT], blockBits - end);
			}
		}
		takeMiddle(firstBlock, fullEnd);
		return emptied;
	}

	@Override
	void hintsAfterFree(int bit, int size) {
		int[] m = records;
		int firstBlock = bit >> blockShift;
		int lastBlock = bit + size - 1 >> blockShift;
		int start = bit & blockBits - 1;
		int end = (bit + size - 1 & blockBits - 1) + 1;
		int first = firstBlock * FIELDS;
		int runStart = runStart(firstBlock, start);
		int runEnd = runEnd(lastBlock, end);
		boolean one = firstBlock == lastBlock;
		int firstEnd = one ? runEnd : blockBits;
		int emptied = runStart == 0 && firstEnd == blockBits ? 1 : 0;
		offer(m, first, runStart, firstEnd);
		if (!one) {
			emptied += (runEnd == blockBits ? 1 : 0) + lastBlock - firstBlock - 1;
			offer(m, lastBlock * FIELDS, 0, runEnd);
			freeMiddle(firstBlock, lastBlock);
		}
		if (emptied != 0) {
			set.addEmptyPages(this, emptied);
		}
		if (runEnd - runStart >= blockBits || !one) {
			refreshChunk(true);
		} else if (firstBlock == 0) {
			// The kernel offers other blocks' runs too, but with an end relative to the block, so that they have a negative length and change nothing.
			offer(whole, 0, runStart, runEnd);
		}
	}

	@Override
	void assertConsistent() {
		checkMaps(false);
		int usedPages = 0;
		for (int block = 0; block < pages; block++) {
			usedPages += isPageFree(block) ? 0 : 1;
			int scan = records[block * FIELDS + SCAN];
			int start = (block << blockShift) + records[block * FIELDS + SCAN_START];
			check(scan == 0 || Bits.nextSet(allocated, start, start + scan) == start + scan, "block " + block + " scan hint is not free");
		}
		// An area takes its pages from the empty ones before they are populated.
		check(emptyPages == populatedPages - usedPages, "empty populated pages " + emptyPages + ", counted " + (populatedPages - usedPages));
	}
}
