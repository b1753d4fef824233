package org.vmalloscope.session.replay;

import java.util.Arrays;
import java.util.BitSet;
import java.util.Locale;
import java.util.Set;

import org.vmalloscope.trace.event.EventField;
import org.vmalloscope.trace.event.EventKind;
import org.vmalloscope.trace.event.EventTable;

/**
 * What the engine answered to each recorded percpu request, by the event with the recorded result. Depends on the trace alone, so running
 * a stretch again writes the same answers again; therefore it is no part of a course's state.
 */
public final class Answers {
	/** What an answer says. */
	public enum Kind {
		/** The request was not executed yet. */
		NONE,
		/** No prediction was possible. */
		UNKNOWN,
		/** A place in a chunk. */
		PLACE,
		/** A place in a chunk that would be created. */
		NEW_CHUNK,
		/** The request fails. */
		FAIL
	}

	/** Events that end a percpu request. */
	static final Set<EventKind> RESULTS = Set.of(EventKind.PERCPU_ALLOC, EventKind.PERCPU_ALLOC_FAIL);

	private final EventTable events;
	private final String format;
	private final int[] results;
	private final byte[] kinds;
	private final long[] bases;
	private final int[] offsets;
	private final BitSet reordered = new BitSet();

	/** @param digits of a pointer in the trace */
	Answers(EventTable events, int digits) {
		this.events = events;
		format = "%0" + digits + "x+%d";
		int[] found = new int[16];
		int count = 0;
		for (int event = events.next(0, RESULTS); event < events.size(); event = events.next(event + 1, RESULTS)) {
			if (count == found.length) {
				found = Arrays.copyOf(found, count * 2);
			}
			found[count++] = event;
		}
		results = Arrays.copyOf(found, count);
		kinds = new byte[count];
		bases = new long[count];
		offsets = new int[count];
	}

	/** How many recorded results there are. */
	public int size() {
		return results.length;
	}

	/** The event of a recorded result. @param index 0 to {@link #size} - 1, in the order of the file */
	public int event(int index) {
		return results[index];
	}

	/** What the engine answered. */
	public Kind kind(int index) {
		return Kind.values()[kinds[index]];
	}

	/** Whether the answer is what was recorded. */
	public boolean isRight(int index) {
		int event = results[index];
		return switch (kind(index)) {
			case FAIL -> events.kind(event) == EventKind.PERCPU_ALLOC_FAIL;
			case PLACE -> events.kind(event) == EventKind.PERCPU_ALLOC && offsets[index] == (int) events.value(event, EventField.OFFSET)
					&& bases[index] == events.chunkPointer(events.chunk(event));
			default -> false;
		};
	}

	/** How many answers are of this kind. */
	public int count(Kind kind) {
		int count = 0;
		for (byte each : kinds) {
			count += each == kind.ordinal() ? 1 : 0;
		}
		return count;
	}

	/** How many answers are what was recorded. */
	public int countRight() {
		int count = 0;
		for (int i = 0; i < results.length; i++) {
			count += isRight(i) ? 1 : 0;
		}
		return count;
	}

	/** For how many answers lines near them had to change places: another order of the tasks that had the lock explains the recorded place. */
	public int countReordered() {
		return reordered.cardinality();
	}

	/** What was recorded: {@code base+offset} as the trace prints the base, or {@code FAIL}. */
	public String recorded(int index) {
		int event = results[index];
		return events.kind(event) == EventKind.PERCPU_ALLOC ? place(events.chunkPointer(events.chunk(event)), (int) events.value(event, EventField.OFFSET)) : "FAIL";
	}

	/** What the engine answered, in the same form; a chunk that does not exist yet has base 0; {@code unknown} where it had no answer. */
	public String predicted(int index) {
		return switch (kind(index)) {
			case PLACE, NEW_CHUNK -> place(bases[index], offsets[index]);
			case FAIL -> "FAIL";
			default -> "unknown";
		};
	}

	private String place(long base, int offset) {
		return String.format(Locale.ROOT, format, base, offset);
	}

	/** The index of an event's result; negative if it ends no request. */
	int indexOf(int event) {
		return Arrays.binarySearch(results, event);
	}

	void put(int event, Kind kind, long base, int offset) {
		int index = indexOf(event);
		if (index >= 0) {
			kinds[index] = (byte) kind.ordinal();
			bases[index] = base;
			offsets[index] = offset;
			reordered.clear(index);
		}
	}

	/** The answer is a place, in another order than that of the lines. */
	void putReordered(int event, long base, int offset) {
		put(event, Kind.PLACE, base, offset);
		reordered.set(indexOf(event));
	}

	Kind kindOf(int event) {
		int index = indexOf(event);
		return index < 0 ? Kind.NONE : kind(index);
	}
}
