package org.vmalloscope.ui.canvas;

import java.util.concurrent.CancellationException;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import java.util.function.BooleanSupplier;

import org.eclipse.core.runtime.Platform;
import org.eclipse.jdt.annotation.Nullable;

/**
 * Work in the background of which only the newest matters: a task that was not begun when the next one comes is dropped. One that runs
 * may go on for a while, so that a user who keeps zooming sees pictures and not only the promise of one; then it is told to stop.
 * One task of an instance runs at a time. Thread-safe.
 */
public final class Latest {
	/** How long a superseded task may still run, in nanoseconds. */
	private static final long GRACE = 100_000_000;

	private static final Executor WORKERS = Executors.newFixedThreadPool(Math.max(2, Runtime.getRuntime().availableProcessors() - 1), task -> {
		Thread thread = new Thread(task, "Painter");
		thread.setDaemon(true);
		return thread;
	});

	/** A piece of work. */
	@FunctionalInterface
	public interface Task {
		/**
		 * @param cancelled whether nobody wants the result any more
		 * @throws CancellationException to stop without a result
		 */
		void run(BooleanSupplier cancelled);
	}

	private @Nullable Task waiting;
	private boolean running;
	private boolean closed;
	private volatile long superseded = Long.MAX_VALUE;

	/** Runs a task as soon as the one under way is over, instead of the one that waits now. */
	public synchronized void submit(Task task) {
		if (closed) {
			return;
		}
		waiting = task;
		if (running) {
			superseded = Math.min(superseded, System.nanoTime());
		} else {
			running = true;
			WORKERS.execute(this::work);
		}
	}

	/** Drops all work, now and from now on. */
	public synchronized void close() {
		closed = true;
		waiting = null;
	}

	private void work() {
		for (Task task = next(); task != null; task = next()) {
			try {
				task.run(this::isCancelled);
			} catch (CancellationException e) {
				continue; // the next one is waiting already
			} catch (RuntimeException | Error e) {
				// a broken picture must not end the thread that draws the others
				Platform.getLog(Latest.class).error("Background work of a view failed: " + e, e);
			}
		}
	}

	private synchronized @Nullable Task next() {
		Task task = waiting;
		waiting = null;
		superseded = Long.MAX_VALUE;
		running = task != null;
		return task;
	}

	private boolean isCancelled() {
		if (closed) {
			return true;
		}
		long since = superseded;
		return since != Long.MAX_VALUE && System.nanoTime() - since > GRACE;
	}
}
