package org.vmalloscope.paint.tests;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.IntStream;

import org.eclipse.jdt.annotation.Nullable;
import org.vmalloscope.paint.Hit;
import org.vmalloscope.paint.Mark;
import org.vmalloscope.paint.Picture;
import org.vmalloscope.paint.Zoom;
import org.vmalloscope.paint.axis.Folding;
import org.vmalloscope.paint.axis.Range;
import org.vmalloscope.paint.axis.Unit;
import org.vmalloscope.paint.chart.Chart;
import org.vmalloscope.paint.chart.ChartPainter;
import org.vmalloscope.paint.data.ArrayBars;
import org.vmalloscope.paint.data.ArrayRuns;
import org.vmalloscope.paint.data.ArraySeries;
import org.vmalloscope.paint.data.RunRows;
import org.vmalloscope.paint.data.RunVisitor;
import org.vmalloscope.paint.painter.BarsLayer;
import org.vmalloscope.paint.painter.Histogram;
import org.vmalloscope.paint.painter.HistogramPainter;
import org.vmalloscope.paint.painter.OverviewPainter;
import org.vmalloscope.paint.painter.PaintedPicture;
import org.vmalloscope.paint.painter.Plot;
import org.vmalloscope.paint.painter.PlotPainter;
import org.vmalloscope.paint.painter.RunMap;
import org.vmalloscope.paint.painter.RunPainter;
import org.vmalloscope.paint.painter.SeriesLayer;
import org.vmalloscope.paint.palette.Ink;
import org.vmalloscope.paint.palette.Look;
import org.vmalloscope.paint.palette.Shade;

/** Small snapshots of every kind, always the same. */
final class Samples {
	static final Range VMALLOC = Range.of(0xffffc90000000000L, 0xffffe90000000000L);
	private static final long SECOND = 1_000_000_000;

	private Samples() {
	}

	/** Lazy pages over time with purges as bars, as in a purge timeline. */
	static Plot purges() {
		Random random = new Random(20);
		int n = 4000;
		long[] xs = new long[n];
		long[] ys = new long[n];
		List<long[]> purges = new ArrayList<>();
		long lazy = 0;
		for (int i = 0; i < n; i++) {
			xs[i] = 12 * SECOND + i * 2_500_000L;
			lazy += random.nextInt(90);
			if (lazy > 32_768) {
				purges.add(new long[] { xs[i], xs[i] + 60_000_000, lazy });
				lazy = 0;
			}
			ys[i] = lazy;
		}
		long[] starts = purges.stream().mapToLong(purge -> purge[0]).toArray();
		long[] ends = purges.stream().mapToLong(purge -> purge[1]).toArray();
		long[][] values = { purges.stream().mapToLong(purge -> purge[2] / 3).toArray(), purges.stream().mapToLong(purge -> purge[2] - purge[2] / 3).toArray() };
		BarsLayer bars = new BarsLayer(new ArrayBars(starts, ends, values), List.of(Look.of("pooled", Ink.POOLED), Look.of("freed", Ink.FREE)),
				i -> new Hit("purge " + i, "Purge " + i, List.of(new Hit.Detail("pages", Unit.PAGES.text(values[0][i] + values[1][i]))), Range.of(starts[i], ends[i]), null));
		ArraySeries limit = new ArraySeries("lazy_max_pages", new long[] { 12 * SECOND }, new long[] { 32_768 });
		return new Plot(Folding.none(Range.of(12 * SECOND, xs[n - 1] + 1)), Unit.TIME, Unit.PAGES, true,
				List.of(bars, new SeriesLayer(limit, Ink.FAILURE, true, Unit.PAGES), new SeriesLayer(new ArraySeries("vmap_lazy_nr", xs, ys), Ink.LAZY, true, Unit.PAGES)));
	}

	/** A straight line between points, sparse and dense. */
	static Plot latency() {
		Random random = new Random(21);
		int n = 200_000;
		long[] xs = IntStream.range(0, n).mapToLong(i -> i).toArray();
		long[] ys = IntStream.range(0, n).mapToLong(i -> (long) (2000 + 500 * Math.sin(i / 20_000.0) + random.nextGaussian() * 100 + (i == 123_456 ? 4000 : 0))).toArray();
		return new Plot(Folding.none(Range.of(0, n)), Unit.STEP, Unit.TIME, false, List.of(new SeriesLayer(new ArraySeries("allocation", xs, ys), new Shade.Category(0), false, Unit.TIME)));
	}

	/** A vmalloc window with three islands of areas, folded. */
	static RunMap addressSpace() {
		Random random = new Random(22);
		List<Range> islands = List.of(new Range(VMALLOC.first(), 40 << 20), new Range(0xffffd10000000000L, 24 << 20), new Range(0xffffe8ffff000000L, 16 << 20));
		List<long[]> runs = new ArrayList<>();
		for (Range island : islands) {
			for (long at = island.first(); Long.compareUnsigned(at, island.end() - (1 << 20)) < 0;) {
				long size = 4096L * (1 + random.nextInt(60));
				runs.add(new long[] { at, at + size, random.nextInt(3) });
				runs.add(new long[] { at + size, at + size + 4096, 3 });
				at += size + 4096 + (random.nextInt(4) == 0 ? 4096L * random.nextInt(120) : 0);
			}
		}
		ArrayRuns rows = new ArrayRuns(VMALLOC, runs.stream().mapToLong(run -> run[0]).toArray(), runs.stream().mapToLong(run -> run[1]).toArray(), bytes(runs), 4);
		return new RunMap(rows, List.of(Look.of(Ink.BUSY), Look.of(Ink.LAZY), Look.of(Ink.UNKNOWN), Look.of(Ink.GUARD)), Folding.around(VMALLOC, islands, 1 << 20, 1 << 24), Unit.ADDRESS, 0,
				Zoom.X, guide(1, 0), List.of(new RunMap.Outline(0, new Range(runs.get(20)[0], runs.get(20)[1] - runs.get(20)[0]), Ink.CHANGED)));
	}

	private static byte[] bytes(List<long[]> runs) {
		byte[] looks = new byte[runs.size()];
		for (int i = 0; i < looks.length; i++) {
			looks[i] = (byte) runs.get(i)[2];
		}
		return looks;
	}

	/** Pages of a chunk as rows of 1024 units of four bytes. */
	static RunMap chunk(int pages) {
		Random random = new Random(23);
		List<long[][]> rows = new ArrayList<>();
		for (int page = 0; page < pages; page++) {
			List<long[]> runs = new ArrayList<>();
			for (long at = 0; at < 4096;) {
				long size = Math.min(4096 - at, 4L * (1 + random.nextInt(page % 3 == 0 ? 8 : 60)));
				runs.add(new long[] { at, at + size, page == 2 ? 2 : random.nextInt(10) < 6 ? 0 : page % 4 == 3 ? 3 : 1 });
				at += size;
			}
			rows.add(runs.toArray(new long[0][]));
		}
		return new RunMap(new ListRows(rows, 4), List.of(Look.of(Ink.BUSY), Look.of(Ink.POPULATED), Look.of(Ink.UNKNOWN), Look.of(Ink.FREE)), Folding.none(Range.of(0, 4096)), Unit.BYTES, 4, Zoom.BOTH,
				guide(pages, 9), List.of(new RunMap.Outline(1, Range.of(rows.get(1)[5][0], rows.get(1)[5][1]), Ink.CHANGED)));
	}

	private static RunMap.Guide guide(int rows, int characters) {
		return new RunMap.Guide() {
			@Override
			public String label(int row) {
				return "page " + row;
			}

			@Override
			public int labelCharacters() {
				return rows == 1 ? 0 : characters;
			}

			@Override
			public @Nullable Hit describe(int row, Range run, int look) {
				return look == 3 ? null
						: new Hit(row + ":" + run.first(), "Area", List.of(new Hit.Detail("start", Unit.ADDRESS.text(run.first())), new Hit.Detail("size", Unit.BYTES.text(run.size()))), run, new Range(row, 1));
			}
		};
	}

	/** Rows kept as lists. */
	record ListRows(List<long[][]> runs, int looks) implements RunRows {
		@Override
		public int rows() {
			return runs.size();
		}

		@Override
		public void runs(int row, long from, long to, RunVisitor visitor) {
			for (long[] run : runs.get(row)) {
				if (run[1] > from && run[0] < to && !visitor.run(run[0], run[1], (int) run[2])) {
					return;
				}
			}
		}
	}

	/** Sizes of holes. */
	static Histogram holes(boolean logarithmic) {
		long[] counts = { 41_000, 20_500, 9_800, 5_100, 0, 1_300, 640, 12, 1 };
		List<Histogram.Bin> bins = IntStream.range(0, counts.length).mapToObj(i -> new Histogram.Bin(i, Unit.BYTES.label(4096L << i, 4096L << i), counts[i])).toList();
		return new Histogram(bins, Unit.COUNT, logarithmic, Ink.BUSY, "Holes");
	}

	/** Two panels as in a usage chart. */
	static Chart usage() {
		Random random = new Random(24);
		int n = 30_000;
		long[] xs = new long[n];
		long[][] ys = new long[3][n];
		long bytes = 40_000;
		for (int i = 0; i < n; i++) {
			xs[i] = i;
			bytes = Math.max(0, bytes + random.nextInt(801) - 396);
			ys[0][i] = bytes;
			ys[1][i] = (bytes + 16_383) / 4096 * 4096;
			ys[2][i] = 150_000 + (long) (100_000 * Math.sin(i / 4000.0)) + random.nextInt(20_000);
		}
		return new Chart(Folding.none(Range.of(0, n)), Unit.STEP, "Step",
				List.of(new Chart.Panel("Bytes", Unit.BYTES, true, 2,
						List.of(new Chart.Line(new ArraySeries("populated", xs, ys[1]), new Shade.Category(2), true), new Chart.Line(new ArraySeries("allocated", xs, ys[0]), new Shade.Category(0), true))),
						new Chart.Panel("Fragmentation", Unit.SHARE, true, 1, List.of(new Chart.Line(new ArraySeries("unusable", xs, ys[2]), new Shade.Category(1), false)))));
	}

	/** All of them as pictures, by name. */
	static Map<String, Picture> pictures() {
		Map<String, Picture> pictures = new TreeMap<>();
		pictures.put("purges", new PaintedPicture<>(new PlotPainter(), purges(), null, List.of(new Mark.At(17 * SECOND, Ink.POSITION), new Mark.Over(Range.of(13 * SECOND, 14 * SECOND), Ink.SELECTION))));
		pictures.put("latency", new PaintedPicture<>(new PlotPainter(), latency(), null, List.of()));
		pictures.put("address-space", new PaintedPicture<>(new RunPainter(), addressSpace(), null, List.of()));
		pictures.put("chunk", new PaintedPicture<>(new RunPainter(), chunk(12), null, List.of()));
		RunMap many = chunk(2000);
		pictures.put("chunks-merged", new PaintedPicture<>(new RunPainter(), many, null, List.of()));
		RunPainter painter = new RunPainter();
		pictures.put("chunk-bits", new PaintedPicture<>(painter, chunk(12), painter
				.viewport(chunk(12), new org.vmalloscope.paint.Extent(600, 300, org.vmalloscope.paint.Fonts.DEFAULT), null).showing(Range.of(0, 280), Range.of(0, 5)), List.of()));
		pictures.put("holes", new PaintedPicture<>(new HistogramPainter(), holes(false), null, List.of()));
		pictures.put("holes-logarithmic", new PaintedPicture<>(new HistogramPainter(), holes(true), null, List.of()));
		pictures.put("overview", new PaintedPicture<>(new OverviewPainter<>(new PlotPainter()), purges(), null, List.of(new Mark.Window(Range.of(15 * SECOND, 16 * SECOND)))));
		pictures.put("usage", new PaintedPicture<>(new ChartPainter(), usage(), null, List.of(new Mark.At(12_345, Ink.POSITION))));
		return pictures;
	}
}
