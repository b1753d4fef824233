package org.vmalloscope.ui.pagetable;

import java.util.Set;

import org.vmalloscope.engine.pagetable.layout.AddressLayout;
import org.vmalloscope.engine.pagetable.table.SlotGrid;
import org.vmalloscope.engine.pagetable.table.Walk;
import org.vmalloscope.paint.pagetable.SlotTables;
import org.vmalloscope.session.Session;
import org.vmalloscope.session.tables.TableHistory;
import org.vmalloscope.ui.canvas.Source;

/** The tables under the vmalloc space of a session. */
final class SessionTables implements TableSource {
	private final Session session;
	private final TableHistory history;
	private final int position;

	SessionTables(Session session, TableHistory history, int position) {
		this.session = session;
		this.history = history;
		this.position = position;
	}

	@Override
	public String name() {
		return session.name();
	}

	@Override
	public String note() {
		int named = history.processes().size() - 1;
		String whose = named == 0 ? "It tells nothing about processes: one stands for all."
				: "It tells nothing about processes: " + (named == 1 ? "the task" : "each of the " + named + " tasks") + " with most areas stands for one with tables of its own; all others, and kernel threads, "
						+ "which borrow tables, share a column.";
		return "What " + session.name() + " placed, mapped in the operation that placed it. Entries reach processes as: " + history.strategy().name() + ". " + whose;
	}

	@Override
	public AddressLayout layout() {
		return history.layout();
	}

	@Override
	public Source<SlotTables> tables(Set<SlotGrid.Place> open) {
		Set<SlotGrid.Place> unfolded = Set.copyOf(open);
		return cancelled -> {
			SlotGrid before = history.at(Math.max(0, position - 1), tables -> SlotGrid.of(tables, unfolded));
			return history.at(position, tables -> new SlotTables(SlotGrid.of(tables, unfolded), history.layout(), before, Costs.of(tables)));
		};
	}

	@Override
	public Walk walk(int process, long address) {
		return history.at(position, tables -> process < 0 ? tables.walk(address) : tables.walk(tables.processes()[process], address));
	}

}
