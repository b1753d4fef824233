package org.vmalloscope.cli;

import java.io.PrintWriter;
import java.util.Locale;

import org.vmalloscope.engine.schedule.explore.Monitor;
import org.vmalloscope.engine.schedule.explore.Statistics;

/** Tells every two seconds how far an exploration is. */
final class ExploreProgress implements Monitor {
	private static final long INTERVAL_NANOS = 2_000_000_000L;
	private final PrintWriter errors;
	private long next = INTERVAL_NANOS;

	ExploreProgress(PrintWriter errors) {
		this.errors = errors;
	}

	@Override
	public boolean goesOn(Statistics progress) {
		if (progress.time().toNanos() >= next) {
			next = progress.time().toNanos() + INTERVAL_NANOS;
			errors.println(String.format(Locale.ROOT, "%,d states, %,.0f states/s, %,d steps, longest schedule %,d, %,d MiB", progress.states(),
					progress.statesPerSecond(), progress.steps(), progress.depth(), progress.bytes() >> 20));
			errors.flush();
		}
		return true;
	}
}
