package org.vmalloscope.paint.percpu;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.jdt.annotation.Nullable;
import org.vmalloscope.engine.percpu.ChunkView;
import org.vmalloscope.paint.Hit;
import org.vmalloscope.paint.axis.Range;
import org.vmalloscope.paint.axis.Unit;
import org.vmalloscope.paint.painter.RunMap;

/** Tells about what lies in a map of chunks. */
final class ChunkHits implements RunMap.Guide {
	private final ChunkMap map;

	ChunkHits(ChunkMap map) {
		this.map = map;
	}

	@Override
	public @Nullable Hit describe(int row, Range run, int look) {
		int offset = (int) run.first();
		ChunkView chunk = map.rows().get(row).chunk();
		return look == ChunkLooks.FREE || look == ChunkLooks.POPULATED ? free(row, freeStart(chunk, offset)) : area(row, offset, look);
	}

	@Nullable
	Hit find(int row, ChunkElement element) {
		ChunkView chunk = map.rows().get(row).chunk();
		if (element instanceof ChunkElement.Area area) {
			return chunk.isAreaStart(area.offset()) ? describe(row, new Range(area.offset(), 1), look(row, area.offset())) : null;
		}
		if (element instanceof ChunkElement.Free free) {
			return free.offset() < chunk.sizeInBytes() && chunk.nextFree(free.offset()) == free.offset() ? free(row, freeStart(chunk, free.offset())) : null;
		}
		if (element instanceof ChunkElement.Page page) {
			return page.page() < chunk.pageCount() ? page(row, page.page()) : null;
		}
		return whole(row);
	}

	private int look(int row, int offset) {
		var areas = map.rows().get(row).areas();
		return areas.look(areas.firstEndingAfter(offset));
	}

	private Hit area(int row, int offset, int look) {
		ChunkRow of = map.rows().get(row);
		ChunkView chunk = of.chunk();
		int size = chunk.areaEnd(offset) - offset;
		List<Hit.Detail> details = new ArrayList<>();
		place(details, of, offset, size);
		if (look == ChunkLooks.NOT_SERVED) {
			String why = offset < chunk.startOffset() ? "before the region that it serves" : "after the region that it serves";
			details.add(new Hit.Detail("Where", why));
			return new Hit(new ChunkElement.Area(chunk.id(), offset), "Not served by " + of.name(), details, range(offset, size), row(row));
		}
		int birth = map.book().birth(chunk.id(), offset);
		if (birth < 0) {
			details.add(new Hit.Detail("Allocated", "before the recording"));
		} else {
			details.addAll(map.book().details(birth));
		}
		return new Hit(new ChunkElement.Area(chunk.id(), offset), "Area of " + Unit.BYTES.text(size) + " in " + of.name(), details, range(offset, size), row(row));
	}

	private Hit free(int row, int start) {
		ChunkRow of = map.rows().get(row);
		ChunkView chunk = of.chunk();
		int size = chunk.nextAllocated(start) - start;
		int pageSize = map.pageSize();
		List<Hit.Detail> details = new ArrayList<>();
		place(details, of, start, size);
		int populated = 0;
		for (int page = start / pageSize; page * (long) pageSize < start + size; page++) {
			if (chunk.isPopulated(page)) {
				populated += Math.min(start + size, (page + 1) * pageSize) - Math.max(start, page * pageSize);
			}
		}
		details.add(new Hit.Detail("On page frames", Unit.BYTES.text(populated)));
		return new Hit(new ChunkElement.Free(chunk.id(), start), "Free run of " + Unit.BYTES.text(size) + " in " + of.name(), details, range(start, size), row(row));
	}

	/** Where the free run around an offset begins. */
	private static int freeStart(ChunkView chunk, int offset) {
		int start = 0;
		for (int area = chunk.nextArea(0); area >= 0 && area < offset; area = chunk.nextArea(start)) {
			start = chunk.areaEnd(area);
		}
		return chunk.nextFree(start);
	}

	Hit page(int row, int page) {
		ChunkRow of = map.rows().get(row);
		ChunkView chunk = of.chunk();
		int from = page * map.pageSize();
		boolean empty = chunk.nextAllocated(from) >= from + map.pageSize();
		String state = (chunk.isPopulated(page) ? "populated" : "no page frames") + (empty ? ", empty" : "");
		List<Hit.Detail> details = List.of(new Hit.Detail("Offset", offset(from)), new Hit.Detail("State", state), new Hit.Detail("Chunk", of.status()));
		return new Hit(new ChunkElement.Page(chunk.id(), page), "Page " + page + " of " + of.name(), details, range(from, map.pageSize()), row(row));
	}

	Hit hint(int row, ChunkHint hint) {
		Hit at = whole(row);
		String owner = hint.block() == ChunkHint.WHOLE ? map.rows().get(row).name() : "block " + hint.block() + " of " + map.rows().get(row).name();
		List<Hit.Detail> details = new ArrayList<>();
		details.add(new Hit.Detail("Offset", offset(hint.start())));
		if (hint.size() > 0) {
			details.add(new Hit.Detail("Length", Unit.BYTES.text(hint.size())));
		}
		return new Hit(at.element(), hint.kind().title() + " of " + owner, details, range(hint.start(), Math.max(4, hint.size())), row(row));
	}

	Hit whole(int row) {
		ChunkRow of = map.rows().get(row);
		ChunkView chunk = of.chunk();
		List<Hit.Detail> details = new ArrayList<>();
		details.add(new Hit.Detail("Address", Unit.ADDRESS.text(chunk.baseAddress())));
		details.add(new Hit.Detail("Slot", of.status()));
		details.add(new Hit.Detail("Free", Unit.BYTES.text(chunk.freeBytes()) + " of " + Unit.BYTES.text(chunk.sizeInBytes())));
		details.add(new Hit.Detail("contig_hint", Unit.BYTES.text(chunk.contigHintBytes())));
		details.add(new Hit.Detail("Populated", chunk.populatedPages() + " of " + chunk.pageCount() + " pages, " + chunk.emptyPopulatedPages() + " of them empty"));
		if (chunk.isImmutable()) {
			details.add(new Hit.Detail("Pages", "come and go never (immutable)"));
		}
		return new Hit(new ChunkElement.Whole(chunk.id()), of.name(), details, range(0, Math.max(1, chunk.sizeInBytes())), row(row));
	}

	private static void place(List<Hit.Detail> details, ChunkRow row, int offset, int size) {
		details.add(new Hit.Detail("Chunk", row.name() + ", " + row.status()));
		details.add(new Hit.Detail("Offset", offset(offset)));
		details.add(new Hit.Detail("Size", Unit.BYTES.text(size)));
	}

	private static String offset(int offset) {
		return "0x" + Integer.toHexString(offset) + " (" + Unit.COUNT.text(offset) + ")";
	}

	private static Range range(int start, int size) {
		return new Range(start, Math.max(1, size));
	}

	private static Range row(int row) {
		return new Range(row, 1);
	}
}
