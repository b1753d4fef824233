package org.vmalloscope.trace.ftrace;

import java.io.Closeable;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.jdt.annotation.Nullable;

/**
 * The lines of a trace file as they stand there, read again when asked for: memory holds only the offset of every 64th line and the lines
 * asked for last. The first line of a far place in a compressed file takes as long as decompressing up to it (about 3 s per GB), later
 * ones microseconds. Safe for many threads.
 */
public final class RawText implements Closeable {
	private static final int GROUPS_KEPT = 32;

	private final Trace trace;
	private final TextSource source;
	private final Map<Long, List<String>> groups = new LinkedHashMap<>(16, 0.75f, true) {
		private static final long serialVersionUID = 1L;

		@Override
		protected boolean removeEldestEntry(Map.@Nullable Entry<Long, List<String>> eldest) {
			return size() > GROUPS_KEPT;
		}
	};

	private RawText(Trace trace, TextSource source) {
		this.trace = trace;
		this.source = source;
	}

	/**
	 * Opens the file of a trace again.
	 *
	 * @throws IOException if it is gone or has changed since
	 */
	public static RawText open(Trace trace) throws IOException {
		if (!Trace.Stamp.of(trace.file()).equals(trace.stamp())) {
			throw new IOException(trace.file().getFileName() + " has changed since it was read");
		}
		return new RawText(trace, TextSource.open(trace.file()));
	}

	/** Number of lines. */
	public long lines() {
		return trace.lines().lines();
	}

	/**
	 * A line without its line end; bytes that are no UTF-8 become replacement characters, and what goes beyond 64 KiB is left out.
	 *
	 * @param number 1-based
	 * @throws IndexOutOfBoundsException if there is no such line
	 * @throws IOException               if the file cannot be read any more
	 */
	public synchronized String line(long number) throws IOException {
		if (number < 1 || number > lines()) {
			throw new IndexOutOfBoundsException("line " + number + " of " + lines());
		}
		long first = trace.lines().knownLine(number);
		List<String> group = groups.get(first);
		if (group == null) {
			group = read(first);
			groups.put(first, group);
		}
		int at = (int) (number - first);
		if (at >= group.size()) {
			throw new IOException(trace.file().getFileName() + " has become shorter since it was read");
		}
		return group.get(at);
	}

	private List<String> read(long first) throws IOException {
		int wanted = (int) Math.min(LineIndex.STEP, lines() - first + 1);
		List<String> group = new ArrayList<>(wanted);
		byte[] buffer = new byte[1 << 14];
		byte[] line = new byte[1 << 10];
		int length = 0;
		long offset = trace.lines().offset(first);
		for (int count; group.size() < wanted && (count = source.read(offset, buffer)) > 0; offset += count) {
			for (int i = 0; i < count && group.size() < wanted; i++) {
				if (buffer[i] == '\n') {
					group.add(text(line, length));
					length = 0;
				} else if (length < LineScanner.LONGEST_LINE) {
					if (length == line.length) {
						line = Arrays.copyOf(line, length * 2);
					}
					line[length++] = buffer[i];
				}
			}
		}
		if (group.size() < wanted && length > 0) {
			group.add(text(line, length));
		}
		return group;
	}

	private static String text(byte[] line, int length) {
		int end = length > 0 && line[length - 1] == '\r' ? length - 1 : length;
		return new String(line, 0, end, StandardCharsets.UTF_8);
	}

	@Override
	public synchronized void close() throws IOException {
		source.close();
	}
}
