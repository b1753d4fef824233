package org.vmalloscope.engine.pagetable.table;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.jdt.annotation.Nullable;
import org.vmalloscope.engine.pagetable.layout.AddressLayout;
import org.vmalloscope.engine.pagetable.layout.Geometry;
import org.vmalloscope.engine.pagetable.layout.Level;
import org.vmalloscope.engine.schedule.TaskMachine;

/**
 * An address walked level by level.
 *
 * @param address that is looked for
 * @param steps from the top down, to the entry that maps the address or is empty
 * @param mapped whether it is mapped
 */
public record Walk(long address, List<Step> steps, boolean mapped) {
	/**
	 * A look at one entry.
	 *
	 * @param level the kernel's name of the level: pgd, pmd, …
	 * @param index of the entry in its table
	 * @param found what it holds, for people: a table, a mapping, or why the walk ends
	 * @param slot whether it is the entry that each process has a copy of
	 * @param state how that copy stands to the reference table; of other entries {@link SlotState#INSTALLED} or {@link SlotState#EMPTY}
	 */
	public record Step(String level, int index, String found, boolean slot, SlotState state) {
	}

	private static final String NOTHING = "none";

	/** Copies the list. */
	public Walk {
		steps = List.copyOf(steps);
	}

	static Walk of(KernelTables tables, int mm, long address) {
		requireInWindow(tables.layout(), address);
		Geometry geometry = tables.layout().geometry();
		int slot = geometry.slot(address);
		boolean reference = mm == KernelTables.REFERENCE;
		SlotEntry entry = reference ? tables.reference(slot) : tables.copy(mm, slot);
		SlotState state = !reference ? tables.state(mm, slot) : entry.kind() == SlotEntry.Kind.NONE ? SlotState.EMPTY : SlotState.INSTALLED;
		List<Step> steps = downToSlot(tables.layout(), address, state, entry.kind(), entry.toString());
		boolean mapped = entry.kind() == SlotEntry.Kind.HUGE;
		@Nullable Table table = entry.kind() == SlotEntry.Kind.TABLE ? tables.table(entry.number()) : null;
		while (table != null) {
			Level level = geometry.levels().get(table.level);
			int value = table.entry(level.index(address));
			boolean leaf = value == Table.HUGE || table.last() && value != 0;
			String what = value == 0 ? NOTHING : leaf ? "maps " + size(level.entryBytes()) : geometry.levels().get(table.level + 1).name() + " table T" + value;
			steps.add(new Step(level.name(), level.index(address), what, false, value == 0 ? SlotState.EMPTY : SlotState.INSTALLED));
			mapped = leaf;
			table = leaf ? null : tables.table(value);
		}
		return new Walk(address, steps, mapped);
	}

	/**
	 * Walks to an address on the tables of a race, in the current state of its machine. A race follows slots and pages; the levels between them are made together with
	 * the pages and are left out.
	 *
	 * @param process the index of a process in the {@link SlotGrid} of the race; -1 for the reference table
	 */
	public static Walk of(TaskMachine machine, AddressLayout layout, int process, long address) {
		requireInWindow(layout, address);
		SlotGrid grid = SlotGrid.of(machine, layout);
		int slot = layout.geometry().slot(address);
		SlotGrid.@Nullable Row row = grid.rows().stream().filter(candidate -> candidate.slot() == slot).findFirst().<SlotGrid.@Nullable Row>map(found -> found).orElse(null);
		SlotGrid.Entry entry = row == null ? new SlotGrid.Entry(SlotState.EMPTY, "-") : process < 0 ? row.reference() : row.cells().get(process);
		SlotEntry.Kind kind = switch (entry.text()) {
		case "-" -> SlotEntry.Kind.NONE;
		case "H" -> SlotEntry.Kind.HUGE;
		default -> SlotEntry.Kind.TABLE;
		};
		List<Step> steps = downToSlot(layout, address, entry.state(), kind, "T");
		boolean mapped = kind == SlotEntry.Kind.HUGE;
		if (kind == SlotEntry.Kind.TABLE) {
			Level last = layout.geometry().levels().get(layout.geometry().levels().size() - 1);
			mapped = SlotGrid.leaves(machine).stream().anyMatch(leaf -> leaf.pages().contains(address) && machine.memory().register(leaf).get() != 0);
			steps.add(new Step(last.name(), last.index(address), mapped ? "maps " + size(last.entryBytes()) : NOTHING, false,
					mapped ? SlotState.INSTALLED : SlotState.EMPTY));
		}
		return new Walk(address, steps, mapped);
	}

	private static void requireInWindow(AddressLayout layout, long address) {
		if (!layout.window().contains(address)) {
			throw new IllegalArgumentException(Long.toHexString(address) + " is not in the vmalloc window " + layout.window());
		}
	}

	/** The levels above the slots, which each process has for itself, and the slot. */
	private static List<Step> downToSlot(AddressLayout layout, long address, SlotState state, SlotEntry.Kind kind, String table) {
		Geometry geometry = layout.geometry();
		List<Step> steps = new ArrayList<>();
		for (int i = 0; i < geometry.slotLevel(); i++) {
			Level level = geometry.levels().get(i);
			steps.add(new Step(level.name(), level.index(address), "the process's own " + geometry.levels().get(i + 1).name(), false, SlotState.INSTALLED));
		}
		String found = switch (kind) {
		case NONE -> state == SlotState.MISSING ? "none, but the reference table has one" : NOTHING;
		case HUGE -> "maps " + size(geometry.slotBytes()) + (state == SlotState.STALE ? ", no longer in the reference table" : "");
		case TABLE -> geometry.belowSlots().name() + " table " + table;
		};
		steps.add(new Step(geometry.slots().name(), geometry.slots().index(address), found, true, state));
		return steps;
	}

	private static String size(long bytes) {
		String[] units = { "bytes", "KiB", "MiB", "GiB", "TiB" };
		int unit = 0;
		long value = bytes;
		while (value >= 1024 && unit < units.length - 1) {
			value >>= 10;
			unit++;
		}
		return value + " " + units[unit];
	}
}
