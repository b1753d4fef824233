package org.vmalloscope.session;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

import org.eclipse.jdt.annotation.Nullable;
import org.vmalloscope.session.NavigatorListener.Activity;

/**
 * Where one window stands in a session. Commands never block: they are carried out on a thread of the navigator's own, which tells
 * listeners once per change, in order. A seek, a run or a jump replaces whatever was not begun yet and ends a run or a play under
 * way; steps add up.
 */
public final class Navigator implements AutoCloseable {
	private static final long FRAME_NANOS = 16_000_000;

	private sealed interface Command {
		/** To a place, recorded in the history or not. */
		record Go(Place place) implements Command {
		}

		record Step(Stride stride, int count) implements Command {
		}

		record Run(Stop stop, boolean forward) implements Command {
		}

		record Play(double operationsPerSecond) implements Command {
		}

		record Jump(int direction) implements Command {
		}
	}

	private final Session session;
	private final Steps steps;
	private final History history = new History(new Place(0));
	private final List<NavigatorListener> listeners = new CopyOnWriteArrayList<>();
	private final Deque<Command> commands = new ArrayDeque<>();
	private final Thread thread;
	private volatile Moment current;
	private volatile Activity activity = Activity.IDLE;
	private boolean stopRequested;
	private boolean closed;

	/** A navigator at the beginning of a session. */
	public Navigator(Session session) {
		this.session = session;
		steps = new Steps(session);
		current = session.start();
		thread = new Thread(this::work, "Navigator of " + session.name());
		thread.setDaemon(true);
		thread.start();
	}

	/** What it navigates in. */
	public Session session() {
		return session;
	}

	/** Where it is. */
	public Moment current() {
		return current;
	}

	/** What it is doing. */
	public Activity activity() {
		return activity;
	}

	/** Tells a listener from now on. */
	public void addListener(NavigatorListener listener) {
		listeners.add(listener);
	}

	/** Does not tell a listener any more. */
	public void removeListener(NavigatorListener listener) {
		listeners.remove(listener);
	}

	/** Goes to a position; beyond the ends, to the end. */
	public void seek(int position) {
		seek(position, 0);
	}

	/** Goes to a probe point inside operation {@code position}; beyond the last one, behind the operation. */
	public void seek(int position, int point) {
		replace(new Command.Go(new Place(Math.max(0, Math.min(session.length(), position)), point)));
	}

	/** Steps over so many operations, backwards when the count is negative. From inside an operation the first step ends or undoes it. */
	public void step(int count) {
		step(Stride.OVER, count);
	}

	/** Steps over so many probe points, backwards when the count is negative. */
	public void stepInto(int count) {
		step(Stride.INTO, count);
	}

	/** Steps out of so many kernel functions, backwards when the count is negative: to the point before they were entered. */
	public void stepOut(int count) {
		step(Stride.OUT, count);
	}

	private void step(Stride stride, int count) {
		if (count == 0) {
			return;
		}
		synchronized (commands) {
			if (commands.peekLast() instanceof Command.Step last && last.stride == stride) {
				commands.removeLast();
				commands.add(new Command.Step(stride, last.count + count));
			} else {
				commands.add(new Command.Step(stride, count));
			}
			commands.notifyAll();
		}
	}

	/** Runs to the next stop; stays when there is none. */
	public void run(Stop stop, boolean forward) {
		replace(new Command.Run(stop, forward));
	}

	/** Plays at a speed, backwards when it is negative, to the end or until something else is asked for. */
	public void play(double operationsPerSecond) {
		replace(new Command.Play(operationsPerSecond));
	}

	/** Ends a run, where it has come to, or a play; forgets what was not begun yet. */
	public void stop() {
		synchronized (commands) {
			commands.clear();
			stopRequested = true;
			commands.notifyAll();
		}
	}

	/** Goes to where the last jump came from. */
	public void back() {
		replace(new Command.Jump(-1));
	}

	/** Goes to where the last {@link #back} came from. */
	public void forward() {
		replace(new Command.Jump(1));
	}

	/** Whether {@link #back} leads anywhere. */
	public boolean canGoBack() {
		return history.canGo(-1);
	}

	/** Whether {@link #forward} leads anywhere. */
	public boolean canGoForward() {
		return history.canGo(1);
	}

	/** Ends the navigator; what is under way is given up. */
	@Override
	public void close() {
		synchronized (commands) {
			closed = true;
			commands.clear();
			commands.notifyAll();
		}
	}

	private void replace(Command command) {
		synchronized (commands) {
			commands.clear();
			commands.add(command);
			commands.notifyAll();
		}
	}

	private boolean isInterrupted() {
		synchronized (commands) {
			return closed || stopRequested || !commands.isEmpty();
		}
	}

	private void work() {
		for (Command command = next(); command != null; command = next()) {
			try {
				carryOut(command);
			} catch (CancellationException e) {
				// A newer command takes over; the old one has no result.
				become(Activity.IDLE);
			} catch (RuntimeException e) {
				tell(listener -> listener.failed(e));
			}
		}
	}

	/** The next command; null when the navigator is closed. */
	private @Nullable Command next() {
		synchronized (commands) {
			while (commands.isEmpty() && !closed) {
				if (activity != Activity.IDLE) {
					break;
				}
				await(0);
			}
			if (closed) {
				return null;
			}
			stopRequested = false;
			Command command = commands.poll();
			if (command != null) {
				return command;
			}
		}
		become(Activity.IDLE);
		return next();
	}

	/** Waits for a command, at most so long; 0 is for ever. Needs the lock of {@link #commands}. */
	private void await(long millis) {
		try {
			commands.wait(millis);
		} catch (InterruptedException e) {
			closed = true;
		}
	}

	private void carryOut(Command command) {
		if (command instanceof Command.Go go) {
			become(Activity.MOVING);
			jump(go.place);
		} else if (command instanceof Command.Step step) {
			become(Activity.MOVING);
			Place place = steps.from(Place.of(current), step.stride, step.count);
			show(place);
			history.moved(Place.of(current));
		} else if (command instanceof Command.Run run) {
			become(Activity.RUNNING);
			run(run);
		} else if (command instanceof Command.Play play) {
			become(Activity.PLAYING);
			play(play);
		} else if (command instanceof Command.Jump jump) {
			become(Activity.MOVING);
			Place place = history.go(jump.direction);
			if (place != null) {
				show(place);
			}
		}
	}

	private void jump(Place place) {
		Place from = Place.of(current);
		show(place);
		if (!Place.of(current).equals(from)) {
			history.jumped(from, Place.of(current), System.nanoTime());
		}
	}

	private void run(Command.Run run) {
		Place from = Place.of(current);
		int[] reached = { from.position() };
		SessionMonitor monitor = new SessionMonitor() {
			@Override
			public boolean isCancelled() {
				return isInterrupted();
			}

			@Override
			public void progress(String what, long done, long total) {
				reached[0] = (int) Math.max(0, Math.min(session.length(), from.position() + (run.forward ? done : -done)));
				tell(listener -> listener.ranTo(reached[0]));
			}
		};
		Optional<Place> found;
		try {
			found = run.stop.next(session, from, run.forward, monitor);
		} catch (CancellationException e) {
			boolean stopped;
			synchronized (commands) {
				stopped = stopRequested && !closed;
			}
			if (!stopped) {
				throw e;
			}
			found = Optional.of(new Place(reached[0]));
		}
		if (found.isPresent()) {
			jump(found.get());
		} else {
			tell(listener -> listener.nothingFound(run.forward));
		}
	}

	private void play(Command.Play play) {
		long begun = System.nanoTime();
		int from = current.position();
		int end = play.operationsPerSecond > 0 ? session.length() : 0;
		while (current.position() != end && !isInterrupted()) {
			double seconds = (System.nanoTime() - begun) / 1e9;
			long place = Math.round(from + play.operationsPerSecond * seconds);
			int position = (int) Math.max(0, Math.min(session.length(), place));
			if (position != current.position()) {
				show(new Place(position));
				history.moved(new Place(position));
			}
			synchronized (commands) {
				if (commands.isEmpty() && !closed && !stopRequested) {
					await(Math.max(1, FRAME_NANOS / 1_000_000));
				}
			}
		}
	}

	/** Goes there and tells. */
	private void show(Place place) {
		Moment before = current;
		if (Place.of(before).equals(place)) {
			return;
		}
		Moment now = place.point() == 0 ? session.moment(place.position()) : inside(place);
		if (Place.of(before).equals(Place.of(now))) {
			return;
		}
		current = now;
		tell(listener -> listener.moved(before, now));
	}

	private Moment inside(Place place) {
		if (place.position() >= session.length() || place.point() > session.points(place.position())) {
			return session.moment(Math.min(session.length(), place.position() + 1));
		}
		return session.moment(place.position(), place.point());
	}

	private void become(Activity now) {
		if (activity != now) {
			activity = now;
			tell(listener -> listener.activityChanged(now));
		}
	}

	private void tell(Consumer<NavigatorListener> what) {
		for (NavigatorListener listener : listeners) {
			try {
				what.accept(listener);
			} catch (RuntimeException e) {
				// One listener's fault must not keep the others from hearing.
				Thread.UncaughtExceptionHandler handler = thread.getUncaughtExceptionHandler();
				if (handler != null) {
					handler.uncaughtException(thread, e);
				}
			}
		}
	}
}
