package org.vmalloscope.session;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntPredicate;

import org.eclipse.jdt.annotation.Nullable;
import org.vmalloscope.engine.kernel.KernelProbe;
import org.vmalloscope.session.record.AreaTimeline;
import org.vmalloscope.session.record.Recording;

/**
 * One opened document in time: what happens in it, and the machine at any position. Position p is the state after the first p
 * operations; the last position is {@link #length}.
 * <p>
 * Safe for any thread. What was recorded in the first run (operations, effects, metrics, births, problems) is there at once;
 * {@link #moment}, {@link #points} and the searches run the machine and block for some milliseconds up to, for a search, the time of
 * a whole run: call them off the user interface's thread.
 */
public final class Session {
	private static final int DEPTHS_KEPT = 16;

	private final String name;
	private final @Nullable Path file;
	private final Course course;
	private final Recording recording;
	private final int[] notes;
	private final List<Problem> problems;
	private final Runner runner;
	/** Set once, before anybody sees the session. */
	private List<Session> machines = List.of();
	/** By operation, of those that were looked into last. */
	private final Map<Integer, int[]> depths = new LinkedHashMap<>(16, 0.75f, true) {
		private static final long serialVersionUID = 1L;

		@Override
		protected boolean removeEldestEntry(Map.@Nullable Entry<Integer, int[]> eldest) {
			return size() > DEPTHS_KEPT;
		}
	};

	private Session(String name, @Nullable Path file, Course course, Recording recording) {
		this.name = name;
		this.file = file;
		this.course = course;
		this.recording = recording;
		notes = course.notes();
		List<Problem> all = new ArrayList<>(course.problems());
		all.addAll(recording.problems());
		problems = List.copyOf(all);
		runner = new Runner(course, recording.checkpoints());
	}

	/**
	 * A session over a course at its beginning. Runs the whole course once.
	 *
	 * @param name   for people
	 * @param file   where it comes from, or null
	 * @param course belongs to the session from now on
	 * @throws java.util.concurrent.CancellationException when the monitor says so
	 */
	public static Session over(String name, @Nullable Path file, Course course, SessionMonitor monitor) {
		List<Session> machines = new ArrayList<>();
		for (Course other : course.others()) {
			machines.add(new Session(name, file, other, Recording.of(other, monitor)));
		}
		machines.add(0, new Session(name, file, course, Recording.of(course, monitor)));
		machines.forEach(session -> session.machines = List.copyOf(machines));
		return machines.get(0);
	}

	/**
	 * The sessions of all machines on which the operations run, in the order of the source; just this one in most cases. All have the same
	 * operations: position p of one is position p of the others. What a machine does not do changes nothing there.
	 */
	public List<Session> machines() {
		return machines;
	}

	/** What the machine is called, where several are compared; else empty. */
	public String machine() {
		return course.machine();
	}

	/** The name for people. */
	public String name() {
		return name;
	}

	/** The file or folder that it comes from. */
	public Optional<Path> file() {
		Path path = file;
		return path == null ? Optional.empty() : Optional.of(path);
	}

	/**
	 * What the session is over, when it is of a kind that knows more than all do. Only what that kind allows to any thread may be asked.
	 */
	public <C extends Course> Optional<C> course(Class<C> kind) {
		return kind.isInstance(course) ? Optional.of(kind.cast(course)) : Optional.empty();
	}

	/** How many operations there are. */
	public int length() {
		return recording.length();
	}

	/** What operation {@code index}, 0 to {@link #length} - 1, is. */
	public Operation operation(int index) {
		checkOperation(index);
		return course.operation(index);
	}

	/** The 1-based line of the file that an operation stands in, 0 if in none: {@link Operation#line} without the cost of the rest. */
	public long line(int index) {
		checkOperation(index);
		return course.line(index);
	}

	/** Who asked for an operation; empty if it is not known. */
	public String caller(int index) {
		checkOperation(index);
		return course.caller(index);
	}

	/** Bytes that an operation asks for, before an allocator rounds them; -1 if it asks for none or that is not known. */
	public long requested(int index) {
		checkOperation(index);
		return course.requested(index);
	}

	/** The last {@linkplain OperationKind#NOTE note} among the first {@code position} operations; -1 if there is none. */
	public int noteBefore(int position) {
		int place = Arrays.binarySearch(notes, position);
		int before = (place < 0 ? -place - 1 : place) - 1;
		return before < 0 ? -1 : notes[before];
	}

	/** The operations that are notes, ascending. */
	public int[] notes() {
		return notes.clone();
	}

	/** What an operation did when it ran. */
	public Set<Effect> effects(int index) {
		int mask = effectMask(index);
		Set<Effect> effects = EnumSet.noneOf(Effect.class);
		for (Effect effect : Effect.values()) {
			if ((mask & effect.bit()) != 0) {
				effects.add(effect);
			}
		}
		return effects;
	}

	/** The {@linkplain Effect#bit bits} of what an operation did when it ran. */
	public int effectMask(int index) {
		checkOperation(index);
		return recording.effects()[index];
	}

	/** The metrics that there are. */
	public List<Metric> metrics() {
		return recording.series().stream().map(MetricSeries::metric).toList();
	}

	/**
	 * A metric at every position.
	 *
	 * @throws IllegalArgumentException when the session does not have it
	 */
	public MetricSeries series(Metric metric) {
		return recording.series().stream().filter(series -> series.metric() == metric).findFirst()
				.orElseThrow(() -> new IllegalArgumentException(name + " has no metric " + metric));
	}

	/** The purges of the vmalloc space, in their order. */
	public List<Purge> purges() {
		return recording.purges();
	}

	/** What a user should know: of the reader, of the replay and of the run, on all machines. */
	public List<Problem> problems() {
		return machines.size() == 1 ? problems : machines.stream().flatMap(session -> session.problems.stream().map(problem -> new Problem(problem.severity(), problem.file(),
				problem.line(), problem.operation(), session.machine() + ": " + problem.text()))).toList();
	}

	/** Which operation made an area. */
	public Births births() {
		return recording.births();
	}

	/** All areas of the vmalloc space that it makes, one after the other. */
	public AreaTimeline areas() {
		return recording.areas();
	}

	/** How many checkpoints there are, for measurements. */
	public int checkpointCount() {
		return recording.checkpoints().size();
	}

	/** The beginning, which is there at once. */
	Moment start() {
		return new Moment(0, null, recording.checkpoints().state(0));
	}

	/** The session at a position, 0 to {@link #length}. */
	public Moment moment(int position) {
		checkPosition(position);
		return new Moment(position, position == 0 ? null : course.operation(position - 1), runner.state(position));
	}

	/**
	 * The session inside operation {@code position}, at its {@code point}-th probe point from 1 to {@link #points}; between two
	 * operations when {@code point} is 0.
	 */
	public Moment moment(int position, int point) {
		if (point == 0) {
			return moment(position);
		}
		checkOperation(position);
		return runner.at(position, machine -> {
			Course.State before = machine.snapshot();
			PointStop stop = new PointStop(machine, point);
			try {
				stop.execute(position);
			} finally {
				// A chunk that was copied in the middle of a change does not know of the rest of it.
				machine.restore(before);
			}
			return stop.moment(position, course.operation(position));
		});
	}

	/** How many probe points an operation has: places inside it where a person could stop. */
	public int points(int operation) {
		return depths(operation).length;
	}

	/** How many kernel functions are entered at a probe point, 1 to {@link #points}. */
	public int depth(int operation, int point) {
		return depths(operation)[point - 1];
	}

	/** What the searches of an operation for a place in the vmalloc space looked at. Runs the operation again. */
	public Trail trail(int operation) {
		checkOperation(operation);
		return runner.at(operation, machine -> {
			Course.State before = machine.snapshot();
			Trail.Recorder recorder = new Trail.Recorder();
			machine.setProbe(recorder);
			try {
				machine.execute(operation);
			} finally {
				machine.setProbe(KernelProbe.NONE);
				machine.restore(before);
			}
			return recorder.trail(operation);
		});
	}

	private int[] depths(int operation) {
		checkOperation(operation);
		synchronized (depths) {
			int[] known = depths.get(operation);
			if (known != null) {
				return known;
			}
		}
		int[] found = runner.at(operation, machine -> {
			Course.State before = machine.snapshot();
			PointStop stop = new PointStop(machine, Integer.MAX_VALUE);
			try {
				stop.execute(operation);
			} finally {
				machine.restore(before);
			}
			return stop.depths();
		});
		synchronized (depths) {
			depths.put(operation, found);
		}
		return found;
	}

	/**
	 * The position nearest to {@code from}, itself excluded, whose last operation is wanted.
	 *
	 * @return the position behind that operation, or -1 when there is none
	 */
	public int find(int from, boolean forward, IntPredicate wanted) {
		return find(from, forward, (session, index) -> wanted.test(index), SessionMonitor.NONE);
	}

	/** As {@link #find(int, boolean, IntPredicate)}, with progress and cancel. */
	public int find(int from, boolean forward, OperationFilter filter, SessionMonitor monitor) {
		checkPosition(from);
		return Search.operation(this, from, forward, filter, monitor);
	}

	/**
	 * The position nearest to {@code from}, itself excluded, whose state is wanted. Runs the machine.
	 *
	 * @return the position, or -1 when there is none
	 * @throws java.util.concurrent.CancellationException when the monitor says so
	 */
	public int findState(int from, boolean forward, StatePredicate wanted, SessionMonitor monitor) {
		checkPosition(from);
		return findPosition(from, forward, (position, state) -> wanted.test(state.get()), monitor);
	}

	/**
	 * The position nearest to {@code from}, itself excluded, that is wanted. Runs the machine.
	 *
	 * @return the position, or -1 when there is none
	 * @throws java.util.concurrent.CancellationException when the monitor says so
	 */
	public int findPosition(int from, boolean forward, PositionTest wanted, SessionMonitor monitor) {
		checkPosition(from);
		return new Search(this, runner, recording.checkpoints()).position(from, forward, wanted, monitor);
	}

	private void checkOperation(int index) {
		if (index < 0 || index >= length()) {
			throw new IndexOutOfBoundsException("operation " + index + " of " + length());
		}
	}

	private void checkPosition(int position) {
		if (position < 0 || position > length()) {
			throw new IndexOutOfBoundsException("position " + position + " of " + length());
		}
	}

	@Override
	public String toString() {
		return name + ", " + length() + " operations";
	}
}
