package org.vmalloscope.ui.vmalloc;

import java.util.List;
import java.util.Objects;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.action.IToolBarManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.vmalloscope.engine.vmalloc.VmallocView;
import org.vmalloscope.paint.axis.Unit;
import org.vmalloscope.paint.vmalloc.LazyAreas;
import org.vmalloscope.paint.vmalloc.SessionAddresses;
import org.vmalloscope.session.Moment;
import org.vmalloscope.session.Navigator;
import org.vmalloscope.session.Session;
import org.vmalloscope.ui.canvas.Latest;
import org.vmalloscope.ui.document.Document;
import org.vmalloscope.ui.document.Subject;
import org.vmalloscope.ui.export.Exportable;
import org.vmalloscope.ui.view.RowTable;
import org.vmalloscope.ui.view.SessionView;

/** What waits for a purge, in the order in which the generation gives it back. A double click goes to the step that freed an area. */
public final class PurgeListView extends SessionView {
	public static final String ID = "org.vmalloscope.ui.purgelist";

	private final Latest work = new Latest();
	private @Nullable RowTable<LazyAreas.Row> table;
	private @Nullable SessionAddresses addresses;
	private @Nullable Subject selection;
	private @Nullable LazyAreas lazy;

	@Override
	protected void fillToolBar(IToolBarManager toolBar) {
		offerExport(() -> {
			LazyAreas shown = lazy;
			return shown == null ? null : Exportable.table("Purge list", shown.table());
		});
	}

	@Override
	protected Control createContent(Composite parent) {
		List<RowTable.Column<LazyAreas.Row>> columns = List.of(new RowTable.Column<>("Start", SWT.LEFT, row -> Unit.ADDRESS.text(row.start())),
				new RowTable.Column<>("Pages", SWT.RIGHT, row -> Unit.COUNT.text(row.pages())),
				new RowTable.Column<>("Age", "Steps since the area was freed", SWT.RIGHT, row -> row.age() < 0 ? "" : Unit.COUNT.text(row.age())),
				new RowTable.Column<>("Freed at", "The step that freed the area", SWT.RIGHT, row -> row.freed() < 0 ? "unknown" : Unit.COUNT.text(row.freed() + 1L)),
				new RowTable.Column<>("Node", SWT.RIGHT, row -> row.node() < 0 ? "" : Integer.toString(row.node())), new RowTable.Column<>("Was", SWT.LEFT, LazyAreas.Row::kind),
				new RowTable.Column<>("Caller", SWT.LEFT, LazyAreas.Row::caller));
		RowTable<LazyAreas.Row> created = new RowTable<>(parent, "Purge list", columns, this::selected, this::open);
		table = created;
		return created.control();
	}

	@Override
	protected void showSession(@Nullable Session session) {
		addresses = session == null ? null : new SessionAddresses(session);
		lazy = null;
		Objects.requireNonNull(table).show("", List.of());
	}

	@Override
	protected void showMoment(@Nullable Moment before, Moment now) {
		SessionAddresses from = addresses;
		VmallocView view = now.state().kernel().vmalloc();
		if (from == null || view == null) {
			Objects.requireNonNull(table).showNothing(Texts.NO_VMALLOC);
			return;
		}
		Display display = Display.getCurrent();
		work.submit(cancelled -> {
			LazyAreas lazy = from.lazy(now).orElseThrow();
			if (!display.isDisposed()) {
				display.asyncExec(() -> {
					if (from == addresses) {
						show(view, lazy);
					}
				});
			}
		});
	}

	private void show(VmallocView view, LazyAreas lazy) {
		this.lazy = lazy;
		RowTable<LazyAreas.Row> shown = table;
		if (shown == null || shown.control().isDisposed()) {
			return;
		}
		String drain = view.isDrainPending() ? ". The drain work is pending" : "";
		String taken = lazy.taken() == 0 ? "" : Unit.COUNT.text(lazy.taken()) + (lazy.taken() == 1 ? " area is" : " areas are") + " being purged. ";
		String what = lazy.rows().isEmpty() ? taken + "Nothing waits for a purge; lazy_max_pages is " + Unit.PAGES.text(lazy.most()) + ". A purge gives areas back "
				: taken + Unit.COUNT.text(lazy.rows().size()) + (lazy.rows().size() == 1 ? " area waits, " : " areas wait, ") + Unit.COUNT.text(lazy.pages()) + " pages of "
						+ Unit.COUNT.text(lazy.most()) + " are lazy (lazy_max_pages). A purge gives them back ";
		shown.show(what + lazy.order() + drain + ".", lazy.rows());
		showSelection(selection);
	}

	private void selected(LazyAreas.Row row) {
		Document document = document();
		if (document != null) {
			document.select(new Subject.Addresses(row.start(), row.end()));
		}
	}

	private void open(LazyAreas.Row row) {
		Navigator navigator = navigator();
		if (navigator != null && row.freed() >= 0) {
			navigator.seek(row.freed() + 1);
		}
	}

	@Override
	protected void showSelection(@Nullable Subject subject) {
		selection = subject;
		Objects.requireNonNull(table).select(row -> subject instanceof Subject.Addresses addressed && addressed.start() == row.start());
	}

	@Override
	public void dispose() {
		work.close();
		super.dispose();
	}
}
