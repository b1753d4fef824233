package org.vmalloscope.session;

import org.vmalloscope.session.record.Checkpoints;

/** Searches through a session, forwards and backwards, in slices so that others get at the machine in between. */
final class Search {
	/** Operations between two questions whether to go on. */
	private static final int REPORT_EVERY = 1 << 12;
	/** Operations that run while others wait. */
	private static final int SLICE = 1 << 9;

	private final Session session;
	private final Runner runner;
	private final Checkpoints checkpoints;

	Search(Session session, Runner runner, Checkpoints checkpoints) {
		this.session = session;
		this.runner = runner;
		this.checkpoints = checkpoints;
	}

	/** {@link Session#find}. */
	static int operation(Session session, int from, boolean forward, OperationFilter filter, SessionMonitor monitor) {
		int step = forward ? 1 : -1;
		int length = session.length();
		int first = forward ? from : from - 2;
		for (int index = first, seen = 0; index >= 0 && index < length; index += step) {
			if (filter.matches(session, index)) {
				return index + 1;
			}
			if (++seen % REPORT_EVERY == 0) {
				monitor.check();
				monitor.progress("Searching", seen, forward ? length - from : from);
			}
		}
		return -1;
	}

	/** {@link Session#findPosition}. */
	int position(int from, boolean forward, PositionTest wanted, SessionMonitor monitor) {
		return forward ? after(from, wanted, monitor) : before(from, wanted, monitor);
	}

	private int after(int from, PositionTest wanted, SessionMonitor monitor) {
		int total = session.length() - from;
		for (int start = from; start < session.length();) {
			int end = Math.min(session.length(), start + SLICE);
			int found = slice(start, end, wanted, true);
			if (found >= 0) {
				return found;
			}
			monitor.check();
			monitor.progress("Searching", end - from, total);
			start = end;
		}
		return -1;
	}

	/** The last match of the nearest interval between two checkpoints that has one. */
	private int before(int from, PositionTest wanted, SessionMonitor monitor) {
		for (int end = from - 1; end > 0;) {
			int start = checkpoints.position(checkpoints.floor(end - 1));
			int found = -1;
			for (int slice = start; slice < end; slice += SLICE) {
				int last = slice(slice, Math.min(end, slice + SLICE), wanted, false);
				found = last >= 0 ? last : found;
				monitor.check();
			}
			if (found >= 0) {
				return found;
			}
			monitor.progress("Searching", from - start, from);
			end = start;
		}
		boolean isStart = from > 0 && runner.at(0, machine -> wanted.test(0, machine::snapshot));
		return isStart ? 0 : -1;
	}

	/** The first or the last match in positions {@code (start, end]}. */
	private int slice(int start, int end, PositionTest wanted, boolean first) {
		return runner.at(start, machine -> {
			wanted.begin(start, machine::snapshot);
			int found = -1;
			for (int index = start; index < end; index++) {
				machine.execute(index);
				runner.advanced();
				if (wanted.test(index + 1, machine::snapshot)) {
					found = index + 1;
					if (first) {
						return found;
					}
				}
			}
			return found;
		});
	}
}
