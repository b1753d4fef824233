package org.vmalloscope.ui.events;

import java.util.Locale;
import java.util.function.Function;

import org.vmalloscope.session.Operation;

/** The columns of the events table. */
enum EventColumn {
	/** The position at which the operation has just run. */
	NUMBER("#", 9, true, operation -> Integer.toString(operation.index() + 1)),
	LINE("Line", 9, true, operation -> operation.line() > 0 ? Long.toString(operation.line()) : ""),
	TIME("Time (s)", 13, true, operation -> operation.timeNanos() < 0 ? "" : seconds(operation.timeNanos())),
	CPU("CPU", 5, true, operation -> operation.cpu() < 0 ? "" : Integer.toString(operation.cpu())),
	TASK("Task", 18, false, Operation::task),
	KIND("Event", 19, false, operation -> operation.kind().label()),
	TEXT("What", 90, false, Operation::text);

	private final String title;
	private final int characters;
	private final boolean isNumber;
	private final Function<Operation, String> text;

	EventColumn(String title, int characters, boolean isNumber, Function<Operation, String> text) {
		this.title = title;
		this.characters = characters;
		this.isNumber = isNumber;
		this.text = text;
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

	String text(Operation operation) {
		return text.apply(operation);
	}

	private static String seconds(long nanos) {
		return String.format(Locale.ROOT, "%d.%06d", nanos / 1_000_000_000, nanos % 1_000_000_000 / 1000);
	}
}
