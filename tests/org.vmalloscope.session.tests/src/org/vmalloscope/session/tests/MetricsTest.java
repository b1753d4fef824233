package org.vmalloscope.session.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.vmalloscope.engine.percpu.BitmapChunkView;
import org.vmalloscope.engine.percpu.ChunkType;
import org.vmalloscope.engine.percpu.ChunkView;
import org.vmalloscope.engine.percpu.PercpuSnapshot;
import org.vmalloscope.engine.vmalloc.AreaCursor;
import org.vmalloscope.engine.vmalloc.VmallocView;
import org.vmalloscope.engine.vmalloc.space.AreaState;
import org.vmalloscope.engine.vmalloc.space.VmallocGeometry;
import org.vmalloscope.session.Metric;
import org.vmalloscope.session.MetricSeries;
import org.vmalloscope.session.Session;
import org.vmalloscope.testing.Golden;

/** Metrics that are counted along the way equal what the snapshots have. */
class MetricsTest {
	static Stream<Path> files() {
		return Courses.percpuFiles().stream();
	}

	@ParameterizedTest
	@MethodSource("files")
	void metricsEqualWhatTheSnapshotsHave(Path file) {
		Session session = Courses.session(file);
		new Random(3).ints(12, 0, session.length() + 1).forEach(position -> check(session, position));
		check(session, session.length());
	}

	static void check(Session session, int position) {
		PercpuSnapshot snapshot = Courses.percpu(session.moment(position).state());
		List<ChunkView> chunks = new ArrayList<>(snapshot.chunks());
		chunks.addAll(snapshot.unlistedChunks());
		long hint = chunks.stream().mapToInt(ChunkView::contigHintBytes).max().orElse(0);
		ChunkView reserved = snapshot.reservedChunk();
		if (reserved != null) {
			chunks.add(reserved);
		}
		long[] areas = new long[2];
		long[] fragments = new long[2];
		for (ChunkView chunk : chunks) {
			chunk.forEachArea((offset, size) -> {
				if (offset >= chunk.startOffset() && offset < chunk.sizeInBytes() - chunk.endOffset()) {
					areas[0]++;
					areas[1] += size;
				}
			});
			if (chunk instanceof BitmapChunkView bitmap) {
				fragments(bitmap, fragments);
			}
		}
		String at = session + " at " + position;
		assertEquals(areas[0], value(session, Metric.PERCPU_AREAS, position), at);
		assertEquals(areas[1], value(session, Metric.PERCPU_ALLOCATED, position), at);
		assertEquals(chunks.stream().mapToLong(ChunkView::freeBytes).sum(), value(session, Metric.PERCPU_FREE, position), at);
		assertEquals(chunks.size(), value(session, Metric.PERCPU_CHUNKS, position), at);
		assertEquals(snapshot.populatedPages(), value(session, Metric.PERCPU_POPULATED, position), at);
		assertEquals(snapshot.emptyPopulatedPages(ChunkType.ROOT) + snapshot.emptyPopulatedPages(ChunkType.MEMCG), value(session, Metric.PERCPU_EMPTY, position), at);
		assertEquals(hint, value(session, Metric.PERCPU_LARGEST_HINT, position), at);
		if (session.metrics().contains(Metric.PERCPU_FRAGMENTED)) {
			assertEquals(fragments[0], value(session, Metric.PERCPU_FRAGMENTED, position), at);
			assertEquals(fragments[1], value(session, Metric.PERCPU_LARGEST_FRAGMENT, position), at);
		}
	}

	/** Bit by bit: free runs between the start of the region and the last allocated bit before its end. */
	private static void fragments(BitmapChunkView chunk, long[] sumAndLargest) {
		int first = chunk.startOffset() / 4;
		int last = chunk.bits() - chunk.endOffset() / 4 - 1;
		while (last >= first && !isAllocated(chunk, last)) {
			last--;
		}
		int run = 0;
		for (int bit = first; bit <= last; bit++) {
			run = isAllocated(chunk, bit) ? 0 : run + 1;
			sumAndLargest[0] += isAllocated(chunk, bit) ? 0 : 4;
			sumAndLargest[1] = Math.max(sumAndLargest[1], run * 4L);
		}
	}

	private static boolean isAllocated(BitmapChunkView chunk, int bit) {
		return (chunk.allocatedWord(bit >> 6) >>> bit & 1) != 0;
	}

	private static long value(Session session, Metric metric, int position) {
		return session.series(metric).value(position);
	}

	static Stream<Path> vmallocFiles() {
		return Golden.oracleRequests().stream().filter(file -> !file.getFileName().toString().contains("-percpu-"));
	}

	@ParameterizedTest
	@MethodSource("vmallocFiles")
	void vmallocMetricsEqualWhatTheSnapshotsHave(Path file) {
		Session session = Courses.session(file);
		new Random(8).ints(12, 0, session.length() + 1).forEach(position -> checkVmalloc(session, position));
		checkVmalloc(session, session.length());
	}

	static void checkVmalloc(Session session, int position) {
		VmallocView view = session.moment(position).state().kernel().vmalloc();
		assertNotNull(view);
		VmallocGeometry window = view.config().geometry();
		long free = 0;
		long largest = 0;
		long busy = 0;
		long busyBytes = 0;
		long lazy = 0;
		long end = window.start();
		for (AreaCursor area = view.areas(); area.next();) {
			boolean isBusy = area.state() == AreaState.BUSY || area.state() == AreaState.UNKNOWN;
			busy += isBusy ? 1 : 0;
			busyBytes += isBusy ? area.end() - area.start() : 0;
			lazy += area.state() == AreaState.LAZY ? 1 : 0;
			if (Long.compareUnsigned(area.start(), window.end()) < 0 && Long.compareUnsigned(area.end(), window.start()) > 0) {
				free += area.start() - end;
				largest = Math.max(largest, area.start() - end);
				end = area.end();
			}
		}
		free += window.end() - end;
		largest = Math.max(largest, window.end() - end);
		String at = session + " at " + position;
		assertEquals(busy, value(session, Metric.VMALLOC_AREAS, position), at);
		assertEquals(busyBytes >>> window.pageShift(), value(session, Metric.VMALLOC_BUSY_PAGES, position), at);
		assertEquals(lazy, value(session, Metric.VMALLOC_LAZY_AREAS, position), at);
		assertEquals(view.lazyPages(), value(session, Metric.VMALLOC_LAZY_PAGES, position), at);
		assertEquals(free, value(session, Metric.VMALLOC_FREE, position), at);
		assertEquals(largest, value(session, Metric.VMALLOC_LARGEST_HOLE, position), at);
	}

	@Test
	void extremesOverRangesEqualAScan() {
		Session session = Courses.session(Courses.file("6.1-percpu-mixed-1"));
		Random random = new Random(4);
		for (Metric metric : session.metrics()) {
			MetricSeries series = session.series(metric);
			assertEquals(session.length() + 1, series.length());
			for (int i = 0; i < 60; i++) {
				int from = random.nextInt(series.length());
				int to = from + 1 + random.nextInt(series.length() - from);
				long least = Long.MAX_VALUE;
				long most = Long.MIN_VALUE;
				for (int position = from; position < to; position++) {
					least = Math.min(least, series.value(position));
					most = Math.max(most, series.value(position));
				}
				assertEquals(least, series.minimum(from, to), metric + " " + from + " to " + to);
				assertEquals(most, series.maximum(from, to), metric + " " + from + " to " + to);
			}
		}
	}
}
