package org.vmalloscope.trace.ftrace;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

import org.eclipse.jdt.annotation.Nullable;
import org.vmalloscope.trace.event.EventTableBuilder;
import org.vmalloscope.trace.event.Task;
import org.vmalloscope.trace.event.TextTable;
import org.vmalloscope.trace.ftrace.KindTable.Shape;
import org.vmalloscope.trace.internal.Bytes;

/**
 * Reads the part of a line before the event: {@code comm-pid (tgid) [cpu] state seconds.fraction: system:event: }. The state and the
 * tgid may be missing; perf separates comm and pid by blanks and names the system.
 *
 * The text before the CPU is looked up as a whole, so that a known task costs one hash. The column of the bracket is expected where it
 * was in the line before.
 */
final class FrameParser {
	private static final int NO_TASK = -1;
	private static final int LONGEST_CONTEXT = 7;
	/** Column of the bracket behind 16 characters of comm and 5 of pid. */
	private static final int OLD_COLUMN = 23;
	/** The same with 7 of pid. */
	private static final int USUAL_COLUMN = 25;
	private static final int RECENT_BITS = 6;
	private static final long LARGEST_SECONDS = 9_000_000_000L;
	private static final long[] NANOS_PER_UNIT = { 1_000_000_000, 100_000_000, 10_000_000, 1_000_000, 100_000, 10_000, 1_000, 100, 10, 1 };
	private static final int LONGEST_NUMBER = 18;
	private static final int LARGEST_CPU = 1 << 20;

	private final EventTableBuilder builder;
	private final KindTable kinds;
	private final TextTable prefixes = new TextTable(64 << 20);
	/** Task by number of prefix; {@link #NO_TASK} for text that does not end in a task. */
	private int[] taskOfPrefix = new int[1 << 8];
	private final long[] recentWords = new long[3 << RECENT_BITS];
	private final int[] recentTasks = new int[1 << RECENT_BITS];
	private int surplusTask = NO_TASK;
	private int bracketColumn = USUAL_COLUMN;
	private final long[] recentContextKeys = new long[1 << RECENT_BITS];
	private final int[] recentContexts = new int[1 << RECENT_BITS];
	private final int noContext;

	// results
	int task;
	int cpu;
	int context;
	long timeNanos;
	/** The clock prints plain numbers instead of seconds. */
	boolean ticks;
	/** What the event is; null if it is of no use. */
	@Nullable Shape shape;
	int nameStart;
	int nameEnd;
	int payloadStart;
	/** Width of the state in characters, 0 if there is none. */
	int contextWidth;
	/** The line is perf's. */
	boolean systemNamed;

	FrameParser(EventTableBuilder builder, KindTable kinds) {
		this.builder = builder;
		this.kinds = kinds;
		noContext = builder.contexts.add(new byte[0], 0, 0);
	}

	/** Reads the frame of the line [from, to); false if the line does not have one. */
	boolean parse(byte[] text, int from, int to) {
		int bracket = from + bracketColumn;
		if (bracket < to && text[bracket] == '[' && parseAt(text, from, bracket, to)) {
			return true;
		}
		for (bracket = Bytes.indexOf(text, from, to, (byte) '['); bracket < to; bracket = Bytes.indexOf(text, bracket + 1, to, (byte) '[')) {
			if (parseAt(text, from, bracket, to)) {
				bracketColumn = bracket - from;
				return true;
			}
		}
		return false;
	}

	private boolean parseAt(byte[] text, int from, int bracket, int to) {
		int at = bracket + 1;
		int number = 0;
		while (at < to && Bytes.isDigit(text[at]) && number < LARGEST_CPU) {
			number = number * 10 + text[at++] - '0';
		}
		if (at == bracket + 1 || at + 2 >= to || text[at] != ']' || text[at + 1] != ' ') {
			return false;
		}
		cpu = number;
		at = parseTime(text, parseContext(text, at + 2, to), to);
		if (at < 0 || !parseName(text, at, to)) {
			return false;
		}
		task = task(text, from, bracket);
		return task != NO_TASK;
	}

	private int parseContext(byte[] text, int at, int to) {
		if (text[at] == ' ' || Bytes.isDigit(text[at])) {
			contextWidth = 0;
			context = noContext;
			return at;
		}
		long word = Bytes.word(text, at);
		int width = Bytes.indexIn(word, (byte) ' ');
		if (width > LONGEST_CONTEXT) {
			contextWidth = LONGEST_CONTEXT;
			context = Math.max(noContext, builder.contexts.add(text, at, at + LONGEST_CONTEXT));
			return Bytes.indexOf(text, at, to, (byte) ' ');
		}
		long key = word & Bytes.mask(width);
		int place = (int) (key * 0x9E3779B97F4A7C15L >>> 64 - RECENT_BITS);
		if (recentContextKeys[place] != key) {
			recentContextKeys[place] = key;
			recentContexts[place] = Math.max(noContext, builder.contexts.add(text, at, at + width));
		}
		contextWidth = width;
		context = recentContexts[place];
		return at + width;
	}

	private int parseTime(byte[] text, int from, int to) {
		int at = Bytes.skipBlanks(text, from, to);
		long word = Bytes.word(text, at);
		int digits = Bytes.digits(word);
		if (digits == 0) {
			return -1;
		}
		long whole = Bytes.decimal(word, digits);
		at += digits;
		if (digits == 8) {
			for (; Bytes.isDigit(text[at]) && digits < LONGEST_NUMBER; digits++) {
				whole = whole * 10 + text[at++] - '0';
			}
		}
		ticks = text[at] == ':';
		if (ticks) {
			timeNanos = whole;
			return at < to ? at + 1 : -1;
		}
		if (text[at] != '.' || whole > LARGEST_SECONDS) {
			return -1;
		}
		word = Bytes.word(text, at + 1);
		digits = Bytes.digits(word);
		if (digits == 0) {
			return -1;
		}
		at += 1 + digits;
		long fraction = Bytes.decimal(word, digits);
		if (digits == 8 && Bytes.isDigit(text[at])) {
			fraction = fraction * 10 + text[at++] - '0';
			digits++;
		}
		timeNanos = whole * 1_000_000_000L + fraction * NANOS_PER_UNIT[digits];
		return at < to && text[at] == ':' ? at + 1 : -1;
	}

	private boolean parseName(byte[] text, int from, int to) {
		int at = Bytes.skipBlanks(text, from, to);
		var expected = kinds.findExpected(text, at);
		shape = expected;
		int colon = expected != null ? at + expected.nameLength() : Bytes.indexOf(text, at, to, (byte) ':');
		systemNamed = colon + 1 < to && text[colon + 1] != ' ';
		if (systemNamed) {
			at = colon + 1;
			colon = Bytes.indexOf(text, at, to, (byte) ':');
		}
		if (at == from || colon >= to || colon == at) {
			return false;
		}
		if (shape == null || systemNamed) {
			shape = kinds.find(text, at, colon);
		}
		nameStart = at;
		nameEnd = colon;
		payloadStart = Bytes.skipBlanks(text, colon + 1, to);
		return true;
	}

	/** Tasks of the usual widths differ in their first 24 characters, three words, which are looked up first. */
	private int task(byte[] text, int from, int bracket) {
		int column = bracket - from;
		if (column < OLD_COLUMN || column > USUAL_COLUMN || column == USUAL_COLUMN && text[bracket - 1] != ' ') {
			return lookUpTask(text, from, bracket);
		}
		long first = Bytes.word(text, from);
		long second = Bytes.word(text, from + 8);
		long third = Bytes.word(text, from + 16);
		int at = (int) ((first + second * 31 + third * 961) * 0x9E3779B97F4A7C15L >>> 64 - RECENT_BITS);
		int words = at * 3;
		if (recentWords[words] != first || recentWords[words + 1] != second || recentWords[words + 2] != third) {
			recentTasks[at] = lookUpTask(text, from, bracket);
			recentWords[words] = first;
			recentWords[words + 1] = second;
			recentWords[words + 2] = third;
		}
		return recentTasks[at];
	}

	private int lookUpTask(byte[] text, int from, int bracket) {
		int known = prefixes.size();
		int prefix = prefixes.add(text, from, bracket);
		if (prefix < 0) {
			if (surplusTask == NO_TASK) {
				surplusTask = builder.addTask(new Task("(too many tasks)", -1, -1));
			}
			return surplusTask;
		}
		if (prefix == known) {
			if (prefix == taskOfPrefix.length) {
				taskOfPrefix = Arrays.copyOf(taskOfPrefix, prefix * 2);
			}
			taskOfPrefix[prefix] = newTask(text, from, bracket);
		}
		return taskOfPrefix[prefix];
	}

	/** Reads {@code comm-pid }, {@code comm-pid (tgid) }, {@code comm pid } or {@code comm pid/tid } backwards, since comm may hold anything. */
	private int newTask(byte[] text, int from, int bracket) {
		int end = trimmedEnd(text, from, bracket);
		int tgid = -1;
		if (end > from && text[end - 1] == ')') {
			int open = end - 1;
			while (open > from && text[open] != '(') {
				open--;
			}
			tgid = number(text, firstDigit(text, open + 1, end - 1), end - 1);
			end = trimmedEnd(text, from, open);
		}
		int start = firstDigit(text, from, end);
		int pid = number(text, start, end);
		if (pid < 0 || start <= from) {
			return NO_TASK;
		}
		byte separator = text[start - 1];
		int commEnd = start - 1;
		if (separator == '/') {
			int first = firstDigit(text, from, commEnd);
			tgid = number(text, first, commEnd);
			commEnd = first;
		} else if (separator != '-' && separator != ' ') {
			return NO_TASK;
		}
		if (separator != '-') {
			commEnd = trimmedEnd(text, from, commEnd);
		}
		int commStart = from;
		while (commStart < commEnd && text[commStart] == ' ') {
			commStart++;
		}
		return builder.addTask(new Task(new String(text, commStart, commEnd - commStart, StandardCharsets.UTF_8), pid, tgid));
	}

	private static int trimmedEnd(byte[] text, int from, int to) {
		int end = to;
		while (end > from && text[end - 1] == ' ') {
			end--;
		}
		return end;
	}

	/** Start of the digits that end at {@code to}. */
	private static int firstDigit(byte[] text, int from, int to) {
		int at = to;
		while (at > from && Bytes.isDigit(text[at - 1])) {
			at--;
		}
		return at;
	}

	/** -1 if there are no digits, or too many. */
	private static int number(byte[] text, int from, int to) {
		if (from >= to || to - from > 9) {
			return -1;
		}
		int number = 0;
		for (int at = from; at < to; at++) {
			number = number * 10 + text[at] - '0';
		}
		return number;
	}
}
