package org.vmalloscope.ui.events;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.CancellationException;
import java.util.function.Function;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.SWTException;
import org.eclipse.swt.widgets.Display;
import org.vmalloscope.session.Navigator;
import org.vmalloscope.session.OpenOptions;
import org.vmalloscope.session.Place;
import org.vmalloscope.session.Session;
import org.vmalloscope.session.SessionMonitor;
import org.vmalloscope.session.SessionOpener;
import org.vmalloscope.ui.document.Document;
import org.vmalloscope.ui.document.LoadProgress;
import org.vmalloscope.ui.document.Remembered;

/** Reads a file in the background and hands its session, or why there is none, to the document. */
public final class LoadJob extends Job {
	private static final String PLUGIN = "org.vmalloscope.ui";
	private static final int TICKS = 1000;

	private final Document document;
	private final Path file;
	private final OpenOptions options;
	private final Display display = Display.getCurrent();
	private final Function<Session, Place> start;
	private volatile boolean isSuperseded;

	/** Reads a document and goes to where it stood when it was closed last. */
	public LoadJob(Document document) {
		this(document, session -> new Place(Math.min(session.length(), Remembered.position(document.file()))));
	}

	/** @param start says where the new session stands at first; called on the job's thread */
	public LoadJob(Document document, Function<Session, Place> start) {
		super("Opening " + document.name());
		this.document = document;
		this.start = start;
		file = document.file();
		options = Remembered.options(file);
	}

	/** Another job reads the file instead: this one ends and tells the document nothing. */
	public void supersede() {
		isSuperseded = true;
		cancel();
	}

	@Override
	@NonNullByDefault({})
	protected IStatus run(IProgressMonitor monitor) {
		monitor.beginTask(getName(), TICKS);
		try {
			Session session = SessionOpener.standard().open(file, options, new Progress(monitor));
			Navigator navigator = new Navigator(session);
			Place place = start.apply(session);
			if (place.position() > 0 || place.point() > 0) {
				navigator.seek(place.position(), place.point());
			}
			if (!later(() -> hand(session, navigator))) {
				navigator.close();
			}
		} catch (CancellationException e) {
			failed(new Status(IStatus.CANCEL, PLUGIN, "Reading was cancelled"));
			return Status.CANCEL_STATUS;
		} catch (IOException | IllegalArgumentException e) {
			failed(new Status(IStatus.ERROR, PLUGIN, message(e), e));
		} catch (OutOfMemoryError e) {
			failed(new Status(IStatus.ERROR, PLUGIN, "There is not enough memory for this file; start with VMALLOSCOPE_MEMORY=8g or more", e));
		} catch (RuntimeException | LinkageError | StackOverflowError e) {
			ILog.of(LoadJob.class).error("cannot open " + file, e);
			failed(new Status(IStatus.ERROR, PLUGIN, "Vmalloscope made a mistake while it read this file: " + e + ". The error log has more.", e));
		} finally {
			monitor.done();
		}
		// what went wrong stands in the editor; a dialog of the job manager would only say it again
		return Status.OK_STATUS;
	}

	private static String message(@Nullable Exception cause) {
		String text = cause == null ? null : cause.getMessage();
		return text == null ? String.valueOf(cause) : text;
	}

	private void hand(Session session, Navigator navigator) {
		if (isSuperseded) {
			navigator.close();
		} else {
			document.opened(session, navigator);
		}
	}

	private void failed(IStatus reason) {
		later(() -> {
			if (!isSuperseded) {
				document.failed(reason);
			}
		});
	}

	private boolean later(Runnable action) {
		try {
			display.asyncExec(action);
			return true;
		} catch (SWTException e) {
			// the window was closed meanwhile
			return false;
		}
	}

	/** Tells the job manager and the document, not more often than somebody could read it. */
	private final class Progress implements SessionMonitor {
		private static final long INTERVAL_NANOS = 50_000_000;

		private final IProgressMonitor monitor;
		private long told;
		private int worked;

		@NonNullByDefault({})
		Progress(IProgressMonitor monitor) {
			this.monitor = monitor;
		}

		@Override
		public void progress(String what, long done, long total) {
			long now = System.nanoTime();
			if (now - told < INTERVAL_NANOS) {
				return;
			}
			told = now;
			double share = total > 0 ? Math.min(1, (double) done / total) : -1;
			int reached = (int) Math.round(share * TICKS);
			if (reached > worked) {
				monitor.worked(reached - worked);
				worked = reached;
			}
			monitor.subTask(what);
			later(() -> document.progressed(new LoadProgress(share, what)));
		}

		@Override
		public boolean isCancelled() {
			return monitor.isCanceled();
		}
	}
}
