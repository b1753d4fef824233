package org.vmalloscope.ui.pagetable;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.jdt.annotation.NonNull;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.ui.IWorkbenchWindow;
import org.vmalloscope.engine.schedule.explore.Limits;
import org.vmalloscope.session.Moment;
import org.vmalloscope.session.Navigator;
import org.vmalloscope.ui.document.ActiveDocument;
import org.vmalloscope.ui.document.Document;
import org.vmalloscope.ui.document.DocumentListener;

/**
 * What all orders have in common that a window shows: they follow its active document, are explored in the background, and tell who listens. UI thread only.
 *
 * @param <R> what the explorer finds
 */
abstract class ShownOrder<@NonNull R> implements Interleaved {
	private final IWorkbenchWindow window;
	private final List<Runnable> listeners = new ArrayList<>();
	private final ExploreJob<R> job = new ExploreJob<>(this::say, this::explored, this::say);
	private final DocumentListener follower = new DocumentListener() {
		@Override
		public void stateChanged() {
			attach();
		}

		@Override
		public void moved(Moment before, Moment now) {
			ShownOrder.this.moved(before, now);
		}
	};
	private @Nullable Document document;
	private @Nullable R verdict;
	private String message = "";
	private int selectedRow = -1;
	private Limits limits = ExploreLimits.STANDARD;

	ShownOrder(IWorkbenchWindow window) {
		this.window = window;
	}

	/** Follows the active document from now on. */
	final void begin() {
		ActiveDocument active = ActiveDocument.of(window);
		active.addListener(this::follow);
		follow(active.get());
	}

	private void follow(@Nullable Document next) {
		Document old = document;
		if (old != null) {
			old.removeListener(follower);
		}
		document = next;
		detach();
		if (next != null) {
			next.addListener(follower);
		}
		attach();
	}

	/** Another document is active now. */
	abstract void detach();

	/** Shows what the document shows, if that is an order. */
	abstract void attach();

	/** The document went to another moment. */
	abstract void moved(Moment before, Moment now);

	/** The window. */
	final IWorkbenchWindow window() {
		return window;
	}

	/** The document that is followed, whatever it holds; {@code null} for none. */
	final @Nullable Document document() {
		return document;
	}

	/** What moves the document. */
	final @Nullable Navigator documentNavigator() {
		Document shown = document;
		return shown == null ? null : shown.navigator();
	}

	/** Whether a session has steps ahead. */
	static boolean isBeforeEnd(Navigator session) {
		return session.current().position() < session.session().length();
	}

	final void addListener(Runnable listener) {
		listeners.add(listener);
	}

	final void removeListener(Runnable listener) {
		listeners.remove(listener);
	}

	final void changed() {
		List.copyOf(listeners).forEach(Runnable::run);
	}

	/** What was last said about a step or an exploration; empty for nothing. */
	final String message() {
		return message;
	}

	/** Sets that without telling anybody. */
	final void setMessage(String words) {
		message = words;
	}

	/** Sets that and tells. */
	final void say(String words) {
		message = words;
		changed();
	}

	@Override
	public final int selectedRow() {
		return selectedRow;
	}

	@Override
	public final void select(int row) {
		selectedRow = row;
		changed();
	}

	/** Selects without telling anybody. */
	final void setSelectedRow(int row) {
		selectedRow = row;
	}

	@Override
	public final Limits limits() {
		return limits;
	}

	@Override
	public final void limitTo(Limits next) {
		limits = next;
	}

	/** What the explorer found; {@code null} while that is not known. */
	final @Nullable R verdict() {
		return verdict;
	}

	/** What was explored is shown no more. */
	final void forgetVerdict() {
		job.stop();
		verdict = null;
	}

	/** Explores in the background. */
	final void explore(String title, ExploreJob.Work<R> work) {
		verdict = null;
		job.start(title, work);
		say("Exploring…");
	}

	private void explored(R result) {
		verdict = result;
		say("");
	}

	@Override
	public final boolean isExploring() {
		return job.isRunning();
	}

	@Override
	public final void stopExploring() {
		job.stop();
		say("Stopped.");
	}
}
