package org.vmalloscope.session.record;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.vmalloscope.engine.percpu.BitmapChunkView;
import org.vmalloscope.engine.percpu.ChunkType;
import org.vmalloscope.engine.percpu.ChunkView;
import org.vmalloscope.engine.percpu.PercpuSnapshot;
import org.vmalloscope.session.Metric;
import org.vmalloscope.session.MetricSeries;

/** The metrics of the percpu allocator, counted from what a probe hears. The reserved chunk counts but for its hint. */
final class PercpuCounts {
	private final SeriesBuilder allocatedSeries = new SeriesBuilder(Metric.PERCPU_ALLOCATED);
	private final SeriesBuilder freeSeries = new SeriesBuilder(Metric.PERCPU_FREE);
	private final SeriesBuilder areaSeries = new SeriesBuilder(Metric.PERCPU_AREAS);
	private final SeriesBuilder chunkSeries = new SeriesBuilder(Metric.PERCPU_CHUNKS);
	private final SeriesBuilder populatedSeries = new SeriesBuilder(Metric.PERCPU_POPULATED);
	private final SeriesBuilder emptySeries = new SeriesBuilder(Metric.PERCPU_EMPTY);
	private final SeriesBuilder hintSeries = new SeriesBuilder(Metric.PERCPU_LARGEST_HINT);
	private final SeriesBuilder fragmentedSeries = new SeriesBuilder(Metric.PERCPU_FRAGMENTED);
	private final SeriesBuilder fragmentSeries = new SeriesBuilder(Metric.PERCPU_LARGEST_FRAGMENT);
	private Fragments fragments = new Fragments();
	private Multiset hints = new Multiset();
	/** By chunk number and one: the hint that is counted, in bytes; -1 when none is. */
	private int[] hintOf = {};
	private final int[] empty = new int[2];
	private final boolean bitmaps;
	private long allocated;
	private long free;
	private long areas;
	private int chunks;
	private int populated;

	PercpuCounts(PercpuSnapshot start) {
		bitmaps = !start.rules().generation().hasAreaMap();
		count(start);
	}

	/** Counts anew all that there is. */
	void count(PercpuSnapshot start) {
		fragments = new Fragments();
		hints = new Multiset();
		hintOf = new int[0];
		allocated = 0;
		free = 0;
		areas = 0;
		chunks = 0;
		populated = start.populatedPages();
		for (ChunkType type : ChunkType.values()) {
			empty[type.ordinal()] = start.emptyPopulatedPages(type);
		}
		ChunkView reserved = start.reservedChunk();
		if (reserved != null) {
			add(reserved);
		}
		start.unlistedChunks().forEach(this::add);
		start.chunks().forEach(this::add);
	}

	private void add(ChunkView chunk) {
		chunks++;
		free += chunk.freeBytes();
		int served = chunk.sizeInBytes() - chunk.endOffset();
		chunk.forEachArea((offset, size) -> {
			if (offset >= chunk.startOffset() && offset < served) {
				areas++;
				allocated += size;
			}
		});
		if (chunk instanceof BitmapChunkView bitmap) {
			fragments.add(bitmap);
		}
		hintChanged(chunk);
	}

	void created(ChunkView chunk) {
		add(chunk);
	}

	void destroyed(ChunkView chunk) {
		chunks--;
		free -= chunk.freeBytes();
		chunk.forEachArea((offset, size) -> {
			areas--;
			allocated -= size;
		});
		if (chunk instanceof BitmapChunkView bitmap) {
			fragments.remove(bitmap);
		}
		setHint(chunk.id(), -1);
	}

	void placed(ChunkView chunk, int offset, int size) {
		areas++;
		allocated += size;
		free -= size;
		if (chunk instanceof BitmapChunkView bitmap) {
			fragments.placed(bitmap, offset, size);
		}
		hintChanged(chunk);
	}

	void freed(ChunkView chunk, int offset, int size) {
		areas--;
		allocated -= size;
		free += size;
		if (chunk instanceof BitmapChunkView bitmap) {
			fragments.freed(bitmap, offset, size);
		}
		hintChanged(chunk);
	}

	void populated(int pages) {
		populated += pages;
	}

	void emptyPages(ChunkType type, int now) {
		empty[type.ordinal()] = now;
	}

	void isolated(ChunkView chunk, boolean isolated) {
		empty[chunk.type().ordinal()] += isolated ? -chunk.emptyPopulatedPages() : chunk.emptyPopulatedPages();
	}

	void hintChanged(ChunkView chunk) {
		if (chunk.id() != ChunkView.RESERVED) {
			setHint(chunk.id(), chunk.contigHintBytes());
		}
	}

	private void setHint(int chunkId, int bytes) {
		if (chunkId + 1 >= hintOf.length) {
			int length = hintOf.length;
			hintOf = Arrays.copyOf(hintOf, Math.max(length * 2, chunkId + 2));
			Arrays.fill(hintOf, length, hintOf.length, -1);
		}
		int before = hintOf[chunkId + 1];
		if (before != bytes) {
			if (before >= 0) {
				hints.remove(before);
			}
			if (bytes >= 0) {
				hints.add(bytes);
			}
			hintOf[chunkId + 1] = bytes;
		}
	}

	/** The values as they are now are those of the next position. */
	void record() {
		allocatedSeries.add(allocated);
		freeSeries.add(free);
		areaSeries.add(areas);
		chunkSeries.add(chunks);
		populatedSeries.add(populated);
		emptySeries.add(empty[0] + empty[1]);
		hintSeries.add(hints.largest());
		fragmentedSeries.add(fragments.totalBytes());
		fragmentSeries.add(fragments.largestBytes());
	}

	List<MetricSeries> finish() {
		List<MetricSeries> all = new ArrayList<>(List.of(allocatedSeries.finish(), freeSeries.finish(), areaSeries.finish(), chunkSeries.finish(),
				populatedSeries.finish(), emptySeries.finish(), hintSeries.finish()));
		if (bitmaps) {
			all.add(fragmentedSeries.finish());
			all.add(fragmentSeries.finish());
		}
		return all;
	}
}
