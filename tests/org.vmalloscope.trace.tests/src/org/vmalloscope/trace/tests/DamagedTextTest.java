package org.vmalloscope.trace.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.vmalloscope.testing.Golden;
import org.vmalloscope.trace.Diagnostics;
import org.vmalloscope.trace.ReadLimits;
import org.vmalloscope.trace.Severity;
import org.vmalloscope.trace.event.EventField;
import org.vmalloscope.trace.event.EventTable;
import org.vmalloscope.trace.event.LostEvents;

/** What is wrong in a file is said with its line, and everything around it is kept. */
class DamagedTextTest {
	@TempDir
	Path folder = Path.of("");

	@Test
	void lostEventsAreNotedWhereTheyWereLost() throws IOException {
		TraceText read = TraceText.read(folder, TraceText.free(1), "CPU:1 [LOST 25 EVENTS]", TraceText.free(2), "CPU:0 [EVENTS DROPPED]", TraceText.free(3));
		assertEquals(3, read.events().size());
		assertEquals(List.of(new LostEvents(1, 2, 1, 25), new LostEvents(2, 4, 0, -1)), read.events().losses());
		assertTrue(read.says(2, "25 events of CPU 1 lost here"), () -> read.diagnostics().toString());
		assertTrue(read.diagnostics().get(0).toString().startsWith("trace.txt:2: "), () -> read.diagnostics().toString());
	}

	@Test
	void halfLinesAreLeftOut() throws IOException {
		String whole = TraceText.free(1);
		TraceText read = TraceText.read(folder, TraceText.free(1), whole.substring(0, whole.indexOf("off=") - 1), "ase_addr=ffff88807c63b000 off=2416 ptr=000000000003b970", TraceText.free(2));
		assertEquals(2, read.events().size());
		assertEquals(4, read.events().line(1));
		assertTrue(read.says(2, "percpu_free_percpu lacks fields"), () -> read.diagnostics().toString());
		assertTrue(read.diagnostics().stream().anyMatch(one -> one.line() == 3), () -> read.diagnostics().toString());
	}

	@Test
	void aLineThatRunsIntoAnotherOneIsNoEvent() throws IOException {
		TraceText read = TraceText.read(folder, TraceText.free(1), TraceText.free(2).substring(0, 90) + TraceText.free(3), TraceText.free(4));
		assertEquals(2, read.events().size());
		assertTrue(read.diagnostics().stream().anyMatch(one -> one.line() == 2), () -> read.diagnostics().toString());
	}

	@Test
	void aLastLineWithoutItsEndIsLeftOut() throws IOException {
		String found = String.format(TraceText.FRAME, 2) + "pc_area_r: (pcpu_alloc_noprof+0x1a3/0x810 <- pcpu_alloc_area) o=19768";
		assertEquals(2, TraceText.read(folder, TraceText.free(1), found).events().size());
		TraceText read = TraceText.readAll(folder, TraceText.free(1) + "\n" + found.substring(0, found.length() - 1));
		assertEquals(1, read.events().size());
		assertTrue(read.says(2, "its last number may be cut"), () -> read.diagnostics().toString());
		String whole = TraceText.free(2);
		assertEquals(2, TraceText.readAll(folder, TraceText.free(1) + "\n" + whole).events().size(), "a last number that cannot have been longer");
		TraceText cookie = TraceText.readAll(folder, TraceText.free(1) + "\n" + whole.substring(0, whole.length() - 3));
		assertEquals(2, cookie.events().size(), "the percpu pointer is a cookie that nothing depends on");
	}

	@Test
	void foreignLinesAndNumbersOutOfRangeAreSaid() throws IOException {
		TraceText read = TraceText.read(folder, TraceText.free(1), "Hello, this is no trace", TraceText.free(2).replace("off=2416", "off=99999999999"),
				TraceText.free(3).replace("off=2416", "off=many"), TraceText.free(4));
		assertEquals(2, read.events().size());
		assertTrue(read.says(2, "not a trace event") && read.says(3, "out of range") && read.says(4, "cannot be read"), () -> read.diagnostics().toString());
	}

	@Test
	void aClockThatGoesBackIsSaidAndOrderIsKept() throws IOException {
		TraceText read = TraceText.read(folder, TraceText.free(500_000), TraceText.free(100), TraceText.free(200).replace("2416", "2420"));
		assertEquals(3, read.events().size());
		assertFalse(read.events().timeOrdered());
		assertTrue(read.says(2, "goes back by 499900 µs"), () -> read.diagnostics().toString());
		assertEquals(2420, read.events().value(2, EventField.OFFSET));
	}

	@Test
	void carriageReturnsAreIgnored() throws IOException {
		TraceText read = TraceText.readAll(folder, TraceText.free(1) + "\r\n" + TraceText.free(2) + "\r\n");
		assertEquals(2, read.events().size());
		assertEquals(0x3b970, read.events().value(0, EventField.POINTER));
	}

	@Test
	void theLatencyFormatIsRefusedWithWhatToDo() throws IOException {
		TraceText read = TraceText.read(folder, "# irqsoff latency trace v1.1.5 on 6.1.0", "bash-1234 1d..1 12us : percpu_free_percpu: base_addr=0 off=4 ptr=0");
		assertEquals(0, read.events().size());
		assertTrue(read.diagnostics().stream().anyMatch(one -> one.severity() == Severity.ERROR && one.message().contains("latency-format off")), () -> read.diagnostics().toString());
	}

	@Test
	void otherEventsAndStacksAreCountedOnce() throws IOException {
		String frame = String.format(TraceText.FRAME, 5);
		TraceText read = TraceText.read(folder, TraceText.free(1), frame + "sched_switch: prev_comm=a", frame + "sched_switch: prev_comm=b", " => pcpu_alloc", TraceText.free(9));
		assertEquals(2, read.events().size());
		assertEquals(1, read.diagnostics().stream().filter(one -> one.message().contains("sched_switch")).count(), () -> read.diagnostics().toString());
	}

	@Test
	void manyBadLinesCostFewDiagnostics() throws IOException {
		List<String> lines = new ArrayList<>(List.of(TraceText.free(1)));
		for (int i = 0; i < 5000; i++) {
			lines.add("nonsense " + i);
		}
		TraceText read = TraceText.read(folder, lines.toArray(String[]::new));
		assertEquals(Diagnostics.SHOWN_PER_KIND + 1, read.diagnostics().size());
		assertTrue(read.says(5001, "and 4,980 more"), () -> read.diagnostics().toString());
	}

	/** A byte that is changed costs the line it is in and perhaps the next one, no more. */
	@ParameterizedTest
	@ValueSource(longs = { 1, 2, 3, 4 })
	void aChangedByteCostsItsLineOnly(long seed) throws IOException {
		Path golden = Golden.kernelRuns().stream().filter(run -> run.getFileName().toString().startsWith("6.12-amd64-vmtest")).findFirst().orElseThrow();
		String text = String.join("\n", Golden.text(golden.resolve("trace.txt.gz")).lines().limit(2000).toList()) + "\n";
		int whole = TraceText.readAll(folder, text).events().size();
		Random random = new Random(seed);
		byte[] bytes = text.getBytes(StandardCharsets.ISO_8859_1);
		int changes = 60;
		for (int i = 0; i < changes; i++) {
			bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
		}
		EventTable events = TraceText.read(Files.write(folder.resolve("changed.txt"), bytes), ReadLimits.DEFAULT).events();
		assertTrue(events.size() >= whole - 2 * changes && events.size() <= whole, events.size() + " of " + whole);
		for (int i = 1; i < events.size(); i++) {
			assertTrue(events.line(i) > events.line(i - 1));
		}
	}
}
