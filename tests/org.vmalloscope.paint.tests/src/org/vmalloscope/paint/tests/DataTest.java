package org.vmalloscope.paint.tests;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;

import org.junit.jupiter.api.Test;
import org.vmalloscope.paint.axis.Axis;
import org.vmalloscope.paint.axis.Range;
import org.vmalloscope.paint.axis.Unit;
import org.vmalloscope.paint.data.ArrayBars;
import org.vmalloscope.paint.data.ArrayRuns;
import org.vmalloscope.paint.data.ArraySeries;
import org.vmalloscope.paint.data.Decimated;
import org.vmalloscope.paint.data.Extremes;
import org.vmalloscope.paint.data.RunRows;
import org.vmalloscope.paint.data.Series;

class DataTest {
	@Test
	void extremesOfEveryStretchAreThoseOfAWalk() {
		Random random = new Random(7);
		for (int size : new int[] { 0, 1, 31, 32, 33, 1024, 1025, 5000 }) {
			long[] values = random.longs(size).toArray();
			Extremes extremes = new Extremes(size, i -> values[i]);
			for (int i = 0; i < 500; i++) {
				int from = random.nextInt(size + 1);
				int to = from + random.nextInt(size - from + 1);
				assertEquals(Arrays.stream(values, from, to).min().orElse(Long.MAX_VALUE), extremes.minimum(from, to));
				assertEquals(Arrays.stream(values, from, to).max().orElse(Long.MIN_VALUE), extremes.maximum(from, to));
			}
		}
	}

	@Test
	void seriesFindTheFirstExtremePoint() {
		Series series = new ArraySeries("n", LongStream.range(0, 100).toArray(), LongStream.range(0, 100).map(i -> i % 7).toArray());
		assertEquals(6, series.indexOfMaximum(0, 100));
		assertEquals(7, series.indexOfMinimum(1, 100));
		assertEquals(13, series.indexOfMaximum(7, 14));
	}

	@Test
	void seriesRefusePointsThatRunBack() {
		assertThrows(IllegalArgumentException.class, () -> new ArraySeries("n", new long[] { 2, 1 }, new long[2]));
		assertThrows(IllegalArgumentException.class, () -> new ArraySeries("n", new long[2], new long[3]));
	}

	@Test
	void tenMillionPointsKeepTheSmallestAndTheLargestOfEachColumn() {
		int size = 10_000_000;
		Random random = new Random(8);
		long[] xs = new long[size];
		long[] ys = new long[size];
		long y = 0;
		for (int i = 0; i < size; i++) {
			xs[i] = i == 0 ? 0 : xs[i - 1] + random.nextInt(5);
			ys[i] = y += random.nextInt(201) - 100;
		}
		ys[5_123_456] = 1_000_000_000;
		ys[7_654_321] = -1_000_000_000;
		Axis axis = Axis.of(Range.of(0, xs[size - 1] + 1), Unit.TIME, 0, 1000);
		checkColumns(new ArraySeries("walk", xs, ys), axis, 1000);
		checkColumns(new ArraySeries("walk", xs, ys), axis.zoomed(37, 512), 1000);
	}

	private static void checkColumns(Series series, Axis axis, int columns) {
		Decimated decimated = new Decimated(series, axis, columns);
		long[] values = axis.columns(columns);
		int i = series.firstFrom(values[0]);
		List<Integer> expected = new ArrayList<>();
		for (int column = 0; column < columns; column++) {
			int from = i;
			long smallest = Long.MAX_VALUE;
			long largest = Long.MIN_VALUE;
			for (; i < series.size() && series.x(i) < values[column + 1]; i++) {
				smallest = Math.min(smallest, series.y(i));
				largest = Math.max(largest, series.y(i));
			}
			assertEquals(from, decimated.from(column));
			assertEquals(i, decimated.to(column));
			if (i > from) {
				assertEquals(smallest, decimated.minimum(column));
				assertEquals(largest, decimated.maximum(column));
				expected.add(from);
				expected.add(i - 1);
			}
		}
		int[] points = decimated.points();
		assertTrue(points.length <= 4 * columns + 2);
		assertTrue(Arrays.stream(points).boxed().toList().containsAll(expected), "the first and the last point of each column are drawn");
		assertArrayEquals(Arrays.stream(points).sorted().distinct().toArray(), points, "ascending, each once");
		int[] visible = Arrays.stream(points).filter(p -> series.x(p) >= values[0] && series.x(p) < values[columns]).toArray();
		assertEquals(series.minimum(decimated.from(0), decimated.to(columns - 1)), Arrays.stream(visible).mapToLong(series::y).min().orElseThrow());
		assertEquals(series.maximum(decimated.from(0), decimated.to(columns - 1)), Arrays.stream(visible).mapToLong(series::y).max().orElseThrow());
	}

	@Test
	void aLineReachesTheNeighboursOutsideTheView() {
		Series series = new ArraySeries("n", new long[] { 0, 10, 20, 30 }, new long[] { 1, 2, 3, 4 });
		Axis axis = Axis.of(Range.of(0, 40), Unit.STEP, 0, 100).showing(Range.of(12, 28));
		assertArrayEquals(new int[] { 1, 2, 3 }, new Decimated(series, axis, 100).points());
	}

	@Test
	void sumsOfRunsAreThoseOfAWalk() {
		Random random = new Random(9);
		Range domain = new Range(0xffffc90000000000L, 1L << 40);
		ArrayRuns runs = randomRuns(domain, 3000, random);
		for (int i = 0; i < 2000; i++) {
			long from = domain.first() + (random.nextLong() >>> 25);
			long to = from + (random.nextLong() >>> 26 + random.nextInt(30));
			to = domain.contains(to) ? to : domain.end();
			long[] fast = new long[runs.looks()];
			runs.cover(0, from, to, fast);
			assertArrayEquals(walk(runs, from, to), fast);
		}
	}

	@Test
	void columnsSideBySideAreThoseOneByOne() {
		Random random = new Random(11);
		Range domain = new Range(0xffffc90000000000L, 1L << 40);
		for (int size : new int[] { 10, 300, 5000, 60_000 }) {
			ArrayRuns runs = randomRuns(domain, size, random);
			for (int i = 0; i < 20; i++) {
				int columns = 1 + random.nextInt(1000);
				long[] bounds = random.longs(columns + 1, 0, domain.size()).map(offset -> domain.first() + offset).sorted().toArray();
				long[][] found = new long[columns][runs.looks()];
				runs.columns(0, bounds, (column, looks, count, sums) -> {
					for (int look = 0; look < count; look++) {
						found[column][looks[look]] = sums[looks[look]];
					}
				});
				for (int column = 0; column < columns; column++) {
					long[] alone = new long[runs.looks()];
					if (bounds[column] != bounds[column + 1]) {
						runs.cover(0, bounds[column], bounds[column + 1], alone);
					}
					assertArrayEquals(alone, found[column], size + " runs, column " + column + " of " + columns);
				}
			}
		}
	}

	private static long[] walk(ArrayRuns runs, long from, long to) {
		long[] sums = new long[runs.looks()];
		for (int i = 0; i < runs.size(); i++) {
			sums[runs.look(i)] += Range.of(runs.start(i), runs.end(i)).intersection(Range.of(from, to)).size();
		}
		return sums;
	}

	@Test
	void rowsWithoutSumsWalkOverTheirRuns() {
		Random random = new Random(10);
		Range domain = new Range(0xffffc90000000000L, 1L << 40);
		ArrayRuns runs = randomRuns(domain, 100, random);
		RunRows plain = new RunRows() {
			@Override
			public int rows() {
				return 1;
			}

			@Override
			public int looks() {
				return runs.looks();
			}

			@Override
			public void runs(int row, long from, long to, org.vmalloscope.paint.data.RunVisitor visitor) {
				runs.runs(row, from, to, visitor);
			}
		};
		long from = domain.first() + 12345678;
		long to = domain.end() - 87654321;
		long[] sums = new long[plain.looks()];
		plain.cover(0, from, to, sums);
		assertArrayEquals(walk(runs, from, to), sums);
	}

	@Test
	void runsAreVisitedInOrderUntilSomebodySaysStop() {
		ArrayRuns runs = new ArrayRuns(Range.of(0, 100), new long[] { 10, 30, 50 }, new long[] { 20, 40, 60 }, new byte[] { 0, 1, 0 }, 2);
		List<Long> starts = new ArrayList<>();
		runs.runs(0, 20, 51, (start, end, look) -> starts.add(start));
		assertEquals(List.of(30L, 50L), starts, "a run that ends where the question begins does not touch it");
		starts.clear();
		runs.runs(0, 0, 100, (start, end, look) -> starts.add(start) && starts.size() < 2);
		assertEquals(List.of(10L, 30L), starts);
		assertThrows(IllegalArgumentException.class, () -> new ArrayRuns(Range.of(0, 100), new long[] { 10, 15 }, new long[] { 20, 40 }, new byte[2], 1));
	}

	@Test
	void barsKnowTheirTotals() {
		ArrayBars bars = new ArrayBars(new long[] { 0, 10, 20 }, new long[] { 5, 20, 20 }, new long[][] { { 1, 2, 3 }, { 10, 30, 20 } });
		assertEquals(32, bars.total(1));
		assertEquals(1, bars.largest(0, 3));
		assertEquals(2, bars.firstFrom(11));
		assertThrows(IllegalArgumentException.class, () -> new ArrayBars(new long[] { 0, 4 }, new long[] { 5, 6 }, new long[][] { { 1, 1 } }));
	}

	static ArrayRuns randomRuns(Range domain, int count, Random random) {
		long[] bounds = LongStream.generate(() -> domain.first() + Long.remainderUnsigned(random.nextLong(), domain.size())).distinct().limit(2L * count)
				.sorted().toArray();
		long[] starts = new long[count];
		long[] ends = new long[count];
		byte[] looks = new byte[count];
		for (int i = 0; i < count; i++) {
			starts[i] = bounds[2 * i];
			ends[i] = bounds[2 * i + 1];
			looks[i] = (byte) random.nextInt(4);
		}
		return new ArrayRuns(domain, starts, ends, looks, 4);
	}
}
