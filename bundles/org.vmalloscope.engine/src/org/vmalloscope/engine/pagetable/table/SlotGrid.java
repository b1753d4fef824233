package org.vmalloscope.engine.pagetable.table;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;

import org.vmalloscope.engine.pagetable.layout.AddressLayout;
import org.vmalloscope.engine.pagetable.propagation.LeafCell;
import org.vmalloscope.engine.pagetable.propagation.TableCell;
import org.vmalloscope.engine.pagetable.propagation.TableSpace;
import org.vmalloscope.engine.schedule.Cell;
import org.vmalloscope.engine.schedule.Step;
import org.vmalloscope.engine.schedule.Task;
import org.vmalloscope.engine.schedule.TaskMachine;

/**
 * The reference table and each process's copies side by side, slot by slot: what the Page tables view shows. Immutable.
 *
 * @param processes names, in the order of the cells of a row
 * @param rows a slot each, ascending
 */
public record SlotGrid(List<String> processes, List<Row> rows) {
	/**
	 * A slot.
	 *
	 * @param slot its number
	 * @param start its first address
	 * @param reference what the reference table holds
	 * @param cells what each process holds
	 */
	public record Row(int slot, long start, Entry reference, List<Entry> cells) {
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
		AddressLayout layout = tables.layout();
		int[] processes = tables.processes();
		List<Row> rows = new ArrayList<>();
		for (int slot = layout.windowSlots().first(); slot <= layout.windowSlots().last(); slot++) {
			SlotEntry reference = tables.reference(slot);
			List<Entry> cells = new ArrayList<>();
			for (int mm : processes) {
				cells.add(new Entry(tables.state(mm, slot), tables.copy(mm, slot).toString()));
			}
			rows.add(new Row(slot, layout.geometry().slotStart(slot), installed(reference.kind() != SlotEntry.Kind.NONE, reference.toString()), cells));
		}
		List<String> names = new ArrayList<>();
		for (int mm : processes) {
			names.add(tables.name(mm));
		}
		return new SlotGrid(names, rows);
	}

	private static Entry installed(boolean present, String text) {
		return new Entry(present ? SlotState.INSTALLED : SlotState.EMPTY, text);
	}

	/** The slots of a race, in the current state of its machine. Where all processes share one table there are no copies, and no processes. */
	public static SlotGrid of(TaskMachine machine, AddressLayout layout) {
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
			rows.add(new Row(slot, layout.geometry().slotStart(slot), installed(reference != TableSpace.EMPTY, raceText(reference)), entries));
		});
		List<String> names = copies.values().stream().map(process -> process.firstEntry().getValue().name().replaceFirst("\\[.*", "")).toList();
		return new SlotGrid(names, rows);
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
		Set<C> cells = new LinkedHashSet<>();
		for (Task task : machine.tasks()) {
			for (Step step : task.program().steps()) {
				step.reads().stream().filter(kind::isInstance).map(kind::cast).forEach(cells::add);
				step.writes().stream().filter(kind::isInstance).map(kind::cast).forEach(cells::add);
			}
		}
		return cells;
	}
}
