package org.vmalloscope.debug.model;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;

import org.eclipse.core.resources.IMarkerDelta;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.debug.core.DebugEvent;
import org.eclipse.debug.core.DebugException;
import org.eclipse.debug.core.ILaunch;
import org.eclipse.debug.core.model.DebugElement;
import org.eclipse.debug.core.model.IBreakpoint;
import org.eclipse.debug.core.model.IDebugTarget;
import org.eclipse.debug.core.model.IMemoryBlock;
import org.eclipse.debug.core.model.IProcess;
import org.eclipse.debug.core.model.IThread;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.vmalloscope.debug.breakpoint.SessionBreakpoint;
import org.vmalloscope.debug.breakpoint.StopSet;
import org.vmalloscope.debug.model.Stand.TaskStand;
import org.vmalloscope.session.Moment;
import org.vmalloscope.session.Navigator;
import org.vmalloscope.session.NavigatorListener;
import org.vmalloscope.session.Session;
import org.vmalloscope.session.inside.Words;

/**
 * A session as a debug target. All of its tasks stop and go together. It follows the session's navigator: moves are brought to the views
 * by a job, the latest one only, so that neither the navigator nor the window ever waits for them.
 */
public final class SessionTarget extends DebugElement implements IDebugTarget {
	/** The id of the debug model. */
	public static final String MODEL = "org.vmalloscope.debug.model";
	/** Between two updates while the session plays: more could not be read. */
	private static final long PLAY_MILLIS = 60;

	private final ILaunch launch;
	private final Navigator navigator;
	private final Runnable run;
	private final StopSet stops;
	private final Map<String, TaskThread> threads = new LinkedHashMap<>();
	private final Job updating = Job.createSystem("Show where the session stands", monitor -> {
		update();
	});
	private final Follower follower = new Follower();
	private volatile Stand stand;
	private volatile List<SessionBreakpoint> hits = List.of();
	private volatile boolean isRunning;
	private volatile boolean isStopped;
	private volatile boolean isTerminated;

	/**
	 * @param run   runs the session forwards, as a key does
	 * @param stops the breakpoints of the file
	 */
	public SessionTarget(ILaunch launch, Navigator navigator, Runnable run, StopSet stops) {
		super(null);
		this.launch = launch;
		this.navigator = navigator;
		this.run = run;
		this.stops = stops;
		Moment now = navigator.current();
		stand = new Stand(now, null, Tasks.at(navigator.session(), now), "");
	}

	/** Begins to follow the session. */
	public void start() {
		show(stand, new ArrayList<>());
		launch.addDebugTarget(this);
		fireCreationEvent();
		current().fireSuspendEvent(DebugEvent.CLIENT_REQUEST);
		navigator.addListener(follower);
		updating.schedule();
	}

	/** The session is closed. */
	public void close() {
		navigator.removeListener(follower);
		updating.cancel();
		isTerminated = true;
		fireTerminateEvent();
	}

	private final class Follower implements NavigatorListener {
		@Override
		public void moved(Moment before, Moment now) {
			updating.schedule(navigator.activity() == Activity.PLAYING ? PLAY_MILLIS : 0);
		}

		@Override
		public void activityChanged(Activity activity) {
			if (activity == Activity.RUNNING) {
				isRunning = true;
				current().fireResumeEvent(DebugEvent.CLIENT_REQUEST);
			} else if (isRunning && activity == Activity.IDLE) {
				isRunning = false;
				isStopped = true;
				updating.schedule();
			}
		}
	}

	private void update() {
		Stand last = stand;
		Moment now = navigator.current();
		boolean endsRun = isStopped;
		if (isRunning || isTerminated || now == last.now() && !endsRun) {
			return;
		}
		isStopped = false;
		if (now != last.now()) {
			hits = endsRun ? hits(now) : List.of();
			String why = hits.isEmpty() ? "" : String.join("; ", hits.stream().map(SessionBreakpoint::words).toList());
			Stand next = new Stand(now, last.now(), Tasks.at(session(), now), why);
			stand = next;
			List<TaskThread> others = new ArrayList<>();
			if (show(next, others)) {
				fireChangeEvent(DebugEvent.CONTENT);
			}
			// the platform looks again at the thread that stopped, not at those that wait
			others.forEach(thread -> thread.fireChangeEvent(DebugEvent.CONTENT));
		}
		fireChangeEvent(DebugEvent.STATE);
		TaskThread current = current();
		if (!endsRun) {
			current.fireResumeEvent(DebugEvent.STEP_OVER);
		}
		current.fireSuspendEvent(!endsRun ? DebugEvent.STEP_END : hits.isEmpty() ? DebugEvent.CLIENT_REQUEST : DebugEvent.BREAKPOINT);
	}

	private List<SessionBreakpoint> hits(Moment now) {
		try {
			return now.isInside() ? List.of() : stops.at(session(), now.position());
		} catch (CancellationException e) {
			// the session is being closed
			return List.of();
		}
	}

	/** Brings the threads to where the session stands.
	 * @param others takes the threads that wait and say something else than before
	 * @return whether there are other threads */
	private boolean show(Stand next, List<TaskThread> others) {
		synchronized (threads) {
			Map<String, TaskThread> now = new LinkedHashMap<>();
			for (TaskStand task : next.tasks()) {
				TaskThread thread = threads.get(task.key());
				if (thread == null) {
					thread = new TaskThread(this, task);
				}
				if (thread.update(task, next.now(), next.before()) && !task.isCurrent()) {
					others.add(thread);
				}
				now.put(task.key(), thread);
			}
			boolean differs = !new ArrayList<>(now.keySet()).equals(new ArrayList<>(threads.keySet()));
			threads.clear();
			threads.putAll(now);
			return differs;
		}
	}

	private TaskThread current() {
		synchronized (threads) {
			return threads.values().stream().filter(TaskThread::isCurrent).findFirst().orElseThrow();
		}
	}

	/** Where it stands. */
	public Stand stand() {
		return stand;
	}

	/** The session. */
	public Session session() {
		return navigator.session();
	}

	/** What moves it. */
	public Navigator navigator() {
		return navigator;
	}

	/** The breakpoints of its file. */
	public StopSet stops() {
		return stops;
	}

	/** Whether a run is under way. */
	public boolean isRunning() {
		return isRunning;
	}

	/** Those of some breakpoints at which it stopped. */
	IBreakpoint[] hit(IBreakpoint[] some) {
		List<SessionBreakpoint> now = hits;
		return Arrays.stream(some).filter(now::contains).toArray(IBreakpoint[]::new);
	}

	boolean canAdvance() {
		return isSuspended() && navigator.current().position() < session().length();
	}

	@Override
	public String getName() {
		Moment now = stand.now();
		String place = "position " + Words.count(now.position()) + " of " + Words.count(session().length()) + (now.isInside() ? ", inside" : "");
		return "Linux " + now.state().kernel().profile().name() + ", " + place;
	}

	@Override
	public String getModelIdentifier() {
		return MODEL;
	}

	@Override
	public IDebugTarget getDebugTarget() {
		return this;
	}

	@Override
	public ILaunch getLaunch() {
		return launch;
	}

	@Override
	public @Nullable IProcess getProcess() {
		return null;
	}

	@Override
	public IThread[] getThreads() {
		synchronized (threads) {
			return isTerminated ? new IThread[0] : threads.values().toArray(IThread[]::new);
		}
	}

	@Override
	public boolean hasThreads() {
		return !isTerminated;
	}

	@Override
	@NonNullByDefault({})
	public boolean supportsBreakpoint(IBreakpoint breakpoint) {
		return breakpoint instanceof SessionBreakpoint one && stops.appliesTo(one);
	}

	@Override
	public boolean canResume() {
		return canAdvance();
	}

	@Override
	public boolean canSuspend() {
		return !isTerminated && isRunning;
	}

	@Override
	public boolean isSuspended() {
		return !isTerminated && !isRunning;
	}

	@Override
	public void resume() {
		run.run();
	}

	@Override
	public void suspend() {
		navigator.stop();
	}

	@Override
	public boolean canTerminate() {
		return false;
	}

	@Override
	public boolean isTerminated() {
		return isTerminated;
	}

	@Override
	public void terminate() throws DebugException {
		notSupported("a session ends with its editor", null);
	}

	@Override
	@NonNullByDefault({})
	public void breakpointAdded(IBreakpoint breakpoint) {
		// who runs the session asks for the breakpoints then
	}

	@Override
	@NonNullByDefault({})
	public void breakpointRemoved(IBreakpoint breakpoint, IMarkerDelta delta) {
		// who runs the session asks for the breakpoints then
	}

	@Override
	@NonNullByDefault({})
	public void breakpointChanged(IBreakpoint breakpoint, IMarkerDelta delta) {
		// who runs the session asks for the breakpoints then
	}

	@Override
	public boolean canDisconnect() {
		return false;
	}

	@Override
	public void disconnect() throws DebugException {
		notSupported("there is nothing to disconnect from", null);
	}

	@Override
	public boolean isDisconnected() {
		return false;
	}

	@Override
	public boolean supportsStorageRetrieval() {
		return false;
	}

	@Override
	public @Nullable IMemoryBlock getMemoryBlock(long start, long length) {
		return null;
	}
}
