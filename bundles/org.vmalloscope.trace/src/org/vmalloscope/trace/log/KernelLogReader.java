package org.vmalloscope.trace.log;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.BiFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.eclipse.jdt.annotation.Nullable;
import org.vmalloscope.trace.Diagnostics;
import org.vmalloscope.trace.ReadLimits;
import org.vmalloscope.trace.Severity;
import org.vmalloscope.trace.internal.TextFile;
import org.vmalloscope.trace.log.KernelMessage.At;

/** Reads {@link KernelLog}s: tries the patterns of all generations on each line that may hold one. */
final class KernelLogReader {
	/** Log level, time and the id of the caller, each of which may be missing. */
	private static final Pattern PREFIX = Pattern.compile("^(?:<\\d+>)?(?:\\[ *(\\d{1,10})\\.(\\d{6})\\](?:\\[ *[TC]\\d+\\])? ?)?");
	private static final Pattern BANNER = Pattern.compile("^Linux version \\d.*");
	private static final Pattern COMMAND_LINE = Pattern.compile("^(?:Kernel command|Command) line: (.*)");
	private static final Pattern LAYOUT_TITLE = Pattern.compile("[Vv]irtual kernel memory layout:");
	private static final Pattern LAYOUT_ROW = Pattern.compile("^\\s+(\\S[\\w .]*?)\\s*: (?:0x)?([0-9a-f]{8,16}) - (?:0x)?([0-9a-f]{8,16})\\s+\\( *\\d+ [kMGT]B\\)");
	private static final Pattern UNIT_GROUP = Pattern.compile("\\[(\\d{1,9})\\]((?: +(?:\\d{1,9}|-+))*)");
	/** A line without any of these words is of no interest. */
	private static final Pattern WORDS = Pattern.compile("(?i)percpu|pcpu|vmalloc|vmap|nr_cpu|Linux version|ommand line|pages/cpu|memory layout|Summary: |All test took");

	/** What the kernel prints at once at most ({@code LOG_LINE_MAX}); bounds the work for hostile lines. */
	private static final int LONGEST_MESSAGE = 1024;

	private record Form(Pattern pattern, BiFunction<At, Matcher, KernelMessage> maker) {
		static Form of(String pattern, BiFunction<At, Matcher, KernelMessage> maker) {
			return new Form(Pattern.compile(pattern), maker);
		}
	}

	private static final List<Form> FORMS = List.of(
			Form.of("Embedded (\\d+) pages/cpu(?: @(\\S+))? s(\\d+) r(\\d+) d(\\d+) u(\\d+)",
					(at, m) -> new KernelMessage.Embedded(at, n(m, 1), text(m, 2), n(m, 3), n(m, 4), n(m, 5), n(m, 6))),
			Form.of("(\\d+) (\\d+[KM]) pages/cpu(?: @(\\S+))? s(\\d+) r(\\d+) d(\\d+)",
					(at, m) -> new KernelMessage.PageSetUp(at, n(m, 1), m.group(2), text(m, 3), n(m, 4), n(m, 5), n(m, 6))),
			Form.of("pcpu-alloc: s(\\d+) r(\\d+) d(\\d+) u(\\d+) alloc=(\\d+)\\*(\\d+)",
					(at, m) -> new KernelMessage.AllocationInfo(at, n(m, 1), n(m, 2), n(m, 3), n(m, 4), n(m, 5), n(m, 6))),
			Form.of("pcpu-alloc: (\\[\\d.*)", (at, m) -> new KernelMessage.UnitMap(at, groups(m.group(1)))),
			Form.of("NR_CPUS:(\\d+) nr_cpumask_bits:(\\d+) nr_cpu_ids:(\\d+) nr_node_ids:(\\d+)",
					(at, m) -> new KernelMessage.CpuLimits(at, i(m, 1), i(m, 2), i(m, 3), i(m, 4))),
			Form.of("(?i:percpu): allocation failed, size=(\\d+) align=(\\d+)(?: atomic=(\\d))?, (.*)",
					(at, m) -> new KernelMessage.PercpuFailure(at, n(m, 1), n(m, 2), text(m, 3).map("1"::equals), m.group(4))),
			Form.of("(?i:percpu): limit reached, disable warning", (at, m) -> new KernelMessage.PercpuFailureLimit(at)),
			Form.of("illegal size \\((\\d+)\\) or align \\((\\d+)\\) for percpu allocation",
					(at, m) -> new KernelMessage.PercpuIllegalRequest(at, n(m, 1), n(m, 2))),
			Form.of("vmap allocation for size (\\d+) failed",
					(at, m) -> new KernelMessage.VmapFailure(at, n(m, 1), OptionalLong.empty(), OptionalLong.empty())),
			Form.of("vmalloc_node_range for size (\\d+) failed: Address range restricted to 0x([0-9a-f]+) - 0x([0-9a-f]+)",
					(at, m) -> new KernelMessage.VmapFailure(at, n(m, 1), OptionalLong.of(hex(m, 2)), OptionalLong.of(hex(m, 3)))),
			Form.of("^(?:(.*?): )?vmalloc: allocation failure, allocated (\\d+) of (\\d+) bytes(.*)",
					(at, m) -> new KernelMessage.VmallocFailure(at, text(m, 1), n(m, 3), "allocated " + m.group(2) + " of " + m.group(3) + " bytes", rest(m, 4))),
			Form.of("^(?:(.*?): )?vmalloc: allocation failure: (\\d+) bytes(.*)",
					(at, m) -> new KernelMessage.VmallocFailure(at, text(m, 1), n(m, 2), "allocation failure", rest(m, 3))),
			Form.of("^(?:(.*?): )?vmalloc error: size (\\d+), (.*?)(, mode:.*)?$",
					(at, m) -> new KernelMessage.VmallocFailure(at, text(m, 1), n(m, 2), m.group(3), rest(m, 4))),
			Form.of("vmalloc bug: 0x([0-9a-f]+)-0x([0-9a-f]+) overlaps with 0x([0-9a-f]+)-0x([0-9a-f]+)",
					(at, m) -> new KernelMessage.VmapOverlap(at, hex(m, 1), hex(m, 2), hex(m, 3), hex(m, 4))),
			Form.of("Summary: (\\w+) passed: (\\d+) failed: (\\d+)(?: xfailed: (\\d+))? repeat: (\\d+) loops: (\\d+) avg: (\\d+) usec",
					(at, m) -> new KernelMessage.TestSummary(at, m.group(1), i(m, 2), i(m, 3), m.group(4) == null ? 0 : i(m, 4), i(m, 5), i(m, 6), n(m, 7))),
			Form.of("All test took (?:CPU|worker)(\\d+)=(\\d+) cycles", (at, m) -> new KernelMessage.TestDuration(at, i(m, 1), n(m, 2))),
			Form.of("(?:(?:percpu|PERCPU): )?((?:max_distance=0x[0-9a-f]+ too large for vmalloc space|cpu \\d+ has no node|wasting \\d+ pages per chunk|"
					+ "can't handle more than one group|\\S+ allocator failed \\(-?\\d+\\), falling back to page size).*)",
					(at, m) -> new KernelMessage.PercpuNote(at, m.group(1))));

	private final String file;
	private final Diagnostics diagnostics;
	private final List<KernelMessage> messages = new ArrayList<>();
	private @Nullable String banner;
	private @Nullable String commandLine;
	private boolean inLayout;

	private KernelLogReader(String file, Diagnostics diagnostics) {
		this.file = file;
		this.diagnostics = diagnostics;
	}

	static KernelLog read(Path file, ReadLimits limits, Diagnostics diagnostics) throws IOException {
		KernelLogReader reader = new KernelLogReader(file.getFileName().toString(), diagnostics);
		TextFile.read(file, limits.documentBytes(), diagnostics, reader::line);
		String banner = reader.banner;
		String commandLine = reader.commandLine;
		return new KernelLog(banner == null ? "" : banner, commandLine == null ? "" : commandLine, List.copyOf(reader.messages));
	}

	private void line(long number, String line) {
		if (!inLayout && !WORDS.matcher(line).find()) {
			return;
		}
		Matcher prefix = PREFIX.matcher(line);
		OptionalLong time = OptionalLong.empty();
		String text = line;
		if (prefix.find()) {
			text = line.substring(prefix.end());
			if (prefix.group(1) != null) {
				time = OptionalLong.of(Long.parseLong(prefix.group(1)) * 1_000_000_000 + Long.parseLong(prefix.group(2)) * 1000);
			}
		}
		message(new At(number, time), text);
	}

	private void message(At at, String text) {
		Matcher commandLineMatcher = COMMAND_LINE.matcher(text);
		if (BANNER.matcher(text).matches()) {
			banner = banner == null ? text : banner;
		} else if (commandLineMatcher.matches()) {
			commandLine = commandLine == null ? commandLineMatcher.group(1) : commandLine;
		} else if (LAYOUT_TITLE.matcher(text).find()) {
			inLayout = true;
		} else if (!inLayout || !layoutRow(at, text)) {
			inLayout = false;
			String start = text.length() > LONGEST_MESSAGE ? text.substring(0, LONGEST_MESSAGE) : text;
			for (Form form : FORMS) {
				Matcher matcher = form.pattern.matcher(start);
				if (matcher.find()) {
					add(at, form, matcher);
					return;
				}
			}
		}
	}

	private void add(At at, Form form, Matcher matcher) {
		try {
			messages.add(form.maker.apply(at, matcher));
		} catch (NumberFormatException e) {
			diagnostics.report(file, at.line(), Severity.WARNING, "numbers out of range", () -> "a number is out of range: " + matcher.group());
		}
	}

	private boolean layoutRow(At at, String text) {
		Matcher row = LAYOUT_ROW.matcher(text);
		if (!row.find()) {
			return false;
		}
		messages.add(new KernelMessage.LayoutRow(at, row.group(1), hex(row, 2), hex(row, 3)));
		return true;
	}

	private static List<KernelMessage.UnitMap.Group> groups(String text) {
		List<KernelMessage.UnitMap.Group> groups = new ArrayList<>();
		Matcher matcher = UNIT_GROUP.matcher(text);
		while (matcher.find()) {
			List<Integer> cpus = new ArrayList<>();
			for (String unit : matcher.group(2).strip().split(" +")) {
				if (!unit.isEmpty()) {
					cpus.add(unit.startsWith("-") ? Integer.valueOf(-1) : Integer.valueOf(unit));
				}
			}
			groups.add(new KernelMessage.UnitMap.Group(Integer.parseInt(matcher.group(1)), List.copyOf(cpus)));
		}
		return List.copyOf(groups);
	}

	private static long n(Matcher matcher, int group) {
		return Long.parseUnsignedLong(matcher.group(group));
	}

	private static int i(Matcher matcher, int group) {
		return Integer.parseInt(matcher.group(group));
	}

	private static long hex(Matcher matcher, int group) {
		return Long.parseUnsignedLong(matcher.group(group), 16);
	}

	private static Optional<String> text(Matcher matcher, int group) {
		return Optional.ofNullable(matcher.group(group));
	}

	/** What follows the reason, without the comma before it. */
	private static String rest(Matcher matcher, int group) {
		String rest = matcher.group(group);
		return rest == null ? "" : rest.replaceFirst("^, *", "");
	}
}
