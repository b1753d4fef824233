package org.vmalloscope.engine.pagetable.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.eclipse.jdt.annotation.Nullable;
import org.vmalloscope.engine.pagetable.layout.Geometry;
import org.vmalloscope.engine.pagetable.layout.Level;

/** Makes the rows of a {@link SlotGrid} from full tables: slots, and below those that are unfolded the entries of their tables, down to pages. */
final class Unfolding {
	/** In windows with more slots than this, empty ones side by side are one row. */
	private static final int MOST_SINGLE_SLOTS = 512;

	private final KernelTables tables;
	private final Geometry geometry;
	private final Set<SlotGrid.Place> open;
	private final int[] processes;
	private final List<SlotGrid.Row> rows = new ArrayList<>();

	Unfolding(KernelTables tables, Set<SlotGrid.Place> open) {
		this.tables = tables;
		this.open = open;
		geometry = tables.layout().geometry();
		processes = tables.processes();
	}

	List<SlotGrid.Row> rows() {
		Geometry.SlotSpan window = tables.layout().windowSlots();
		boolean merges = window.count() > MOST_SINGLE_SLOTS;
		for (int slot = window.first(); slot <= window.last();) {
			SlotEntry reference = tables.reference(slot);
			List<SlotGrid.Entry> cells = new ArrayList<>();
			for (int mm : processes) {
				cells.add(new SlotGrid.Entry(tables.state(mm, slot), tables.copy(mm, slot).toString()));
			}
			int next = slot + 1;
			while (merges && isEmpty(slot) && next <= window.last() && isEmpty(next)) {
				next++;
			}
			boolean opens = reference.kind() == SlotEntry.Kind.TABLE;
			SlotGrid.Place place = new SlotGrid.Place(geometry.slotLevel(), geometry.slotStart(slot));
			rows.add(new SlotGrid.Row(geometry.slotLevel(), slot, next - slot, place.start(),
					SlotGrid.installed(reference.kind() != SlotEntry.Kind.NONE, reference.toString()), cells, opens, opens && open.contains(place)));
			if (opens && open.contains(place)) {
				below(reference.number(), slot, place.start(), below(cells));
			}
			slot = next;
		}
		return rows;
	}

	private boolean isEmpty(int slot) {
		if (tables.reference(slot).kind() != SlotEntry.Kind.NONE) {
			return false;
		}
		for (int mm : processes) {
			if (tables.state(mm, slot) != SlotState.EMPTY) {
				return false;
			}
		}
		return true;
	}

	/** Below a slot all processes that have its entry share its tables. */
	private static List<SlotState> below(List<SlotGrid.Entry> cells) {
		return cells.stream().map(SlotGrid.Entry::state).toList();
	}

	private void below(int number, int slot, long start, List<SlotState> reach) {
		@Nullable Table table = tables.table(number);
		if (table == null) {
			return;
		}
		Level level = geometry.levels().get(table.level);
		for (int index = 0; index < level.entries();) {
			int value = table.entry(index);
			boolean child = !table.last() && value > 0;
			int next = index + 1;
			while (!child && next < level.entries() && table.entry(next) == value) {
				next++;
			}
			SlotGrid.Place place = new SlotGrid.Place(table.level, start + ((long) index << level.shift()));
			String text = value == 0 ? "-" : child ? "T" + value : next - index == 1 ? "mapped" : next - index + " mapped";
			boolean isOpen = child && open.contains(place);
			rows.add(new SlotGrid.Row(table.level, slot, next - index, place.start(), SlotGrid.installed(value != 0, text), SlotGrid.shared(reach, value != 0, text), child, isOpen));
			if (isOpen) {
				below(value, slot, place.start(), reach);
			}
			index = next;
		}
	}

}
