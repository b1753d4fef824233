package org.vmalloscope.paint.percpu;

import java.util.ArrayList;
import java.util.List;

import org.vmalloscope.engine.percpu.ChunkView;
import org.vmalloscope.engine.percpu.PercpuSnapshot;
import org.vmalloscope.paint.export.Table;

/**
 * How each chunk is cut up, as {@code percpu_stats} counts it (mm/percpu-stats.c): of the holes in front of the last area
 * {@code sum_frag} is the sum and {@code max_frag} the largest.
 */
public final class ChunkFragments {
	private static final List<String> COLUMNS = List.of("chunk", "chunk name", "slot", "nr_alloc", "max_alloc_size [bytes]", "free_bytes", "contig_bytes", "sum_frag [bytes]", "max_frag [bytes]",
			"populated pages", "free bytes on populated pages");

	/**
	 * A chunk; sizes are bytes of a unit.
	 *
	 * @param areas     {@code nr_alloc}
	 * @param largest   {@code max_alloc_size}: the largest area
	 * @param free      {@code free_bytes}
	 * @param contig    {@code contig_bytes}: the chunk's contig hint
	 * @param fragments {@code sum_frag}
	 * @param fragment  {@code max_frag}
	 * @param populated pages with page frames
	 * @param idle      free bytes on these pages
	 */
	public record Row(int chunk, String name, int slot, int areas, long largest, long free, long contig, long fragments, long fragment, int populated, long idle) {
	}

	private ChunkFragments() {
	}

	/** A row for each chunk, in the order of their creation. */
	public static List<Row> of(PercpuSnapshot snapshot) {
		List<Row> rows = new ArrayList<>();
		for (ChunkView chunk : ChunkOrder.CREATION.chunks(snapshot)) {
			rows.add(row(chunk, snapshot.geometry().pageSize()));
		}
		return rows;
	}

	private static Row row(ChunkView chunk, int pageSize) {
		int areas = 0;
		long idle = 0;
		long largest = 0;
		long sum = 0;
		long most = 0;
		int end = chunk.startOffset();
		int limit = chunk.sizeInBytes() - chunk.endOffset();
		for (int start = chunk.nextArea(chunk.startOffset()); start >= 0 && start < limit; start = chunk.nextArea(end)) {
			sum += start - end;
			idle += populated(chunk, end, start, pageSize);
			most = Math.max(most, start - end);
			end = chunk.areaEnd(start);
			largest = Math.max(largest, end - start);
			areas++;
		}
		idle += populated(chunk, end, limit, pageSize);
		return new Row(chunk.id(), ChunkMaps.name(chunk), chunk.slot(), areas, largest, chunk.freeBytes(), chunk.contigHintBytes(), sum, most, chunk.populatedPages(), idle);
	}

	/** Bytes of a stretch that lie on pages with page frames. */
	private static long populated(ChunkView chunk, int from, int to, int pageSize) {
		long bytes = 0;
		for (int page = from / pageSize; from < to && page * (long) pageSize < to; page++) {
			if (chunk.isPopulated(page)) {
				bytes += Math.min(to, (page + 1L) * pageSize) - Math.max(from, page * (long) pageSize);
			}
		}
		return bytes;
	}

	/** For an export. */
	public static Table table(List<Row> rows) {
		return new Table(COLUMNS, () -> rows.stream().map(row -> List.of(Integer.toString(row.chunk), row.name, Integer.toString(row.slot), Integer.toString(row.areas), Long.toString(row.largest),
				Long.toString(row.free), Long.toString(row.contig), Long.toString(row.fragments), Long.toString(row.fragment), Integer.toString(row.populated), Long.toString(row.idle))).iterator());
	}
}
