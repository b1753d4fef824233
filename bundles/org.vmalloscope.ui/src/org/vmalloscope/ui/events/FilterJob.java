package org.vmalloscope.ui.events;

import java.util.concurrent.CancellationException;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.widgets.Display;
import org.vmalloscope.session.Session;

/** Applies filters in the background; a new one makes the one before superfluous. */
final class FilterJob {
	/** So long a user may pause between two keys, in milliseconds. */
	private static final long TYPING = 120;

	/** Takes the operations that a filter left; null for all. On the UI thread. */
	@FunctionalInterface
	interface Target {
		void filtered(EventFilter filter, int @Nullable [] operations);
	}

	private final Display display;
	private final Target target;
	private @Nullable Job running;

	FilterJob(Display display, Target target) {
		this.display = display;
		this.target = target;
	}

	void apply(Session session, EventFilter filter) {
		cancel();
		Job job = new Job("Filtering events") {
			@Override
			@NonNullByDefault({})
			protected IStatus run(IProgressMonitor monitor) {
				try {
					int[] operations = filter.apply(session, monitor::isCanceled);
					display.asyncExec(() -> {
						if (!monitor.isCanceled()) {
							target.filtered(filter, operations);
						}
					});
				} catch (CancellationException e) {
					return Status.CANCEL_STATUS;
				}
				return Status.OK_STATUS;
			}
		};
		job.setSystem(true);
		job.schedule(filter.isNone() ? 0 : TYPING);
		running = job;
	}

	void cancel() {
		Job job = running;
		if (job != null) {
			job.cancel();
		}
	}
}
