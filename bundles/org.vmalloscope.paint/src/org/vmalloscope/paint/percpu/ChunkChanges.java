package org.vmalloscope.paint.percpu;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.vmalloscope.engine.percpu.ChunkView;
import org.vmalloscope.engine.percpu.PercpuSnapshot;
import org.vmalloscope.paint.axis.Range;
import org.vmalloscope.paint.palette.Ink;

/** What differs between two moments of a percpu allocator, as frames on a map. Chunks that both snapshots share cost nothing. */
public final class ChunkChanges {
	/** More differences than this in a chunk become one frame around the chunk. */
	private static final int MOST = 64;

	private ChunkChanges() {
	}

	/**
	 * The frames around what was allocated, freed, populated, created or moved to another slot.
	 *
	 * @param title what the frames mean, for the legend
	 */
	public static List<ChunkMap.Highlight> between(PercpuSnapshot before, PercpuSnapshot now, String title) {
		Map<Integer, ChunkView> old = new HashMap<>();
		ChunkOrder.SLOT.chunks(before).forEach(chunk -> old.put(chunk.id(), chunk));
		List<ChunkMap.Highlight> highlights = new ArrayList<>();
		for (ChunkView chunk : ChunkOrder.SLOT.chunks(now)) {
			ChunkView was = old.get(chunk.id());
			if (was == chunk) {
				continue;
			}
			Range whole = new Range(0, Math.max(1, chunk.sizeInBytes()));
			List<Range> changes = was == null ? List.of(whole) : changes(was, chunk, now.geometry().pageSize());
			if (changes.size() > MOST) {
				changes = List.of(whole);
			}
			changes.forEach(range -> highlights.add(new ChunkMap.Highlight(chunk.id(), range, Ink.CHANGED, title)));
		}
		return highlights;
	}

	private static List<Range> changes(ChunkView was, ChunkView now, int pageSize) {
		List<Range> changes = new ArrayList<>();
		areas(was, now, changes);
		areas(now, was, changes);
		for (int page = 0; page < now.pageCount(); page++) {
			if (page >= was.pageCount() || was.isPopulated(page) != now.isPopulated(page)) {
				int last = page + 1;
				while (last < now.pageCount() && (last >= was.pageCount() || was.isPopulated(last) != now.isPopulated(last))) {
					last++;
				}
				changes.add(new Range((long) page * pageSize, (long) (last - page) * pageSize));
				page = last;
			}
		}
		return changes;
	}

	/** The areas of one that the other does not have. */
	private static void areas(ChunkView one, ChunkView other, List<Range> changes) {
		one.forEachArea((offset, size) -> {
			if (!other.isAreaStart(offset) || other.areaEnd(offset) != offset + size) {
				changes.add(new Range(offset, size));
			}
		});
	}
}
