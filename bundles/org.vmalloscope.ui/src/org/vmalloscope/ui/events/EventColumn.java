package org.vmalloscope.ui.events;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiFunction;

import org.vmalloscope.session.Birth;
import org.vmalloscope.session.Operation;
import org.vmalloscope.session.Session;

/** The columns of the events table. */
enum EventColumn {
	/** Breakpoints, and which operation comes next. */
	RULER("", 1, false, (session, operation) -> ""),
	/** The position at which the operation has just run. */
	NUMBER("#", 7, true, (session, operation) -> Integer.toString(operation.index() + 1)),
	TIME("Time (s)", 11, true, (session, operation) -> operation.timeNanos() < 0 ? "" : seconds(operation.timeNanos())),
	CPU("CPU", 4, true, (session, operation) -> operation.cpu() < 0 ? "" : Integer.toString(operation.cpu())),
	KIND("Event", 15, false, (session, operation) -> operation.kind().label()),
	/** Bytes of the area that the operation made or freed. */
	SIZE("Size", 7, true, (session, operation) -> area(session, operation).map(area -> Long.toString(area.size())).orElse("")),
	/** Where that area is. */
	PLACE("Place", 17, false, (session, operation) -> area(session, operation).map(EventColumn::place).orElse("")),
	TASK("Task", 17, false, (session, operation) -> operation.task()),
	LINE("Line", 7, true, (session, operation) -> operation.line() > 0 ? Long.toString(operation.line()) : ""),
	TEXT("What", 80, false, (session, operation) -> operation.text());

	/** So many operations, spread over the session, tell whether a column is empty. */
	private static final int LOOKED_AT = 200;

	private final String title;
	private final int characters;
	private final boolean isNumber;
	private final BiFunction<Session, Operation, String> text;

	EventColumn(String title, int characters, boolean isNumber, BiFunction<Session, Operation, String> text) {
		this.title = title;
		this.characters = characters;
		this.isNumber = isNumber;
		this.text = text;
	}

	/** The columns that a session has something for. */
	static List<EventColumn> of(Session session) {
		return Arrays.stream(values()).filter(column -> column.isUsed(session)).toList();
	}

	private boolean isUsed(Session session) {
		int step = Math.max(1, session.length() / LOOKED_AT);
		for (int i = 0; i < session.length(); i += step) {
			if (!text(session, session.operation(i)).isEmpty()) {
				return true;
			}
		}
		return this == RULER || this == NUMBER || this == TEXT;
	}

	String title() {
		return title;
	}

	/** How wide it is at first, in characters. */
	int characters() {
		return characters;
	}

	boolean isNumber() {
		return isNumber;
	}

	String text(Session session, Operation operation) {
		return text.apply(session, operation);
	}

	private static String seconds(long nanos) {
		return String.format(Locale.ROOT, "%d.%06d", nanos / 1_000_000_000, nanos % 1_000_000_000 / 1000);
	}

	private static Optional<Birth> area(Session session, Operation operation) {
		Optional<Birth> made = session.births().madeBy(operation.index());
		return made.isPresent() ? made : session.births().endedBy(operation.index());
	}

	private static String place(Birth birth) {
		return birth.chunkId() == Birth.VMALLOC ? "0x" + Long.toHexString(birth.place()) : birth.chunkId() + "+" + birth.place();
	}
}
