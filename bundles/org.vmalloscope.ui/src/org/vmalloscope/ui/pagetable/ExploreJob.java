package org.vmalloscope.ui.pagetable;

import java.util.Locale;
import java.util.function.Consumer;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jdt.annotation.NonNull;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.widgets.Display;
import org.vmalloscope.engine.schedule.explore.Monitor;
import org.vmalloscope.engine.schedule.explore.Statistics;

/**
 * Explores in the background, on a machine of its own; one exploration at a time. What a stopped or superseded one finds is dropped. UI thread only.
 *
 * @param <R> what is found
 */
final class ExploreJob<@NonNull R> {
	private static final long REPORT_NANOS = 200_000_000L;

	/**
	 * What is done in the background.
	 *
	 * @param <R> what is found
	 */
	interface Work<@NonNull R> {
		/** Explores, and asks the monitor whether to go on.
		 * @throws IllegalArgumentException if there is nothing to explore, with the reason */
		R explore(Monitor monitor);
	}

	private final Consumer<String> progress;
	private final Consumer<R> found;
	private final Consumer<String> failed;
	private @Nullable Job job;

	/**
	 * All are told on the user interface thread.
	 *
	 * @param progress told how far it is, a sentence
	 * @param found told the result, also one that somebody cancelled
	 * @param failed told why there is none
	 */
	ExploreJob(Consumer<String> progress, Consumer<R> found, Consumer<String> failed) {
		this.progress = progress;
		this.found = found;
		this.failed = failed;
	}

	boolean isRunning() {
		return job != null;
	}

	void stop() {
		Job running = job;
		job = null;
		if (running != null) {
			running.cancel();
		}
	}

	void start(String what, Work<R> work) {
		stop();
		Display display = Display.getCurrent();
		Job next = new Job(what) {
			private long nextReport;

			@Override
			protected IStatus run(@Nullable IProgressMonitor monitor) {
				if (monitor != null) {
					monitor.beginTask(what, IProgressMonitor.UNKNOWN);
				}
				try {
					R result = work.explore(statistics -> report(statistics, monitor) && (monitor == null || !monitor.isCanceled()));
					tell(() -> {
						job = null;
						found.accept(result);
					});
				} catch (IllegalArgumentException e) {
					fail(e);
				} catch (RuntimeException e) {
					ILog.of(ExploreJob.class).error(what, e);
					fail(e);
				}
				return monitor != null && monitor.isCanceled() ? Status.CANCEL_STATUS : Status.OK_STATUS;
			}

			private void fail(RuntimeException e) {
				tell(() -> {
					job = null;
					failed.accept(String.valueOf(e.getMessage()));
				});
			}

			private boolean report(Statistics statistics, @Nullable IProgressMonitor monitor) {
				if (statistics.time().toNanos() >= nextReport) {
					nextReport = statistics.time().toNanos() + REPORT_NANOS;
					String text = String.format(Locale.ROOT, "%,d states, %,.0f states/s, %,d MiB", statistics.states(), statistics.statesPerSecond(),
							statistics.bytes() >> 20);
					if (monitor != null) {
						monitor.subTask(text);
					}
					tell(() -> progress.accept("Exploring: " + text));
				}
				return true;
			}

			/** Runs on the user interface thread, unless another run has been started or this one stopped. */
			private void tell(Runnable news) {
				Job self = this;
				if (!display.isDisposed()) {
					display.asyncExec(() -> {
						if (job == self) {
							news.run();
						}
					});
				}
			}
		};
		job = next;
		next.schedule();
	}
}
