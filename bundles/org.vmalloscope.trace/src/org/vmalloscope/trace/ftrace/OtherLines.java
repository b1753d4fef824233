package org.vmalloscope.trace.ftrace;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.vmalloscope.trace.Severity;
import org.vmalloscope.trace.event.EventKind;
import org.vmalloscope.trace.event.EventTableBuilder;
import org.vmalloscope.trace.internal.Bytes;

/** Understands the lines of a trace that are no events: header, losses, stacks, and what does not belong there. */
final class OtherLines {
	private static final Pattern LOST = Pattern.compile("CPU:(\\d+) \\[(?:LOST )?(?:(\\d+) )?EVENTS(?: DROPPED)?\\]");
	private static final Pattern TRACER = Pattern.compile("# tracer: (\\S+)");
	private static final Pattern ENTRIES = Pattern.compile("# entries-in-buffer/entries-written: (\\d+)/(\\d+)(?: +#P:(\\d+))?");
	private static final Pattern BUFFER_STARTED = Pattern.compile("##### CPU (\\d+) buffer started ####");
	private static final Pattern LATENCY = Pattern.compile("# .* latency trace v.*");
	private static final Pattern TRACE_CMD = Pattern.compile("cpus=(\\d+)|version = \\S+|CPU \\d+ is empty|trace-cmd version .*");
	/** Stacks of ftrace, trace-cmd and perf. */
	private static final Pattern STACK = Pattern.compile(" *=> .*|<stack trace>.*|\\s+[0-9a-f]{4,16} \\S.*");
	private static final List<byte[]> EVENT_NAMES = List.of(EventKind.values()).stream()
			.filter(kind -> kind.traceName().contains("_")).map(kind -> Bytes.ascii(kind.traceName() + ":")).toList();

	private final EventTableBuilder builder;
	private final LineReports reports;
	String tracer = "";
	long entries = -1;
	long entriesWritten = -1;
	int cpus = -1;
	boolean traceCmd;
	private boolean stackSeen;

	OtherLines(EventTableBuilder builder, LineReports reports) {
		this.builder = builder;
		this.reports = reports;
	}

	/** Looks at the line [from, to) that has no frame of an event. */
	void line(byte[] text, int from, int to, long line) {
		if (blank(text, from, to)) {
			return;
		}
		if (to - from > 1000 || text[from] != '#' && text[from] != 'C' && text[from] != ' ' && text[from] != '\t' && text[from] != 'c'
				&& text[from] != '<' && text[from] != 't' && text[from] != 'v') {
			foreign(text, from, to, line);
			return;
		}
		String words = new String(text, from, to - from, StandardCharsets.UTF_8);
		if (!header(words, line) && !lost(words, line) && !stack(words, line)) {
			foreign(text, from, to, line);
		}
	}

	private static boolean blank(byte[] text, int from, int to) {
		for (int at = from; at < to; at++) {
			if (text[at] != ' ' && text[at] != '\t') {
				return false;
			}
		}
		return true;
	}

	private boolean header(String words, long line) {
		if (words.charAt(0) != '#') {
			Matcher traceCmdHeader = TRACE_CMD.matcher(words);
			if (!traceCmdHeader.matches()) {
				return false;
			}
			traceCmd = true;
			cpus = traceCmdHeader.group(1) == null ? cpus : number(traceCmdHeader.group(1));
			return true;
		}
		Matcher matcher = TRACER.matcher(words);
		if (matcher.lookingAt()) {
			if (!tracer.isEmpty()) {
				reports.report(line, Severity.WARNING, "headers inside the file",
						() -> "a second trace begins here; times and state before and behind it may not fit together");
			}
			tracer = matcher.group(1);
			return true;
		}
		matcher = ENTRIES.matcher(words);
		if (matcher.lookingAt()) {
			entries(matcher, line);
			return true;
		}
		matcher = BUFFER_STARTED.matcher(words);
		if (matcher.lookingAt()) {
			String cpu = matcher.group(1);
			reports.report(line, Severity.INFO, "CPU buffers that start late",
					() -> "the events of CPU " + cpu + " begin here; earlier ones of this CPU may be missing");
			return true;
		}
		if (LATENCY.matcher(words).matches()) {
			reports.report(line, Severity.ERROR, "latency format", () -> "this is the latency format, whose times are relative; "
					+ "switch the trace option latency-format off and record again");
		}
		return true;
	}

	private void entries(Matcher matcher, long line) {
		entries = Long.parseLong(clip(matcher.group(1)));
		entriesWritten = Long.parseLong(clip(matcher.group(2)));
		cpus = matcher.group(3) == null ? cpus : number(matcher.group(3));
		long overwritten = entriesWritten - entries;
		if (overwritten > 0) {
			builder.addLoss(line, -1, overwritten);
			reports.report(line, Severity.WARNING, "overwritten events",
					() -> overwritten + " of " + entriesWritten + " events were overwritten before the trace was read: the trace starts late");
		}
	}

	private boolean lost(String words, long line) {
		Matcher matcher = LOST.matcher(words);
		if (!matcher.lookingAt()) {
			return false;
		}
		int cpu = number(matcher.group(1));
		long count = matcher.group(2) == null ? -1 : Long.parseLong(clip(matcher.group(2)));
		builder.addLoss(line, cpu, count);
		reports.report(line, Severity.WARNING, "losses of events",
				() -> (count < 0 ? "events" : count == 1 ? "1 event" : count + " events") + " of CPU " + cpu + " lost here");
		return true;
	}

	private boolean stack(String words, long line) {
		if (!STACK.matcher(words).matches()) {
			return false;
		}
		if (!stackSeen) {
			stackSeen = true;
			reports.report(line, Severity.INFO, "stack traces", () -> "stack traces are not used");
		}
		return true;
	}

	private void foreign(byte[] text, int from, int to, long line) {
		if (binary(text, from, to)) {
			reports.report(line, Severity.WARNING, "lines with binary data", () -> "binary data: \"" + Bytes.excerpt(text, from, to) + '"');
			return;
		}
		for (byte[] name : EVENT_NAMES) {
			if (Bytes.indexOf(text, from, to, name) >= 0) {
				reports.report(line, Severity.WARNING, "incomplete lines",
						() -> "a part of an event, its beginning is missing or damaged: \"" + Bytes.excerpt(text, from, to) + '"');
				return;
			}
		}
		reports.report(line, Severity.WARNING, "lines that are no trace events", () -> "not a trace event: \"" + Bytes.excerpt(text, from, to) + '"');
	}

	private static boolean binary(byte[] text, int from, int to) {
		for (int at = from; at < to; at++) {
			if (text[at] >= 0 && text[at] < ' ' && text[at] != '\t') {
				return true;
			}
		}
		return false;
	}

	/** Numbers in headers are what the file says; absurd ones become large, not errors. */
	private static String clip(String digits) {
		return digits.length() > 18 ? digits.substring(0, 18) : digits;
	}

	private static int number(String digits) {
		return digits.length() > 9 ? Integer.MAX_VALUE : Integer.parseInt(digits);
	}
}
