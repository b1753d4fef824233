package org.vmalloscope.paint.vmalloc;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.vmalloscope.engine.vmalloc.AreaCursor;
import org.vmalloscope.engine.vmalloc.VmallocView;
import org.vmalloscope.engine.vmalloc.VmallocRules.PurgeKind;
import org.vmalloscope.engine.vmalloc.space.AreaMap;
import org.vmalloscope.engine.vmalloc.space.AreaState;
import org.vmalloscope.paint.axis.Unit;
import org.vmalloscope.paint.export.Table;
import org.vmalloscope.session.Birth;

/**
 * What waits for a purge at a moment, in the order in which the generation gives it back.
 *
 * @param rows  the lazy areas, the one that goes back first in front
 * @param order the order in words
 * @param pages {@code vmap_lazy_nr}
 * @param most  {@code lazy_max_pages()}
 * @param taken areas that the purge under way has taken and not given back yet
 */
public record LazyAreas(List<Row> rows, String order, long pages, long most, int taken) {
	private static final List<String> COLUMNS = List.of("number", "vmap node", "start", "end", "pages", "kind", "freed by operation", "age [operations]", "caller");

	/**
	 * A lazy area.
	 *
	 * @param node   vmap node at which it waits; -1 before 6.9
	 * @param end    behind the last byte
	 * @param pages  its pages, the guard page included
	 * @param kind   what it was, for people
	 * @param freed  operation that freed it, or -1 if not known
	 * @param age    operations since then, or -1
	 * @param caller who had allocated it; empty if not known
	 */
	public record Row(int node, long start, long end, long pages, String kind, int freed, int age, String caller) {
	}

	public LazyAreas {
		rows = List.copyOf(rows);
	}

	/**
	 * The lazy areas of a moment.
	 *
	 * @param position operations that ran so far
	 */
	public static LazyAreas of(VmallocView view, AddressBook book, int position) {
		List<Row> rows = new ArrayList<>();
		if (view.nodeCount() > 0) {
			for (int node = 0; node < view.nodeCount(); node++) {
				add(rows, view, book, position, node, view.lazy(node));
			}
		} else {
			add(rows, view, book, position, -1, view.lazy());
		}
		return new LazyAreas(rows, order(view.config().rules().purge()), view.lazyPages(), view.lazyMax(), taken(view));
	}

	private static int taken(VmallocView view) {
		int taken = 0;
		for (AreaCursor area = view.areas(); area.next();) {
			taken += area.state() == AreaState.PURGING ? 1 : 0;
		}
		return taken;
	}

	private static void add(List<Row> rows, VmallocView view, AddressBook book, int position, int node, long[] starts) {
		int shift = view.config().geometry().pageShift();
		for (long start : starts) {
			long end = view.endOf(start);
			Optional<Birth> birth = book.birth(start);
			int freed = birth.map(Birth::end).orElse(-1);
			String kind = AddressHits.kind(AreaMap.type(view.factsOf(start)));
			rows.add(new Row(node, start, end, end - start >>> shift, kind, freed, freed < 0 ? -1 : position - 1 - freed, birth.map(Birth::caller).orElse("")));
		}
	}

	private static String order(PurgeKind kind) {
		return switch (kind) {
		case FLAGGED_AREAS -> "by address: the purge walks vmap_area_list";
		case UNBROKEN_LIST, YIELDING_LIST, THRESHOLD_LIST, CHOSEN_THRESHOLD, RUNNING_RANGE -> "newest first: vmap_purge_list";
		case MERGED_TREE, MERGED_TREE_WORK -> "by address: the purge_vmap_area tree, neighbours merged";
		case VMAP_NODES -> "node by node, by address in each";
		};
	}

	/** For an export. */
	public Table table() {
		return new Table(COLUMNS, () -> cells().iterator());
	}

	private List<List<String>> cells() {
		List<List<String>> cells = new ArrayList<>();
		for (Row row : rows) {
			cells.add(List.of(Integer.toString(cells.size() + 1), row.node < 0 ? "" : Integer.toString(row.node), Unit.ADDRESS.text(row.start), Unit.ADDRESS.text(row.end),
					Long.toString(row.pages), row.kind, row.freed < 0 ? "" : Integer.toString(row.freed), row.age < 0 ? "" : Integer.toString(row.age), row.caller));
		}
		return cells;
	}
}
