package org.vmalloscope.ui.document;

import java.util.concurrent.atomic.AtomicReference;

import org.eclipse.core.runtime.ILog;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.SWTException;
import org.eclipse.swt.widgets.Display;
import org.vmalloscope.session.Moment;
import org.vmalloscope.session.NavigatorListener;

/**
 * Brings what a navigator tells to the UI thread. Of moves only the latest one counts: a session that runs may move a thousand times
 * before the screen is painted once.
 */
final class Moves implements NavigatorListener {
	private final Display display;
	private final Document document;
	private final AtomicReference<@Nullable Moment> latest = new AtomicReference<>();

	Moves(Display display, Document document) {
		this.display = display;
		this.document = document;
	}

	@Override
	public void moved(Moment before, Moment now) {
		if (latest.getAndSet(now) == null) {
			later(this::deliver);
		}
	}

	private void deliver() {
		Moment now = latest.getAndSet(null);
		if (now != null) {
			document.moved(this, now);
		}
	}

	@Override
	public void activityChanged(Activity activity) {
		later(document::activityChanged);
	}

	@Override
	public void nothingFound(boolean forward) {
		later(() -> document.said(forward ? "Nothing found from here to the end" : "Nothing found from here back to the start"));
	}

	@Override
	public void failed(RuntimeException cause) {
		ILog.of(Moves.class).error("a command on the session failed", cause);
		later(() -> document.said("That failed: " + cause.getMessage()));
	}

	private void later(Runnable action) {
		try {
			display.asyncExec(action);
		} catch (SWTException e) {
			// the display is gone, and with it everybody who would look
			latest.set(null);
		}
	}
}
