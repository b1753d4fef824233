package org.vmalloscope.benchmarks.paint;

import java.awt.image.BufferedImage;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;

import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.vmalloscope.paint.Extent;
import org.vmalloscope.paint.Fonts;
import org.vmalloscope.paint.Hit;
import org.vmalloscope.paint.Painter;
import org.vmalloscope.paint.Surface;
import org.vmalloscope.paint.Viewport;
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
import org.vmalloscope.paint.painter.Plot;
import org.vmalloscope.paint.painter.PlotPainter;
import org.vmalloscope.paint.painter.RunMap;
import org.vmalloscope.paint.painter.RunPainter;
import org.vmalloscope.paint.painter.SeriesLayer;
import org.vmalloscope.paint.palette.Ink;
import org.vmalloscope.paint.palette.Look;
import org.vmalloscope.paint.palette.Palette;
import org.vmalloscope.paint.palette.Shade;

/**
 * Frames of each painter over inputs that grow, all in view and zoomed in a thousand times. The budget is 16 ms.
 * Inputs are drawn from seeded generators: areas of 1 to 64 pages with gaps of 0 to 16, points as a random walk.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class PainterBenchmark {
	private static final Extent WINDOW = new Extent(1400, 900, Fonts.DEFAULT);

	/** What is drawn, and how many of it: points, bars, areas; bits of a thousand chunks. */
	@Param({ "series-1000000", "series-10000000", "bars-1000000", "areas-1000000", "bits-1000", "chart-10000000" })
	public String input = "";

	@Param({ "1", "2" })
	public int scale;

	@Param({ "all", "zoomed" })
	public String view = "";

	private Runnable frame = () -> {
	};

	@Setup
	public void create() {
		String kind = input.substring(0, input.indexOf('-'));
		int size = Integer.parseInt(input.substring(input.indexOf('-') + 1));
		switch (kind) {
		case "series" -> prepare(new PlotPainter(), plot(new SeriesLayer(walk(size), Ink.LAZY, true, Unit.PAGES), size));
		case "bars" -> prepare(new PlotPainter(), plot(bars(size), size));
		case "areas" -> prepare(new RunPainter(), areas(size));
		case "bits" -> prepare(new RunPainter(), bits(size));
		case "chart" -> prepare(new ChartPainter(), chart(size));
		default -> throw new IllegalArgumentException(kind);
		}
	}

	private <S> void prepare(Painter<S> painter, S snapshot) {
		Viewport all = painter.viewport(snapshot, WINDOW, null);
		Viewport viewport = view.equals("all") ? all : painter.viewport(snapshot, WINDOW, all.zoomed(1000, 700, 450));
		BufferedImage image = new BufferedImage(1400 * scale, 900 * scale, BufferedImage.TYPE_INT_RGB);
		frame = () -> {
			Surface surface = Surface.on(image, scale, Palette.light(), Fonts.DEFAULT, () -> false);
			painter.paint(snapshot, viewport, surface);
			surface.graphics().dispose();
		};
	}

	@Benchmark
	public void paint(FrameCost cost) {
		cost.of(frame);
	}

	private static Plot plot(org.vmalloscope.paint.painter.PlotLayer layer, int size) {
		return new Plot(Folding.none(Range.of(0, 10L * size)), Unit.STEP, Unit.PAGES, true, List.of(layer));
	}

	private static ArraySeries walk(int size) {
		Random random = new Random(1);
		long[] xs = new long[size];
		long[] ys = new long[size];
		long y = 1_000_000;
		for (int i = 0; i < size; i++) {
			xs[i] = 10L * i;
			ys[i] = y = Math.max(0, y + random.nextInt(2001) - 1000);
		}
		return new ArraySeries("walk", xs, ys);
	}

	private static BarsLayer bars(int size) {
		Random random = new Random(2);
		long[] starts = new long[size];
		long[] ends = new long[size];
		long[][] values = new long[2][size];
		for (int i = 0; i < size; i++) {
			starts[i] = 10L * i;
			ends[i] = starts[i] + random.nextInt(10);
			values[0][i] = random.nextInt(32_768);
			values[1][i] = random.nextInt(4096);
		}
		return new BarsLayer(new ArrayBars(starts, ends, values), List.of(Look.of(Ink.LAZY), Look.of(Ink.POOLED)), i -> new Hit(i, "bar", List.of(), new Range(starts[i], 1), null));
	}

	private static RunMap areas(int size) {
		Random random = new Random(3);
		Range domain = Range.of(0xffffc90000000000L, 0xffffe90000000000L);
		long[] starts = new long[size];
		long[] ends = new long[size];
		byte[] looks = new byte[size];
		long at = domain.first();
		for (int i = 0; i < size; i++) {
			starts[i] = at + 4096L * random.nextInt(17);
			ends[i] = starts[i] + 4096L * (1 + random.nextInt(64));
			looks[i] = (byte) random.nextInt(4);
			at = ends[i];
		}
		Range used = Range.of(domain.first(), at);
		Folding folding = Folding.around(domain, List.of(used), 1 << 20, 1 << 24);
		return new RunMap(new ArrayRuns(domain, starts, ends, looks, 4), looks(), folding, Unit.ADDRESS, 0, Zoom.X, RunMap.Guide.NONE, List.of());
	}

	private static List<Look> looks() {
		return List.of(Look.of(Ink.BUSY), Look.of(Ink.LAZY), Look.of(Ink.UNKNOWN), Look.of(Ink.GUARD));
	}

	/** Chunks of 32 KiB, a page in a row, with about 100 areas in each chunk. */
	private static RunMap bits(int chunks) {
		Random random = new Random(4);
		int[][] runs = new int[chunks * 8][];
		for (int row = 0; row < runs.length; row++) {
			int[] bounds = random.ints(24, 0, 1024).map(bit -> 4 * bit).sorted().distinct().toArray();
			runs[row] = bounds;
		}
		RunRows rows = new RunRows() {
			@Override
			public int rows() {
				return runs.length;
			}

			@Override
			public int looks() {
				return 4;
			}

			@Override
			public void runs(int row, long from, long to, RunVisitor visitor) {
				int[] bounds = runs[row];
				for (int i = 0; i + 1 < bounds.length; i++) {
					if (bounds[i + 1] > from && bounds[i] < to && !visitor.run(bounds[i], bounds[i + 1], i & 3)) {
						return;
					}
				}
			}
		};
		return new RunMap(rows, looks(), Folding.none(Range.of(0, 4096)), Unit.BYTES, 4, Zoom.BOTH, RunMap.Guide.NONE, List.of());
	}

	private static Chart chart(int size) {
		ArraySeries walk = walk(size);
		List<Chart.Line> lines = List.of(new Chart.Line(walk, new Shade.Category(0), true), new Chart.Line(walk, new Shade.Category(1), false));
		return new Chart(Folding.none(Range.of(0, 10L * size)), Unit.STEP, "Step", List.of(new Chart.Panel("Pages", Unit.PAGES, true, 1, lines), new Chart.Panel("Pages", Unit.PAGES, true, 1, lines)));
	}
}
