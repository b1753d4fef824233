package org.vmalloscope.trace.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.vmalloscope.trace.event.EventField;
import org.vmalloscope.trace.event.EventKind;
import org.vmalloscope.trace.event.EventTable;
import org.vmalloscope.trace.event.PointerForm;
import org.vmalloscope.trace.event.Task;
import org.vmalloscope.trace.ftrace.TraceHeader;

/** The same event in the line of every kernel and tool. */
class LayoutsTest {
	private static final long BASE = 0xffff88807c63b000L;

	@TempDir
	Path folder = Path.of("");

	static Stream<Arguments> frames() {
		return Stream.of(Arguments.of("3.10", "            bash-1234  [001] d..1   123.456789: ", "bash", -1, "d..1"),
				Arguments.of("4.14 with tgid", "            bash-1234  ( 1200) [001] d..1   123.456789: ", "bash", 1200, "d..1"),
				Arguments.of("4.14, tgid not known", "            bash-1234  (-----) [001] d..1   123.456789: ", "bash", -1, "d..1"),
				Arguments.of("5.15", "            bash-1234    [001] d..1.   123.456789: ", "bash", -1, "d..1."),
				Arguments.of("5.15 with tgid", "            bash-1234    (   1200) [001] d..1.   123.456789: ", "bash", 1200, "d..1."),
				Arguments.of("5.15, tgid not known", "            bash-1234    (-------) [001] d..1.   123.456789: ", "bash", -1, "d..1."),
				Arguments.of("7.1, lazy and migration", "            bash-1234    [001] DBZff   123.456789: ", "bash", -1, "DBZff"),
				Arguments.of("without irq-info", "            bash-1234    [001]   123.456789: ", "bash", -1, ""),
				Arguments.of("a name with spaces and dashes", "   my own-work-2 a-1234    [001] d..1.   123.456789: ", "my own-work-2 a", -1, "d..1."),
				Arguments.of("a name with a bracket", "      <idle>-x[0]-1234    [001] d..1.   123.456789: ", "<idle>-x[0]", -1, "d..1."),
				Arguments.of("many cpus and a long uptime", "            bash-1234    [1001] d..1. 12345123.456789: ", "bash", -1, "d..1."));
	}

	@ParameterizedTest(name = "{0}")
	@MethodSource("frames")
	void theKernelsOwnText(String name, String frame, String comm, int tgid, String context) throws IOException {
		TraceText read = TraceText.read(folder, frame + TraceText.FREE);
		assertEquals(List.of(), read.diagnostics());
		assertEquals(TraceHeader.Layout.FTRACE, read.trace().header().layout());
		EventTable events = read.events();
		assertFree(events, new Task(comm, 1234, tgid), frame.contains("[1001]") ? 1001 : 1, (frame.contains("12345123") ? 12_345_123L : 123L) * 1_000_000_000L + 456_789_000L);
		assertEquals(context, events.context(0));
		assertEquals(PointerForm.RAW, events.pointers());
	}

	static Stream<Arguments> toolLines() {
		String fields = "base_addr=0xffff88807c63b000 off=2416 ptr=0x3b970";
		return Stream.of(
				Arguments.of(TraceHeader.Layout.TRACE_CMD, "cpus=2\n", "            bash-1234  [001]   123.456789: percpu_free_percpu:   " + fields),
				Arguments.of(TraceHeader.Layout.TRACE_CMD, "cpus=2\n", "            bash-1234  [001] d..1.   123.456789: percpu_free_percpu:   " + fields),
				Arguments.of(TraceHeader.Layout.PERF, "", "            bash  1234 [001]   123.456789: percpu:percpu_free_percpu: " + fields),
				Arguments.of(TraceHeader.Layout.PERF, "", "            bash  1234/1234  [001]   123.456789: percpu:percpu_free_percpu: " + fields));
	}

	@ParameterizedTest
	@MethodSource("toolLines")
	void theTextOfTools(TraceHeader.Layout layout, String before, String line) throws IOException {
		TraceText read = TraceText.readAll(folder, before + line + "\n");
		assertEquals(layout, read.trace().header().layout());
		Task task = read.events().task(0);
		assertEquals("bash", task.comm());
		assertFree(read.events(), new Task("bash", 1234, task.tgid()), 1, 123_456_789_000L);
	}

	private static void assertFree(EventTable events, Task task, int cpu, long nanos) {
		assertEquals(1, events.size());
		assertEquals(EventKind.PERCPU_FREE, events.kind(0));
		assertEquals(task, events.task(0));
		assertEquals(cpu, events.cpu(0));
		assertEquals(nanos, events.timeNanos(0));
		assertEquals(BASE, events.chunkPointer(events.chunk(0)));
		assertEquals(2416, events.value(0, EventField.OFFSET));
		assertEquals(0x3b970, events.value(0, EventField.POINTER));
	}

	@Test
	void theShorterAndTheLongerAllocation() throws IOException {
		String frame = String.format(TraceText.FRAME, 1);
		EventTable events = TraceText.read(folder,
				frame + "percpu_alloc_percpu: reserved=0 is_atomic=1 size=32 align=16 base_addr=ffff88807c63b000 off=19744 ptr=000000000003fd20",
				frame + "percpu_alloc_percpu: call_site=do_it+0x3fa/0x4a0 [my_mod] reserved=1 is_atomic=0 size=8 align=4 base_addr=ffff88807c63b000 off=4 ptr=0000000000000004 "
						+ "bytes_alloc=128 gfp_flags=GFP_KERNEL|__GFP_ZERO").events();
		assertEquals(2, events.size());
		assertTrue(!events.has(0, EventField.CALL_SITE) && !events.has(0, EventField.GFP) && !events.has(0, EventField.BYTES_ALLOCATED));
		assertEquals(1, events.value(0, EventField.ATOMIC));
		assertEquals("do_it+0x3fa/0x4a0 [my_mod]", events.text(1, EventField.CALL_SITE));
		assertEquals("GFP_KERNEL|__GFP_ZERO", events.text(1, EventField.GFP));
		assertEquals(128, events.value(1, EventField.BYTES_ALLOCATED));
		assertEquals(1, events.value(1, EventField.RESERVED));
	}

	@Test
	void vmallocEventsHaveDecimalAndHexadecimalAddresses() throws IOException {
		String frame = String.format(TraceText.FRAME, 1);
		EventTable events = TraceText.read(folder, //
				frame + "alloc_vmap_area: va_start: 18446683600570023936 size=20480 align=16384 vstart=0xffffc90000000000 vend=0xffffe8ffffffffff failed=0",
				frame + "free_vmap_area_noflush: va_start=0xffffc90000000000 nr_lazy=5 nr_lazy_max=65536",
				frame + "purge_vmap_area_lazy: start=0xffffc90000000000 end=0xffffc90000005000 num_purged=1").events();
		assertEquals(3, events.size());
		assertEquals(0xffffc90000000000L, events.value(0, EventField.ADDRESS));
		assertEquals(0xffffe8ffffffffffL, events.value(0, EventField.WINDOW_END));
		assertEquals(0xffffc90000000000L, events.value(1, EventField.ADDRESS));
		assertEquals(65536, events.value(1, EventField.LAZY_PAGES_MAXIMUM));
		assertEquals(0xffffc90000005000L, events.value(2, EventField.END));
	}

	@Test
	void hashedPointersAreToldFromAddresses() throws IOException {
		String frame = String.format(TraceText.FRAME, 1);
		String hashed = frame + "percpu_free_percpu: base_addr=0000000085446141 off=%d ptr=00000000a08deab4";
		assertEquals(PointerForm.HASHED, TraceText.read(folder, String.format(hashed, 4), String.format(hashed, 8)).events().pointers());
		String half = frame + "percpu_free_percpu: base_addr=00000000 off=4 ptr=00000000a08deab4";
		assertEquals(PointerForm.HASHED, TraceText.read(folder, String.format(hashed, 4), half, String.format(hashed, 8)).events().pointers());
		String narrow = frame + "percpu_free_percpu: base_addr=f5a00000 off=%d ptr=%08x";
		assertEquals(PointerForm.RAW, TraceText.read(folder, String.format(narrow, 4, 0x1000004), String.format(narrow, 8, 0x1000008)).events().pointers());
	}

	@Test
	void ordersTimesAcrossCpusAndFindsThem() throws IOException {
		EventTable events = TraceText.read(folder, TraceText.free(10), TraceText.free(20), TraceText.free(30)).events();
		assertTrue(events.timeOrdered());
		assertEquals(1, events.firstAtOrAfter(123_000_011_000L));
		assertEquals(2, events.firstAtOrAfterLine(3));
		assertEquals(3, events.firstAtOrAfterLine(4));
	}
}
