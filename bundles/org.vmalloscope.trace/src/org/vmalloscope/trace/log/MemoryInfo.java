package org.vmalloscope.trace.log;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.vmalloscope.trace.Diagnostics;
import org.vmalloscope.trace.ReadLimits;
import org.vmalloscope.trace.Severity;
import org.vmalloscope.trace.internal.TextFile;

/**
 * {@code /proc/meminfo}.
 *
 * @param kibibytes every line by its name, in KiB (lines that count pages: pages)
 */
public record MemoryInfo(Map<String, Long> kibibytes) {
	private static final Pattern LINE = Pattern.compile("([^:]+):\\s+(\\d{1,18})(?: kB)?");

	/** Size of vmalloc space in KiB. */
	public OptionalLong vmallocTotalKibibytes() {
		return value("VmallocTotal");
	}

	/** In use in KiB: all areas up to 3.10, 0 from 4.4 to 5.1, pages of vmalloc alone later. */
	public OptionalLong vmallocUsedKibibytes() {
		return value("VmallocUsed");
	}

	/** Largest hole in KiB up to 3.10, 0 later. */
	public OptionalLong vmallocChunkKibibytes() {
		return value("VmallocChunk");
	}

	/** Populated percpu pages of all units in KiB, 4.19 and later. */
	public OptionalLong percpuKibibytes() {
		return value("Percpu");
	}

	private OptionalLong value(String name) {
		Long value = kibibytes.get(name);
		return value == null ? OptionalLong.empty() : OptionalLong.of(value);
	}

	/**
	 * Reads such a file, plain or gzip.
	 *
	 * @throws IOException if it cannot be opened or read
	 */
	public static MemoryInfo read(Path file, ReadLimits limits, Diagnostics diagnostics) throws IOException {
		String name = file.getFileName().toString();
		Map<String, Long> values = new LinkedHashMap<>();
		TextFile.read(file, limits.documentBytes(), diagnostics, (number, line) -> {
			Matcher matcher = LINE.matcher(line.strip());
			if (matcher.matches()) {
				values.put(matcher.group(1).strip(), Long.valueOf(matcher.group(2)));
			} else if (!line.isBlank()) {
				diagnostics.report(name, number, Severity.WARNING, "lines that are not understood", () -> "not a line of meminfo");
			}
		});
		return new MemoryInfo(Collections.unmodifiableMap(values));
	}
}
