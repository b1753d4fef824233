package org.vmalloscope.ui.pagetable;

import java.util.Set;

import org.vmalloscope.engine.pagetable.layout.AddressLayout;
import org.vmalloscope.engine.pagetable.layout.Geometry;
import org.vmalloscope.engine.pagetable.propagation.Provision;
import org.vmalloscope.engine.pagetable.story.RaceRun;
import org.vmalloscope.engine.pagetable.table.SlotGrid;
import org.vmalloscope.engine.pagetable.table.SlotState;
import org.vmalloscope.engine.pagetable.table.Walk;
import org.vmalloscope.paint.pagetable.SlotTables;
import org.vmalloscope.ui.canvas.Source;

/** The tables of a race. UI thread only: a race is small. */
final class RaceTables implements TableSource {
	private final RaceRun run;

	RaceTables(RaceRun run) {
		this.run = run;
	}

	@Override
	public String name() {
		return run.story().name();
	}

	@Override
	public String note() {
		return "";
	}

	@Override
	public AddressLayout layout() {
		return run.layout();
	}

	@Override
	public Source<SlotTables> tables(Set<SlotGrid.Place> open) {
		SlotGrid grid = run.grid(open);
		SlotTables tables = new SlotTables(grid, run.layout(), run.gridBefore(open), cost(grid));
		return cancelled -> tables;
	}

	/** What the tables that slots point to cost. */
	private String cost(SlotGrid grid) {
		Geometry geometry = run.layout().geometry();
		boolean preallocated = run.story().propagation().provision() == Provision.PREALLOCATED;
		long count = preallocated ? run.layout().windowSlots().count()
				: grid.rows().stream().filter(row -> row.level() == geometry.slotLevel() && row.reference().state() == SlotState.INSTALLED
						&& row.reference().text().equals("T")).count();
		return Costs.tables(count, geometry.belowSlots(), geometry.pageBytes()) + (preallocated ? ", all made at boot" : "");
	}

	@Override
	public Walk walk(int process, long address) {
		return run.walk(process, address);
	}
}
