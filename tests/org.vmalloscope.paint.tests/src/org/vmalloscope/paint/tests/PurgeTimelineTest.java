package org.vmalloscope.paint.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;

import org.junit.jupiter.api.Test;
import org.vmalloscope.engine.vmalloc.VmallocView;
import org.vmalloscope.paint.Extent;
import org.vmalloscope.paint.Fonts;
import org.vmalloscope.paint.Hit;
import org.vmalloscope.paint.Viewport;
import org.vmalloscope.paint.axis.Folding;
import org.vmalloscope.paint.axis.Range;
import org.vmalloscope.paint.axis.Unit;
import org.vmalloscope.paint.data.ArrayBars;
import org.vmalloscope.paint.data.ArraySeries;
import org.vmalloscope.paint.export.Pictures;
import org.vmalloscope.paint.painter.BarsLayer;
import org.vmalloscope.paint.painter.Plot;
import org.vmalloscope.paint.painter.PlotLayer;
import org.vmalloscope.paint.painter.PlotPainter;
import org.vmalloscope.paint.painter.SeriesLayer;
import org.vmalloscope.paint.palette.Ink;
import org.vmalloscope.paint.palette.Look;
import org.vmalloscope.paint.palette.Palette;
import org.vmalloscope.paint.usage.TimeScale;
import org.vmalloscope.paint.vmalloc.PurgeTimeline;
import org.vmalloscope.session.OpenOptions;
import org.vmalloscope.session.Session;
import org.vmalloscope.session.SessionMonitor;
import org.vmalloscope.session.SessionOpener;
import org.vmalloscope.testing.Golden;

/** What may lie in the way of what in the timeline of purges. */
class PurgeTimelineTest {
	private static final long THRESHOLD = 65_536;

	@Test
	void lazyPagesAreDrawnOverBarsAndLimits() throws Exception {
		Path file = Golden.oracleRequests().stream().filter(path -> String.valueOf(path.getFileName()).startsWith("5.10-vmalloc-")).findFirst().orElseThrow();
		Session session = SessionOpener.standard().open(file, OpenOptions.NONE.withKernel("5.10"), SessionMonitor.NONE);
		VmallocView view = Objects.requireNonNull(session.moment(0).state().kernel().vmalloc());
		List<PlotLayer> layers = PurgeTimeline.of(session, TimeScale.steps(session), view, PurgeTimeline.Limits.ALWAYS).plot().layers();
		assertEquals(List.of("Pages that a purge gave back", "lazy_max_pages", "Resched threshold", "Lazy"), layers.stream().map(layer -> layer.legend().get(0).name()).toList());
		assertEquals(List.of(Look.Fill.SOLID, Look.Fill.DASHED, Look.Fill.DASHED, Look.Fill.SOLID), layers.stream().map(layer -> layer.legend().get(0).fill()).toList());
	}

	/** As in a purge with a threshold: lazy pages stand at it, and so high are the bars. */
	@Test
	void aLineAlongAThresholdAndTheTopOfBarsIsSeen() {
		for (double scale : new double[] { 1, 2 }) {
			assertSeen(scale, 12); // joined points
			assertSeen(scale, 40_000); // columns of many points
		}
	}

	private static void assertSeen(double scale, int points) {
		long[] xs = new long[points];
		long[] ys = new long[points];
		for (int i = 0; i < points; i++) {
			xs[i] = i;
			ys[i] = THRESHOLD;
		}
		BarsLayer bars = new BarsLayer(new ArrayBars(new long[] { 0 }, new long[] { points }, new long[][] { { THRESHOLD } }), List.of(Look.of(Ink.LAZY)), i -> new Hit(i, "", List.of(), new Range(0, 1), null));
		ArraySeries limit = new ArraySeries("limit", new long[] { 0, points }, new long[] { THRESHOLD, THRESHOLD });
		Plot plot = new Plot(Folding.none(Range.of(0, points)), Unit.STEP, Unit.PAGES, true,
				List.of(bars, new SeriesLayer(limit, Ink.MUTED, false, true, Unit.PAGES), new SeriesLayer(new ArraySeries("lazy", xs, ys), Ink.BUSY, true, false, true, Unit.PAGES)));
		PlotPainter painter = new PlotPainter();
		Viewport viewport = painter.viewport(plot, new Extent(400, 160, Fonts.DEFAULT), null);
		BufferedImage image = Pictures.render(surface -> painter.paint(plot, viewport, surface), new Pictures.Format(400, 160, scale, Palette.light(), Fonts.DEFAULT));
		int row = (int) (viewport.y().pixel(THRESHOLD) * scale);
		int seen = 0;
		int from = (int) Math.ceil((viewport.area().x() + 2) * scale);
		int to = (int) ((viewport.area().right() - 4) * scale);
		for (int x = from; x < to; x++) {
			seen += (image.getRGB(x, row) & 0xffffff) == (Palette.light().rgb(Ink.BUSY) & 0xffffff) ? 1 : 0;
		}
		int all = to - from;
		int found = seen;
		assertTrue(found == all, () -> found + " of " + all + " pixels at scale " + scale + " with " + points + " points");
	}

	@Test
	void aNumberJustBelowZeroMakesNoRoomForATick() {
		assertEquals(Range.of(-1, 800), Unit.PAGES.rounded(-1, 780, 5));
		assertEquals(Range.of(-200, 800), Unit.PAGES.rounded(-150, 780, 5));
		assertEquals(Range.of(-5, 0), Unit.PAGES.rounded(-5, -1, 1));
	}
}
