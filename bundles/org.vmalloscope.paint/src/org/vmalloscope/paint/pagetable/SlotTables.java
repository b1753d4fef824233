package org.vmalloscope.paint.pagetable;

import java.util.HashMap;
import java.util.Map;

import org.eclipse.jdt.annotation.Nullable;
import org.vmalloscope.engine.pagetable.layout.AddressLayout;
import org.vmalloscope.engine.pagetable.table.SlotGrid;

/** What {@link SlotTablesPainter} draws. Immutable. */
public final class SlotTables {
	private final SlotGrid grid;
	private final AddressLayout layout;
	private final String cost;
	private final boolean hasBefore;
	private final Map<SlotGrid.Place, SlotGrid.Row> before = new HashMap<>();

	/**
	 * @param grid the tables, slot by slot, with what is unfolded below
	 * @param layout the window they belong to
	 * @param before the same at the position before, whose differences are marked; the same object for none
	 * @param cost what the tables cost, in words
	 */
	public SlotTables(SlotGrid grid, AddressLayout layout, SlotGrid before, String cost) {
		this.grid = grid;
		this.layout = layout;
		this.cost = cost;
		hasBefore = before != grid;
		if (hasBefore) {
			before.rows().forEach(row -> this.before.put(row.place(), row));
		}
	}

	/** Tables of which nothing is said. */
	public SlotTables(SlotGrid grid, AddressLayout layout, SlotGrid before) {
		this(grid, layout, before, "");
	}

	/** Tables without a history. */
	public SlotTables(SlotGrid grid, AddressLayout layout) {
		this(grid, layout, grid);
	}

	/** The tables. */
	public SlotGrid grid() {
		return grid;
	}

	/** The window. */
	public AddressLayout layout() {
		return layout;
	}

	/** What the tables cost; often empty. */
	public String cost() {
		return cost;
	}

	/**
	 * A cell, as the element of a hit.
	 *
	 * @param place the entry
	 * @param process the index of the process, or -1 for the reference table
	 */
	public record Cell(SlotGrid.Place place, int process) {
	}

	/**
	 * What folds and unfolds the table below an entry, as the element of a hit.
	 *
	 * @param place the entry
	 */
	public record Fold(SlotGrid.Place place) {
	}

	/** What a column shows of a row: the reference table for column 0. */
	static SlotGrid.Entry entry(SlotGrid.Row row, int column) {
		return column == 0 ? row.reference() : row.cells().get(column - 1);
	}

	/** Whether a cell is other than it was before. */
	boolean changed(int number, int column) {
		SlotGrid.Row row = grid.rows().get(number);
		SlotGrid.@Nullable Row was = before.get(row.place());
		return hasBefore && was != null && (column > was.cells().size() || was.entries() == row.entries() && !entry(was, column).equals(entry(row, column)));
	}
}
