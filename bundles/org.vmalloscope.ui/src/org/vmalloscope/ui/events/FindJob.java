package org.vmalloscope.ui.events;

import java.util.function.IntConsumer;
import java.util.function.IntUnaryOperator;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.widgets.Display;
import org.vmalloscope.session.Session;

/** Looks for a row in the background, round the end if need be. */
final class FindJob {
	private final Display display;
	private final Session session;
	private @Nullable Job running;

	FindJob(Display display, Session session) {
		this.display = display;
		this.session = session;
	}

	/**
	 * @param count how many rows there are
	 * @param index the operation of each row
	 * @param from  the row to begin behind
	 * @param found called on the UI thread with the row, -1 for none
	 */
	void find(int count, IntUnaryOperator index, Words words, int from, boolean forward, IntConsumer found) {
		cancel();
		Job job = new Job("Finding an event") {
			@Override
			@NonNullByDefault({})
			protected IStatus run(IProgressMonitor monitor) {
				int row = -1;
				for (int i = 1; i <= count && row < 0 && !monitor.isCanceled(); i++) {
					int candidate = Math.floorMod(forward ? from + i : from - i, count);
					if (words.occurIn(session.operation(index.applyAsInt(candidate)))) {
						row = candidate;
					}
				}
				int result = row;
				display.asyncExec(() -> {
					if (!monitor.isCanceled()) {
						found.accept(result);
					}
				});
				return Status.OK_STATUS;
			}
		};
		job.setSystem(true);
		job.schedule();
		running = job;
	}

	void cancel() {
		Job job = running;
		if (job != null) {
			job.cancel();
		}
	}
}
