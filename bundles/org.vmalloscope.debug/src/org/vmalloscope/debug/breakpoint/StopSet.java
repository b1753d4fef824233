package org.vmalloscope.debug.breakpoint;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.jdt.annotation.Nullable;
import org.vmalloscope.session.Session;
import org.vmalloscope.session.SessionMonitor;
import org.vmalloscope.session.breakpoint.Breakpoint;
import org.vmalloscope.session.breakpoint.Breakpoints;

/** The breakpoints of one file as its session understands them. For any thread. */
public final class StopSet {
	private final Path file;
	private volatile Map<SessionBreakpoint, Breakpoint> enabled = Map.of();

	/** The breakpoints of a file. */
	public StopSet(Path file) {
		this.file = file;
		update();
	}

	/** Reads the platform's breakpoints again; whether anything is different. */
	public boolean update() {
		Map<SessionBreakpoint, Breakpoint> before = enabled;
		Map<SessionBreakpoint, Breakpoint> now = new LinkedHashMap<>();
		if (Stops.manager().isEnabled()) {
			for (SessionBreakpoint breakpoint : Stops.all()) {
				Breakpoint meant = isOn(breakpoint) && breakpoint.appliesTo(file) ? breakpoint.toBreakpoint() : null;
				if (meant != null) {
					// what it remembers of the session, such as the place of its hit, stays good
					Breakpoint old = before.get(breakpoint);
					now.put(breakpoint, meant.equals(old) && old != null ? old : meant);
				}
			}
		}
		enabled = now;
		return !now.equals(before);
	}

	private static boolean isOn(SessionBreakpoint breakpoint) {
		try {
			return breakpoint.isEnabled();
		} catch (CoreException e) {
			// its marker has just been deleted
			ILog.of(StopSet.class).log(e.getStatus());
			return false;
		}
	}

	/** Whether a breakpoint is for the file, enabled or not. */
	public boolean appliesTo(SessionBreakpoint breakpoint) {
		return breakpoint.appliesTo(file);
	}

	/** How many of them are enabled. */
	public int count() {
		return enabled.size();
	}

	/** What stops a run; null when there is nothing. */
	public @Nullable Breakpoints stop() {
		Map<SessionBreakpoint, Breakpoint> now = enabled;
		return now.isEmpty() ? null : new Breakpoints(List.copyOf(now.values()));
	}

	/** The enabled breakpoints that stop at a position. May run the machine. */
	public List<SessionBreakpoint> at(Session session, int position) {
		return enabled.entrySet().stream().filter(entry -> entry.getValue().isAt(session, position, SessionMonitor.NONE)).map(Map.Entry::getKey).toList();
	}
}
