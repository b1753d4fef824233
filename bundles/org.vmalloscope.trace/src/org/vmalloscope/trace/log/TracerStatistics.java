package org.vmalloscope.trace.log;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.vmalloscope.trace.Diagnostics;
import org.vmalloscope.trace.ReadLimits;
import org.vmalloscope.trace.internal.TextFile;

/**
 * {@code per_cpu/cpu*}{@code /stats} of the tracer, one behind the other under titles {@code == cpu0}.
 *
 * @param buffers by CPU
 */
public record TracerStatistics(List<Buffer> buffers) {
	/**
	 * The buffer of one CPU.
	 *
	 * @param entries       events in the buffer
	 * @param overrun       events overwritten by later ones
	 * @param commitOverrun events dropped because interrupts nested too deeply
	 * @param dropped       events dropped because the buffer was full
	 */
	public record Buffer(int cpu, long entries, long overrun, long commitOverrun, long dropped) {
		/** Events that are missing in the trace. */
		public long lost() {
			return overrun + commitOverrun + dropped;
		}

		private Buffer with(String name, long value) {
			return switch (name) {
				case "entries" -> new Buffer(cpu, value, overrun, commitOverrun, dropped);
				case "overrun" -> new Buffer(cpu, entries, value, commitOverrun, dropped);
				case "commit overrun" -> new Buffer(cpu, entries, overrun, value, dropped);
				case "dropped events" -> new Buffer(cpu, entries, overrun, commitOverrun, value);
				default -> this;
			};
		}
	}

	private static final Pattern TITLE = Pattern.compile("==+ *cpu(\\d{1,6})\\b.*");
	private static final Pattern ROW = Pattern.compile("([a-z ]+): +(\\d{1,18})");

	/**
	 * Reads such a file, plain or gzip.
	 *
	 * @throws IOException if it cannot be opened or read
	 */
	public static TracerStatistics read(Path file, ReadLimits limits, Diagnostics diagnostics) throws IOException {
		List<Buffer> buffers = new ArrayList<>();
		TextFile.read(file, limits.documentBytes(), diagnostics, (number, line) -> {
			Matcher title = TITLE.matcher(line);
			Matcher row = ROW.matcher(line);
			if (title.matches()) {
				buffers.add(new Buffer(Integer.parseInt(title.group(1)), 0, 0, 0, 0));
			} else if (row.matches() && !buffers.isEmpty()) {
				int last = buffers.size() - 1;
				buffers.set(last, buffers.get(last).with(row.group(1), Long.parseLong(row.group(2))));
			}
		});
		return new TracerStatistics(List.copyOf(buffers));
	}
}
