package org.vmalloscope.paint.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CancellationException;

import org.eclipse.jdt.annotation.Nullable;
import org.junit.jupiter.api.Test;
import org.vmalloscope.paint.Box;
import org.vmalloscope.paint.Extent;
import org.vmalloscope.paint.Fonts;
import org.vmalloscope.paint.Hit;
import org.vmalloscope.paint.Surface;
import org.vmalloscope.paint.Viewport;
import org.vmalloscope.paint.Zoom;
import org.vmalloscope.paint.axis.Folding;
import org.vmalloscope.paint.axis.Range;
import org.vmalloscope.paint.axis.Unit;
import org.vmalloscope.paint.data.ArrayRuns;
import org.vmalloscope.paint.data.RunRows;
import org.vmalloscope.paint.painter.RunMap;
import org.vmalloscope.paint.painter.RunPainter;
import org.vmalloscope.paint.palette.Ink;
import org.vmalloscope.paint.palette.Look;
import org.vmalloscope.paint.palette.Palette;

class RunPainterTest {
	private static final Extent EXTENT = new Extent(602, 120, Fonts.DEFAULT);
	private static final Palette LIGHT = Palette.light();
	private final RunPainter painter = new RunPainter();

	private static RunMap map(Range domain, RunRows rows, long cell, Look... looks) {
		RunMap.Guide guide = new RunMap.Guide() {
			@Override
			public @Nullable Hit describe(int row, Range run, int look) {
				return look == 1 ? null : new Hit(run.first(), "Run", List.of(), run, new Range(row, 1));
			}
		};
		return new RunMap(rows, List.of(looks), Folding.none(domain), Unit.BYTES, cell, Zoom.BOTH, guide, List.of());
	}

	private static ArrayRuns row(Range domain, int looks, long... startEndLook) {
		int n = startEndLook.length / 3;
		long[] starts = new long[n];
		long[] ends = new long[n];
		byte[] look = new byte[n];
		for (int i = 0; i < n; i++) {
			starts[i] = startEndLook[3 * i];
			ends[i] = startEndLook[3 * i + 1];
			look[i] = (byte) startEndLook[3 * i + 2];
		}
		return new ArrayRuns(domain, starts, ends, look, looks);
	}

	private BufferedImage image(RunMap map, Viewport viewport, double scale) {
		BufferedImage image = new BufferedImage((int) (viewport.width() * scale), (int) (viewport.height() * scale), BufferedImage.TYPE_INT_RGB);
		painter.paint(map, viewport, Surface.on(image, scale, LIGHT, Fonts.DEFAULT, () -> false));
		return image;
	}

	private static int pixel(BufferedImage image, double x, double y) {
		return image.getRGB((int) x, (int) y) & 0xffffff;
	}

	@Test
	void aRunIsFilledFromItsFirstToItsLastPixel() {
		Range domain = Range.of(0, 600);
		RunMap map = map(domain, row(domain, 1, 100, 200, 0), 0, Look.of(Ink.BUSY));
		Viewport viewport = painter.viewport(map, EXTENT, null);
		for (int scale : new int[] { 1, 2 }) {
			BufferedImage image = image(map, viewport, scale);
			double left = viewport.x().pixel(100) * scale;
			double right = viewport.x().pixel(200) * scale;
			assertEquals(LIGHT.rgb(Ink.BACKGROUND), pixel(image, left - 1, 50));
			assertEquals(LIGHT.rgb(Ink.BUSY), pixel(image, left, 50));
			assertEquals(LIGHT.rgb(Ink.BUSY), pixel(image, right - 1, 50));
			assertEquals(LIGHT.rgb(Ink.BACKGROUND), pixel(image, right, 50));
		}
	}

	@Test
	void aPixelAveragesOverWhatItCovers() {
		Range domain = Range.of(0, 6_000_000);
		List<Long> runs = new ArrayList<>();
		for (long at = 0; at < domain.size(); at += 100) {
			runs.addAll(List.of(at, at + 50, 0L));
		}
		RunMap map = map(domain, row(domain, 1, runs.stream().mapToLong(Long::longValue).toArray()), 0, Look.of("half", Ink.SELECTION));
		BufferedImage image = image(map, painter.viewport(map, EXTENT, null), 1);
		for (int x = 2; x < 600; x += 17) {
			assertEquals(127, pixel(image, x, 50) & 255, 3, "half of the pixel is black, half white");
		}
	}

	@Test
	void sumsAndWalksDrawTheSame() {
		Range domain = Range.of(0, 1L << 40);
		ArrayRuns fast = DataTest.randomRuns(domain, 20_000, new Random(30));
		RunRows slow = new Samples.ListRows(List.<long[][]>of(runs(fast)), 4);
		assertTrue(fast.isDense(0, 0, domain.end(), 600));
		Look[] looks = { Look.of(Ink.BUSY), Look.of(Ink.LAZY), Look.of(Ink.POOLED), Look.of(Ink.GUARD) };
		Viewport viewport = painter.viewport(map(domain, fast, 0, looks), EXTENT, null);
		BufferedImage one = image(map(domain, fast, 0, looks), viewport, 1);
		BufferedImage other = image(map(domain, slow, 0, looks), viewport, 1);
		for (int x = 2; x < 600; x++) {
			for (int shift = 0; shift < 24; shift += 8) {
				assertEquals(pixel(one, x, 50) >> shift & 255, pixel(other, x, 50) >> shift & 255, 6, "at " + x);
			}
		}
	}

	private static long[][] runs(ArrayRuns runs) {
		long[][] all = new long[runs.size()][];
		for (int i = 0; i < all.length; i++) {
			all[i] = new long[] { runs.start(i), runs.end(i), runs.look(i) };
		}
		return all;
	}

	@Test
	void aSingleByteInATebibyteIsStillSeen() {
		Range domain = Range.of(0, 1L << 40);
		RunMap map = map(domain, row(domain, 1, 1L << 39, (1L << 39) + 1, 0), 0, Look.of(Ink.BUSY));
		Viewport viewport = painter.viewport(map, EXTENT, null);
		BufferedImage image = image(map, viewport, 1);
		assertNotEquals(LIGHT.rgb(Ink.BACKGROUND), pixel(image, viewport.x().pixel(1L << 39) + 0.01, 50));
	}

	@Test
	void whatIsUnknownIsHatched() {
		Range domain = Range.of(0, 600);
		RunMap map = map(domain, row(domain, 1, 0, 600, 0), 0, Look.of(Ink.UNKNOWN));
		BufferedImage image = image(map, painter.viewport(map, EXTENT, null), 1);
		int ink = 0;
		int paper = 0;
		for (int x = 100; x < 160; x++) {
			for (int y = 20; y < 80; y++) {
				ink += pixel(image, x, y) == LIGHT.rgb(Ink.UNKNOWN) ? 1 : 0;
				paper += pixel(image, x, y) == LIGHT.rgb(Ink.BACKGROUND) ? 1 : 0;
			}
		}
		assertEquals(3600, ink + paper);
		assertEquals(1200, ink, 100, "two of six pixels");
	}

	@Test
	void rowsBelowAPixelAreAveraged() {
		Range domain = Range.of(0, 600);
		List<long[][]> rows = new ArrayList<>();
		for (int i = 0; i < 10_000; i++) {
			rows.add(i % 2 == 0 ? new long[][] { { 0, 600, 0 } } : new long[0][]);
		}
		RunMap map = map(domain, new Samples.ListRows(rows, 1), 0, Look.of("black", Ink.SELECTION));
		BufferedImage image = image(map, painter.viewport(map, EXTENT, null), 1);
		assertEquals(127, pixel(image, 300, 50) & 255, 4);
	}

	@Test
	void cellsAreSeparatedOnceThereIsRoom() {
		Range domain = Range.of(0, 4096);
		RunMap map = map(domain, row(domain, 1, 0, 4096, 0), 4, Look.of(Ink.BUSY));
		Viewport viewport = painter.viewport(map, EXTENT, null).showing(Range.of(400, 480), null);
		BufferedImage image = image(map, viewport, 1);
		assertEquals(20, viewport.x().visible().size() / 4);
		assertEquals(LIGHT.rgb(Ink.BACKGROUND), pixel(image, Math.round(viewport.x().pixel(440)), 50));
		assertEquals(LIGHT.rgb(Ink.BUSY), pixel(image, Math.round(viewport.x().pixel(440)) + 5, 50));
	}

	@Test
	void aHitTellsTheRunUnderThePoint() {
		Range domain = Range.of(0, 600);
		RunMap map = map(domain, row(domain, 2, 100, 200, 0, 200, 300, 1, 400, 401, 0), 0, Look.of(Ink.BUSY), Look.of(Ink.FREE));
		Viewport viewport = painter.viewport(map, EXTENT, null);
		Hit hit = painter.hit(map, viewport, viewport.x().pixel(150), 50);
		assertNotNull(hit);
		assertEquals(100L, hit.element());
		assertEquals(new Box(viewport.x().pixel(100), viewport.area().y(), viewport.x().pixel(200) - viewport.x().pixel(100), viewport.area().height()), viewport.box(hit.x(), hit.y()));
		assertNull(painter.hit(map, viewport, viewport.x().pixel(250), 50), "the guide tells nothing of this look");
		assertNull(painter.hit(map, viewport, viewport.x().pixel(350), 50), "nothing there");
		assertNull(painter.hit(map, viewport, viewport.x().pixel(150), 119), "below the rows");
	}

	@Test
	void keysWalkFromRunToRunAndFromRowToRow() {
		Range domain = Range.of(0, 1L << 30);
		RunMap map = map(domain, new Samples.ListRows(List.of(new long[][] { { 100, 200, 0 }, { 300, 400, 1 }, { 1 << 29, (1 << 29) + 5, 0 } }, new long[][] { { 50, 60, 0 } }), 2), 0, Look.of(Ink.BUSY), Look.of(Ink.FREE));
		Viewport viewport = painter.viewport(map, EXTENT, null);
		List<Object> forwards = new ArrayList<>();
		Hit last = null;
		for (Hit hit = painter.neighbour(map, viewport, null, true); hit != null; hit = painter.neighbour(map, viewport, hit, true)) {
			forwards.add(hit.element());
			last = hit;
		}
		assertEquals(List.of(100L, (long) (1 << 29), 50L), forwards);
		List<Object> backwards = new ArrayList<>();
		for (Hit hit = last; hit != null; hit = painter.neighbour(map, viewport, hit, false)) {
			backwards.add(hit.element());
		}
		assertEquals(List.of(50L, (long) (1 << 29), 100L), backwards);
	}

	@Test
	void aPictureNobodyWaitsForIsGivenUp() {
		RunMap map = Samples.chunk(500);
		Viewport viewport = painter.viewport(map, EXTENT, null);
		BufferedImage image = new BufferedImage(602, 120, BufferedImage.TYPE_INT_RGB);
		assertThrows(CancellationException.class, () -> painter.paint(map, viewport, Surface.on(image, 1, LIGHT, Fonts.DEFAULT, () -> true)));
	}
}
