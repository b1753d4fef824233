package org.vmalloscope.engine.pagetable.table;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.vmalloscope.engine.pagetable.layout.AddressLayout;
import org.vmalloscope.engine.pagetable.layout.Geometry;
import org.vmalloscope.engine.pagetable.propagation.LeafCell;
import org.vmalloscope.engine.pagetable.propagation.TableCell;
import org.vmalloscope.engine.pagetable.propagation.TableSpace;
import org.vmalloscope.engine.schedule.Cell;
import org.vmalloscope.engine.schedule.TaskMachine;

/**
 * The reference table and each process's copies side by side, slot by slot: what the Page tables view shows. Immutable.
 *
 * @param processes names, in the order of the cells of a row
 * @param rows a slot each, ascending
 */
public record SlotGrid(List<String> processes, List<Row> rows) {
	/**
	 * A slot, or below one that is unfolded an entry of a table: a run of them where they hold the same.
	 *
	 * @param level index in the geometry's levels of the table that it is an entry of
	 * @param slot the number of the slot that it belongs to
	 * @param entries how many entries it stands for
	 * @param start its first address
	 * @param reference what the reference table holds
	 * @param cells what each process holds; below a slot, what it reaches
	 * @param opens whether there is a table below it
	 * @param open whether that is unfolded: its entries are the next rows
	 */
	public record Row(int level, int slot, int entries, long start, Entry reference, List<Entry> cells, boolean opens, boolean open) {
		/** Where it is. */
		public Place place() {
			return new Place(level, start);
		}
	}

	/**
	 * An entry of a table, whatever it holds.
	 *
	 * @param level index in the geometry's levels
	 * @param start its first address
	 */
	public record Place(int level, long start) {
	}

	/**
	 * An entry.
	 *
	 * @param state how it stands to the reference table; of that table itself {@link SlotState#INSTALLED} or {@link SlotState#EMPTY}
	 * @param text what it holds, such as {@code T}, {@code H}, {@code T3}; {@code -} for nothing
	 */
	public record Entry(SlotState state, String text) {
	}

	/** Copies the lists. */
	public SlotGrid {
		processes = List.copyOf(processes);
		rows = List.copyOf(rows);
	}

	/** The slots of the window of a running machine. */
	public static SlotGrid of(KernelTables tables) {
		return of(tables, Set.of());
	}

	/** The slots of the window of a running machine, and the tables below those that are unfolded. */
	public static SlotGrid of(KernelTables tables, Set<Place> open) {
		List<String> names = new ArrayList<>();
		for (int mm : tables.processes()) {
			names.add(tables.name(mm));
		}
		return new SlotGrid(names, new Unfolding(tables, open).rows());
	}

	/** What processes reach below a slot whose entries they have or lack. */
	static List<Entry> shared(List<SlotState> slot, boolean present, String text) {
		return slot.stream().map(state -> state == SlotState.COPIED ? new Entry(present ? SlotState.COPIED : SlotState.EMPTY, text)
				: new Entry(present ? state : SlotState.EMPTY, "-")).toList();
	}

	static Entry installed(boolean present, String text) {
		return new Entry(present ? SlotState.INSTALLED : SlotState.EMPTY, text);
	}

	/** The slots of a race, in the current state of its machine. Where all processes share one table there are no copies, and no processes. */
	public static SlotGrid of(TaskMachine machine, AddressLayout layout) {
		return of(machine, layout, Set.of());
	}

	/** The slots of a race, and the pages below those that are unfolded; a race does not follow the tables in between. */
	public static SlotGrid of(TaskMachine machine, AddressLayout layout, Set<Place> open) {
		return of(machine, layout, open, false);
	}

	/** The same.
	 * @param preset whether all slots of the window have tables from boot on, those that the race does not touch too: they are shown in runs */
	public static SlotGrid of(TaskMachine machine, AddressLayout layout, Set<Place> open, boolean preset) {
		TreeMap<Integer, TableCell> references = new TreeMap<>();
		TreeMap<Integer, TreeMap<Integer, TableCell>> copies = new TreeMap<>();
		for (TableCell cell : cells(machine, TableCell.class)) {
			if (cell.kind() == TableCell.Kind.REFERENCE) {
				references.put(cell.slot(), cell);
			} else if (cell.kind() == TableCell.Kind.COPY) {
				copies.computeIfAbsent(cell.mm(), mm -> new TreeMap<>()).put(cell.slot(), cell);
			}
		}
		List<Row> rows = new ArrayList<>();
		references.forEach((slot, cell) -> {
			int reference = machine.memory().register(cell).get();
			List<Entry> entries = new ArrayList<>();
			for (TreeMap<Integer, TableCell> process : copies.values()) {
				TableCell copy = process.get(slot);
				int value = copy == null ? TableSpace.EMPTY : machine.memory().register(copy).get();
				entries.add(new Entry(SlotState.of(reference, value), raceText(value)));
			}
			Place place = new Place(layout.geometry().slotLevel(), layout.geometry().slotStart(slot));
			List<LeafCell> pages = leaves(machine).stream().filter(leaf -> layout.geometry().slot(leaf.pages().start()) == slot)
					.sorted((a, b) -> Long.compareUnsigned(a.pages().start(), b.pages().start())).toList();
			boolean opens = !pages.isEmpty();
			rows.add(new Row(place.level(), slot, 1, place.start(), installed(reference != TableSpace.EMPTY, raceText(reference)), entries, opens,
					opens && open.contains(place)));
			if (opens && open.contains(place)) {
				pages.forEach(leaf -> rows.add(pages(machine, layout, leaf, slot, entries)));
			}
		});
		if (preset) {
			others(rows, layout, copies.size());
		}
		List<String> names = copies.values().stream().map(process -> process.firstEntry().getValue().name().replaceFirst("\\[.*", "")).toList();
		return new SlotGrid(names, rows);
	}

	/** Adds the slots of the window that a race does not touch, where each has its table since boot. */
	private static void others(List<Row> rows, AddressLayout layout, int processes) {
		Geometry geometry = layout.geometry();
		Set<Integer> touched = new HashSet<>(rows.stream().filter(row -> row.level() == geometry.slotLevel()).map(Row::slot).toList());
		int last = layout.windowSlots().last();
		for (int slot = layout.windowSlots().first(); slot <= last;) {
			int next = slot;
			while (next <= last && !touched.contains(next)) {
				next++;
			}
			if (next > slot) {
				List<Entry> cells = Collections.nCopies(processes, new Entry(SlotState.COPIED, raceText(1)));
				rows.add(new Row(geometry.slotLevel(), slot, next - slot, geometry.slotStart(slot), installed(true, raceText(1)), cells, false, false));
			}
			slot = next + 1;
		}
		rows.sort(Comparator.comparingLong((Row row) -> row.start() + Long.MIN_VALUE).thenComparingInt(Row::level));
	}

	private static Row pages(TaskMachine machine, AddressLayout layout, LeafCell leaf, int slot, List<Entry> cells) {
		boolean mapped = machine.memory().register(leaf).get() != 0;
		int count = (int) (leaf.pages().bytes() >>> layout.geometry().pageShift());
		String text = mapped ? count == 1 ? "mapped" : count + " mapped" : "-";
		return new Row(layout.geometry().levels().size() - 1, slot, count, leaf.pages().start(), installed(mapped, text),
				shared(cells.stream().map(Entry::state).toList(), mapped, text), false, false);
	}

	/** In a race an entry is empty, the slot's one table, or its huge mapping. */
	private static String raceText(int value) {
		return value == TableSpace.EMPTY ? "-" : value == 1 ? "T" : "H";
	}

	/** The pages that a race follows. */
	static Set<LeafCell> leaves(TaskMachine machine) {
		return cells(machine, LeafCell.class);
	}

	private static <C extends Cell> Set<C> cells(TaskMachine machine, Class<C> kind) {
		return machine.memory().cells().stream().filter(kind::isInstance).map(kind::cast).collect(Collectors.toCollection(LinkedHashSet::new));
	}
}
