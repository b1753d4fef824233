package org.vmalloscope.trace.ftrace;

import java.util.List;

import org.eclipse.jdt.annotation.Nullable;
import org.vmalloscope.trace.event.EventField;
import org.vmalloscope.trace.event.EventKind;
import org.vmalloscope.trace.internal.Bytes;

/** Finds event kinds by the bytes of their names, and their fields by the bytes of theirs, a word or two at a time. */
final class KindTable {
	private static final int SIZE = 256;

	/** How a name looks in a line, with the {@code =} or {@code :} behind it, as three masked words. */
	static final class SlotKey {
		final EventField field;
		final EventField.Type type;
		final int length;
		/** The name is followed by a colon and a blank. */
		final boolean colon;
		private final long first;
		private final long second;
		private final long firstMask;
		private final long secondMask;
		private final long third;
		private final long thirdMask;

		private SlotKey(EventField field, String name) {
			this.field = field;
			this.type = field.type();
			byte[] bytes = padded(name);
			length = name.length();
			colon = name.endsWith(":");
			firstMask = Bytes.mask(length);
			secondMask = Bytes.mask(Math.max(0, length - 8));
			thirdMask = Bytes.mask(Math.max(0, length - 16));
			first = Bytes.word(bytes, 0) & firstMask;
			second = Bytes.word(bytes, 8) & secondMask;
			third = Bytes.word(bytes, 16) & thirdMask;
		}

		boolean matches(byte[] text, int at) {
			return ((Bytes.word(text, at) ^ first) & firstMask) == 0
					&& (length <= 8 || ((Bytes.word(text, at + 8) ^ second) & secondMask | (Bytes.word(text, at + 16) ^ third) & thirdMask) == 0);
		}
	}

	/** What the parser needs of a kind. */
	static final class Shape {
		final EventKind kind;
		final EventKind.Group group;
		final SlotKey[] slots;
		final int required;
		/** The name and the colon behind it. */
		private final SlotKey name;
		/** The kind that followed this one last time. */
		private Shape successor = this;

		private Shape(EventKind kind) {
			this.kind = kind;
			group = kind.group();
			name = new SlotKey(EventField.MARK, kind.traceName() + ':');
			List<EventKind.Slot> named = kind.slots();
			slots = new SlotKey[named.size()];
			int mask = 0;
			for (int i = 0; i < slots.length; i++) {
				EventKind.Slot slot = named.get(i);
				// alloc_vmap_area prints "va_start: 123"
				boolean colon = kind == EventKind.VMAP_ALLOC && slot.field() == EventField.ADDRESS;
				slots[i] = new SlotKey(slot.field(), slot.name() + (colon ? ':' : '='));
				mask |= slot.required() ? 1 << i : 0;
			}
			required = mask;
		}

		int nameLength() {
			return name.length - 1;
		}
	}

	private final Shape[] shapes = new Shape[SIZE];
	private Shape last;

	KindTable() {
		last = new Shape(EventKind.MARKER);
		for (EventKind kind : EventKind.values()) {
			Shape shape = new Shape(kind);
			int at = place(padded(kind.traceName()), 0, kind.traceName().length());
			while (shapes[at] != null) {
				at = at + 1 & SIZE - 1;
			}
			shapes[at] = shape;
		}
	}

	/** The kind whose name and colon stand at a position, if it is the one that followed the last kind before; else null. */
	@Nullable Shape findExpected(byte[] text, int from) {
		Shape expected = last.successor;
		if (expected.name.matches(text, from)) {
			last = expected;
			return expected;
		}
		return null;
	}

	/** The kind whose name is [from, to); null if there is none. */
	@Nullable Shape find(byte[] text, int from, int to) {
		for (int at = place(text, from, to - from);; at = at + 1 & SIZE - 1) {
			Shape shape = shapes[at];
			if (shape == null) {
				return null;
			}
			if (shape.name.length == to - from + 1 && shape.name.matches(text, from)) {
				last.successor = shape;
				last = shape;
				return shape;
			}
		}
	}

	/** The kinds whose names begin alike end differently, so both ends count. */
	private static int place(byte[] text, int from, int length) {
		long head = Bytes.word(text, from) & Bytes.mask(length);
		long tail = length > 8 ? Bytes.word(text, from + length - 8) : 0;
		long hash = (head * 31 + tail + length) * 0x9E3779B97F4A7C15L;
		return (int) (hash >>> 56) & SIZE - 1;
	}

	private static byte[] padded(String text) {
		byte[] bytes = new byte[text.length() + Bytes.PADDING];
		System.arraycopy(Bytes.ascii(text), 0, bytes, 0, text.length());
		return bytes;
	}
}
