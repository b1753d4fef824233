package org.vmalloscope.session.record;

import java.util.ArrayList;
import java.util.List;

import org.vmalloscope.session.Course;

/**
 * States of a course along its way, as many as are needed to come from one to any position behind it in a few milliseconds, and
 * at most {@value #MOST}: when there are more, every second one goes and the distance doubles.
 */
public final class Checkpoints {
	private static final int MOST = 256;
	/** CPU time of a first run, which also records; running again takes half of it. */
	private static final long FIRST_DISTANCE_NANOS = 8_000_000;

	private List<Integer> positions = new ArrayList<>();
	private List<Course.State> states = new ArrayList<>();
	private long distanceNanos = FIRST_DISTANCE_NANOS;

	/** Whether a checkpoint is due after so much work since the last one. */
	boolean isDue(long nanos) {
		return nanos >= distanceNanos;
	}

	/** @param position behind all others */
	void add(int position, Course.State state) {
		if (positions.size() == MOST) {
			List<Integer> keptPositions = new ArrayList<>();
			List<Course.State> keptStates = new ArrayList<>();
			for (int i = 0; i < MOST; i += 2) {
				keptPositions.add(positions.get(i));
				keptStates.add(states.get(i));
			}
			positions = keptPositions;
			states = keptStates;
			distanceNanos *= 2;
		}
		positions.add(position);
		states.add(state);
	}

	/** How many there are. */
	public int size() {
		return positions.size();
	}

	/** The number of the last one at or before a position; position 0 always has one. */
	public int floor(int position) {
		int low = 0;
		int high = positions.size();
		while (low < high) {
			int middle = low + high >>> 1;
			if (positions.get(middle) <= position) {
				low = middle + 1;
			} else {
				high = middle;
			}
		}
		return low - 1;
	}

	/** Where checkpoint {@code number} is. */
	public int position(int number) {
		return positions.get(number);
	}

	/** The state there. */
	public Course.State state(int number) {
		return states.get(number);
	}
}
