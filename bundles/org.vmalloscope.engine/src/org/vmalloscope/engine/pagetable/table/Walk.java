package org.vmalloscope.engine.pagetable.table;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.jdt.annotation.Nullable;
import org.vmalloscope.engine.pagetable.layout.Geometry;
import org.vmalloscope.engine.pagetable.layout.Level;

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

	/** Copies the list. */
	public Walk {
		steps = List.copyOf(steps);
	}

	static Walk of(KernelTables tables, int mm, long address) {
		Geometry geometry = tables.layout().geometry();
		List<Step> steps = new ArrayList<>();
		if (!tables.layout().window().contains(address)) {
			throw new IllegalArgumentException(Long.toHexString(address) + " is not in the vmalloc window " + tables.layout().window());
		}
		for (int i = 0; i < geometry.slotLevel(); i++) {
			Level level = geometry.levels().get(i);
			steps.add(new Step(level.name(), level.index(address), "the process's own " + geometry.levels().get(i + 1).name(), false, SlotState.INSTALLED));
		}
		int slot = geometry.slot(address);
		SlotEntry entry = tables.copy(mm, slot);
		SlotState state = tables.state(mm, slot);
		String next = geometry.belowSlots().name();
		String found = switch (entry.kind()) {
		case NONE -> state == SlotState.MISSING ? "none, but the reference table has one" : "none";
		case HUGE -> "maps " + size(geometry.slotBytes()) + (state == SlotState.STALE ? ", no longer in the reference table" : "");
		case TABLE -> next + " table " + entry;
		};
		steps.add(new Step(geometry.slots().name(), geometry.slots().index(address), found, true, state));
		boolean mapped = entry.kind() == SlotEntry.Kind.HUGE;
		@Nullable Table table = entry.kind() == SlotEntry.Kind.TABLE ? tables.table(entry.number()) : null;
		while (table != null) {
			Level level = geometry.levels().get(table.level);
			int value = table.entry(level.index(address));
			boolean leaf = value == Table.HUGE || table.last() && value != 0;
			String what = value == 0 ? "none" : leaf ? "maps " + size(level.entryBytes()) : geometry.levels().get(table.level + 1).name() + " table T" + value;
			steps.add(new Step(level.name(), level.index(address), what, false, value == 0 ? SlotState.EMPTY : SlotState.INSTALLED));
			mapped = leaf;
			table = leaf ? null : tables.table(value);
		}
		return new Walk(address, steps, mapped);
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
