package org.vmalloscope.trace.tests;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.vmalloscope.trace.Diagnostic;
import org.vmalloscope.trace.Diagnostics;
import org.vmalloscope.trace.ReadLimits;
import org.vmalloscope.trace.ReadMonitor;
import org.vmalloscope.trace.event.EventTable;
import org.vmalloscope.trace.ftrace.FtraceReader;
import org.vmalloscope.trace.ftrace.Trace;

/**
 * A trace written for a test, and what the reader made of it.
 *
 * @param trace what was read
 * @param diagnostics what was wrong, in order
 */
record TraceText(Trace trace, List<Diagnostic> diagnostics) {
	/** The frame of the lines of tests that are about something else; takes the microseconds. */
	static final String FRAME = "            bash-1234    [001] d..1.   123.%06d: ";
	/** A free that such a frame can carry. */
	static final String FREE = "percpu_free_percpu: base_addr=ffff88807c63b000 off=2416 ptr=000000000003b970";

	/** An event at so many microseconds. */
	static String free(int micros) {
		return String.format(FRAME, micros) + FREE;
	}

	/** Reads lines, each with a line end. */
	static TraceText read(Path folder, String... lines) throws IOException {
		return readAll(folder, String.join("\n", lines) + "\n");
	}

	/** Reads a text as it is. */
	static TraceText readAll(Path folder, String text) throws IOException {
		Path file = Files.write(folder.resolve("trace.txt"), text.getBytes(StandardCharsets.ISO_8859_1));
		return read(file, ReadLimits.DEFAULT);
	}

	/** Reads a file. */
	static TraceText read(Path file, ReadLimits limits) throws IOException {
		Diagnostics diagnostics = new Diagnostics();
		Trace trace = FtraceReader.read(file, limits, diagnostics, ReadMonitor.NONE);
		return new TraceText(trace, diagnostics.list());
	}

	EventTable events() {
		return trace.events();
	}

	/** Whether a line was complained about, with these words. */
	boolean says(long line, String words) {
		return diagnostics.stream().anyMatch(one -> one.line() == line && one.message().contains(words));
	}
}
