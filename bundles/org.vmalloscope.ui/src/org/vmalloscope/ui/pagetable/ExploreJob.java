package org.vmalloscope.ui.pagetable;

import java.util.Locale;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.widgets.Display;
import org.vmalloscope.engine.pagetable.story.Story;
import org.vmalloscope.engine.schedule.explore.Exploration;
import org.vmalloscope.engine.schedule.explore.Explorer;
import org.vmalloscope.engine.schedule.explore.Limits;
import org.vmalloscope.engine.schedule.explore.Statistics;

/** Explores a story in the background, on a machine of its own. What a stopped or superseded run finds is dropped. */
final class ExploreJob {
	private static final long REPORT_NANOS = 200_000_000L;

	private final OpenRace race;
	private @Nullable Job job;

	ExploreJob(OpenRace race) {
		this.race = race;
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

	void start(Story story, int maximumStates) {
		stop();
		Display display = Display.getCurrent();
		Job next = new Job("Explore " + story.title()) {
			private long nextReport;

			@Override
			protected org.eclipse.core.runtime.IStatus run(@Nullable IProgressMonitor monitor) {
				Exploration result = new Explorer(story.machine()).within(Limits.DEFAULT.withStates(maximumStates))
						.watchedBy(progress -> report(progress) && (monitor == null || !monitor.isCanceled())).run();
				boolean cancelled = monitor != null && monitor.isCanceled();
				tell(() -> {
					job = null;
					race.explored(result);
				});
				return cancelled ? Status.CANCEL_STATUS : Status.OK_STATUS;
			}

			private boolean report(Statistics progress) {
				if (progress.time().toNanos() >= nextReport) {
					nextReport = progress.time().toNanos() + REPORT_NANOS;
					String text = String.format(Locale.ROOT, "Exploring: %,d states, %,.0f states/s, %,d MiB", progress.states(), progress.statesPerSecond(),
							progress.bytes() >> 20);
					tell(() -> race.exploring(text));
				}
				return true;
			}

			/** Runs on the user interface thread, unless another run has been started or this one stopped. */
			private void tell(Runnable what) {
				Job self = this;
				if (!display.isDisposed()) {
					display.asyncExec(() -> {
						if (job == self) {
							what.run();
						}
					});
				}
			}
		};
		job = next;
		next.schedule();
	}
}
