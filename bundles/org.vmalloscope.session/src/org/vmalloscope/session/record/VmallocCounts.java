package org.vmalloscope.session.record;

import java.util.List;

import org.vmalloscope.engine.vmalloc.AreaCursor;
import org.vmalloscope.engine.vmalloc.VmallocView;
import org.vmalloscope.engine.vmalloc.space.AreaMap;
import org.vmalloscope.engine.vmalloc.space.AreaState;
import org.vmalloscope.session.Metric;
import org.vmalloscope.session.MetricSeries;

/** The metrics of the vmalloc space, counted from what a probe hears. Holes are those of the vmalloc window. */
final class VmallocCounts {
	private final SeriesBuilder lazyPageSeries = new SeriesBuilder(Metric.VMALLOC_LAZY_PAGES);
	private final SeriesBuilder lazyAreaSeries = new SeriesBuilder(Metric.VMALLOC_LAZY_AREAS);
	private final SeriesBuilder busySeries = new SeriesBuilder(Metric.VMALLOC_AREAS);
	private final SeriesBuilder busyPageSeries = new SeriesBuilder(Metric.VMALLOC_BUSY_PAGES);
	private final SeriesBuilder freeSeries = new SeriesBuilder(Metric.VMALLOC_FREE);
	private final SeriesBuilder holeSeries = new SeriesBuilder(Metric.VMALLOC_LARGEST_HOLE);
	private final SeriesBuilder purgeSeries = new SeriesBuilder(Metric.VMALLOC_PURGES);
	private final SeriesBuilder searchTimeSeries = new SeriesBuilder(Metric.VMALLOC_SEARCH_TIME);
	private final SeriesBuilder searchSeries = new SeriesBuilder(Metric.VMALLOC_SEARCH);
	private final int pageShift;
	private final long windowStart;
	private final long windowEnd;
	private Holes holes;
	private long lazyPages;
	private long lazyAreas;
	private long busyAreas;
	private long busyBytes;
	private long purges;
	private long searchSteps;
	private long searchNanos;

	VmallocCounts(VmallocView start) {
		pageShift = start.config().geometry().pageShift();
		windowStart = start.config().geometry().start();
		windowEnd = start.config().geometry().end();
		holes = new Holes(windowStart, windowEnd);
		count(start);
	}

	/** Counts anew all that there is; purges go on. */
	void count(VmallocView start) {
		holes = new Holes(windowStart, windowEnd);
		lazyPages = start.lazyPages();
		lazyAreas = 0;
		busyAreas = 0;
		busyBytes = 0;
		for (AreaCursor area = start.areas(); area.next();) {
			added(area.start(), area.end(), area.facts());
		}
	}

	static boolean isBusy(long facts) {
		AreaState state = AreaMap.state(facts);
		return state == AreaState.BUSY || state == AreaState.UNKNOWN;
	}

	void added(long start, long end, long facts) {
		holes.add(start, end);
		tally(end - start, facts, 1);
	}

	void removed(long start, long end, long facts) {
		holes.remove(start, end);
		tally(end - start, facts, -1);
	}

	void changed(long start, long oldEnd, long oldFacts, long end, long facts) {
		if (oldEnd != end) {
			holes.remove(start, oldEnd);
			holes.add(start, end);
		}
		tally(oldEnd - start, oldFacts, -1);
		tally(end - start, facts, 1);
	}

	private void tally(long bytes, long facts, int sign) {
		if (isBusy(facts)) {
			busyAreas += sign;
			busyBytes += sign * bytes;
		} else if (AreaMap.state(facts) == AreaState.LAZY) {
			lazyAreas += sign;
		}
	}

	void lazyPages(long now) {
		lazyPages = now;
	}

	/** {@code vmap_lazy_nr} as it is now. */
	long lazyPages() {
		return lazyPages;
	}

	/** A search took so much time. */
	void searchedFor(long nanos) {
		searchNanos += nanos;
	}

	/** A search took so many steps. */
	void searched(long steps) {
		searchSteps += steps;
	}

	/** What was counted of searches since the last position is void. */
	void forgetSearches() {
		searchSteps = 0;
		searchNanos = 0;
	}

	void purged() {
		purges++;
	}

	/** The values as they are now are those of the next position. */
	void record() {
		lazyPageSeries.add(lazyPages);
		lazyAreaSeries.add(lazyAreas);
		busySeries.add(busyAreas);
		busyPageSeries.add(busyBytes >>> pageShift);
		freeSeries.add(holes.freeBytes());
		holeSeries.add(holes.largest());
		purgeSeries.add(purges);
		searchSeries.add(searchSteps);
		searchSteps = 0;
		searchTimeSeries.add(searchNanos);
		searchNanos = 0;
	}

	List<MetricSeries> finish() {
		return List.of(lazyPageSeries.finish(), lazyAreaSeries.finish(), busySeries.finish(), busyPageSeries.finish(), freeSeries.finish(), holeSeries.finish(),
				purgeSeries.finish(), searchSeries.finish(), searchTimeSeries.finish());
	}
}
