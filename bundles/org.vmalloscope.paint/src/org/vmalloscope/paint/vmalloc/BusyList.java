package org.vmalloscope.paint.vmalloc;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.jdt.annotation.Nullable;
import org.vmalloscope.engine.vmalloc.AreaCursor;
import org.vmalloscope.engine.vmalloc.VmallocView;
import org.vmalloscope.engine.vmalloc.space.AreaState;
import org.vmalloscope.engine.vmalloc.space.AreaType;
import org.vmalloscope.paint.axis.Range;
import org.vmalloscope.paint.axis.Unit;
import org.vmalloscope.paint.export.Table;

/**
 * The areas as generations to 5.1 search them ({@code vmap_area_list}), with what the search remembers.
 *
 * @param rows    by address
 * @param summary what the search remembers, in words
 */
public record BusyList(List<Row> rows, String summary) {
	/**
	 * An area.
	 *
	 * @param hole     bytes free behind it
	 * @param isCached whether the next search begins at it ({@code free_vmap_cache})
	 * @param isPassed whether the last search looked at it
	 */
	public record Row(long start, long end, long hole, AreaState state, AreaType type, boolean isCached, boolean isPassed) {
		/** State and kind, in words. */
		public String words() {
			return state.name().toLowerCase(Locale.ROOT) + " " + AddressHits.kind(type);
		}

		/** What the search remembers about it; empty for nothing. */
		public String mark() {
			return isCached ? isPassed ? "free_vmap_cache, passed" : "free_vmap_cache" : isPassed ? "passed" : "";
		}
	}

	private static final List<String> COLUMNS = List.of("start", "end", "size [bytes]", "hole behind [bytes]", "state", "search");

	/**
	 * The areas of a moment.
	 *
	 * @param visited areas that the last search looked at
	 */
	public static BusyList of(VmallocView view, List<Range> visited) {
		Set<Long> passed = visited.stream().map(Range::first).collect(Collectors.toSet());
		VmallocView.ScanCache cache = view.scanCache();
		List<Row> rows = new ArrayList<>();
		AreaCursor following = view.areas();
		boolean isThere = following.next();
		for (AreaCursor area = view.areas(); area.next();) {
			isThere = isThere && following.next();
			long next = isThere ? following.start() : view.config().geometry().end();
			long hole = Long.compareUnsigned(next, area.end()) > 0 ? next - area.end() : 0;
			rows.add(new Row(area.start(), area.end(), hole, area.state(), area.type(), cache != null && cache.area() == area.start(), passed.contains(area.start())));
		}
		return new BusyList(rows, summary(view, cache));
	}

	/** For an export. */
	public Table table() {
		return new Table(COLUMNS, () -> rows.stream().map(row -> List.of(Unit.ADDRESS.text(row.start), Unit.ADDRESS.text(row.end), Long.toUnsignedString(row.end - row.start),
				Long.toUnsignedString(row.hole), row.words(), row.mark())).iterator());
	}

	private static String summary(VmallocView view, VmallocView.@Nullable ScanCache cache) {
		String chunks = "Percpu chunks are placed below " + Unit.ADDRESS.text(view.chunkHole()) + " (vmap_area_pcpu_hole).";
		if (cache == null) {
			return "This generation has no tree of holes: it searches the areas by address. " + chunks;
		}
		String from = cache.area() == 0 ? "The next search starts at the beginning" : "The next search starts at " + Unit.ADDRESS.text(cache.area()) + " (free_vmap_cache)";
		return "This generation has no tree of holes. " + from + "; cached_hole_size " + Unit.BYTES.text(cache.hole()) + ", cached_vstart " + Unit.ADDRESS.text(cache.vstart()) + ", cached_align "
				+ Unit.BYTES.text(cache.align()) + ". " + chunks;
	}
}
