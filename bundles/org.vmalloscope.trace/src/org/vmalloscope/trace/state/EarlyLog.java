package org.vmalloscope.trace.state;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

import org.eclipse.jdt.annotation.Nullable;
import org.vmalloscope.trace.Diagnostics;
import org.vmalloscope.trace.ReadLimits;

/**
 * The calls from {@code pcpu_setup_first_chunk} to the moment from which the tracer sees everything. To join it with a trace: the last
 * calls of the log are the first tracepoint events of the trace.
 *
 * @param firstChunk state right after the first chunk was set up; null if the log has none
 * @param calls      in the order of their entries
 */
public record EarlyLog(@Nullable PercpuState firstChunk, List<EarlyCall> calls) {
	/**
	 * Reads a log: one JSON object per line, plain or gzip; damaged lines are reported and left out.
	 *
	 * @throws IOException if the file cannot be opened or read
	 */
	public static EarlyLog read(Path file, ReadLimits limits, Diagnostics diagnostics) throws IOException {
		return EarlyLogReader.read(file, limits, diagnostics);
	}
}
