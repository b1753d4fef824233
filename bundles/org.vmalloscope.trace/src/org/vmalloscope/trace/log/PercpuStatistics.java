package org.vmalloscope.trace.log;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.eclipse.jdt.annotation.Nullable;
import org.vmalloscope.trace.Diagnostics;
import org.vmalloscope.trace.ReadLimits;
import org.vmalloscope.trace.Severity;
import org.vmalloscope.trace.internal.TextFile;

/**
 * {@code percpu_stats} of debugfs (CONFIG_PERCPU_STATS, 4.14 and later). Rows are kept by the kernel's names: {@code unit_size},
 * {@code nr_alloc}, {@code sum_frag}, …; sizes are bytes.
 *
 * @param allocation section {@code Allocation Info}
 * @param global     section {@code Global Stats}
 * @param chunks     section {@code Per Chunk Stats}, in the order of the slots
 */
public record PercpuStatistics(Map<String, Long> allocation, Map<String, Long> global, List<Chunk> chunks) {
	/** In which role a chunk is listed. */
	public enum Role {
		/** {@code <- Reserved Chunk}. */
		RESERVED,
		/** {@code <- First Chunk}. */
		FIRST,
		/** {@code (to_depopulate)}, 5.14 and later. */
		TO_DEPOPULATE,
		/** {@code (sidelined)}, 5.14 and later. */
		SIDELINED,
		/** None of these. */
		ORDINARY
	}

	/** One chunk. @param line 1-based line of its title */
	public record Chunk(long line, Role role, Map<String, Long> rows) {
	}

	private static final Pattern ROW = Pattern.compile("\\s*(\\w+)\\s*:\\s*(-?\\d{1,18})");

	/**
	 * Reads such a file, plain or gzip.
	 *
	 * @throws IOException if it cannot be opened or read
	 */
	public static PercpuStatistics read(Path file, ReadLimits limits, Diagnostics diagnostics) throws IOException {
		Sections sections = new Sections(file.getFileName().toString(), diagnostics);
		TextFile.read(file, limits.documentBytes(), diagnostics, sections::line);
		return new PercpuStatistics(Collections.unmodifiableMap(sections.allocation), Collections.unmodifiableMap(sections.global),
				List.copyOf(sections.chunks));
	}

	private static final class Sections {
		final Map<String, Long> allocation = new LinkedHashMap<>();
		final Map<String, Long> global = new LinkedHashMap<>();
		final List<Chunk> chunks = new ArrayList<>();
		private final String file;
		private final Diagnostics diagnostics;
		private @Nullable Map<String, Long> current;

		Sections(String file, Diagnostics diagnostics) {
			this.file = file;
			this.diagnostics = diagnostics;
		}

		void line(long number, String text) {
			String line = text.strip();
			if (line.isEmpty() || line.startsWith("---") || line.equals("Percpu Memory Statistics") || line.equals("Per Chunk Stats:")) {
				return;
			}
			if (line.equals("Allocation Info:")) {
				current = allocation;
			} else if (line.equals("Global Stats:")) {
				current = global;
			} else if (line.startsWith("Chunk")) {
				Map<String, Long> rows = new LinkedHashMap<>();
				chunks.add(new Chunk(number, role(line), Collections.unmodifiableMap(rows)));
				current = rows;
			} else {
				row(number, line);
			}
		}

		private void row(long number, String line) {
			Matcher matcher = ROW.matcher(line);
			Map<String, Long> rows = current;
			if (rows != null && matcher.matches()) {
				rows.put(matcher.group(1), Long.valueOf(matcher.group(2)));
			} else {
				diagnostics.report(file, number, Severity.WARNING, "lines that are not understood", () -> "not a line of percpu_stats");
			}
		}

		private static Role role(String title) {
			if (title.contains("Reserved Chunk")) {
				return Role.RESERVED;
			}
			if (title.contains("First Chunk")) {
				return Role.FIRST;
			}
			return title.contains("(to_depopulate)") ? Role.TO_DEPOPULATE : title.contains("(sidelined)") ? Role.SIDELINED : Role.ORDINARY;
		}
	}
}
