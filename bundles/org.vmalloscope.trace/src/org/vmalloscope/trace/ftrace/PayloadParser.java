package org.vmalloscope.trace.ftrace;

import java.util.Arrays;

import org.vmalloscope.trace.event.EventField;
import org.vmalloscope.trace.event.EventKind;
import org.vmalloscope.trace.ftrace.KindTable.Shape;
import org.vmalloscope.trace.ftrace.KindTable.SlotKey;
import org.vmalloscope.trace.internal.Bytes;

/**
 * Reads the fields of an event: {@code name=value} separated by blanks, in any order and with any of the optional ones missing, behind
 * the place in brackets if it is a probe's. Tracepoints print pointers without 0x. Says what is wrong if it cannot.
 */
final class PayloadParser {
	/** Why an event could not be used; each is one kind of diagnostic. */
	enum Problem {
		NONE, MISSING_FIELD, UNREADABLE, OUT_OF_RANGE
	}

	/** A tenth of the largest unsigned number, whose last digit is 5. */
	private static final long LARGEST_TENTH = Long.divideUnsigned(-1L, 10);

	private final Payload payload;
	private final ExpectedPayloadParser expected;

	/** Position of the field that caused a problem, or where text is foreign. */
	int problemAt;
	/** Whether the value read last would still look right with its end cut off. */
	boolean cutWouldNotShow;

	private final byte[] order = new byte[Payload.MOST_SLOTS];
	private boolean tracepoint;
	private int digits;
	private boolean prefixed;
	private long number;
	private boolean overflow;
	private boolean negative;

	/** @param expected told the order of fields that was found */
	PayloadParser(Payload payload, ExpectedPayloadParser expected) {
		this.payload = payload;
		this.expected = expected;
	}

	/** Reads the fields in [from, to). */
	Problem parse(Shape shape, byte[] text, int from, int to) {
		payload.clear(shape.slots.length);
		cutWouldNotShow = false;
		tracepoint = shape.group == EventKind.Group.PERCPU;
		if (shape.group == EventKind.Group.MARK) {
			payload.values[0] = payload.text(text, from, to);
			payload.present = 1;
			return Problem.NONE;
		}
		int at = shape.group == EventKind.Group.PROBE ? parsePlace(text, from, to) : from;
		int seen = 0;
		int fields = 0;
		while (true) {
			while (at < to && text[at] == ' ') {
				at++;
			}
			problemAt = at;
			if (at >= to) {
				break;
			}
			int slot = slotAt(shape.slots, text, at);
			if (slot >= 0) {
				at = parseValue(shape.slots[slot], slot, text, at + shape.slots[slot].length, to);
				if (at < 0 || (seen >> slot & 1) != 0) {
					return overflow ? Problem.OUT_OF_RANGE : Problem.UNREADABLE;
				}
				seen |= 1 << slot;
				order[fields++] = (byte) slot;
			} else {
				at = behindUnknownField(text, at, to);
				if (at < 0) {
					return Problem.UNREADABLE;
				}
			}
		}
		if ((seen & shape.required) != shape.required) {
			return Problem.MISSING_FIELD;
		}
		expected.expect(shape, Arrays.copyOf(order, fields));
		return Problem.NONE;
	}

	private int parsePlace(byte[] text, int from, int to) {
		int close = Bytes.indexOf(text, from, to, (byte) ')');
		if (from >= to || text[from] != '(' || close == to) {
			return from;
		}
		payload.values[0] = payload.text(text, from + 1, close);
		payload.present = 1;
		return close + 1;
	}

	private static int slotAt(SlotKey[] slots, byte[] text, int at) {
		for (int slot = 0; slot < slots.length; slot++) {
			if (slots[slot].length > 1 && slots[slot].matches(text, at)) {
				return slot;
			}
		}
		return -1;
	}

	/** Newer kernels and own probe definitions may add fields; -1 if the text does not look like one. */
	private static int behindUnknownField(byte[] text, int from, int to) {
		int end = Bytes.indexOf(text, from, to, (byte) ' ');
		int equals = Bytes.indexOf(text, from, end, (byte) '=');
		if (equals == end || equals == from) {
			return -1;
		}
		for (int at = from; at < equals; at++) {
			byte c = text[at];
			if (!(c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c == '_' || Bytes.isDigit(c))) {
				return -1;
			}
		}
		return end;
	}

	private int parseValue(SlotKey key, int slot, byte[] text, int from, int to) {
		overflow = false;
		int at = from;
		while (at < to && text[at] == ' ') {
			at++;
		}
		if (at < to && text[at] == '(') {
			return parseUnreadable(key, slot, text, at, to);
		}
		if (key.type == EventField.Type.TEXT) {
			int end = Payload.endOfText(key.field, text, at, to);
			payload.values[slot] = payload.text(text, at, end);
			payload.present |= 1 << slot;
			return end == at ? -1 : end;
		}
		boolean bareHex = key.type == EventField.Type.CHUNK || key.field == EventField.POINTER;
		int end = at < to ? parseNumber(text, at, bareHex) : -1;
		if (end < 0 || end > to || end < to && text[end] != ' ') {
			return -1;
		}
		switch (key.type) {
			case INT -> {
				// a probe may print a signed number as unsigned, of 32 or 64 bits
				if (number >>> 32 == 0) {
					number = (int) number;
				}
				overflow |= (int) number != number;
			}
			case FLAG -> overflow |= negative || number >>> 1 != 0;
			default -> overflow |= negative;
		}
		if (overflow) {
			return -1;
		}
		cutWouldNotShow = key.type != EventField.Type.FLAG && (prefixed || !bareHex || digits % 8 != 0) && !unimportant(key.field);
		if (tracepoint) {
			PointerStatistics pointers = payload.pointers;
			if (key.field == EventField.BASE) {
				pointers.noteBase(number, prefixed ? 0 : digits);
			} else if (key.field == EventField.OFFSET) {
				pointers.noteOffset(number);
			} else if (key.field == EventField.POINTER) {
				pointers.notePointer(number);
			}
		}
		payload.values[slot] = key.type == EventField.Type.CHUNK ? payload.builder.chunk(number) : number;
		payload.present |= 1 << slot;
		return end;
	}

	/** Fields that no replay depends on. */
	private static boolean unimportant(EventField field) {
		return field == EventField.POINTER || field == EventField.BYTES_ALLOCATED || field == EventField.LAZY_PAGES
				|| field == EventField.LAZY_PAGES_MAXIMUM || field == EventField.PURGED_AREAS;
	}

	/** {@code (fault)}, {@code (null)}, {@code (____ptrval____)}. */
	private int parseUnreadable(SlotKey key, int slot, byte[] text, int from, int to) {
		int close = Bytes.indexOf(text, from, to, (byte) ')');
		if (close == to) {
			return -1;
		}
		boolean isNull = close - from == 5 && text[from + 1] == 'n';
		payload.values[slot] = key.type == EventField.Type.CHUNK ? payload.builder.chunk(0) : 0;
		payload.present |= isNull && key.type != EventField.Type.TEXT ? 1 << slot : 0;
		return close + 1;
	}

	/** Leaves the number in {@link #number}; gives the position behind it, -1 if there is none. */
	private int parseNumber(byte[] text, int from, boolean bareHex) {
		negative = false;
		prefixed = text[from] == '0' && text[from + 1] == 'x';
		if (prefixed) {
			return parseHex(text, from + 2);
		}
		if (bareHex) {
			return parseHex(text, from);
		}
		int at = from;
		if (text[at] == '-') {
			negative = true;
			at++;
		}
		long word = Bytes.word(text, at);
		digits = Bytes.digits(word);
		if (digits == 0) {
			return -1;
		}
		number = Bytes.decimal(word, digits);
		if (digits == 8) {
			parseLong(text, at);
		}
		number = negative ? -number : number;
		return at + digits;
	}

	/** Goes on behind the first eight of many digits. */
	private void parseLong(byte[] text, int from) {
		int at = from + 8;
		while (Bytes.isDigit(text[at])) {
			long digit = text[at++] - '0';
			overflow |= Long.compareUnsigned(number, LARGEST_TENTH) > 0 || number == LARGEST_TENTH && digit > 5;
			number = number * 10 + digit;
		}
		digits = at - from;
	}

	private int parseHex(byte[] text, int from) {
		long word = Bytes.word(text, from);
		digits = Bytes.hexDigits(word);
		if (digits == 0) {
			return -1;
		}
		number = Bytes.hex(word, digits);
		if (digits == 8) {
			word = Bytes.word(text, from + 8);
			int more = Bytes.hexDigits(word);
			if (more > 0) {
				number = number << (more << 2) | Bytes.hex(word, more);
				digits += more;
				overflow |= more == 8 && Bytes.hexDigits(Bytes.word(text, from + 16)) > 0;
			}
		}
		return from + digits;
	}
}
