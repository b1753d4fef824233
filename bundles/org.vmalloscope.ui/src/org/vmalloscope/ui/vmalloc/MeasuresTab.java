package org.vmalloscope.ui.vmalloc;

import java.util.List;
import java.util.Objects;
import java.util.function.IntSupplier;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Label;
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
	private @Nullable Label whole;
	private String chosen = "";
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
		List<RowTable.Column<Measures.Measure>> columns = List.of(new RowTable.Column<>("Measure", SWT.LEFT, Measures.Measure::name),
				new RowTable.Column<>("Share", SWT.RIGHT, Measures.Measure::text), new RowTable.Column<>("Formula", SWT.LEFT, Measures.Measure::formula));
		Composite area = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(area);
		RowTable<Measures.Measure> created = new RowTable<>(area, "Measures of fragmentation", columns, row -> choose(row.name()), row -> choose(row.name()));
		GridDataFactory.fillDefaults().grab(true, true).applyTo(created.control());
		Label label = new Label(area, SWT.WRAP);
		GridDataFactory.fillDefaults().grab(true, false).indent(6, 4).hint(100, SWT.DEFAULT).exclude(true).applyTo(label);
		label.setVisible(false);
		table = created;
		whole = label;
		return area;
	}

	private void choose(String name) {
		chosen = name;
		showWhole();
	}

	/** The formula of the chosen measure, for which its row may have too little room. */
	private void showWhole() {
		Label label = whole;
		Measures known = measures;
		if (label != null && !label.isDisposed()) {
			String formula = known == null ? "" : known.all().stream().filter(row -> row.name().equals(chosen)).map(row -> row.name() + ": " + row.formula() + " (" + row.text() + ")").findFirst().orElse("");
			label.setText(formula);
			label.setVisible(!formula.isEmpty());
			((GridData) label.getLayoutData()).exclude = formula.isEmpty();
			label.getParent().layout();
		}
	}

	@Override
	public void clear() {
		moment = null;
		measures = null;
		Objects.requireNonNull(table).show("", List.of());
		showWhole();
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
			if (chosen.isEmpty() && !found.all().isEmpty()) {
				// where there is no room for formulas in the rows, that there is a place for one is to be seen
				chosen = found.all().get(0).name();
				shown.select(row -> row.name().equals(chosen));
			}
			showWhole();
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
