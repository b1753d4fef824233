package org.vmalloscope.paint.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.vmalloscope.paint.axis.Axis;
import org.vmalloscope.paint.axis.Folding;
import org.vmalloscope.paint.axis.Range;
import org.vmalloscope.paint.axis.Tick;
import org.vmalloscope.paint.axis.Unit;

class UnitTest {
	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "BYTES|0|1024|0", "BYTES|512|256|512 B", "BYTES|1536|512|1.5 KiB", "BYTES|1048576|524288|1 MiB", "BYTES|1572864|524288|1.5 MiB",
			"BYTES|1052672|4096|1,028 KiB", "BYTES|4244625163|1048576|4,047.99 MiB", "TIME|1234500000000|100000000|1,234.5 s", "BYTES|35184372088832|17592186044416|32 TiB", "BYTES|-4096|4096|-4 KiB", "PAGES|12000|1000|12,000",
			"ADDRESS|-60473139527680|4096|0xffffc90000000000", "TIME|0|1000|0", "TIME|500|100|500 ns", "TIME|1500|500|1.5 µs", "TIME|2000000|1000000|2 ms",
			"TIME|12345000000|5000000|12.345 s", "TIME|12345678000|2000|12.345678 s", "TIME|3000000000|1000000000|3 s", "STEP|1234567|1|1,234,567", "COUNT|1250000|250000|1.25 M",
			"COUNT|1250001|1|1,250,001", "COUNT|3000000000|500000000|3 G", "SHARE|125000|5000|12.5 %", "SHARE|500000|100000|50 %" })
	void ticksAreLabelledSoThatNeighboursDiffer(Unit unit, long value, long step, String label) {
		assertEquals(label, unit.label(value, step));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "BYTES|92|92 B", "BYTES|4096|4,096 B (4 KiB)", "BYTES|5000|5,000 B (4.88 KiB)", "PAGES|1|1 page", "PAGES|3|3 pages", "ADDRESS|-1|0xffffffffffffffff",
			"TIME|12345678901|12.345678901 s", "STEP|7|step 7", "COUNT|1000|1,000", "SHARE|123456|12.35 %" })
	void textsAreExactAndTellTheUnit(Unit unit, long value, String text) {
		assertEquals(text, unit.text(value));
	}

	@ParameterizedTest
	@EnumSource(Unit.class)
	void stepsAreAtLeastWhatIsWantedAndNotMuchMore(Unit unit) {
		Random random = new Random(5);
		for (int i = 0; i < 1000; i++) {
			double wanted = Math.exp(random.nextDouble() * 40);
			long step = unit.step(wanted);
			assertTrue(step >= wanted && step <= Math.max(1, wanted * 2.5), () -> step + " for " + wanted);
		}
		assertEquals(1, unit.step(0));
	}

	@ParameterizedTest
	@EnumSource(Unit.class)
	void neighbouringTicksNeverHaveTheSameLabel(Unit unit) {
		Random random = new Random(6);
		for (int round = 0; round < 2000; round++) {
			Axis axis = AxisTest.randomAxis(random);
			Range positive = new Range(axis.domain().first() & Long.MAX_VALUE >>> 4, axis.domain().size() & Long.MAX_VALUE >>> 4 | 1);
			List<Tick> ticks = Axis.of(positive, unit, 0, 800).zoomed(Math.exp(random.nextDouble() * 20), 300).ticks(70);
			for (int i = 1; i < ticks.size(); i++) {
				assertNotEquals(ticks.get(i - 1).label(), ticks.get(i).label());
				assertTrue(ticks.get(i).pixel() - ticks.get(i - 1).pixel() >= 69.99);
			}
		}
	}

	@Test
	void everyIslandOfAFoldedAxisHasATick() {
		Folding folding = Folding.around(Range.of(0xffffc90000000000L, 0xffffe90000000000L),
				List.of(new Range(0xffffc90000003000L, 0x5000), new Range(0xffffd10000013000L, 0x5000), new Range(0xffffe8ffffc00000L, 0x20000)), 0x1000, 0x100000);
		Axis axis = Axis.of(folding, Unit.ADDRESS, 0, 1200);
		List<Tick> ticks = axis.ticks(60);
		for (int i = 0; i < folding.stretches(); i++) {
			Range island = folding.stretch(i);
			double width = axis.pixel(island.last()) - axis.pixel(island.first());
			assertTrue(width < 120 || ticks.stream().anyMatch(tick -> island.contains(tick.value())), "none in " + island);
		}
		assertTrue(ticks.stream().allMatch(tick -> tick.label().startsWith("0xffff")));
	}

	@Test
	void roundedNumbersEndAtTicks() {
		assertEquals(Range.of(0, 1000), Unit.COUNT.rounded(0, 999, 5));
		assertEquals(Range.of(-50, 100), Unit.COUNT.rounded(-31, 77, 3));
		assertEquals(Range.of(0, 1), Unit.COUNT.rounded(0, 0, 5));
		assertEquals(Range.of(0, 16384), Unit.BYTES.rounded(0, 16000, 4));
	}
}
