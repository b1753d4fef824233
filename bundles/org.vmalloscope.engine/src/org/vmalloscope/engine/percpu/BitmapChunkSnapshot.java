package org.vmalloscope.engine.percpu;

import java.util.Arrays;

import org.eclipse.jdt.annotation.Nullable;

/**
 * A frozen {@link BitmapChunk}. Maps and records are cut into at most 64 segments of whole blocks; a segment that did not
 * change since the snapshot before is shared with it. Immutable, so safe to read from any thread.
 */
final class BitmapChunkSnapshot extends ChunkFacts implements BitmapChunkView {
	private static final int MAX_SEGMENTS = 64;
	/** log2 of the blocks of a segment of a small chunk: 2.3 KiB a segment with pages of 4 KiB. */
	private static final int SMALLEST_SEGMENT_SHIFT = 3;

	private record Segment(long[] allocated, long[] bounds, int[] records) {
	}

	private final Segment[] segments;
	private final int[] whole;
	private final int segmentShift;
	private final int wordShift;
	private final int blockBits;

	/**
	 * @param base an earlier snapshot of the chunk, or null
	 * @param dirty the segments that changed since then
	 */
	BitmapChunkSnapshot(BitmapChunk chunk, @Nullable BitmapChunkSnapshot base, long dirty) {
		super(chunk.id, chunk.type, chunk.pages, chunk.startOffset, chunk.endOffset);
		copyFacts(chunk);
		whole = chunk.whole.clone();
		blockBits = chunk.blockBits;
		segmentShift = segmentShift(pages);
		wordShift = segmentShift + chunk.blockShift - 6;
		segments = new Segment[(pages - 1 >> segmentShift) + 1];
		for (int i = 0; i < segments.length; i++) {
			segments[i] = base != null && (dirty >>> i & 1) == 0 ? base.segments[i] : copy(chunk, i);
		}
	}

	private Segment copy(BitmapChunk chunk, int index) {
		boolean last = index == segments.length - 1;
		int word = index << wordShift;
		int block = index << segmentShift;
		int words = last ? chunk.allocated.length : index + 1 << wordShift;
		return new Segment(Arrays.copyOfRange(chunk.allocated, word, words), Arrays.copyOfRange(chunk.bounds, word, last ? chunk.bounds.length : words),
				Arrays.copyOfRange(chunk.records, block * FIELDS, (last ? pages : index + 1 << segmentShift) * FIELDS));
	}

	/**
	 * Makes the live chunk what this snapshot is.
	 *
	 * @param base what the live chunk was frozen as last, or null
	 * @param dirty the segments that changed since then
	 */
	void copyTo(BitmapChunk chunk, @Nullable BitmapChunkSnapshot base, long dirty) {
		chunk.copyFacts(this);
		System.arraycopy(whole, 0, chunk.whole, 0, FIELDS);
		for (int i = 0; i < segments.length; i++) {
			Segment segment = segments[i];
			if (base == null || base.segments[i] != segment || (dirty >>> i & 1) != 0) {
				System.arraycopy(segment.allocated, 0, chunk.allocated, i << wordShift, segment.allocated.length);
				System.arraycopy(segment.bounds, 0, chunk.bounds, i << wordShift, segment.bounds.length);
				System.arraycopy(segment.records, 0, chunk.records, (i << segmentShift) * FIELDS, segment.records.length);
			}
		}
	}

	/** log2 of the blocks of a segment in a chunk of so many pages. */
	static int segmentShift(int pages) {
		int shift = SMALLEST_SEGMENT_SHIFT;
		while (pages - 1 >> shift >= MAX_SEGMENTS) {
			shift++;
		}
		return shift;
	}

	@Override
	public int blockCount() {
		return pages;
	}

	@Override
	public int blockBits() {
		return blockBits;
	}

	@Override
	public int bits() {
		return pages * blockBits;
	}

	@Override
	public int record(int block, int field) {
		if (block == WHOLE) {
			return whole[field];
		}
		int segment = block >> segmentShift;
		return segments[segment].records[(block - (segment << segmentShift)) * FIELDS + field];
	}

	@Override
	public long allocatedWord(int index) {
		int segment = index >> wordShift;
		return segments[segment].allocated[index - (segment << wordShift)];
	}

	@Override
	public long boundWord(int index) {
		// The bound behind the last unit lies in a word of its own, at the end of the last segment.
		int segment = Math.min(index >> wordShift, segments.length - 1);
		return segments[segment].bounds[index - (segment << wordShift)];
	}
}
