package org.vmalloscope.debug.breakpoint;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IWorkspaceRoot;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.debug.core.DebugPlugin;
import org.eclipse.debug.core.IBreakpointManager;
import org.eclipse.debug.core.model.Breakpoint;
import org.eclipse.debug.core.model.IBreakpoint;
import org.eclipse.jdt.annotation.Nullable;
import org.vmalloscope.debug.model.SessionTarget;
import org.vmalloscope.session.Effect;

/** Makes, finds and removes breakpoints. For any thread. */
public final class Stops {
	/** Between a change and its being saved; more changes often follow. */
	private static final long SAVE_MILLIS = 1000;
	private static final Job SAVING = Job.createSystem("Save breakpoints", monitor -> {
		ResourcesPlugin.getWorkspace().save(false, monitor);
	});

	private Stops() {
	}

	/** Writes all breakpoints to the disk, soon: the platform does it only when the program ends as it should. */
	public static void saveLater() {
		SAVING.schedule(SAVE_MILLIS);
	}

	/** All breakpoints of sessions. */
	public static List<SessionBreakpoint> all() {
		IBreakpoint[] known = manager().getBreakpoints(SessionTarget.MODEL);
		return Arrays.stream(known).filter(SessionBreakpoint.class::isInstance).map(SessionBreakpoint.class::cast).toList();
	}

	/** The breakpoint in a line of a file, or null. */
	public static @Nullable LineStop at(Path file, long line) {
		for (SessionBreakpoint breakpoint : all()) {
			if (breakpoint instanceof LineStop stop && stop.line() == line && stop.appliesTo(file)) {
				return stop;
			}
		}
		return null;
	}

	/** Sets a breakpoint in a line, from 1, or removes the one that is there. */
	public static void toggle(Path file, int line) throws CoreException {
		LineStop old = at(file, line);
		if (old != null) {
			old.delete();
		} else {
			line(file, line);
		}
	}

	/** Sets a breakpoint in a line, from 1. It has no message: the ruler's hover would say nothing new, and take a click away from it. */
	public static LineStop line(Path file, int line) throws CoreException {
		LineStop stop = new LineStop();
		create(stop, LineStop.MARKER, Map.of(SessionBreakpoint.FILE, file.toUri().toString(), IMarker.LINE_NUMBER, line, IMarker.LOCATION, file.toString()));
		return stop;
	}

	/** Sets a breakpoint at events in all files. */
	public static EventStop event(Set<Effect> effects) throws CoreException {
		EventStop stop = new EventStop();
		String names = names(effects);
		create(stop, EventStop.MARKER, Map.of(EventStop.EFFECTS, names, IMarker.MESSAGE, "Breakpoint: " + names));
		return stop;
	}

	/** Sets a watchpoint in all files; see {@link WatchStop#parse}. */
	public static WatchStop watch(String watched) throws CoreException {
		WatchStop stop = new WatchStop();
		create(stop, WatchStop.MARKER, Map.of(WatchStop.WATCHED, watched.strip(), IMarker.MESSAGE, "Watchpoint: " + watched));
		return stop;
	}

	/** Lets an event breakpoint stop at other events. */
	public static void change(EventStop stop, Set<Effect> effects) throws CoreException {
		stop.getMarker().setAttribute(EventStop.EFFECTS, names(effects));
	}

	/** Lets a watchpoint watch something else. */
	public static void change(WatchStop stop, String watched) throws CoreException {
		stop.getMarker().setAttribute(WatchStop.WATCHED, watched.strip());
	}

	private static String names(Set<Effect> effects) {
		return String.join(" ", effects.stream().sorted().map(Effect::name).toList());
	}

	private static void create(Breakpoint breakpoint, String type, Map<String, Object> attributes) throws CoreException {
		IWorkspaceRoot root = ResourcesPlugin.getWorkspace().getRoot();
		ResourcesPlugin.getWorkspace().run(monitor -> {
			Map<String, Object> all = new HashMap<>(attributes);
			all.put(IBreakpoint.ENABLED, true);
			all.put(IBreakpoint.PERSISTED, true);
			all.put(IBreakpoint.ID, SessionTarget.MODEL);
			IMarker marker = root.createMarker(type);
			marker.setAttributes(all);
			breakpoint.setMarker(marker);
		}, null);
		manager().addBreakpoint(breakpoint);
	}

	static IBreakpointManager manager() {
		return DebugPlugin.getDefault().getBreakpointManager();
	}
}
