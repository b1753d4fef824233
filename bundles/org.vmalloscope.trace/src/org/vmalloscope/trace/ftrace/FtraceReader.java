package org.vmalloscope.trace.ftrace;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.CancellationException;

import org.vmalloscope.trace.Diagnostics;
import org.vmalloscope.trace.FileKind;
import org.vmalloscope.trace.ReadLimits;
import org.vmalloscope.trace.ReadMonitor;
import org.vmalloscope.trace.Severity;
import org.vmalloscope.trace.internal.InputBytes;

/** Reads a trace as text into memory, in one pass; see the package for what is read and kept. */
public final class FtraceReader {
	private FtraceReader() {
	}

	/**
	 * Reads a trace.
	 *
	 * @param path        plain or gzip
	 * @param diagnostics takes what is wrong with the file
	 * @return what could be read, perhaps no event at all
	 * @throws IOException           if the file cannot be opened or read
	 * @throws CancellationException if the monitor cancels
	 */
	public static Trace read(Path path, ReadLimits limits, Diagnostics diagnostics, ReadMonitor monitor) throws IOException {
		String name = path.getFileName().toString();
		Trace.Stamp stamp = Trace.Stamp.of(path);
		try (InputBytes input = InputBytes.open(path, limits.textBytes())) {
			TraceLines lines = new TraceLines(input, limits, monitor,
					(line, severity, problem, message) -> diagnostics.report(name, line, severity, problem, message));
			lines.block();
			new LineScanner(lines).scan(input);
			Trace trace = lines.finish(path, stamp);
			if (trace.events().size() == 0) {
				FileKind kind = FileKind.of(path);
				diagnostics.report(name, 0, Severity.ERROR,
						"no event in this file can be used. " + kind.description() + (kind == FileKind.TRACE ? ": " + lines.whyEmpty() : ". " + FileKind.SUPPORTED_TRACES));
			}
			return trace;
		}
	}
}
