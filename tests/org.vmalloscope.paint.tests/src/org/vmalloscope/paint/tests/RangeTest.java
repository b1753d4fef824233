package org.vmalloscope.paint.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.vmalloscope.paint.axis.Folding;
import org.vmalloscope.paint.axis.Range;

class RangeTest {
	@Test
	void mayEndWhereTheAddressSpaceDoes() {
		Range top = Range.of(0xffffffffff000000L, 0);
		assertEquals(0x1000000, top.size());
		assertTrue(top.contains(-1));
		assertFalse(top.contains(0));
	}

	@Test
	void mayBeginBelowZero() {
		Range around = Range.of(-5, 5);
		assertTrue(around.contains(-5));
		assertTrue(around.contains(0));
		assertFalse(around.contains(5));
		assertFalse(around.contains(-6));
	}

	@Test
	void intersectsWhereBothHaveValues() {
		assertEquals(Range.of(5, 10), Range.of(0, 10).intersection(Range.of(5, 20)));
		assertEquals(Range.of(5, 10), Range.of(5, 20).intersection(Range.of(0, 10)));
		assertEquals(Range.of(3, 4), Range.of(0, 10).intersection(Range.of(3, 4)));
		assertTrue(Range.of(0, 5).intersection(Range.of(5, 10)).isEmpty());
		assertFalse(Range.of(0, 5).intersects(Range.of(5, 10)));
		assertTrue(Range.of(0, 6).intersects(Range.of(5, 10)));
	}

	@Test
	void foldingLeavesMarginsAroundWhatIsUsed() {
		Folding folding = Folding.around(Range.of(0, 1_000_000), List.of(new Range(500_000, 100), new Range(500_300, 100)), 10, 1000);
		assertEquals(3, folding.stretches());
		assertEquals(Range.of(0, 10), folding.stretch(0));
		assertEquals(Range.of(499_990, 500_410), folding.stretch(1), "the short gap between the two stays open");
		assertEquals(Range.of(999_990, 1_000_000), folding.stretch(2));
		assertEquals(10 + 420 + 10, folding.places());
	}

	@Test
	void foldingRefusesWhatItCannotHide() {
		Range domain = Range.of(0, 100);
		assertThrows(IllegalArgumentException.class, () -> Folding.hiding(domain, List.of(Range.of(0, 10))));
		assertThrows(IllegalArgumentException.class, () -> Folding.hiding(domain, List.of(Range.of(90, 100))));
		assertThrows(IllegalArgumentException.class, () -> Folding.hiding(domain, List.of(Range.of(10, 20), Range.of(20, 30))));
		assertThrows(IllegalArgumentException.class, () -> Folding.hiding(domain, List.of(Range.of(10, 20), Range.of(15, 30))));
		assertThrows(IllegalArgumentException.class, () -> Folding.none(Range.of(1, 1)));
	}
}
