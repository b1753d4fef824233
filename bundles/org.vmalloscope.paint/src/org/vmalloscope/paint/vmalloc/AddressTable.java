package org.vmalloscope.paint.vmalloc;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.vmalloscope.engine.vmalloc.AreaCursor;
import org.vmalloscope.engine.vmalloc.VmallocView;
import org.vmalloscope.paint.axis.Range;
import org.vmalloscope.paint.axis.Unit;
import org.vmalloscope.paint.export.Table;
import org.vmalloscope.session.Birth;

/** Areas and holes of a map as a table: the data behind the picture. */
public final class AddressTable {
	private static final List<String> COLUMNS = List.of("start", "end", "size [bytes]", "state", "kind", "guard page", "vmap node", "allocated by operation", "caller");

	private AddressTable() {
	}

	/** A row for each area and each hole, by address. */
	public static Table of(AddressMap map, AddressBook book) {
		return new Table(COLUMNS, () -> rows(map, book).iterator());
	}

	private static List<List<String>> rows(AddressMap map, AddressBook book) {
		VmallocView view = map.view();
		List<List<String>> rows = new ArrayList<>();
		Range domain = map.all().domain();
		map.all().runs(0, domain.first(), domain.end(), (start, end, number) -> {
			AddressLook look = AddressLook.of(number);
			if (look == AddressLook.HOLE) {
				rows.add(row(start, end, "free", "hole", "", "", "", ""));
			} else if (look != AddressLook.OUTSIDE && view.endOf(start) != 0) {
				rows.add(row(view.areas().seek(start), view, book));
			}
			return true;
		});
		return rows;
	}

	private static List<String> row(AreaCursor area, VmallocView view, AddressBook book) {
		area.next();
		Optional<Birth> birth = book.birth(area.start());
		String node = view.nodeCount() == 0 ? "" : Integer.toString(area.node() >= 0 ? area.node() : view.nodeOf(area.start()));
		return row(area.start(), area.end(), area.state().name().toLowerCase(Locale.ROOT), AddressHits.kind(area.type()), area.hasGuard() ? "yes" : "no", node,
				birth.map(made -> Integer.toString(made.operation())).orElse(""), birth.map(Birth::caller).orElse(""));
	}

	private static List<String> row(long start, long end, String... rest) {
		List<String> cells = new ArrayList<>(List.of(Unit.ADDRESS.text(start), Unit.ADDRESS.text(end), Long.toUnsignedString(end - start)));
		cells.addAll(List.of(rest));
		return cells;
	}
}
