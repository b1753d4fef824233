package org.vmalloscope.paint.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.vmalloscope.paint.axis.Axis;
import org.vmalloscope.paint.axis.Break;
import org.vmalloscope.paint.axis.Folding;
import org.vmalloscope.paint.axis.Range;
import org.vmalloscope.paint.axis.Unit;

class AxisTest {
	private static final Range VMALLOC = Range.of(0xffffc90000000000L, 0xffffe90000000000L);

	@Test
	void showsAllOfItsDomainAtFirst() {
		Axis axis = Axis.of(VMALLOC, Unit.ADDRESS, 10, 800);
		assertEquals(10, axis.pixel(VMALLOC.first()), 1e-9);
		assertEquals(810, axis.pixel(VMALLOC.end()), 1e-9);
		assertEquals(410, axis.pixel(VMALLOC.first() + VMALLOC.size() / 2), 1e-9);
		assertEquals(VMALLOC, axis.visible());
		assertTrue(axis.isFitted());
	}

	@Test
	void reversedValuesGrowToTheOtherSide() {
		Axis axis = Axis.of(Range.of(0, 100), Unit.COUNT, 0, 200).reversed();
		assertEquals(200, axis.pixel(0), 1e-9);
		assertEquals(0, axis.pixel(100), 1e-9);
		assertEquals(99, axis.valueAt(1));
		assertEquals(0, axis.valueAt(199));
	}

	@Test
	void aValueThatTakesAPixelOrMoreIsFoundAgainWhereverItIsShown() {
		Random random = new Random(1);
		for (int round = 0; round < 2_000; round++) {
			Axis axis = randomAxis(random);
			for (int i = 0; i < 20; i++) {
				long value = someVisible(axis, random);
				double pixel = axis.pixel(value);
				boolean open = axis.folding().stretches() == 1 || isOpen(axis.folding(), value);
				if (axis.scale() >= 1 && open) {
					double middle = pixel + (axis.isReversed() ? -0.5 : 0.5) * axis.scale();
					assertEquals(value, axis.valueAt(middle), () -> axis.domain() + " at scale " + axis.scale());
				}
			}
		}
	}

	@Test
	void aPixelLeadsToAValueThatIsDrawnThere() {
		Random random = new Random(2);
		for (int round = 0; round < 2_000; round++) {
			Axis axis = randomAxis(random);
			for (int i = 0; i < 20; i++) {
				double pixel = axis.start() + random.nextDouble() * axis.length();
				double back = axis.pixel(axis.valueAt(pixel));
				assertTrue(Math.abs(back - pixel) <= Math.max(axis.scale(), 14) + 1e-3, () -> "from " + pixel + " to " + back + " at scale " + axis.scale() + " of " + axis.domain());
			}
		}
	}

	@Test
	void whatStandsUnderThePointerStaysThereWhenZooming() {
		Random random = new Random(3);
		for (int round = 0; round < 2_000; round++) {
			Axis axis = randomAxis(random);
			double pixel = axis.start() + axis.length() * random.nextDouble();
			Axis closer = axis.zoomed(1 + random.nextDouble() * 3, pixel);
			long value = axis.valueAt(pixel);
			// nothing is lost at the ends of the domain, because closer never shows more than before
			assertEquals(axis.pixel(value), closer.pixel(value), Math.max(closer.scale(), 14) + 1e-3, () -> axis.domain() + " at scale " + axis.scale());
		}
	}

	@Test
	void zoomingInAtTheLimitDoesNotMoveAnything() {
		Axis axis = Axis.of(VMALLOC, Unit.ADDRESS, 0, 800);
		Axis closest = axis.zoomed(1e30, 333);
		assertEquals(100, closest.scale(), 1e-9, "eight values fill the extent");
		Axis again = closest;
		for (int i = 0; i < 50; i++) {
			again = again.zoomed(1.3, 777);
		}
		assertEquals(closest.visible(), again.visible());
		assertEquals(closest.pixel(closest.visible().first()), again.pixel(again.visible().first()), 1e-6);
	}

	@Test
	void zoomingInAndOutAgainLeadsBack() {
		Axis axis = Axis.of(VMALLOC, Unit.ADDRESS, 0, 800).zoomed(1000, 300);
		Axis back = axis.zoomed(64, 123).zoomed(1.0 / 64, 123);
		assertEquals(axis.scale(), back.scale(), axis.scale() * 1e-9);
		assertEquals(axis.pixel(VMALLOC.first() + 0x12345678L), back.pixel(VMALLOC.first() + 0x12345678L), 1e-3);
	}

	@Test
	void theWholeUnsignedRangeIsMappedExactly() {
		Axis axis = Axis.of(new Range(0, -1), Unit.ADDRESS, 0, 1000);
		assertEquals(500, axis.pixel(Long.MIN_VALUE), 1e-6);
		Axis closer = axis.showing(Range.of(0xffffffffff600000L, 0xffffffffff600010L));
		for (long value = 0xffffffffff600000L; value != 0xffffffffff600010L; value++) {
			assertEquals(value, closer.valueAt(closer.pixel(value) + closer.scale() / 2));
		}
		assertEquals(1000.0 / 16, closer.scale(), 1e-9);
	}

	@Test
	void panningEndsAtTheDomain() {
		Axis axis = Axis.of(Range.of(0, 1000), Unit.STEP, 0, 100).zoomed(10, 0);
		assertEquals(Range.of(0, 100), axis.panned(-50).visible());
		assertEquals(Range.of(50, 150), axis.panned(50).visible());
		assertEquals(Range.of(900, 1000), axis.panned(1e12).visible());
	}

	@Test
	void panningAReversedAxisDownShowsSmallerValues() {
		Axis axis = Axis.of(Range.of(0, 1000), Unit.STEP, 0, 100).reversed().zoomed(10, 0);
		assertEquals(Range.of(900, 1000), axis.visible());
		assertEquals(Range.of(850, 950), axis.panned(50).visible());
	}

	@Test
	void showingARangePutsItInTheMiddleWhenItCannotFillTheExtent() {
		Axis axis = Axis.of(Range.of(0, 1000), Unit.STEP, 0, 100).showing(Range.of(500, 502));
		assertEquals(100.0 / 8, axis.scale(), 1e-9);
		assertEquals(50, axis.pixel(501), 1e-9);
		assertEquals(Range.of(200, 400), Axis.of(Range.of(0, 1000), Unit.STEP, 0, 100).showing(Range.of(200, 400)).visible());
	}

	@Test
	void revealingMovesOnlyWhatIsOutOfView() {
		Axis axis = Axis.of(Range.of(0, 1000), Unit.STEP, 0, 100).zoomed(10, 0);
		assertEquals(axis.visible(), axis.revealing(50, 10).visible());
		Axis moved = axis.revealing(500, 10);
		assertEquals(90, moved.pixel(501), 1e-9);
		assertEquals(10, moved.revealing(300, 10).pixel(300), 1e-9);
	}

	@Test
	void anotherSizeShowsTheSameValues() {
		Axis axis = Axis.of(Range.of(0, 1000), Unit.STEP, 0, 100).zoomed(4, 30);
		assertEquals(axis.visible(), axis.on(20, 400).visible());
		assertEquals(axis.scale() * 4, axis.on(20, 400).scale(), 1e-9);
	}

	@Test
	void aLongerDomainKeepsThePartInViewUnlessAllWasInView() {
		Axis axis = Axis.of(Range.of(0, 1000), Unit.STEP, 0, 100);
		Folding longer = Folding.none(Range.of(0, 2000));
		assertEquals(Range.of(0, 2000), axis.over(longer).visible());
		Axis closer = axis.zoomed(10, 50);
		assertEquals(closer.visible(), closer.over(longer).visible());
	}

	@Test
	void theScrollBarLeadsBackToWhereItWas() {
		Axis axis = Axis.of(VMALLOC, Unit.ADDRESS, 0, 800).zoomed(50, 620);
		assertEquals(axis.pixel(axis.visible().first()), axis.scrolledTo(axis.scrollPosition()).pixel(axis.visible().first()), 1e-3);
		assertEquals(1.0 / 50, axis.scrollSize(), 1e-12);
	}

	@Test
	void hiddenStretchesTakeTheSamePixelsAtEveryScale() {
		Axis axis = Axis.of(twoIslands(), Unit.ADDRESS, 0, 814);
		Break gap = axis.breaks().get(0);
		assertEquals(14, gap.to() - gap.from(), 1e-9);
		assertEquals(400, gap.from(), 1e-9, "both islands are of the same size");
		Axis closer = axis.zoomed(2, gap.from());
		assertEquals(gap.from(), closer.breaks().get(0).from(), 1e-6);
		assertEquals(14, closer.breaks().get(0).to() - closer.breaks().get(0).from(), 1e-9);
		assertEquals(Range.of(0x2000, 0xffff_0000_0000L), gap.hidden());
	}

	@Test
	void aPixelInABreakLeadsToAHiddenValueAndBack() {
		Axis axis = Axis.of(twoIslands(), Unit.ADDRESS, 0, 814);
		long hidden = axis.valueAt(407);
		assertTrue(Range.of(0x2000, 0xffff_0000_0000L).contains(hidden));
		assertEquals(407, axis.pixel(hidden), 1e-6);
	}

	@Test
	void panningAcrossABreakComesToTheNextIsland() {
		Axis axis = Axis.of(twoIslands(), Unit.ADDRESS, 0, 800).zoomed(4, 0);
		double wholeLength = 800 / axis.scrollSize();
		Axis end = axis.panned(wholeLength);
		assertTrue(Range.of(0xffff_0000_0000L, 0xffff_0000_2000L).contains(end.visible()));
		Axis acrossInSteps = axis;
		for (int i = 0; i < wholeLength; i += 7) {
			acrossInSteps = acrossInSteps.panned(7);
		}
		assertEquals(end.visible(), acrossInSteps.visible());
	}

	@Test
	void columnsTileWhatIsInView() {
		Random random = new Random(4);
		for (int round = 0; round < 500; round++) {
			Axis axis = randomAxis(random);
			long[] columns = axis.columns(97);
			long base = axis.domain().first();
			for (int i = 1; i < columns.length; i++) {
				assertTrue(Long.compareUnsigned(columns[i - 1] - base, columns[i] - base) <= 0, "ascending");
			}
			assertEquals(axis.visible().end(), columns[97]);
		}
	}

	private static Folding twoIslands() {
		List<Range> used = List.of(new Range(0x1000, 0x1000), new Range(0xffff_0000_0000L, 0x1000));
		return Folding.hiding(Range.of(0, 0xffff_0000_2000L), List.of(Range.of(used.get(0).end(), used.get(1).first())));
	}

	static Axis randomAxis(Random random) {
		Unit unit = random.nextBoolean() ? Unit.ADDRESS : Unit.STEP;
		long size = 1 + (random.nextLong() >>> 1 + random.nextInt(60));
		long first = unit == Unit.ADDRESS ? random.nextLong() : (random.nextLong() >> 8) - size;
		Range domain = new Range(first, size);
		Folding folding = size > 100_000 && random.nextBoolean() ? randomFolding(domain, random) : Folding.none(domain);
		Axis axis = Axis.of(folding, unit, random.nextInt(50), 100 + random.nextInt(900));
		axis = random.nextBoolean() ? axis.reversed() : axis;
		for (int i = random.nextInt(4); i > 0; i--) {
			axis = axis.zoomed(Math.exp(random.nextDouble() * 12), axis.start() + random.nextDouble() * axis.length());
		}
		return random.nextBoolean() ? axis : axis.panned(random.nextGaussian() * 1000);
	}

	static Folding randomFolding(Range domain, Random random) {
		List<Range> used = new ArrayList<>();
		int n = 1 + random.nextInt(10);
		long slot = Long.divideUnsigned(domain.size(), n);
		for (int i = 0; i < n; i++) {
			long offset = i * slot + Long.remainderUnsigned(random.nextLong(), slot / 4 + 1);
			used.add(new Range(domain.first() + offset, 1 + Long.remainderUnsigned(random.nextLong(), slot / 4)));
		}
		return Folding.around(domain, used, 16, 1000);
	}

	private static long someVisible(Axis axis, Random random) {
		Range visible = axis.visible();
		return visible.first() + Long.remainderUnsigned(random.nextLong(), visible.size());
	}

	private static boolean isOpen(Folding folding, long value) {
		for (int i = 0; i < folding.stretches(); i++) {
			if (folding.stretch(i).contains(value)) {
				return true;
			}
		}
		return false;
	}
}
