package org.vmalloscope.paint.percpu;

import java.util.ArrayList;
import java.util.List;

import org.vmalloscope.engine.percpu.ChunkView;
import org.vmalloscope.paint.export.Table;

/** The areas of a map of chunks as a table: the data behind the picture. */
public final class ChunkTable {
	private static final List<String> COLUMNS = List.of("chunk", "chunk name", "base address", "slot", "offset [bytes]", "size [bytes]", "what", "allocated by operation", "caller");

	private ChunkTable() {
	}

	/** A row for each area and each free run of all chunks, in the order of the map. */
	public static Table of(ChunkMap map) {
		return new Table(COLUMNS, () -> map.rows().stream().flatMap(row -> rows(map, row).stream()).iterator());
	}

	private static List<List<String>> rows(ChunkMap map, ChunkRow row) {
		List<List<String>> cells = new ArrayList<>();
		ChunkView chunk = row.chunk();
		int size = chunk.sizeInBytes();
		int at = 0;
		while (at < size) {
			boolean isFree = chunk.nextFree(at) == at;
			int end = Math.min(size, isFree ? chunk.nextAllocated(at) : chunk.areaEnd(at));
			cells.add(cells(map, row, at, end - at, isFree));
			at = end;
		}
		return cells;
	}

	private static List<String> cells(ChunkMap map, ChunkRow row, int offset, int size, boolean isFree) {
		ChunkView chunk = row.chunk();
		boolean isServed = offset >= chunk.startOffset() && offset < chunk.sizeInBytes() - chunk.endOffset();
		int birth = isFree || !isServed ? -1 : map.book().birth(chunk.id(), offset);
		String what = isFree ? "free" : !isServed ? "not served" : "area";
		return List.of(Integer.toString(chunk.id()), row.name(), "0x" + Long.toHexString(chunk.baseAddress()), Integer.toString(chunk.slot()), Integer.toString(offset), Integer.toString(size), what,
				birth < 0 ? "" : Integer.toString(birth), birth < 0 ? "" : map.book().caller(birth));
	}
}
