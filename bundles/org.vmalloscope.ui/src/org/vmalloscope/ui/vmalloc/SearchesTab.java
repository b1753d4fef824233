package org.vmalloscope.ui.vmalloc;

import java.util.List;
import java.util.Objects;
import java.util.function.IntConsumer;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.vmalloscope.paint.axis.Unit;
import org.vmalloscope.paint.vmalloc.SearchCosts;
import org.vmalloscope.session.Base;
import org.vmalloscope.session.Moment;
import org.vmalloscope.session.Session;
import org.vmalloscope.ui.canvas.Latest;
import org.vmalloscope.ui.export.Exportable;
import org.vmalloscope.ui.view.RowTable;

/** The allocations whose searches cost most. A click goes behind one. */
final class SearchesTab implements FragmentationTab {
	private static final int MOST = 500;

	private final Latest work = new Latest();
	private final IntConsumer seek;
	private @Nullable RowTable<SearchCosts.Row> table;
	private @Nullable Session shownSession;
	private List<SearchCosts.Row> rows = List.of();

	/** @param seek goes to a position */
	SearchesTab(IntConsumer seek) {
		this.seek = seek;
	}

	@Override
	public String title() {
		return "Costliest Searches";
	}

	@Override
	public Control create(Composite parent) {
		List<RowTable.Column<SearchCosts.Row>> columns = List.of(new RowTable.Column<>("At Step", SWT.RIGHT, row -> Unit.COUNT.text(row.operation() + 1L)),
				new RowTable.Column<>("Search Steps", SWT.RIGHT, row -> Unit.COUNT.text(row.steps())), new RowTable.Column<>("Time", SWT.RIGHT, row -> Unit.TIME.text(row.nanos())),
				new RowTable.Column<>("Size", SWT.RIGHT, row -> row.size() == 0 ? "" : Texts.brief(row.size())),
				new RowTable.Column<>("Place", SWT.LEFT, row -> row.place() == 0 ? "" : Unit.ADDRESS.text(row.place())),
				new RowTable.Column<>("Caller", SWT.LEFT, SearchCosts.Row::caller), new RowTable.Column<>("Operation", SWT.LEFT, SearchCosts.Row::text));
		RowTable<SearchCosts.Row> created = new RowTable<>(parent, "Costliest searches", columns, row -> seek.accept(row.operation() + 1), row -> seek.accept(row.operation() + 1));
		table = created;
		return created.control();
	}

	@Override
	public void clear() {
		shownSession = null;
		rows = List.of();
		Objects.requireNonNull(table).show("", rows);
	}

	@Override
	public void show(Session session, Moment now, Base base) {
		if (session == shownSession) {
			return;
		}
		shownSession = session;
		Objects.requireNonNull(table).show("Looking at each operation…", List.of());
		Display display = Display.getCurrent();
		work.submit(cancelled -> {
			List<SearchCosts.Row> found = SearchCosts.of(session, MOST);
			if (!display.isDisposed()) {
				display.asyncExec(() -> {
					if (session == shownSession) {
						show(found);
					}
				});
			}
		});
	}

	private void show(List<SearchCosts.Row> found) {
		RowTable<SearchCosts.Row> shown = Objects.requireNonNull(table);
		if (!shown.control().isDisposed()) {
			rows = found;
			shown.show(found.isEmpty() ? "No search for a place in the vmalloc space took a step."
					: "The " + Unit.COUNT.text(found.size()) + " searches that took most steps along lists and down trees; time by the cost model.", found);
		}
	}

	@Override
	public @Nullable Exportable exportable() {
		return rows.isEmpty() ? null : Exportable.table("Costliest searches", SearchCosts.table(rows));
	}

	@Override
	public void dispose() {
		work.close();
	}
}
