package org.vmalloscope.session;

import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.locks.ReentrantLock;

import org.vmalloscope.session.record.Checkpoints;

/**
 * Brings a course to any position: from the nearest checkpoint before it, or from where the course stands. On its way it leaves a
 * trail of further states, so that stepping back from where it went is quick. Safe for any thread; whoever has waited longest
 * comes next.
 */
final class Runner {
	/** Operations that run in any case without leaving a state. */
	private static final int SHORTEST_STRIDE = 64;
	/** Into how many parts the way from a checkpoint to the next is divided by the trail. */
	private static final int PARTS = 16;
	private static final int LONGEST_TRAIL = 4 * PARTS;

	private final Course course;
	private final Checkpoints checkpoints;
	private final TreeMap<Integer, Course.State> trail = new TreeMap<>();
	private final ReentrantLock lock = new ReentrantLock(true);
	/** Where the course stands; -1 when it stands nowhere. */
	private int cursor = -1;

	Runner(Course course, Checkpoints checkpoints) {
		this.course = course;
		this.checkpoints = checkpoints;
	}

	/** Something done with the course while it stands at a position. */
	@FunctionalInterface
	interface Work<T> {
		/** Must leave the course where it is, or say by {@link #advanced} where it left it. */
		T at(Course course);
	}

	/** The state at a position. */
	Course.State state(int position) {
		return at(position, Course::snapshot);
	}

	/** Does something with the course at a position, alone. */
	<T> T at(int position, Work<T> work) {
		lock.lock();
		boolean arrived = false;
		try {
			reach(position);
			T result = work.at(course);
			arrived = true;
			return result;
		} finally {
			if (!arrived) {
				cursor = -1;
			}
			lock.unlock();
		}
	}

	/** To be called by work that executed the operation at hand. */
	void advanced() {
		cursor++;
	}

	private void reach(int position) {
		int number = checkpoints.floor(position);
		int start = checkpoints.position(number);
		Course.State state = checkpoints.state(number);
		Map.Entry<Integer, Course.State> near = trail.floorEntry(position);
		if (near != null && near.getKey() > start) {
			start = near.getKey();
			state = near.getValue();
		}
		if (cursor < start || cursor > position) {
			cursor = -1;
			course.restore(state);
			cursor = start;
		}
		int stride = Math.max(SHORTEST_STRIDE, distance(number) / PARTS);
		int next = cursor + stride;
		while (cursor < position) {
			if (cursor == next) {
				leave(course.snapshot());
				next += stride;
			}
			course.execute(cursor);
			cursor++;
		}
	}

	private int distance(int number) {
		return number + 1 < checkpoints.size() ? checkpoints.position(number + 1) - checkpoints.position(number) : 0;
	}

	private void leave(Course.State state) {
		trail.put(cursor, state);
		if (trail.size() > LONGEST_TRAIL) {
			boolean firstIsFarther = cursor - trail.firstKey() > trail.lastKey() - cursor;
			trail.remove(firstIsFarther ? trail.firstKey() : trail.lastKey());
		}
	}
}
