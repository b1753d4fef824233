package org.vmalloscope.ui.events;

import java.util.OptionalInt;

import org.eclipse.jdt.annotation.Nullable;

/** A part of the window that shows a table of operations. UI thread. */
public interface EventsPart {
	/** The table; null as long as there is nothing to show in one. */
	@Nullable
	EventsTable table();

	/** The operation in the first of the selected rows; empty when none is selected. */
	default OptionalInt selectedOperation() {
		EventsTable shown = table();
		return shown == null ? OptionalInt.empty() : shown.selected();
	}

	/** Asks what to find. */
	default void find() {
		EventsTable shown = table();
		if (shown != null) {
			shown.openFind();
		}
	}

	/** Finds the same again. */
	default void findNext(boolean forward) {
		EventsTable shown = table();
		if (shown != null) {
			shown.findNext(forward);
		}
	}

	/** Copies the selected rows. */
	default void copy() {
		EventsTable shown = table();
		if (shown != null) {
			shown.copy();
		}
	}
}
