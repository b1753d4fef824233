package org.vmalloscope.ui.vmalloc;

import java.util.List;
import java.util.Objects;
import java.util.function.ToLongFunction;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.action.IToolBarManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.vmalloscope.engine.vmalloc.VmallocView;
import org.vmalloscope.paint.axis.Unit;
import org.vmalloscope.paint.vmalloc.NodeRows;
import org.vmalloscope.session.Moment;
import org.vmalloscope.session.Session;
import org.vmalloscope.ui.canvas.Latest;
import org.vmalloscope.ui.export.Exportable;
import org.vmalloscope.ui.view.RowTable;
import org.vmalloscope.ui.view.SessionView;

/** The vmap nodes of 6.9 and later with their busy and lazy areas and their pools. */
public final class NodesView extends SessionView {
	public static final String ID = "org.vmalloscope.ui.vmapnodes";

	private final Latest work = new Latest();
	private @Nullable RowTable<NodeRows.Row> table;
	private @Nullable Session session;
	private List<NodeRows.Row> nodes = List.of();

	@Override
	protected void fillToolBar(IToolBarManager toolBar) {
		offerExport(() -> {
			List<NodeRows.Row> shown = nodes;
			return shown.isEmpty() ? null : Exportable.table("Vmap nodes", NodeRows.table(shown));
		});
	}

	@Override
	protected Control createContent(Composite parent) {
		List<RowTable.Column<NodeRows.Row>> columns = List.of(new RowTable.Column<>("Node", SWT.RIGHT, row -> Integer.toString(row.node())),
				number("Busy", "Busy areas", NodeRows.Row::busy), number("Pages", "Pages of the busy areas", NodeRows.Row::busyPages), number("Lazy", "Lazily freed areas, not yet purged", NodeRows.Row::lazy),
				number("Pages", "Pages of the lazily freed areas", NodeRows.Row::lazyPages), number("Pooled", "Areas in the pools", NodeRows.Row::pooled), number("Pages", "Pages of the areas in the pools", NodeRows.Row::pooledPages),
				new RowTable.Column<>("Pools", "Pools that are not empty: pages of an area × areas in it", SWT.LEFT, NodeRows.Row::pools));
		RowTable<NodeRows.Row> created = new RowTable<>(parent, "Vmap nodes", columns, row -> { }, row -> { });
		table = created;
		return created.control();
	}

	private static RowTable.Column<NodeRows.Row> number(String title, String tip, ToLongFunction<NodeRows.Row> value) {
		return new RowTable.Column<>(title, tip, SWT.RIGHT, row -> Unit.COUNT.text(value.applyAsLong(row)));
	}

	@Override
	protected void showSession(@Nullable Session next) {
		session = next;
		nodes = List.of();
		Objects.requireNonNull(table).show("", List.of());
	}

	@Override
	protected void showMoment(@Nullable Moment before, Moment now) {
		VmallocView view = now.state().kernel().vmalloc();
		RowTable<NodeRows.Row> shown = Objects.requireNonNull(table);
		if (view == null || view.nodeCount() == 0) {
			shown.showNothing(view == null ? Texts.NO_VMALLOC : "This kernel has no vmap nodes: they came with 6.9.");
			return;
		}
		Display display = Display.getCurrent();
		Session of = session;
		work.submit(cancelled -> {
			List<NodeRows.Row> rows = NodeRows.of(view);
			if (!display.isDisposed()) {
				display.asyncExec(() -> {
					if (of == session) {
						show(view, rows);
					}
				});
			}
		});
	}

	private void show(VmallocView view, List<NodeRows.Row> rows) {
		RowTable<NodeRows.Row> shown = table;
		if (shown != null && !shown.control().isDisposed()) {
			nodes = rows;
			String zones = view.nodeCount() == 1 ? "One vmap node for all addresses" : view.nodeCount() + " vmap nodes, each for zones of " + Texts.brief(view.zoneSize());
			shown.show(zones + ". Lazy " + Unit.COUNT.text(view.lazyPages()) + " of " + Unit.PAGES.text(view.lazyMax()) + " (vmap_lazy_nr, lazy_max_pages).", rows);
		}
	}

	@Override
	public void dispose() {
		work.close();
		super.dispose();
	}
}
