package org.vmalloscope.trace.ftrace;

import java.util.Arrays;

import org.vmalloscope.trace.event.EventField;
import org.vmalloscope.trace.event.EventTableBuilder;
import org.vmalloscope.trace.internal.Bytes;

/** The fields of the event being read, by slot of its kind, and what its two parsers share. */
final class Payload {
	/** No kind has more slots. */
	static final int MOST_SLOTS = 16;
	/** Stands for a text that the table could not take any more. */
	private static final byte[] NO_ROOM = Bytes.ascii("(too much text)");

	final EventTableBuilder builder;
	final PointerStatistics pointers = new PointerStatistics();
	/** Numbers; for texts and chunks their numbers. 0 where there is none. */
	long[] values = new long[MOST_SLOTS];
	private long[] before = new long[MOST_SLOTS];
	/** Bit per slot that has a value. */
	int present;

	Payload(EventTableBuilder builder) {
		this.builder = builder;
	}

	void clear(int slots) {
		Arrays.fill(values, 0, slots, 0);
		present = 0;
	}

	/** Whether the event before had the same values in these slots. */
	boolean sameAsBefore(int slots) {
		return Arrays.equals(values, 0, slots, before, 0, slots);
	}

	/** Goes on to the next event and remembers this one's values. */
	void next() {
		long[] swap = before;
		before = values;
		values = swap;
	}

	/** The number of a text. */
	int text(byte[] text, int from, int to) {
		int id = builder.texts.add(text, from, to);
		return id >= 0 ? id : Math.max(0, builder.texts.add(NO_ROOM, 0, NO_ROOM.length));
	}

	/** End of a text value: the next blank, but a symbol may be followed by its module: {@code function+0x1/0x2 [module]}. */
	static int endOfText(EventField field, byte[] text, int from, int to) {
		int end = Bytes.indexOf(text, from, to, (byte) ' ');
		if (field == EventField.CALL_SITE && end + 1 < to && text[end + 1] == '[') {
			int close = Bytes.indexOf(text, end, to, (byte) ']');
			return close == to ? end : close + 1;
		}
		return end;
	}
}
