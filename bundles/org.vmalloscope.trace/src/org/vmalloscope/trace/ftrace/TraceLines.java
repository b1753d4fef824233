package org.vmalloscope.trace.ftrace;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.CancellationException;

import org.eclipse.jdt.annotation.Nullable;
import org.vmalloscope.trace.ReadLimits;
import org.vmalloscope.trace.ReadMonitor;
import org.vmalloscope.trace.Severity;
import org.vmalloscope.trace.event.EventKind;
import org.vmalloscope.trace.event.EventTableBuilder;
import org.vmalloscope.trace.ftrace.KindTable.Shape;
import org.vmalloscope.trace.ftrace.PayloadParser.Problem;
import org.vmalloscope.trace.internal.Bytes;
import org.vmalloscope.trace.internal.InputBytes;

/** Turns the lines of one file into events and reports. */
final class TraceLines implements LineScanner.Lines {
	/** trace-cmd calls a mark so and repeats its true name in the text. */
	private static final byte[] PRINT = Bytes.ascii("print");
	private static final byte[] PRINTED_MARK = Bytes.ascii("tracing_mark_write: ");
	/** Two equal events of these kinds in a row are one event twice: in between, the area would have to come back. */
	private static final Set<EventKind> NEVER_TWICE = EnumSet.of(EventKind.PERCPU_ALLOC, EventKind.PERCPU_FREE, EventKind.PERCPU_CREATE_CHUNK,
			EventKind.PERCPU_DESTROY_CHUNK, EventKind.VMAP_FREE, EventKind.AREA_FREE, EventKind.VMAP_LAZY_FREE);

	private final InputBytes input;
	private final ReadLimits limits;
	private final ReadMonitor monitor;
	private final LineReports reports;

	private final EventTableBuilder builder = new EventTableBuilder();
	private final KindTable kinds = new KindTable();
	private final FrameParser frame = new FrameParser(builder, kinds);
	private final Payload payload = new Payload(builder);
	private final ExpectedPayloadParser expectedParser = new ExpectedPayloadParser(payload);
	private final PayloadParser parser = new PayloadParser(payload, expectedParser);
	private final OtherLines others;
	private final OtherEvents otherEvents = new OtherEvents();
	private final LineIndex.Builder index = new LineIndex.Builder();
	private final Shape mark;

	private long line;
	private long frames;
	private boolean perf;
	private int contextWidth;
	private boolean ticks;
	private boolean carriageReturns;
	private boolean full;
	private long lastTime = Long.MIN_VALUE;
	private int lastCpu;
	private @Nullable EventKind lastKind;
	private long lastKeptTime;

	TraceLines(InputBytes input, ReadLimits limits, ReadMonitor monitor, LineReports reports) {
		this.input = input;
		this.limits = limits;
		this.monitor = monitor;
		this.reports = reports;
		others = new OtherLines(builder, reports);
		byte[] name = Arrays.copyOf(PRINTED_MARK, PRINTED_MARK.length + Bytes.PADDING);
		mark = Objects.requireNonNull(kinds.find(name, 0, PRINTED_MARK.length - 2));
	}

	@Override
	public void block() {
		monitor.progress(input.consumed(), input.size(), builder.size());
		if (monitor.cancelled()) {
			throw new CancellationException();
		}
	}

	@Override
	public void tooLong(byte[] text, int from, int to, long offset) {
		index.add(offset);
		line++;
		reports.report(line, Severity.WARNING, "lines that are too long",
				() -> "the line is longer than " + LineScanner.LONGEST_LINE + " bytes and is left out: \"" + Bytes.excerpt(text, from, to) + '"');
	}

	@Override
	public void line(byte[] text, int from, int lineEnd, long offset, boolean ended) {
		index.add(offset);
		line++;
		int to = lineEnd;
		if (to > from && text[to - 1] == '\r') {
			to--;
			carriageReturns = true;
		}
		if (!ended && input.problem() != null) {
			reports.report(line, Severity.WARNING, "incomplete lines", () -> "the file is cut off within this line, which is left out");
		} else if (!frame.parse(text, from, to)) {
			others.line(text, from, to, line);
		} else {
			event(text, from, to, ended);
		}
	}

	private void event(byte[] text, int from, int to, boolean ended) {
		frames++;
		perf |= frame.systemNamed;
		contextWidth = Math.max(contextWidth, frame.contextWidth);
		ticks |= frame.ticks;
		Shape shape = frame.shape;
		int start = frame.payloadStart;
		if (shape == null) {
			if (!printedMark(text, to)) {
				otherEvents.add(text, frame.nameStart, frame.nameEnd);
				clock();
				return;
			}
			shape = mark;
			start += PRINTED_MARK.length;
		}
		if (ended && expectedParser.parse(shape, text, start, to)) {
			clock();
			keep(shape);
			return;
		}
		Problem problem = parser.parse(shape, text, start, to);
		if (problem != Problem.NONE) {
			unusable(problem, shape, text, from, to);
		} else if (!ended && parser.cutWouldNotShow) {
			reports.report(line, Severity.WARNING, "incomplete lines",
					() -> "the last line has no line end, so its last number may be cut; the event is left out");
		} else {
			clock();
			keep(shape);
		}
	}

	private boolean printedMark(byte[] text, int to) {
		return frame.nameEnd - frame.nameStart == PRINT.length && Bytes.startsWith(text, frame.nameStart, frame.nameEnd, PRINT)
				&& Bytes.startsWith(text, frame.payloadStart, to, PRINTED_MARK);
	}

	private void clock() {
		long time = frame.timeNanos;
		if (time < lastTime) {
			long back = lastTime - time;
			int before = lastCpu;
			int cpu = frame.cpu;
			reports.report(line, Severity.WARNING, "jumps of the clock",
					() -> "the clock goes back by " + back / 1000 + " µs" + (before == cpu ? "" : ", from CPU " + before + " to CPU " + cpu));
		}
		lastTime = time;
		lastCpu = frame.cpu;
	}

	private void keep(Shape shape) {
		if (builder.size() >= limits.events()) {
			if (!full) {
				full = true;
				reports.report(line, Severity.ERROR, "too many events",
						() -> "the limit of " + limits.events() + " events is reached; the rest of the file is not used");
			}
			return;
		}
		if (frame.timeNanos == lastKeptTime && shape.kind == lastKind && NEVER_TWICE.contains(shape.kind) && payload.sameAsBefore(shape.slots.length)) {
			reports.report(line, Severity.WARNING, "events that stand there twice",
					() -> "the same event as before: a part of the trace may be in the file twice");
		}
		lastKind = shape.kind;
		lastKeptTime = frame.timeNanos;
		builder.add(shape.kind, frame.timeNanos, frame.cpu, frame.task, frame.context, line, payload.values, payload.present);
		payload.next();
	}

	private void unusable(Problem problem, Shape shape, byte[] text, int from, int to) {
		int second = secondFrame(text, from, to);
		if (second >= 0) {
			reports.report(line, Severity.WARNING, "lines that run into each other",
					() -> "another line begins within this one; neither is used: \"" + Bytes.excerpt(text, second, to) + '"');
			return;
		}
		int at = Math.min(parser.problemAt, to);
		String name = shape.kind.traceName();
		switch (problem) {
			case MISSING_FIELD -> reports.report(line, Severity.WARNING, "incomplete lines",
					() -> name + " lacks fields: \"" + Bytes.excerpt(text, frame.payloadStart, to) + '"');
			case OUT_OF_RANGE -> reports.report(line, Severity.WARNING, "numbers out of range",
					() -> name + " has a number out of range: \"" + Bytes.excerpt(text, at, to) + '"');
			default -> reports.report(line, Severity.WARNING, "fields that cannot be read",
					() -> name + " cannot be read from here on: \"" + Bytes.excerpt(text, at, to) + '"');
		}
	}

	/** Position of text that looks like the frame of another event behind this one's; -1 if there is none. */
	private int secondFrame(byte[] text, int from, int to) {
		int bracket = frame.payloadStart;
		while ((bracket = Bytes.indexOf(text, bracket, to, (byte) '[')) < to) {
			int close = Bytes.indexOf(text, bracket, to, (byte) ']');
			if (close - bracket >= 4 && close < to && Bytes.isDigit(text[bracket + 1]) && Bytes.isDigit(text[close - 1])) {
				return Math.max(frame.payloadStart, bracket - 24);
			}
			bracket++;
		}
		return -1;
	}

	/** Reports what only the end of the file shows, and gives the result. */
	Trace finish(Path path, Trace.Stamp stamp) {
		String problem = input.problem();
		if (problem != null) {
			reports.report(line, Severity.ERROR, "damaged file", () -> problem);
		}
		if (carriageReturns) {
			reports.report(0, Severity.INFO, "line ends", () -> "the lines end in CR LF; the CR are ignored");
		}
		if (otherEvents.total() > 0) {
			reports.report(0, Severity.INFO, "other events", () -> otherEvents.total() + " events of other kinds are not used: " + otherEvents.describe());
		}
		if (ticks) {
			reports.report(0, Severity.WARNING, "clock", () -> "the time stamps are ticks of a counter, not seconds; durations are shown as if a tick were 1 ns");
		}
		if (others.entries > frames && frames > 0) {
			reports.report(line, Severity.WARNING, "incomplete file",
					() -> "the header promises " + others.entries + " entries, but the file has " + frames + ": it may be cut off");
		}
		TraceHeader.Layout layout = frames == 0 ? TraceHeader.Layout.UNKNOWN
				: perf ? TraceHeader.Layout.PERF : others.traceCmd ? TraceHeader.Layout.TRACE_CMD : TraceHeader.Layout.FTRACE;
		TraceHeader header = new TraceHeader(layout, others.tracer, others.entries, others.entriesWritten, others.cpus, contextWidth, ticks);
		monitor.progress(input.size(), input.size(), builder.size());
		return new Trace(path, stamp, header, builder.build(payload.pointers.form()), index.build());
	}

	/** Why a file that looks like a trace gave no events. */
	String whyEmpty() {
		if (otherEvents.total() > 0) {
			return "it has only other events; record with trace_event=percpu:*,vmalloc:*";
		}
		return frames > 0 ? "no event of it is complete" : "it has no events, only a header";
	}
}
