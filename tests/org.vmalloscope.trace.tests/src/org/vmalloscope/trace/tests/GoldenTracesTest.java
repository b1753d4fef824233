package org.vmalloscope.trace.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.vmalloscope.testing.Golden;
import org.vmalloscope.trace.ReadLimits;
import org.vmalloscope.trace.Severity;
import org.vmalloscope.trace.event.EventField;
import org.vmalloscope.trace.event.EventKind;
import org.vmalloscope.trace.event.EventTable;
import org.vmalloscope.trace.state.StateDump;

/** Recorded traces, read a second time by regular expressions: every event, every field. */
class GoldenTracesTest {
	private static final Pattern LINE = Pattern.compile(" *(.+)-(\\d+) +(?:\\([ \\d-]+\\) )?\\[(\\d+)\\] (?:([^ ]+) )? *(\\d+)\\.(\\d{6}): (\\w+): ?(.*)");

	static List<Path> runs() {
		return Golden.kernelRuns();
	}

	@ParameterizedTest
	@MethodSource("runs")
	void everyEventIsReadWithAllItsFields(Path run) throws IOException {
		Path file = run.resolve("trace.txt.gz");
		TraceText read = TraceText.read(file, ReadLimits.DEFAULT);
		assertTrue(read.diagnostics().stream().noneMatch(one -> one.severity() == Severity.ERROR), () -> read.diagnostics().toString());
		EventTable events = read.events();
		int event = 0;
		int number = 0;
		for (String line : (Iterable<String>) Golden.text(file).lines()::iterator) {
			number++;
			Matcher parts = LINE.matcher(line);
			EventKind kind = parts.matches() ? EventKind.named(parts.group(7)) : null;
			if (kind != null) {
				assertTrue(event < events.size() && events.line(event) == number, run + " line " + number + " is missing");
				assertEvent(events, event++, kind, parts, run + " line " + number);
			}
		}
		assertEquals(event, events.size());
		assertTrue(event > 500, () -> "a golden trace of few events");
	}

	private static void assertEvent(EventTable events, int event, EventKind kind, Matcher parts, String where) {
		assertEquals(kind, events.kind(event), where);
		assertEquals(parts.group(1), events.task(event).comm(), where);
		assertEquals(Integer.parseInt(parts.group(2)), events.task(event).pid(), where);
		assertEquals(Integer.parseInt(parts.group(3)), events.cpu(event), where);
		assertEquals(Long.parseLong(parts.group(5)) * 1_000_000_000L + Long.parseLong(parts.group(6)) * 1000, events.timeNanos(event), where);
		if (kind == EventKind.MARKER) {
			return;
		}
		for (EventKind.Slot slot : kind.slots()) {
			if (!slot.name().isEmpty()) {
				Matcher value = Pattern.compile("(?:^| )" + slot.name() + "(?:=|: )(.*?)(?= \\w+=|$)").matcher(parts.group(8));
				boolean isThere = value.find() && !value.group(1).equals("(fault)");
				assertEquals(isThere, events.has(event, slot.field()), () -> where + " " + slot);
				if (isThere) {
					assertValue(events, event, slot.field(), value.group(1), where + " " + slot);
				}
			}
		}
	}

	private static void assertValue(EventTable events, int event, EventField field, String text, String where) {
		switch (field.type()) {
			case TEXT -> assertEquals(text, events.text(event, field), where);
			case CHUNK -> assertEquals(hex(text), events.chunkPointer(events.chunk(event)), where);
			case INT -> assertEquals(number(text).intValue(), (int) events.value(event, field), where);
			default -> assertEquals(field == EventField.POINTER ? hex(text) : number(text).longValue(), events.value(event, field), where);
		}
	}

	private static long hex(String text) {
		return Long.parseUnsignedLong(text.startsWith("0x") ? text.substring(2) : text, 16);
	}

	private static Long number(String text) {
		return text.startsWith("0x") ? hex(text) : text.startsWith("-") ? Long.parseLong(text) : Long.parseUnsignedLong(text);
	}

	@ParameterizedTest
	@MethodSource("runs")
	void everyStateDumpIsRead(Path run) throws IOException {
		java.io.File[] dumps = run.toFile().listFiles((folder, name) -> name.startsWith("state-"));
		for (java.io.File dump : assertNotNullArray(dumps)) {
			var diagnostics = new org.vmalloscope.trace.Diagnostics();
			StateDump state = StateDump.read(dump.toPath(), ReadLimits.DEFAULT, diagnostics);
			assertEquals(List.of(), diagnostics.list(), dump::toString);
			assertNotNull(state, dump::toString);
			var percpu = state == null ? null : state.percpu();
			assertTrue(percpu != null && !percpu.chunks().isEmpty() && percpu.unitSize() > 0, dump::toString);
		}
	}

	private static java.io.File[] assertNotNullArray(java.io.File @org.eclipse.jdt.annotation.Nullable [] files) {
		return files == null ? new java.io.File[0] : files;
	}
}
