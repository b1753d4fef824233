package org.vmalloscope.paint.usage;

import org.vmalloscope.paint.axis.Range;
import org.vmalloscope.paint.axis.Unit;
import org.vmalloscope.session.Session;

/** Where the positions of a session stand on a horizontal axis. Immutable. */
public sealed interface TimeScale {
	/** One place for each position. */
	record Steps(int length) implements TimeScale {
		@Override
		public long x(int position) {
			return position;
		}

		@Override
		public int position(long x) {
			return (int) Math.max(0, Math.min(length, x));
		}

		@Override
		public Unit unit() {
			return Unit.STEP;
		}

		@Override
		public String title() {
			return "step";
		}
	}

	/**
	 * The time stamps of the recording.
	 *
	 * @param nanos since the first operation, for each position; ascending
	 */
	record Times(long[] nanos) implements TimeScale {
		@Override
		public long x(int position) {
			return nanos[position];
		}

		@Override
		public int position(long x) {
			int low = 0;
			int high = nanos.length - 1;
			while (low < high) {
				int middle = (low + high + 1) >>> 1;
				if (nanos[middle] <= x) {
					low = middle;
				} else {
					high = middle - 1;
				}
			}
			return low;
		}

		@Override
		public Unit unit() {
			return Unit.TIME;
		}

		@Override
		public String title() {
			return "time since the first event";
		}
	}

	/** The place of a position. */
	long x(int position);

	/** The last position at or before a place. */
	int position(long x);

	Unit unit();

	/** What the axis counts. */
	String title();

	/** Where all positions lie. */
	default Range domain(int length) {
		return Range.of(x(0), x(length) + 1);
	}

	/** By position. */
	static TimeScale steps(Session session) {
		return new Steps(session.length());
	}

	/**
	 * By the time stamps; by position where the recording has none. An operation without a time stamp, or with one before that of its
	 * predecessor (events of several CPUs are ordered by what they did), stands where its predecessor does.
	 */
	static TimeScale times(Session session) {
		long[] nanos = new long[session.length() + 1];
		long first = -1;
		long last = 0;
		for (int i = 0; i < session.length(); i++) {
			long time = session.operation(i).timeNanos();
			if (time >= 0) {
				first = first < 0 ? time : first;
				last = Math.max(last, time - first);
			}
			nanos[i + 1] = last;
		}
		return first < 0 || last == 0 ? steps(session) : new Times(nanos);
	}
}
