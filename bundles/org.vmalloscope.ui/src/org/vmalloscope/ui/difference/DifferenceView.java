package org.vmalloscope.ui.difference;

import java.util.List;
import java.util.Objects;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.action.IToolBarManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.vmalloscope.session.Base;
import org.vmalloscope.session.Difference;
import org.vmalloscope.session.Moment;
import org.vmalloscope.session.Session;
import org.vmalloscope.ui.canvas.Latest;
import org.vmalloscope.ui.document.Document;
import org.vmalloscope.ui.document.Subject;
import org.vmalloscope.ui.export.Exportable;
import org.vmalloscope.ui.view.RowTable;
import org.vmalloscope.ui.view.SessionView;

/** What is other at the moment that the window shows than at the base: the moment before, or a position that the user chose. */
public final class DifferenceView extends SessionView {
	public static final String ID = "org.vmalloscope.ui.difference";

	private final Latest work = new Latest();
	private @Nullable RowTable<Difference> table;
	private @Nullable Session session;
	private @Nullable Moment moment;
	private @Nullable Changes changes;

	@Override
	protected void fillToolBar(IToolBarManager toolBar) {
		offerExport(this::exportable);
	}

	@Override
	protected Control createContent(Composite parent) {
		List<RowTable.Column<Difference>> columns = List.of(new RowTable.Column<>("Change", 20, SWT.LEFT, row -> row.kind().label()),
				new RowTable.Column<>("Where", 20, SWT.LEFT, Changes::where), new RowTable.Column<>("Size", 9, SWT.RIGHT, Changes::size),
				new RowTable.Column<>("Before", 28, SWT.LEFT, Difference::before), new RowTable.Column<>("Now", 28, SWT.LEFT, Difference::now));
		RowTable<Difference> created = new RowTable<>(parent, "Differences", columns, this::selected, row -> { });
		table = created;
		return created.control();
	}

	@Override
	public void setFocus() {
		RowTable<Difference> shown = table;
		if (shown != null && shown.control().isVisible()) {
			shown.setFocus();
		} else {
			super.setFocus();
		}
	}

	@Override
	protected void showSession(@Nullable Session next) {
		session = next;
		moment = null;
		changes = null;
		Objects.requireNonNull(table).show("", List.of());
	}

	@Override
	protected void showMoment(@Nullable Moment before, Moment now) {
		moment = now;
		compare(now, base());
	}

	@Override
	protected void showBase(Base base) {
		Moment now = moment;
		if (now != null) {
			compare(now, base);
		}
	}

	private void compare(Moment now, Base base) {
		Session of = session;
		if (of == null) {
			return;
		}
		Display display = Display.getCurrent();
		work.submit(cancelled -> {
			Changes found = Changes.of(of, now, base);
			if (!display.isDisposed()) {
				display.asyncExec(() -> {
					if (of == session && now == moment) {
						show(now, found);
					}
				});
			}
		});
	}

	private void show(Moment now, Changes found) {
		RowTable<Difference> shown = table;
		if (shown != null && !shown.control().isDisposed()) {
			changes = found;
			shown.show(found.summary(now.isInside()), found.rows());
		}
	}

	private void selected(Difference row) {
		Document document = document();
		Subject subject = Changes.subject(row);
		if (document != null && subject != null) {
			document.select(subject);
		}
	}

	@Override
	protected void showSelection(@Nullable Subject subject) {
		Objects.requireNonNull(table).select(row -> subject != null && subject.equals(Changes.subject(row)));
	}

	private @Nullable Exportable exportable() {
		Changes shown = changes;
		return shown == null ? null : Exportable.table("Differences of " + shown.to() + " from " + shown.from(), shown.table());
	}

	@Override
	public void dispose() {
		work.close();
		super.dispose();
	}
}
