package org.vmalloscope.paint.vmalloc;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.vmalloscope.engine.vmalloc.AreaGroup;
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
	private static final int WAITING = 1 << AddressLook.LAZY.ordinal() | 1 << AddressLook.PURGING.ordinal();
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
	 * @param pieces   all areas: only groups with something lazy in them are looked at
	 * @param position operations that ran so far
	 */
	static LazyAreas of(VmallocView view, AddressPiece[] pieces, AddressBook book, int position) {
		List<Row> rows = new ArrayList<>();
		int taken = 0;
		boolean isListed = view.keepsLazyList();
		for (AddressPiece piece : pieces) {
			AreaGroup group = piece.group();
			int count = (piece.looks() & WAITING) == 0 ? 0 : group.size();
			for (int area = 0; area < count; area++) {
				taken += group.state(area) == AreaState.PURGING ? 1 : 0;
				if (!isListed && group.state(area) == AreaState.LAZY) {
					rows.add(row(view, book, position, group.start(area), group.end(area), group.facts(area)));
				}
			}
		}
		if (isListed) {
			for (long start : view.lazy()) {
				rows.add(row(view, book, position, start, view.endOf(start), view.factsOf(start)));
			}
		}
		rows.sort(Comparator.comparingInt(Row::node)); // stays as it is in each of them
		return new LazyAreas(rows, order(view.config().rules().purge()), view.lazyPages(), view.lazyMax(), taken);
	}

	private static Row row(VmallocView view, AddressBook book, int position, long start, long end, long facts) {
		Optional<Birth> birth = book.birth(start);
		int freed = book.freed(start);
		String kind = AddressHits.kind(AreaMap.type(facts));
		return new Row(view.homeOf(start, facts), start, end, end - start >>> view.config().geometry().pageShift(), kind, freed, freed < 0 ? -1 : position - 1 - freed,
				birth.map(Birth::caller).orElse(""));
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
