package org.vmalloscope.ui.pagetable;

import java.util.Set;

import org.vmalloscope.engine.pagetable.layout.AddressLayout;
import org.vmalloscope.engine.pagetable.table.SlotGrid;
import org.vmalloscope.engine.pagetable.table.Walk;
import org.vmalloscope.paint.pagetable.SlotTables;
import org.vmalloscope.ui.canvas.Source;

/** Where the page tables of a view come from, at one position. */
interface TableSource {
	/** A name for files. */
	String name();

	/** Whose tables they are and where they come from; empty where that is plain. */
	String note();

	/** The layout of addresses. */
	AddressLayout layout();

	/** The tables with what is unfolded, made when the picture is drawn. */
	Source<SlotTables> tables(Set<SlotGrid.Place> open);

	/** Walks to an address for a process of the tables; -1: on the reference table.
	 * @throws IllegalArgumentException if the address is not in the window */
	Walk walk(int process, long address);
}
