package org.vmalloscope.ui.events;

import java.nio.file.Path;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.IPathEditorInput;
import org.eclipse.ui.IURIEditorInput;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.part.EditorPart;
import org.vmalloscope.session.Moment;
import org.vmalloscope.session.Navigator;
import org.vmalloscope.session.Session;
import org.vmalloscope.ui.document.Document;
import org.vmalloscope.ui.document.DocumentListener;
import org.vmalloscope.ui.document.Remembered;

/** The editor of a trace: reads it in the background and shows its events. What it opened others get as its adapter, a {@link Document}. */
public final class TraceEditor extends EditorPart implements DocumentListener, EventsPart {
	private @Nullable Document document;
	private @Nullable Composite stack;
	private @Nullable LoadPage loading;
	private @Nullable FailurePage failed;
	private @Nullable EventsTable table;
	private @Nullable LoadJob job;

	@Override
	@NonNullByDefault({})
	public void init(IEditorSite site, IEditorInput input) throws PartInitException {
		Path file = file(input);
		if (file == null) {
			throw new PartInitException(new Status(IStatus.ERROR, "org.vmalloscope.ui", input.getName() + " is not a file on this computer"));
		}
		setSite(site);
		setInput(input);
		setPartName(input.getName());
		setTitleToolTip(file.toString());
		document = new Document(file);
	}

	@NonNullByDefault({})
	private static @Nullable Path file(IEditorInput input) {
		if (input instanceof IPathEditorInput path) {
			return path.getPath().toPath();
		}
		return input instanceof IURIEditorInput uri && "file".equals(uri.getURI().getScheme()) ? Path.of(uri.getURI()) : null;
	}

	@Override
	@NonNullByDefault({})
	public void createPartControl(Composite parent) {
		Document opened = document;
		if (opened == null) {
			return;
		}
		Composite area = new Composite(parent, SWT.NONE);
		area.setLayout(new StackLayout());
		stack = area;
		loading = new LoadPage(area, opened.name());
		opened.addListener(this);
		load(opened);
	}

	private void load(Document opened) {
		LoadPage page = loading;
		if (page != null) {
			LoadJob next = new LoadJob(opened);
			page.onCancel(next::cancel);
			job = next;
			next.schedule();
		}
		stateChanged();
	}

	/** Asks of which kernel the file is and what was at its beginning, and reads it again. */
	public void readAs() {
		Document opened = document;
		if (opened == null) {
			return;
		}
		ReadAsDialog dialog = new ReadAsDialog(getSite().getShell(), opened.name(), Remembered.options(opened.file()));
		if (dialog.open() == Window.OK) {
			Remembered.readAs(opened.file(), dialog.options());
			readAgain(opened);
		}
	}

	private void readAgain(Document opened) {
		LoadJob before = job;
		if (before != null) {
			before.supersede();
		}
		rememberPosition(opened);
		opened.restarting();
		EventsTable shown = table;
		if (shown != null) {
			shown.control().dispose();
			table = null;
		}
		load(opened);
	}

	private static void rememberPosition(Document opened) {
		Moment moment = opened.moment();
		if (moment != null) {
			Remembered.closed(opened.file(), moment.position());
		}
	}

	@Override
	public void stateChanged() {
		Document opened = document;
		if (opened == null || stack == null) {
			return;
		}
		switch (opened.state()) {
			case LOADING -> raise(loading(opened));
			case FAILED -> raise(failure(opened));
			case READY -> raise(events(opened));
			case CLOSED -> {
				// the editor is going away
			}
		}
	}

	private @Nullable Control loading(Document opened) {
		LoadPage page = loading;
		if (page == null) {
			return null;
		}
		page.show(opened.progress());
		return page.control();
	}

	private @Nullable Control failure(Document opened) {
		Composite area = stack;
		IStatus reason = opened.failure();
		if (area == null || reason == null) {
			return null;
		}
		FailurePage old = failed;
		if (old != null) {
			old.control().dispose();
		}
		FailurePage page = new FailurePage(area, opened.file(), reason, () -> readAgain(opened), this::readAs);
		failed = page;
		return page.control();
	}

	private @Nullable Control events(Document opened) {
		EventsTable shown = table;
		Composite area = stack;
		Session session = opened.session();
		Moment moment = opened.moment();
		if (shown == null && area != null && session != null && moment != null) {
			shown = new EventsTable(area, session, position -> seek(opened, position), opened::breaks);
			table = shown;
			shown.show(moment);
		}
		return shown == null ? null : shown.control();
	}

	private static void seek(Document opened, int position) {
		Navigator navigator = opened.navigator();
		if (navigator != null) {
			navigator.seek(position);
		}
	}

	private void raise(@Nullable Control top) {
		Composite area = stack;
		if (area != null && !area.isDisposed() && top != null) {
			StackLayout layout = (StackLayout) area.getLayout();
			Control before = layout.topControl;
			if (before != top) {
				boolean hadFocus = before != null && getSite().getPage().getActivePart() == this;
				layout.topControl = top;
				area.layout();
				if (hadFocus) {
					setFocus();
				}
			}
		}
	}

	@Override
	public void moved(Moment before, Moment now) {
		EventsTable shown = table;
		if (shown != null) {
			shown.show(now);
		}
	}

	@Override
	public void breaksChanged() {
		EventsTable shown = table;
		if (shown != null) {
			shown.breaksChanged();
		}
	}

	@Override
	public @Nullable EventsTable table() {
		return table;
	}

	@Override
	public void setFocus() {
		EventsTable shown = table;
		Composite area = stack;
		if (shown != null) {
			shown.setFocus();
		} else if (area != null) {
			area.setFocus();
		}
	}

	@Override
	@NonNullByDefault({})
	public <T> T getAdapter(Class<T> adapter) {
		return adapter == Document.class ? adapter.cast(document) : super.getAdapter(adapter);
	}

	@Override
	public void dispose() {
		Document opened = document;
		if (opened != null) {
			rememberPosition(opened);
			LoadPage page = loading;
			if (page != null) {
				page.cancel();
			}
			opened.close();
		}
		super.dispose();
	}

	@Override
	public boolean isDirty() {
		return false;
	}

	@Override
	public boolean isSaveAsAllowed() {
		return false;
	}

	@Override
	@NonNullByDefault({})
	public void doSave(IProgressMonitor monitor) {
		throw new UnsupportedOperationException("a trace is only read");
	}

	@Override
	public void doSaveAs() {
		throw new UnsupportedOperationException("a trace is only read");
	}
}
