package org.vmalloscope.paint.percpu;

import org.vmalloscope.engine.percpu.ChunkView;
import org.vmalloscope.paint.axis.Range;
import org.vmalloscope.paint.data.ArrayRuns;
import org.vmalloscope.paint.data.RunsBuilder;

/** Turns the map of a chunk into runs that tile it: areas, free space by population, and what the chunk does not serve. */
final class ChunkRuns {
	private final ChunkView chunk;
	private final int pageSize;
	private final RunsBuilder runs = new RunsBuilder(64);

	private ChunkRuns(ChunkView chunk, int pageSize) {
		this.chunk = chunk;
		this.pageSize = pageSize;
	}

	static ArrayRuns of(ChunkView chunk, int pageSize, AreaBook book, AreaColours.Key key) {
		ChunkRuns runs = new ChunkRuns(chunk, pageSize);
		int bytes = chunk.sizeInBytes();
		int served = bytes - chunk.endOffset();
		int at = 0;
		for (int start = chunk.nextArea(0); start >= 0; start = chunk.nextArea(at)) {
			int end = Math.min(bytes, chunk.areaEnd(start));
			runs.addFree(at, start);
			if (start < chunk.startOffset() || start >= served) {
				runs.runs.add(start, end, ChunkLooks.NOT_SERVED);
			} else {
				int birth = book.birth(chunk.id(), start);
				runs.runs.add(start, end, birth < 0 ? ChunkLooks.UNKNOWN : ChunkLooks.FIXED.size() + key.look(birth, end - start));
			}
			at = end;
		}
		runs.addFree(at, bytes);
		int looks = ChunkLooks.FIXED.size() + key.looks().size();
		return runs.runs.runs(new Range(0, Math.max(1, bytes)), looks);
	}

	private void addFree(int from, int to) {
		for (int at = from; at < to;) {
			int page = at / pageSize;
			boolean populated = chunk.isPopulated(page);
			int next = populated ? chunk.nextUnpopulatedPage(page) : chunk.nextPopulatedPage(page);
			// page times size leaves the range of int only after the end of the chunk
			int end = (int) Math.min(to, (long) next * pageSize);
			runs.add(at, end, populated ? ChunkLooks.POPULATED : ChunkLooks.FREE);
			at = end;
		}
	}
}
