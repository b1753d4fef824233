package org.vmalloscope.trace.state;

import java.util.List;

/**
 * A chunk ({@code struct pcpu_chunk}, mm/percpu-internal.h).
 *
 * @param address     address of the structure
 * @param base        {@code base_addr}
 * @param freeBytes   {@code free_bytes}
 * @param pages       {@code nr_pages} of a unit; of the first chunk only those of its region
 * @param populated   {@code nr_populated}
 * @param emptyPages  {@code nr_empty_pop_pages}
 * @param immutable   {@code immutable}: never populated or freed
 * @param startOffset {@code start_offset}, bytes
 * @param endOffset   {@code end_offset}, bytes
 * @param isolated    {@code isolated}, 5.14 and later
 * @param metadata    {@code chunk_md}: the whole chunk as one block
 * @param blocks      {@code md_blocks}, one per page
 * @param pageRuns    runs of populated pages, end excluded; of the first chunk the bitmap is full beyond {@code pages}
 * @param areas       allocated areas, bytes, by offset
 * @param free        free areas, bytes, by offset
 * @param slot        slot in whose list it is; -1 for the reserved chunk
 * @param type        0, or 1 for memory cgroup aware chunks (5.9 to 5.13)
 * @param first       this is {@code pcpu_first_chunk}
 * @param reserved    this is {@code pcpu_reserved_chunk}
 */
public record PercpuChunk(long address, long base, long freeBytes, int pages, int populated, int emptyPages, boolean immutable, int startOffset,
		int endOffset, boolean isolated, BlockMetadata metadata, List<BlockMetadata> blocks, List<Range> pageRuns, List<Range> areas, List<Range> free,
		int slot, int type, boolean first, boolean reserved) {
	/**
	 * From a start to an end, which is excluded.
	 *
	 * @param start bytes or pages
	 * @param end   the same unit
	 */
	public record Range(int start, int end) {
		/** Length. */
		public int length() {
			return end - start;
		}
	}

	/**
	 * Hints about the free space of one block ({@code struct pcpu_block_md}), in 4-byte units.
	 *
	 * @param scanHint        {@code scan_hint}
	 * @param scanHintStart   {@code scan_hint_start}
	 * @param contigHint      {@code contig_hint}
	 * @param contigHintStart {@code contig_hint_start}
	 * @param leftFree        {@code left_free}
	 * @param rightFree       {@code right_free}
	 * @param firstFree       {@code first_free}
	 * @param units           {@code nr_bits}
	 */
	public record BlockMetadata(int scanHint, int scanHintStart, int contigHint, int contigHintStart, int leftFree, int rightFree, int firstFree, int units) {
	}
}
