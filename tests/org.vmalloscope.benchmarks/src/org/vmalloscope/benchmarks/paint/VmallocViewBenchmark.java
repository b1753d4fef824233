package org.vmalloscope.benchmarks.paint;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;

import org.eclipse.jdt.annotation.Nullable;
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
import org.vmalloscope.engine.vmalloc.VmallocView;
import org.vmalloscope.paint.Extent;
import org.vmalloscope.paint.Fonts;
import org.vmalloscope.paint.Painter;
import org.vmalloscope.paint.Surface;
import org.vmalloscope.paint.Viewport;
import org.vmalloscope.paint.chart.ChartPainter;
import org.vmalloscope.paint.painter.HistogramPainter;
import org.vmalloscope.paint.palette.Palette;
import org.vmalloscope.paint.usage.TimeScale;
import org.vmalloscope.paint.usage.UsageChart;
import org.vmalloscope.paint.vmalloc.AddressLayout;
import org.vmalloscope.paint.vmalloc.AddressMapPainter;
import org.vmalloscope.paint.vmalloc.FreeTree;
import org.vmalloscope.paint.vmalloc.FreeTreePainter;
import org.vmalloscope.paint.vmalloc.Holes;
import org.vmalloscope.paint.vmalloc.PurgeTimeline;
import org.vmalloscope.paint.vmalloc.PurgeTimelinePainter;
import org.vmalloscope.paint.vmalloc.SessionAddresses;
import org.vmalloscope.session.Base;
import org.vmalloscope.session.Moment;
import org.vmalloscope.session.OpenOptions;
import org.vmalloscope.session.Session;
import org.vmalloscope.session.SessionMonitor;
import org.vmalloscope.session.SessionOpener;

/**
 * Frames of the views of the vmalloc space over a session that a seeded scenario makes: a third of its operations frees what one before
 * allocated, so that holes are everywhere. The budget is 16 ms for a frame, all in view and zoomed in a thousand times; {@link #snapshot}
 * is what a step costs before its frame, in the background.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(value = 1, jvmArgsAppend = "-Xmx6g")
public class VmallocViewBenchmark {
	private static final Extent WINDOW = new Extent(1400, 900, Fonts.DEFAULT);
	private static final String SCENARIO = """
			scenario "areas for a benchmark"

			machine {
			    kernel 6.1
			    cpus 8
			}

			seed 7
			distribution pages_wanted uniform 1 to 16 pages
			repeat %d times as i {
			    kept[i] = vmalloc draw pages_wanted
			    p = vmalloc draw pages_wanted
			    free p
			}
			""";

	/** Operations of the session: a third of them leaves an area. */
	@Param({ "3000000", "10000000" })
	public int operations;

	@Param({ "lanes", "rows", "timeline", "usage", "tree", "holes" })
	public String input = "";

	@Param({ "all", "zoomed" })
	public String view = "";

	private static @Nullable Session opened;

	private Runnable frame = () -> {
	};
	private Runnable snapshot = () -> {
	};

	/** Runs the scenario. */
	@Setup
	public void create() throws IOException {
		Session session = session(operations);
		Moment end = session.moment(session.length());
		VmallocView machine = end.state().kernel().vmalloc();
		if (machine == null) {
			throw new IllegalStateException("no vmalloc space");
		}
		switch (input) {
		case "lanes", "rows" -> {
			SessionAddresses addresses = new SessionAddresses(session);
			AddressLayout layout = input.equals("rows") ? AddressLayout.ROWS : AddressLayout.LANES;
			prepare(new AddressMapPainter(), addresses.map(end, Base.PREVIOUS, layout).orElseThrow());
			snapshot = () -> addresses.map(end, Base.PREVIOUS, layout).orElseThrow();
		}
		case "timeline" -> {
			TimeScale scale = TimeScale.steps(session);
			prepare(new PurgeTimelinePainter(), PurgeTimeline.of(session, scale, machine, PurgeTimeline.Limits.ALWAYS));
			snapshot = () -> PurgeTimeline.of(session, scale, machine, PurgeTimeline.Limits.ALWAYS);
		}
		case "usage" -> {
			TimeScale scale = TimeScale.steps(session);
			prepare(new ChartPainter(), UsageChart.of(session, session.metrics(), scale));
			snapshot = () -> UsageChart.of(session, session.metrics(), scale);
		}
		case "tree" -> {
			prepare(new FreeTreePainter(), FreeTree.of(machine, null, 0, List.of()));
			snapshot = () -> FreeTree.of(machine, null, 0, List.of());
		}
		case "holes" -> {
			prepare(new HistogramPainter(), Holes.of(machine).histogram());
			snapshot = () -> Holes.of(machine);
		}
		default -> throw new IllegalArgumentException(input);
		}
	}

	/** Without forks ({@code -f 0}) all pictures are of one session, which takes a minute to run. */
	private static synchronized Session session(int operations) throws IOException {
		Session known = opened;
		if (known == null || known.length() < operations / 2) {
			Path file = Files.createTempFile("benchmark", ".vms");
			Files.writeString(file, SCENARIO.formatted(operations / 3));
			known = SessionOpener.standard().open(file, OpenOptions.NONE, SessionMonitor.NONE);
			Files.delete(file);
			opened = known;
		}
		return known;
	}

	private <S> void prepare(Painter<S> painter, S shown) {
		Viewport all = painter.viewport(shown, WINDOW, null);
		Viewport viewport = view.equals("all") ? all : painter.viewport(shown, WINDOW, all.zoomed(1000, 700, 450));
		BufferedImage image = new BufferedImage((int) WINDOW.width(), (int) WINDOW.height(), BufferedImage.TYPE_INT_RGB);
		frame = () -> {
			Surface surface = Surface.on(image, 1, Palette.light(), Fonts.DEFAULT, () -> false);
			painter.paint(shown, viewport, surface);
			surface.graphics().dispose();
		};
	}

	/** One frame. */
	@Benchmark
	public void paint(FrameCost cost) {
		cost.of(frame);
	}

	/** What is drawn, made anew. */
	@Benchmark
	public void snapshot(FrameCost cost) {
		cost.of(snapshot);
	}
}
