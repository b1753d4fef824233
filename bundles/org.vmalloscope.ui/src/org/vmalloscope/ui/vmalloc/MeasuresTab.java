package org.vmalloscope.ui.vmalloc;

import java.util.List;
import java.util.Objects;
import java.util.function.IntSupplier;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.vmalloscope.paint.axis.Unit;
import org.vmalloscope.paint.vmalloc.Measures;
import org.vmalloscope.session.Base;
import org.vmalloscope.session.Moment;
import org.vmalloscope.session.Session;
import org.vmalloscope.ui.canvas.Latest;
import org.vmalloscope.ui.export.Exportable;
import org.vmalloscope.ui.view.RowTable;

/**
 * The measures of fragmentation of both allocators, each with its formula and its numbers: external (holes that a request may not fit
 * into) and internal (what is taken and nobody can use).
 */
final class MeasuresTab implements FragmentationTab {
	private final Latest work = new Latest();
	private final IntSupplier request;
	private @Nullable RowTable<Measures.Measure> table;
	private @Nullable Moment moment;
	private @Nullable Measures measures;

	/** @param request pages of the request that the unusable space index is for, guard page included */
	MeasuresTab(IntSupplier request) {
		this.request = request;
	}

	@Override
	public String title() {
		return "Measures";
	}

	@Override
	public Control create(Composite parent) {
		List<RowTable.Column<Measures.Measure>> columns = List.of(new RowTable.Column<>("Measure", 32, SWT.LEFT, Measures.Measure::name),
				new RowTable.Column<>("Share", 8, SWT.RIGHT, Measures.Measure::text), new RowTable.Column<>("Formula", 70, SWT.LEFT, Measures.Measure::formula));
		RowTable<Measures.Measure> created = new RowTable<>(parent, "Measures of fragmentation", columns, row -> { }, row -> { });
		table = created;
		return created.control();
	}

	@Override
	public void clear() {
		moment = null;
		measures = null;
		Objects.requireNonNull(table).show("", List.of());
	}

	@Override
	public void show(Session session, Moment now, Base base) {
		moment = now;
		int pages = request.getAsInt();
		Display display = Display.getCurrent();
		work.submit(cancelled -> {
			Measures found = Measures.of(session, now, pages);
			if (!display.isDisposed()) {
				display.asyncExec(() -> {
					if (now == moment) {
						show(found, pages);
					}
				});
			}
		});
	}

	private void show(Measures found, int pages) {
		RowTable<Measures.Measure> shown = Objects.requireNonNull(table);
		if (!shown.control().isDisposed()) {
			measures = found;
			shown.show(found.all().isEmpty() ? "This machine has no allocator whose memory could be fragmented." : "Unusable: for a request of " + Unit.PAGES.text(pages) + ", guard page included.", found.all());
		}
	}

	@Override
	public @Nullable Exportable exportable() {
		Measures shown = measures;
		Moment now = moment;
		return shown == null || now == null ? null : Exportable.table("Measures of fragmentation at " + now.position(), shown.table());
	}

	@Override
	public void dispose() {
		work.close();
	}
}
