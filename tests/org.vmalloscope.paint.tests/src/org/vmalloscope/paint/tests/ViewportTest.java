package org.vmalloscope.paint.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.eclipse.jdt.annotation.Nullable;
import org.junit.jupiter.api.Test;
import org.vmalloscope.paint.Box;
import org.vmalloscope.paint.Extent;
import org.vmalloscope.paint.Fonts;
import org.vmalloscope.paint.Margins;
import org.vmalloscope.paint.Mark;
import org.vmalloscope.paint.Viewport;
import org.vmalloscope.paint.Zoom;
import org.vmalloscope.paint.axis.Axis;
import org.vmalloscope.paint.axis.Range;
import org.vmalloscope.paint.axis.Unit;
import org.vmalloscope.paint.painter.MarkPainter;
import org.vmalloscope.paint.painter.PlotPainter;
import org.vmalloscope.paint.palette.Ink;

class ViewportTest {
	private static final Extent EXTENT = new Extent(220, 130, Fonts.DEFAULT);

	private static Viewport viewport(Zoom zoom) {
		return Viewport.of(EXTENT, new Margins(10, 10, 10, 20), Axis.of(Range.of(0, 1000), Unit.STEP, 0, 1), Axis.of(Range.of(0, 100), Unit.COUNT, 0, 1), zoom);
	}

	@Test
	void axesLieOnTheArea() {
		Viewport viewport = viewport(Zoom.X);
		assertEquals(new Box(10, 10, 200, 100), viewport.area());
		assertEquals(10, viewport.x().start());
		assertEquals(200, viewport.x().length());
		assertEquals(100, viewport.y().length());
	}

	@Test
	void zoomingChangesTheAxesItIsMeantFor() {
		assertEquals(viewport(Zoom.NONE).x().scale(), viewport(Zoom.NONE).zoomed(2, 50, 50).x().scale());
		assertEquals(2 * viewport(Zoom.X).x().scale(), viewport(Zoom.X).zoomed(2, 50, 50).x().scale(), 1e-9);
		assertEquals(viewport(Zoom.X).y().scale(), viewport(Zoom.X).zoomed(2, 50, 50).y().scale());
		assertEquals(2 * viewport(Zoom.BOTH).y().scale(), viewport(Zoom.BOTH).zoomed(2, 50, 50).y().scale(), 1e-9);
	}

	@Test
	void cellsKeepTheirShapeAtTheLimit() {
		Viewport viewport = viewport(Zoom.BOTH);
		double shape = viewport.x().scale() / viewport.y().scale();
		Viewport closest = viewport.zoomed(1e6, 50, 50);
		assertEquals(shape, closest.x().scale() / closest.y().scale(), 1e-9);
		assertTrue(closest.zoomed(1e-6, 50, 50).isFitted());
	}

	@Test
	void aRubberBandBecomesTheView() {
		Viewport viewport = viewport(Zoom.X).zoomedTo(Box.between(110, 90, 60, 20));
		assertEquals(Range.of(250, 501), viewport.x().visible());
		Viewport both = viewport(Zoom.BOTH).zoomedTo(new Box(60, 20, 50, 50));
		assertEquals(Range.of(10, 61), both.y().visible());
	}

	@Test
	void boxesAreCutAtTheArea() {
		Viewport viewport = viewport(Zoom.X);
		assertBox(new Box(10, 10, 20, 100), viewport.box(Range.of(0, 100), null));
		assertBox(new Box(30, 20, 20, 10), viewport.box(Range.of(100, 200), Range.of(10, 20)));
		Viewport closer = viewport.showing(Range.of(50, 250), null);
		assertBox(new Box(10, 10, 50, 100), closer.box(Range.of(0, 100), null));
		assertNull(viewport.box(Range.of(2000, 3000), null));
		assertNull(viewport.showing(Range.of(500, 600), null).box(Range.of(100, 200), null));
	}

	private static void assertBox(Box expected, @Nullable Box actual) {
		assertNotNull(actual);
		assertEquals(expected.x(), actual.x(), 1e-9);
		assertEquals(expected.y(), actual.y(), 1e-9);
		assertEquals(expected.width(), actual.width(), 1e-9);
		assertEquals(expected.height(), actual.height(), 1e-9);
	}

	@Test
	void marksOutOfViewAreNotDrawn() {
		Viewport viewport = viewport(Zoom.X).showing(Range.of(500, 600), null);
		assertNull(MarkPainter.box(new Mark.At(499, Ink.POSITION), viewport));
		assertNotNull(MarkPainter.box(new Mark.At(500, Ink.POSITION), viewport));
		assertNotNull(MarkPainter.box(new Mark.At(600, Ink.POSITION), viewport));
		assertNull(MarkPainter.box(new Mark.At(5000, Ink.POSITION), viewport(Zoom.X)));
		Box band = MarkPainter.box(new Mark.Over(Range.of(550, 551), Ink.SELECTION), viewport(Zoom.X));
		assertNotNull(band);
		assertEquals(2, band.width(), "never narrower than can be seen");
	}

	@Test
	void thePlotFitsWhatIsInView() {
		PlotPainter painter = new PlotPainter();
		Viewport all = painter.viewport(Samples.latency(), EXTENT, null);
		Viewport calm = painter.viewport(Samples.latency(), EXTENT, all.showing(Range.of(0, 1000), null));
		assertTrue(all.y().domain().contains(5500), "the peak is in view");
		assertTrue(calm.y().domain().size() < all.y().domain().size() / 3, "without the peak there is room for the rest");
		assertEquals(Range.of(0, 1000), calm.x().visible());
	}
}
