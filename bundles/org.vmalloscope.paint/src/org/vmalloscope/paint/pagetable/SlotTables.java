package org.vmalloscope.paint.pagetable;

import org.vmalloscope.engine.pagetable.layout.AddressLayout;
import org.vmalloscope.engine.pagetable.table.SlotGrid;

/**
 * What {@link SlotTablesPainter} draws.
 *
 * @param grid the tables, slot by slot
 * @param layout the window they belong to
 * @param before the same at the position before, whose differences are marked; the same object for none
 */
public record SlotTables(SlotGrid grid, AddressLayout layout, SlotGrid before) {
	/** Tables without a history. */
	public SlotTables(SlotGrid grid, AddressLayout layout) {
		this(grid, layout, grid);
	}

	/**
	 * A cell, as the element of a hit.
	 *
	 * @param slot the slot
	 * @param process the index of the process, or -1 for the reference table
	 */
	public record Cell(int slot, int process) {
	}

	/** What a column shows of a row: the reference table for column 0. */
	static SlotGrid.Entry entry(SlotGrid.Row row, int column) {
		return column == 0 ? row.reference() : row.cells().get(column - 1);
	}

	/** Whether a cell is other than it was before. */
	boolean changed(int row, int column) {
		if (before == grid || row >= before.rows().size() || before.rows().get(row).slot() != grid.rows().get(row).slot()) {
			return false;
		}
		SlotGrid.Row was = before.rows().get(row);
		return column > was.cells().size() || !entry(was, column).equals(entry(grid.rows().get(row), column));
	}
}
