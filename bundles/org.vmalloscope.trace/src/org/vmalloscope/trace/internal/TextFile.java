package org.vmalloscope.trace.internal;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

import org.vmalloscope.trace.Diagnostics;
import org.vmalloscope.trace.Severity;

/** Hands a file of moderate size to a reader, line by line; bytes that are no UTF-8 become replacement characters. */
public final class TextFile {
	/** Longer lines are cut here. */
	static final int LONGEST_LINE = 1 << 16;

	/** Takes one line. */
	@FunctionalInterface
	public interface LineReader {
		/** @param number 1-based; @param line without its line end */
		void line(long number, String line) throws IOException;
	}

	private TextFile() {
	}

	/** Reads all lines of a file; problems of the file itself are reported under its name. */
	public static void read(Path path, long limit, Diagnostics diagnostics, LineReader reader) throws IOException {
		String name = path.getFileName().toString();
		try (InputBytes bytes = InputBytes.open(path, limit)) {
			byte[] buffer = new byte[1 << 16];
			ByteArrayOutputStream line = new ByteArrayOutputStream();
			long number = 1;
			for (int count; (count = bytes.read(buffer, 0, buffer.length)) >= 0;) {
				for (int i = 0; i < count; i++) {
					if (buffer[i] == '\n') {
						reader.line(number++, text(line));
						line.reset();
					} else if (line.size() < LONGEST_LINE) {
						line.write(buffer[i]);
					} else {
						long here = number;
						diagnostics.report(name, here, Severity.WARNING, "the line is longer than " + LONGEST_LINE + " bytes; the rest of it is ignored");
					}
				}
			}
			if (line.size() > 0) {
				reader.line(number, text(line));
			}
			String problem = bytes.problem();
			if (problem != null) {
				diagnostics.report(name, number, Severity.WARNING, problem);
			}
		}
	}

	private static String text(ByteArrayOutputStream line) {
		String text = line.toString(StandardCharsets.UTF_8);
		return text.endsWith("\r") ? text.substring(0, text.length() - 1) : text;
	}
}
