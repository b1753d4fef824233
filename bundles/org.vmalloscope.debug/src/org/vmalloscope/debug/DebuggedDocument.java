package org.vmalloscope.debug;

import java.nio.file.Path;
import java.util.List;

import org.eclipse.core.resources.IMarkerDelta;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.debug.core.DebugPlugin;
import org.eclipse.debug.core.IBreakpointManager;
import org.eclipse.debug.core.IBreakpointManagerListener;
import org.eclipse.debug.core.IBreakpointsListener;
import org.eclipse.debug.core.model.IBreakpoint;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.SWTException;
import org.eclipse.swt.widgets.Display;
import org.vmalloscope.debug.breakpoint.LineStop;
import org.vmalloscope.debug.breakpoint.SessionBreakpoint;
import org.vmalloscope.debug.breakpoint.StopSet;
import org.vmalloscope.debug.breakpoint.Stops;
import org.vmalloscope.debug.model.SessionLaunch;
import org.vmalloscope.debug.model.SessionTarget;
import org.vmalloscope.session.Navigator;
import org.vmalloscope.session.Session;
import org.vmalloscope.ui.document.Document;
import org.vmalloscope.ui.document.DocumentListener;
import org.vmalloscope.ui.document.OperationBreaks;

/** An open document with its debug target and its breakpoints. UI thread, but for the calls of the platform's breakpoint manager. */
final class DebuggedDocument implements DocumentListener, IBreakpointsListener, IBreakpointManagerListener {
	private final Display display = Display.getCurrent();
	private final Document document;
	private final Runnable closed;
	/** Of the target that there is, or that a job is making. */
	private @Nullable Navigator opening;
	private @Nullable SessionTarget target;
	private @Nullable StopSet stops;

	/** @param closed called when the document is closed */
	DebuggedDocument(Document document, Runnable closed) {
		this.document = document;
		this.closed = closed;
		document.addListener(this);
		stateChanged();
	}

	/** The debug target; null while there is none. */
	@Nullable SessionTarget target() {
		return target;
	}

	@Override
	public void stateChanged() {
		SessionTarget shown = target;
		if (shown != null && shown.navigator() != document.navigator()) {
			// a scenario that was saved is another session, and a closed document none
			close();
		}
		Navigator navigator = document.navigator();
		if (navigator != null && navigator != opening) {
			opening = navigator;
			open(navigator);
		}
		if (document.state() == Document.State.CLOSED) {
			closed.run();
		}
	}

	private void open(Navigator navigator) {
		Path file = document.file();
		String name = document.name();
		// the first use of the breakpoint manager reads the workspace
		Job.createSystem("Open the debugger of " + name, monitor -> {
			IBreakpointManager manager = DebugPlugin.getDefault().getBreakpointManager();
			StopSet read = new StopSet(file);
			SessionTarget opened = SessionLaunch.open(name, navigator, () -> later(() -> document.run(true)), read);
			manager.addBreakpointListener(this);
			manager.addBreakpointManagerListener(this);
			later(() -> opened(opened, read));
		}).schedule();
	}

	private void opened(SessionTarget opened, StopSet read) {
		target = opened;
		stops = read;
		if (document.navigator() == opened.navigator()) {
			breakpointsChanged();
		} else {
			close();
		}
	}

	private void close() {
		SessionTarget open = target;
		if (open != null) {
			target = null;
			IBreakpointManager manager = DebugPlugin.getDefault().getBreakpointManager();
			manager.removeBreakpointListener(this);
			manager.removeBreakpointManagerListener(this);
			SessionLaunch.close(open);
		}
	}

	private void later(Runnable action) {
		try {
			display.asyncExec(action);
		} catch (SWTException e) {
			// the display is gone, and with it everybody who would look
			ILog.of(DebuggedDocument.class).log(Status.info("closed while the debugger was at work: " + e.getMessage()));
		}
	}

	private void breakpointsChanged() {
		StopSet known = stops;
		if (known != null && target != null) {
			known.update();
			document.breakAt(known.stop());
			document.show(new Breaks());
		}
	}

	@Override
	@NonNullByDefault({})
	public void breakpointsAdded(IBreakpoint[] breakpoints) {
		changed();
	}

	private void changed() {
		Stops.saveLater();
		later(this::breakpointsChanged);
	}

	@Override
	@NonNullByDefault({})
	public void breakpointsRemoved(IBreakpoint[] breakpoints, IMarkerDelta[] deltas) {
		changed();
	}

	@Override
	@NonNullByDefault({})
	public void breakpointsChanged(IBreakpoint[] breakpoints, IMarkerDelta[] deltas) {
		changed();
	}

	@Override
	public void breakpointManagerEnablementChanged(boolean enabled) {
		later(this::breakpointsChanged);
	}

	/** The breakpoints in lines, as the table of events shows them: those that there are when it is made. */
	private final class Breaks implements OperationBreaks {
		private final List<LineStop> lines;
		private final boolean areOn = DebugPlugin.getDefault().getBreakpointManager().isEnabled();

		Breaks() {
			lines = Stops.all().stream().filter(LineStop.class::isInstance).map(LineStop.class::cast).filter(stop -> stop.appliesTo(document.file())).toList();
		}

		@Override
		public Mark at(int index) {
			Session session = document.session();
			if (lines.isEmpty() || session == null) {
				return Mark.NONE;
			}
			long line = session.line(index);
			for (LineStop stop : lines) {
				if (stop.line() == line) {
					return areOn && isEnabled(stop) ? Mark.ENABLED : Mark.DISABLED;
				}
			}
			return Mark.NONE;
		}

		private boolean isEnabled(SessionBreakpoint stop) {
			try {
				return stop.isEnabled();
			} catch (CoreException e) {
				// removed a moment ago; the news of it is on its way
				return false;
			}
		}

		@Override
		public void toggle(int index) {
			Session session = document.session();
			if (session != null && session.line(index) > 0) {
				int line = (int) session.line(index);
				Path file = document.file();
				Job.create("Toggle breakpoint", monitor -> {
					Stops.toggle(file, line);
				}).schedule();
			}
		}
	}
}
