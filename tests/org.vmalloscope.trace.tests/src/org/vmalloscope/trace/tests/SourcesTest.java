package org.vmalloscope.trace.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;
import java.util.concurrent.CancellationException;
import java.util.zip.GZIPOutputStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vmalloscope.trace.Diagnostics;
import org.vmalloscope.trace.ReadLimits;
import org.vmalloscope.trace.ReadMonitor;
import org.vmalloscope.trace.Severity;
import org.vmalloscope.trace.event.EventField;
import org.vmalloscope.trace.event.EventTable;
import org.vmalloscope.trace.ftrace.FtraceReader;

/** Where the bytes of a trace come from: plain, compressed, cut off, too many. */
class SourcesTest {
	private static final int MANY = 60_000;

	@TempDir
	Path folder = Path.of("");

	/** So many frees, a microsecond apart, with offsets that do not compress too well. */
	private static byte[] text(int events) {
		Random random = new Random(1);
		StringBuilder text = new StringBuilder();
		for (int i = 0; i < events; i++) {
			text.append(TraceText.free(i).replace("off=2416", "off=" + 4 * random.nextInt(8192))).append('\n');
		}
		return text.toString().getBytes(StandardCharsets.ISO_8859_1);
	}

	private static byte[] compressed(byte[] text) throws IOException {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		try (GZIPOutputStream out = new GZIPOutputStream(bytes)) {
			out.write(text);
		}
		return bytes.toByteArray();
	}

	@Test
	void aCompressedTraceIsTheSameTrace() throws IOException {
		byte[] text = text(MANY);
		EventTable plain = TraceText.read(Files.write(folder.resolve("a.txt"), text), ReadLimits.DEFAULT).events();
		EventTable packed = TraceText.read(Files.write(folder.resolve("a.txt.gz"), compressed(text)), ReadLimits.DEFAULT).events();
		assertEquals(MANY, plain.size());
		assertEquals(MANY, packed.size());
		for (int i = 0; i < MANY; i++) {
			assertEquals(plain.value(i, EventField.OFFSET), packed.value(i, EventField.OFFSET));
			assertEquals(i + 1, packed.line(i));
		}
	}

	@Test
	void ofACutArchiveTheBeginningIsKept() throws IOException {
		byte[] packed = compressed(text(MANY));
		TraceText read = TraceText.read(Files.write(folder.resolve("cut.gz"), Arrays.copyOf(packed, packed.length * 2 / 3)), ReadLimits.DEFAULT);
		assertTrue(read.events().size() > MANY / 2 && read.events().size() < MANY, () -> read.events().size() + " events");
		assertTrue(read.diagnostics().stream().anyMatch(one -> one.severity() == Severity.ERROR && one.line() > MANY / 2), () -> read.diagnostics().toString());
	}

	@Test
	void limitsEndAFileThatIsTooLarge() throws IOException {
		Path file = Files.write(folder.resolve("bomb.gz"), compressed(text(MANY)));
		TraceText byBytes = TraceText.read(file, new ReadLimits(1 << 20, 1 << 20, MANY));
		assertTrue(byBytes.events().size() < 1 << 20 >> 6, () -> byBytes.events().size() + " events");
		assertTrue(byBytes.diagnostics().stream().anyMatch(one -> one.severity() == Severity.ERROR), () -> byBytes.diagnostics().toString());
		TraceText byEvents = TraceText.read(file, new ReadLimits(1L << 40, 1 << 20, 1000));
		assertEquals(1000, byEvents.events().size());
		assertTrue(byEvents.says(1001, "limit of 1000 events"), () -> byEvents.diagnostics().toString());
	}

	@Test
	void readingIsWatchedAndCancelled() throws IOException {
		Path file = Files.write(folder.resolve("a.txt"), text(MANY));
		long[] last = new long[2];
		FtraceReader.read(file, ReadLimits.DEFAULT, new Diagnostics(), new ReadMonitor() {
			@Override
			public void progress(long bytesRead, long totalBytes, long events) {
				assertTrue(bytesRead >= last[0] && events >= last[1] && bytesRead <= totalBytes);
				last[0] = bytesRead;
				last[1] = events;
			}
		});
		assertEquals(Files.size(file), last[0]);
		assertThrows(CancellationException.class, () -> FtraceReader.read(file, ReadLimits.DEFAULT, new Diagnostics(), new ReadMonitor() {
			@Override
			public boolean cancelled() {
				return true;
			}
		}));
	}

	@Test
	void whatIsNoTraceSaysWhatItIs() throws IOException {
		TraceText read = TraceText.read(Files.write(folder.resolve("trace.dat"), new byte[] { 0x17, 8, 'D', 't', 'r', 'a', 'c', 'i', 'n', 'g', '6', 0 }), ReadLimits.DEFAULT);
		assertTrue(read.diagnostics().stream().anyMatch(one -> one.severity() == Severity.ERROR && one.message().contains("trace-cmd report")), () -> read.diagnostics().toString());
		TraceText empty = TraceText.read(Files.write(folder.resolve("empty.txt"), new byte[0]), ReadLimits.DEFAULT);
		assertEquals(0, empty.events().size());
		assertTrue(empty.diagnostics().stream().anyMatch(one -> one.severity() == Severity.ERROR), () -> empty.diagnostics().toString());
		assertThrows(NoSuchFileException.class, () -> TraceText.read(folder.resolve("none"), ReadLimits.DEFAULT));
	}
}
