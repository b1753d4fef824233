package org.vmalloscope.ui.events;


import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.vmalloscope.session.Moment;
import org.vmalloscope.session.Navigator;
import org.vmalloscope.session.Session;
import org.vmalloscope.ui.document.Document;
import org.vmalloscope.ui.document.OperationBreaks;
import org.vmalloscope.ui.view.SessionView;

/** All operations of the active document as a table. For a trace its editor shows the same; a scenario's editor shows the text. */
public final class EventsView extends SessionView implements EventsPart {
	public static final String ID = "org.vmalloscope.ui.operations";

	private @Nullable Composite area;
	private @Nullable EventsTable table;

	@Override
	protected Control createContent(Composite parent) {
		Composite created = new Composite(parent, SWT.NONE);
		created.setLayout(new FillLayout());
		area = created;
		return created;
	}

	@Override
	protected void showSession(@Nullable Session session) {
		EventsTable old = table;
		Composite parent = area;
		if (old != null) {
			old.control().dispose();
		}
		table = session == null || parent == null ? null : new EventsTable(parent, session, this::seek, this::breaks);
		if (parent != null) {
			parent.layout();
		}
	}

	private @Nullable OperationBreaks breaks() {
		Document shown = document();
		return shown == null ? null : shown.breaks();
	}

	@Override
	protected void showBreaks() {
		EventsTable shown = table;
		if (shown != null) {
			shown.breaksChanged();
		}
	}

	private void seek(int position) {
		Navigator navigator = navigator();
		if (navigator != null) {
			navigator.seek(position);
		}
	}

	@Override
	protected void showMoment(@Nullable Moment before, Moment now) {
		EventsTable shown = table;
		if (shown != null) {
			shown.show(now);
		}
	}

	@Override
	public @Nullable EventsTable table() {
		return table;
	}

	@Override
	public void setFocus() {
		EventsTable shown = table;
		if (shown != null) {
			shown.setFocus();
		} else {
			super.setFocus();
		}
	}

	@Override
	protected boolean showsAnyMachine() {
		return false;
	}
}
