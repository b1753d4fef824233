package org.vmalloscope.engine.percpu;

/** B2 and B3: chunks with scan hints; a chunk that fails in one of the lowest slots goes to the front of slot 0. */
class ScanHintStrategy extends BitmapStrategy {
	/** {@code PCPU_SLOT_FAIL_THRESHOLD}. */
	private static final int FAIL_THRESHOLD = 3;

	ScanHintStrategy(ChunkSet set, PercpuRules rules) {
		super(set, rules);
	}

	@Override
	final BitmapChunk newBitmapChunk(int id, ChunkType type, int pages, int startOffset, int endOffset) {
		return new ScanHintChunk(set, id, type, pages, startOffset, endOffset);
	}

	@Override
	final int emptyPagesOf(int startOffset, int size, int pages) {
		return pages;
	}

	@Override
	final void passed(BitmapChunk chunk, Placement found) {
		if (chunk.slot >= 0 && chunk.slot < FAIL_THRESHOLD) {
			found.failed(chunk);
		}
	}

	@Override
	final void countPopulated(Chunk chunk, int pages, boolean forAllocation) {
		set.addEmptyPages(chunk, pages);
	}
}
