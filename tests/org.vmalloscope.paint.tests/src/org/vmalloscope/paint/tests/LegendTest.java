package org.vmalloscope.paint.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.vmalloscope.paint.Fonts;
import org.vmalloscope.paint.export.Pictures;
import org.vmalloscope.paint.painter.LegendPainter;
import org.vmalloscope.paint.palette.Ink;
import org.vmalloscope.paint.palette.Look;
import org.vmalloscope.paint.palette.Palette;

/** A legend in little room. */
class LegendTest {
	private static final int WIDTH = 240;
	private static final List<Look> LOOKS = List.of(Look.of(Ink.FREE), Look.of(Ink.BUSY), Look.of(Ink.LAZY), Look.of(Ink.POOLED), Look.of(Ink.GUARD), Look.line("Limit", Ink.FAILURE, true));

	@Test
	void takesWholeLinesOnly() {
		Pictures.render(surface -> {
			double line = Fonts.DEFAULT.line();
			double full = LegendPainter.height(surface, LOOKS);
			double one = LegendPainter.height(surface, LOOKS.subList(0, 1));
			assertTrue(full >= one + line, "several lines are needed: " + full);
			assertEquals(full, LegendPainter.height(surface, LOOKS, 10 * full), 1e-6);
			assertEquals(one, LegendPainter.height(surface, LOOKS, one), 1e-6);
			assertEquals(one, LegendPainter.height(surface, LOOKS, one + line - 1), 1e-6);
			assertEquals(0, LegendPainter.height(surface, LOOKS, one - 1), 1e-6);
			assertEquals(0, LegendPainter.height(surface, LOOKS, 0), 1e-6);
		}, format(200));
	}

	/** What is left out is told by dots: the first line with more below it is another picture than the line alone. */
	@Test
	void dotsStandForWhatIsLeftOut() {
		int height = (int) Math.ceil(Fonts.DEFAULT.line()) + 6;
		Look wide = Look.of("A name that leaves no room beside", Ink.BUSY);
		BufferedImage alone = paint(height, List.of(wide));
		BufferedImage folded = paint(height, List.of(wide, Look.of("Another long name below", Ink.LAZY)));
		assertNotEquals(inked(alone), inked(folded));
	}

	/** A dashed line has no frame: the corners of its swatch are empty. */
	@Test
	void limitsAreDashedAsInThePicture() {
		Look dashed = Look.line("", Ink.FAILURE, true);
		BufferedImage image = paint(24, List.of(dashed));
		int columns = 0;
		int most = 0;
		for (int x = 0; x < 24; x++) {
			int high = 0;
			for (int y = 0; y < 24; y++) {
				high += (image.getRGB(x, y) & 0xffffff) == 0xffffff ? 0 : 1;
			}
			columns += high > 0 ? 1 : 0;
			most = Math.max(most, high);
		}
		assertTrue(columns >= 4 && most <= 4, columns + " columns, at most " + most + " high");
	}

	private static int inked(BufferedImage image) {
		int inked = 0;
		for (int x = 0; x < image.getWidth(); x++) {
			for (int y = 0; y < image.getHeight(); y++) {
				inked += (image.getRGB(x, y) & 0xffffff) == 0xffffff ? 0 : 1;
			}
		}
		return inked;
	}

	private static BufferedImage paint(int height, List<Look> looks) {
		return Pictures.render(surface -> LegendPainter.paint(surface, looks), format(height));
	}

	private static Pictures.Format format(int height) {
		return new Pictures.Format(WIDTH, height, 1, Palette.light(), Fonts.DEFAULT);
	}
}
