package org.vmalloscope.session.record;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.jdt.annotation.Nullable;
import org.vmalloscope.engine.memory.PageSupply;
import org.vmalloscope.engine.memory.PhysicalMemory;
import org.vmalloscope.session.Metric;
import org.vmalloscope.session.MetricSeries;

/** The metrics of the page frames, where there is a limit to them. */
final class MemoryCounts {
	private final PageSupply pages;
	private final SeriesBuilder freeSeries = new SeriesBuilder(Metric.MEMORY_FREE);
	private final SeriesBuilder reclaimableSeries = new SeriesBuilder(Metric.MEMORY_RECLAIMABLE);
	private final SeriesBuilder killedSeries = new SeriesBuilder(Metric.MEMORY_KILLED);
	private int killed;

	private MemoryCounts(PageSupply pages) {
		this.pages = pages;
	}

	/** What counts the page frames of a machine; null when any number of them is free. */
	static @Nullable MemoryCounts of(@Nullable PageSupply pages) {
		return pages == null || pages.freePages() == PageSupply.UNLIMITED ? null : new MemoryCounts(pages);
	}

	void killed() {
		killed++;
	}

	/** The values as they are now are those of the next position. */
	void record() {
		freeSeries.add(Math.max(0, pages.freePages()));
		if (pages instanceof PhysicalMemory memory) {
			reclaimableSeries.add(memory.reclaimablePages());
			killedSeries.add(killed);
		}
	}

	List<MetricSeries> finish() {
		List<MetricSeries> all = new ArrayList<>(List.of(freeSeries.finish()));
		if (pages instanceof PhysicalMemory) {
			all.add(reclaimableSeries.finish());
			all.add(killedSeries.finish());
		}
		return all;
	}
}
