package org.vmalloscope.session.scenario;

import java.util.Arrays;
import java.util.Optional;

import org.vmalloscope.engine.vmalloc.VmallocView;
import org.vmalloscope.engine.vmalloc.purge.PurgeStep;
import org.vmalloscope.scenario.OperationType;
import org.vmalloscope.scenario.run.ScenarioRun;
import org.vmalloscope.session.Metric;
import org.vmalloscope.session.MetricSeries;
import org.vmalloscope.session.Session;

/**
 * How long the tasks of a scenario waited for address space while others purged; times in nanoseconds of the cost model. What a
 * purge does without the lock of the vmalloc space nobody waits for.
 *
 * @param latencies      of each allocation of address space by a task, ascending
 * @param mostLazyPages  the most lazily freed pages at any position
 * @param threshold      twice the lazy limit, in pages: the threshold of the patch series
 * @param aboveThreshold time with more lazy pages than that
 * @param total          time of everything
 * @param longestHold    the longest stretch in which a purge gives back areas without giving its lock away
 */
public record Waiting(long[] latencies, long mostLazyPages, long threshold, long aboveThreshold, long total, long longestHold) {
	/** That of a session; empty when no tasks of a scenario allocate address space in it. */
	public static Optional<Waiting> of(Session session) {
		return session.course(ScenarioCourse.class).map(course -> of(session, course.run())).filter(waiting -> waiting.latencies.length > 0 && waiting.total > 0);
	}

	private static Waiting of(Session session, ScenarioRun run) {
		VmallocView space = session.moment(0).state().kernel().vmalloc();
		MetricSeries lazy = session.metrics().contains(Metric.VMALLOC_LAZY_PAGES) ? session.series(Metric.VMALLOC_LAZY_PAGES) : null;
		long threshold = space == null ? Long.MAX_VALUE : 2 * space.lazyMax();
		long[] latencies = new long[64];
		int count = 0;
		long above = 0;
		long hold = 0;
		for (int i = 0; i < Math.min(run.length(), session.length()); i++) {
			OperationType type = run.type(i);
			long duration = run.end(i) - run.time(i);
			above += lazy != null && lazy.value(i + 1) > threshold ? duration : 0;
			if (type == OperationType.PURGE_STEP && (run.purgeStep(i) == PurgeStep.FREE || run.purgeStep(i) == PurgeStep.NODE_RECLAIM)) {
				hold = Math.max(hold, duration);
			}
			if (type.allocates() && type != OperationType.ALLOCATE_PERCPU && !run.task(i).isEmpty()) {
				if (count == latencies.length) {
					latencies = Arrays.copyOf(latencies, 2 * count);
				}
				latencies[count++] = run.latency(i);
			}
		}
		long[] sorted = Arrays.copyOf(latencies, count);
		Arrays.sort(sorted);
		return new Waiting(sorted, lazy == null ? 0 : lazy.maximum(0, session.length() + 1), threshold, above, run.length() == 0 ? 0 : run.end(run.length() - 1), hold);
	}

	/** The latency that a share of the allocations, 0 to 1, does not exceed. */
	public long quantile(double share) {
		return latencies[(int) Math.min(latencies.length - 1L, (long) (share * latencies.length))];
	}

	/** How many latencies lie from {@code 2^exponent} to below {@code 2^(exponent + 1)} nanoseconds; those of 0 with exponent 0. */
	public int count(int exponent) {
		int count = 0;
		for (long latency : latencies) {
			count += 63 - Long.numberOfLeadingZeros(Math.max(1, latency)) == exponent ? 1 : 0;
		}
		return count;
	}
}
