package org.vmalloscope.paint.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.vmalloscope.engine.vmalloc.AreaCursor;
import org.vmalloscope.paint.Box;
import org.vmalloscope.paint.Extent;
import org.vmalloscope.paint.Fonts;
import org.vmalloscope.paint.Hit;
import org.vmalloscope.paint.Surface;
import org.vmalloscope.paint.Viewport;
import org.vmalloscope.paint.axis.Axis;
import org.vmalloscope.paint.axis.Range;
import org.vmalloscope.paint.axis.Unit;
import org.vmalloscope.paint.painter.RunPainter;
import org.vmalloscope.paint.palette.Palette;
import org.vmalloscope.paint.vmalloc.AddressLayout;
import org.vmalloscope.paint.vmalloc.AddressMap;
import org.vmalloscope.paint.vmalloc.AddressMapPainter;
import org.vmalloscope.paint.vmalloc.SessionAddresses;
import org.vmalloscope.session.Base;
import org.vmalloscope.session.Session;

/** Zooming the vmalloc space in wrapped rows: fewer rows, then a part of one row, always a stretch of addresses, and what is in it. */
class WrappedRowsTest {
	private static final Extent EXTENT = new Extent(900, 300, Fonts.DEFAULT);
	/** A notch of the wheel. */
	private static final double NOTCH = Math.pow(1.1, 3);
	/** More notches than it takes from 2^47 bytes to some pages. */
	private static final int ALL_NOTCHES = 150;

	private final AddressMapPainter painter = new AddressMapPainter();

	static List<Path> files() {
		return AddressMapTest.files();
	}

	private static AddressMap map(Path file, AddressLayout layout) throws Exception {
		Session session = AddressMapTest.open(file);
		return new SessionAddresses(session).map(session.moment(session.length()), Base.PREVIOUS, layout).orElseThrow();
	}

	private Viewport zoomed(AddressMap map, Viewport view, double factor, double x, double y) {
		return painter.viewport(map, EXTENT, view.zoomed(factor, x, y));
	}

	@ParameterizedTest
	@MethodSource("files")
	void theWheelZoomsAroundThePointerAndBackToEverything(Path file) throws Exception {
		AddressMap map = map(file, AddressLayout.ROWS);
		Viewport whole = painter.viewport(map, EXTENT, null);
		Random random = new Random(8);
		for (int i = 0; i < 20; i++) {
			double x = whole.area().x() + random.nextDouble() * whole.area().width();
			double y = whole.area().y() + random.nextDouble() * whole.area().height();
			Viewport view = whole;
			for (int notch = 0; notch < ALL_NOTCHES; notch++) {
				Viewport closer = zoomed(map, view, NOTCH, x, y);
				assertEquals(view.y().valueAt(y), closer.y().valueAt(y), "the row under the pointer");
				assertEquals(view.x().valueAt(x), closer.x().valueAt(x), 1 + 1 / view.x().scale(), "the value under the pointer");
				assertTrue(closer.x().isFitted() || closer.y().visible().size() == 1, "one stretch");
				view = closer;
			}
			assertEquals(8 * map.view().config().geometry().pageSize(), view.x().visible().size(), 2, "some pages");
			for (int notch = 0; notch < ALL_NOTCHES; notch++) {
				view = zoomed(map, view, 1 / NOTCH, x, y);
			}
			assertTrue(view.isFitted());
		}
	}

	@ParameterizedTest
	@MethodSource("files")
	void whatIsInViewIsSaidAndCanBeShownAgain(Path file) throws Exception {
		AddressMap map = map(file, AddressLayout.ROWS);
		Viewport whole = painter.viewport(map, EXTENT, null);
		assertEquals(map.folding().stretch(0).first(), map.visible(whole).first());
		assertEquals(map.folding().stretch(map.folding().stretches() - 1).end(), map.visible(whole).end());
		int step = Math.max(1, map.view().areaCount() / 40);
		int number = 0;
		for (AreaCursor area = map.view().areas(); area.next(); number++) {
			if (number % step == 0) {
				Range addresses = Range.of(area.start(), area.end());
				Viewport view = painter.viewport(map, EXTENT, map.showing(whole, addresses));
				Range visible = map.visible(view);
				assertTrue(visible.contains(addresses));
				Viewport again = painter.viewport(map, EXTENT, map.showing(whole, visible));
				assertEquals(visible, map.visible(again));
			}
		}
	}

	/** Zoomed to one row it is the same picture as on one axis. */
	@ParameterizedTest
	@MethodSource("files")
	void aZoomedRowIsTheSameStretchOfTheWholeSpace(Path file) throws Exception {
		AddressMap map = map(file, AddressLayout.ROWS);
		Viewport whole = painter.viewport(map, EXTENT, null);
		int step = Math.max(1, map.view().areaCount() / 10);
		int number = 0;
		int compared = 0;
		for (AreaCursor area = map.view().areas(); area.next(); number++) {
			if (number % step != 0) {
				continue;
			}
			Range addresses = Range.of(area.start(), area.start() + 1);
			for (double factor : new double[] { 1, 1e-2, 1e-4 }) {
				Viewport closest = map.showing(whole, addresses);
				Viewport view = painter.viewport(map, EXTENT, closest.with(closest.x().zoomed(factor, closest.area().x()), closest.y()));
				assertEquals(1, view.y().visible().size());
				if (isBare(map, view)) {
					assertSamePixels(map, view);
					compared++;
				}
			}
		}
		assertTrue(compared > 0);
	}

	/** Whether there is no frame in view, and no end of a row that a fold cuts. */
	private static boolean isBare(AddressMap map, Viewport view) {
		Range visible = map.visible(view);
		return map.highlights().stream().noneMatch(highlight -> highlight.addresses().intersects(visible)) && visible.size() == view.x().visible().size();
	}

	private void assertSamePixels(AddressMap map, Viewport view) {
		Range visible = map.visible(view);
		Axis x = Axis.of(visible, Unit.ADDRESS, view.x().start(), view.x().length());
		Viewport alone = Viewport.of(EXTENT, view.margins(), x, Axis.of(new Range(0, 1), Unit.COUNT, 0, 1), view.zoom());
		BufferedImage expected = image();
		RunPainter.paintRuns(map.overview(), alone, surface(expected));
		BufferedImage actual = image();
		painter.paint(map, view, surface(actual));
		Box area = view.area();
		boolean hasCells = map.view().config().geometry().pageSize() * view.x().scale() >= 6;
		int different = 0;
		for (int px = (int) area.x() + 1; px < (int) area.right() - 1; px++) {
			int y = (int) (area.y() + area.height() / 2);
			different += expected.getRGB(px, y) == actual.getRGB(px, y) ? 0 : 1;
		}
		double middle = area.x() + area.width() / 2;
		Hit hit = painter.hit(map, view, middle, area.y() + area.height() / 2);
		assertEquals(map.at(x.valueAt(middle)), hit, "what is said of the middle");
		// the lines between pages, and pixels that a rounding puts beside an edge
		int most = hasCells ? (int) (visible.size() / map.view().config().geometry().pageSize()) + 2 : 8;
		assertTrue(different <= most, () -> "different pixels at " + Long.toHexString(visible.first()));
	}

	private static BufferedImage image() {
		return new BufferedImage((int) EXTENT.width(), (int) EXTENT.height(), BufferedImage.TYPE_INT_RGB);
	}

	private static Surface surface(BufferedImage image) {
		return Surface.on(image, 1, Palette.light(), Fonts.DEFAULT, () -> false);
	}
}
