package org.vmalloscope.ui.pagetable;

import java.util.concurrent.CancellationException;
import java.util.function.Consumer;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.swt.widgets.Display;
import org.vmalloscope.session.Session;
import org.vmalloscope.session.SessionMonitor;
import org.vmalloscope.session.tables.TableHistory;

/** Builds the page tables of a session in the background. */
final class HistoryJob extends Job {
	private final Session session;
	private final String strategy;
	private final Consumer<TableHistory> built;
	private final Consumer<String> failed;
	private final Display display = Display.getCurrent();

	/**
	 * Both are told on the UI thread, unless the job was cancelled.
	 *
	 * @param built told the tables
	 * @param failed told why there are none
	 */
	HistoryJob(Session session, String strategy, Consumer<TableHistory> built, Consumer<String> failed) {
		super("Page tables of " + session.name());
		this.session = session;
		this.strategy = strategy;
		this.built = built;
		this.failed = failed;
	}

	@Override
	@NonNullByDefault({})
	protected IStatus run(IProgressMonitor monitor) {
		monitor.beginTask(getName(), IProgressMonitor.UNKNOWN);
		try {
			TableHistory history = TableHistory.of(session, strategy, new SessionMonitor() {
				@Override
				public void progress(String what, long done, long total) {
					monitor.subTask(what);
				}

				@Override
				public boolean isCancelled() {
					return monitor.isCanceled();
				}
			});
			tell(monitor, () -> built.accept(history));
			return Status.OK_STATUS;
		} catch (CancellationException e) {
			return Status.CANCEL_STATUS;
		} catch (RuntimeException e) {
			ILog.of(HistoryJob.class).error("cannot build the page tables of " + session.name(), e);
			tell(monitor, () -> failed.accept(String.valueOf(e.getMessage())));
			return Status.OK_STATUS;
		} finally {
			monitor.done();
		}
	}

	@NonNullByDefault({})
	private void tell(IProgressMonitor monitor, Runnable news) {
		if (!monitor.isCanceled() && !display.isDisposed()) {
			display.asyncExec(news);
		}
	}
}
