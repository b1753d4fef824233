package org.vmalloscope.trace.ftrace;

import org.vmalloscope.trace.event.EventField;
import org.vmalloscope.trace.event.EventKind;
import org.vmalloscope.trace.ftrace.KindTable.Shape;
import org.vmalloscope.trace.ftrace.KindTable.SlotKey;
import org.vmalloscope.trace.internal.Bytes;

/**
 * The fast way through a payload: the fields in the order of an earlier event of that kind, one blank between them, each value in its
 * usual form. Whatever is different makes it give up, and {@link PayloadParser} reads the payload from its beginning.
 */
final class ExpectedPayloadParser {
	private static final int NO_TEXT = -1;
	private static final long[] POWERS_OF_TEN = { 1, 10, 100, 1_000, 10_000, 100_000, 1_000_000, 10_000_000, 100_000_000 };
	private static final long TEN_TO_THE_19TH = 1_000_000_000_000_000_000L * 10;

	/** A field in its place, and what it held last. */
	private static final class Field {
		static final int FLAG = 0;
		static final int INT = 1;
		static final int NUMBER = 2;
		static final int POINTER = 3;
		static final int CHUNK = 4;
		static final int TEXT = 5;

		final SlotKey key;
		final int slot;
		final int form;
		/** From the beginning of the name to the value. */
		final int skip;
		final boolean offset;
		final boolean ofTracepoint;
		int lastText = NO_TEXT;
		long lastPointer;
		int lastChunk;
		int lastDigits;
		long lastFirst;
		long lastSecond;
		/** All bits before the first pointer, so that nothing compares equal. */
		long firstMask = -1;
		long secondMask = -1;

		Field(Shape shape, int slot) {
			key = shape.slots[slot];
			this.slot = slot;
			skip = key.colon ? key.length + 1 : key.length;
			offset = key.field == EventField.OFFSET;
			ofTracepoint = shape.group == EventKind.Group.PERCPU;
			form = switch (key.type) {
				case FLAG -> FLAG;
				case INT -> INT;
				case NUMBER -> NUMBER;
				case HEX -> key.field == EventField.POINTER ? POINTER : NUMBER;
				case CHUNK -> CHUNK;
				case TEXT -> TEXT;
			};
		}
	}

	private static final class Expectation {
		final Field[] fields;
		final int present;
		/** Some slots of the kind do not occur and have to be cleared. */
		final boolean partial;
		int lastPlace = NO_TEXT;

		Expectation(Shape shape, byte[] order) {
			fields = new Field[order.length];
			int mask = shape.group == EventKind.Group.PROBE ? 1 : 0;
			for (int i = 0; i < order.length; i++) {
				fields[i] = new Field(shape, order[i]);
				mask |= 1 << order[i];
			}
			present = mask;
			partial = Integer.bitCount(mask) < shape.slots.length;
		}
	}

	private final Payload payload;
	private final PointerStatistics pointers;
	/** [kind] what is expected; null until one event was read. */
	private final Expectation[] expectations = new Expectation[EventKind.values().length];
	private long number;

	ExpectedPayloadParser(Payload payload) {
		this.payload = payload;
		pointers = payload.pointers;
	}

	/** Expects the fields of this kind in this order from now on. */
	void expect(Shape shape, byte[] order) {
		expectations[shape.kind.ordinal()] = new Expectation(shape, order);
	}

	/** Reads the fields in [from, to), behind which the line end stands; false if they do not look as expected. */
	boolean parse(Shape shape, byte[] text, int from, int to) {
		Expectation expected = expectations[shape.kind.ordinal()];
		if (expected == null) {
			return false;
		}
		if (expected.partial) {
			payload.clear(shape.slots.length);
		}
		long[] values = payload.values;
		int at = from;
		if (shape.group == EventKind.Group.PROBE) {
			at = parsePlace(expected, text, from, to);
			if (at < 0) {
				return false;
			}
		}
		for (Field field : expected.fields) {
			if (!field.key.matches(text, at)) {
				return false;
			}
			int end = parseValue(field, text, at + field.skip, to);
			if (end < 0 || text[end] != ' ' && end != to) {
				return false;
			}
			values[field.slot] = number;
			at = end + 1;
		}
		payload.present = expected.present;
		return at == to + 1;
	}

	private int parseValue(Field field, byte[] text, int from, int to) {
		switch (field.form) {
			case Field.FLAG:
				number = text[from] - '0';
				return number >>> 1 == 0 ? from + 1 : -1;
			case Field.INT:
				int end = parseNumber(text, from);
				if (field.offset) {
					pointers.noteOffset(number);
				}
				return number >>> 31 == 0 ? end : -1;
			case Field.NUMBER:
				return parseNumber(text, from);
			case Field.POINTER:
				int behind = parseHex(text, text[from + 1] == 'x' ? from + 2 : from);
				if (behind >= 0) {
					pointers.notePointer(number);
				}
				return behind;
			case Field.CHUNK:
				return parseChunk(field, text, from, to);
			default:
				return parseText(field, text, from, to);
		}
	}

	/** Reads {@code (place)} and the blank behind it. */
	private int parsePlace(Expectation expected, byte[] text, int from, int to) {
		if (from >= to || text[from] != '(') {
			return -1;
		}
		int end = endIfLast(expected.lastPlace, text, from + 1, to);
		if (end < 0 || text[end] != ')') {
			end = Bytes.indexOf(text, from, to, (byte) ')');
			if (end == to) {
				return -1;
			}
			expected.lastPlace = payload.text(text, from + 1, end);
		}
		payload.values[0] = expected.lastPlace;
		return end + 2;
	}

	private int parseText(Field field, byte[] text, int from, int to) {
		int end = endIfLast(field.lastText, text, from, to);
		if (end < 0 || end < to && (text[end] != ' ' || text[end + 1] == '[')) {
			end = Payload.endOfText(field.key.field, text, from, to);
			if (end == from || text[from] == '(') {
				return -1;
			}
			field.lastText = payload.text(text, from, end);
		}
		number = field.lastText;
		return end;
	}

	private int endIfLast(int id, byte[] text, int from, int to) {
		return id == NO_TEXT ? -1 : payload.builder.texts.endIfSame(id, text, from, to);
	}

	/** Most events name the same chunk as the one before; then its text is compared and not read. */
	private int parseChunk(Field field, byte[] text, int from, int to) {
		int start = text[from + 1] == 'x' ? from + 2 : from;
		if (((Bytes.word(text, start) ^ field.lastFirst) & field.firstMask | (Bytes.word(text, start + 8) ^ field.lastSecond) & field.secondMask) != 0
				|| Bytes.hexDigits(Bytes.word(text, start + field.lastDigits)) != 0) {
			int end = parseHex(text, start);
			if (end < 0 || end > to) {
				return -1;
			}
			field.lastDigits = end - start;
			field.firstMask = Bytes.mask(field.lastDigits);
			field.secondMask = Bytes.mask(Math.max(0, field.lastDigits - 8));
			field.lastFirst = Bytes.word(text, start);
			field.lastSecond = Bytes.word(text, start + 8);
			field.lastPointer = number;
			field.lastChunk = payload.builder.chunk(number);
		}
		if (field.ofTracepoint) {
			pointers.noteBase(field.lastPointer, start == from ? field.lastDigits : 0);
		}
		number = field.lastChunk;
		return start + field.lastDigits;
	}

	/** A decimal number or one with 0x, up to the largest of 64 bits. */
	private int parseNumber(byte[] text, int from) {
		if (text[from + 1] == 'x') {
			return parseHex(text, from + 2);
		}
		long word = Bytes.word(text, from);
		int digits = Bytes.digits(word);
		if (digits < 8) {
			number = digits == 0 ? 0 : Bytes.decimal(word, digits);
			return digits == 0 ? -1 : from + digits;
		}
		return parseLongNumber(text, from, Bytes.decimal(word, 8));
	}

	private int parseLongNumber(byte[] text, int from, long first) {
		long word = Bytes.word(text, from + 8);
		int digits = Bytes.digits(word);
		number = digits == 0 ? first : first * POWERS_OF_TEN[digits] + Bytes.decimal(word, digits);
		if (digits < 8) {
			return from + 8 + digits;
		}
		word = Bytes.word(text, from + 16);
		digits = Bytes.digits(word);
		if (digits == 0) {
			return from + 16;
		}
		number = number * POWERS_OF_TEN[digits] + Bytes.decimal(word, digits);
		// of 20 digits, those beginning with 1 fit if they did not wrap around
		boolean fits = digits < 4 || digits == 4 && text[from] == '1' && Long.compareUnsigned(number, TEN_TO_THE_19TH) >= 0;
		return fits ? from + 16 + digits : -1;
	}

	private int parseHex(byte[] text, int from) {
		long word = Bytes.word(text, from);
		int digits = Bytes.hexDigits(word);
		if (digits == 0) {
			return -1;
		}
		number = Bytes.hex(word, digits);
		if (digits == 8) {
			word = Bytes.word(text, from + 8);
			int more = Bytes.hexDigits(word);
			if (more > 0) {
				number = number << (more << 2) | Bytes.hex(word, more);
				return from + 8 + more;
			}
		}
		return from + digits;
	}
}
