package org.vmalloscope.paint.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.vmalloscope.engine.percpu.ChunkView;
import org.vmalloscope.engine.percpu.PercpuSnapshot;
import org.vmalloscope.engine.vmalloc.VmallocView;
import org.vmalloscope.paint.axis.Range;
import org.vmalloscope.paint.data.ArrayRuns;
import org.vmalloscope.paint.data.ArraySeries;
import org.vmalloscope.paint.data.RunsBuilder;
import org.vmalloscope.paint.percpu.ChunkFragments;
import org.vmalloscope.paint.usage.TimeScale;
import org.vmalloscope.paint.vmalloc.FragmentationHistory;
import org.vmalloscope.paint.vmalloc.Holes;
import org.vmalloscope.paint.vmalloc.Measures;
import org.vmalloscope.paint.vmalloc.RoundingWaste;
import org.vmalloscope.session.Moment;
import org.vmalloscope.session.OpenOptions;
import org.vmalloscope.session.Session;
import org.vmalloscope.session.SessionMonitor;
import org.vmalloscope.session.SessionOpener;
import org.vmalloscope.testing.Golden;

/** Measures of fragmentation against what they count. */
class FragmentationTest {
	private static final int PAGE = 4096;

	static List<Path> files() {
		return Golden.oracleRequests().stream().filter(file -> String.valueOf(file.getFileName()).matches("(6.1|6.12)-both-.*")).limit(3).toList();
	}

	private static Session open(Path file) throws Exception {
		String name = String.valueOf(file.getFileName());
		return SessionOpener.standard().open(file, OpenOptions.NONE.withKernel(name.substring(0, name.indexOf('-'))), SessionMonitor.NONE);
	}

	@Test
	void theLargestHoleOfAHugeWindowHidesNothingFromTheHolesBetweenAreas() {
		long window = 1L << 45;
		long huge = window - 8 * PAGE;
		// two pages of eight are holes: 1 and 1
		Holes holes = new Holes(3, huge + 2 * PAGE, huge, new long[] { 2 }, new long[] { PAGE, huge, PAGE }, window, 12);
		assertEquals(0, holes.external());
		assertEquals(250_000, holes.between());
		assertEquals(0, holes.unusable(2 * PAGE));
		assertEquals(1_000_000, holes.unusableBetween(2 * PAGE));
		assertEquals(0, holes.unusableBetween(PAGE));
	}

	@Test
	void nothingLiesBetweenAreasWhenThereIsOneHole() {
		Holes holes = new Holes(1, 5 * PAGE, 5 * PAGE, new long[] { 0, 0, 1 }, new long[] { 5 * PAGE }, 5 * PAGE, 12);
		assertEquals(0, holes.between());
		assertEquals(0, holes.unusableBetween(2 * PAGE));
		assertThrows(IllegalArgumentException.class, () -> holes.unusable(0));
	}

	@ParameterizedTest
	@MethodSource("files")
	void theHistoryHasAtEachPositionWhatTheHolesOfThatMomentSay(Path file) throws Exception {
		Session session = open(file);
		FragmentationHistory history = FragmentationHistory.of(session, TimeScale.steps(session), 5 * PAGE, () -> false);
		assertEquals(4, history.series().size());
		for (int stop = 0; stop <= 20; stop++) {
			int position = (int) ((long) session.length() * stop / 20);
			Holes holes = Holes.of(view(session.moment(position)));
			assertEquals(holes.between(), at(history.series().get(0), position), "between, position " + position);
			assertEquals(holes.external(), at(history.series().get(1), position), "external, position " + position);
		}
	}

	private static VmallocView view(Moment moment) {
		return Objects.requireNonNull(moment.state().kernel().vmalloc());
	}

	/** The value of a step function. */
	private static long at(ArraySeries series, int position) {
		int i = 0;
		while (i + 1 < series.size() && series.x(i + 1) <= position) {
			i++;
		}
		return series.y(i);
	}

	@ParameterizedTest
	@MethodSource("files")
	void whatLiesIdleOnPopulatedPagesIsCountedByteByByte(Path file) throws Exception {
		Session session = open(file);
		for (int stop = 1; stop <= 4; stop++) {
			PercpuSnapshot percpu = Objects.requireNonNull(session.moment(session.length() * stop / 4).state().kernel().percpu());
			for (ChunkFragments.Row row : ChunkFragments.of(percpu)) {
				Stream<ChunkView> all = Stream.of(percpu.chunks(), percpu.unlistedChunks(), List.of(Objects.requireNonNullElse(percpu.reservedChunk(), percpu.chunks().get(0)))).flatMap(List::stream);
				ChunkView chunk = all.filter(one -> one.id() == row.chunk()).findFirst().orElseThrow();
				assertEquals(idle(chunk, percpu.geometry().pageSize()), row.idle(), row.toString());
			}
		}
	}

	private static long idle(ChunkView chunk, int pageSize) {
		long idle = 0;
		int end = 0;
		for (int at = chunk.startOffset(); at < chunk.sizeInBytes() - chunk.endOffset(); at += 4) {
			int next = chunk.nextArea(at);
			end = next == at ? chunk.areaEnd(at) : end;
			idle += at >= end && chunk.isPopulated(at / pageSize) ? 4 : 0;
		}
		return idle;
	}

	@ParameterizedTest
	@MethodSource("files")
	void bothAllocatorsHaveInternalAndExternalFragmentation(Path file) throws Exception {
		Session session = open(file);
		Moment end = session.moment(session.length());
		Measures measures = Measures.of(session, end, 5);
		List<String> names = measures.all().stream().map(Measures.Measure::name).toList();
		assertTrue(names.containsAll(List.of("Vmalloc, external", "Vmalloc, internal", "Percpu, external", "Percpu, internal")), names.toString());
		assertEquals(measures.all().size(), measures.text().lines().count());
		measures.all().forEach(measure -> assertTrue(measure.share() >= 0 && measure.share() <= 1_000_000, measure.toString()));
	}

	@Test
	void roundingWastesWhatWasPlacedAndNotAskedFor(@TempDir Path folder) throws Exception {
		Path file = Files.writeString(folder.resolve("rounding.vms"), """
				scenario "rounding"
				machine {
				    kernel 6.1
				    cpus 1
				    first chunk static 20 KiB, reserved 8 KiB, dynamic 28 KiB, unit 64 KiB
				}
				small = vmalloc 100 bytes
				large = vmalloc 5000 bytes
				counter = alloc percpu 6 bytes
				free small
				""");
		Session session = SessionOpener.standard().open(file, OpenOptions.NONE, SessionMonitor.NONE);
		assertEquals(List.of(), session.problems());
		Moment both = session.moment(session.length() - 1);
		assertEquals(new RoundingWaste(2, 3 * PAGE, 5100), RoundingWaste.vmalloc(session, both));
		assertEquals(new RoundingWaste(1, 2 * PAGE, 5000), RoundingWaste.vmalloc(session, session.moment(session.length())));
		RoundingWaste percpu = RoundingWaste.percpu(session, both);
		assertEquals(new RoundingWaste(1, 8, 6), percpu);
		assertEquals(250_000, percpu.share());
		assertTrue(Measures.of(session, both, 5).all().stream().anyMatch(measure -> measure.name().startsWith("Vmalloc, rounding") && measure.share() == 584_961));
	}

	@Test
	void whatIsNearlyNothingIsNotWrittenAsNothing() {
		assertEquals("< 0.01 %", new Measures.Measure("", "", 3, false).text());
		assertEquals("0.00 %", new Measures.Measure("", "", 0, true).text());
	}

	@Test
	void runsAreCollectedWithoutEmptyOnesAndTheLastCanBeCut() {
		RunsBuilder builder = new RunsBuilder(1);
		builder.add(0, 4, 1);
		builder.add(4, 4, 2);
		builder.add(6, 9, 0);
		builder.cut(8);
		builder.add(8, 10, 2);
		builder.cut(8);
		assertEquals(8, builder.end());
		ArrayRuns runs = builder.runs(Range.of(0, 16), 3);
		assertEquals(2, runs.size());
		assertEquals(8, runs.end(1));
	}
}
