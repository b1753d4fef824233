package org.vmalloscope.ui.events;

import java.util.OptionalInt;

/** A part of the window that shows a table of operations. UI thread. */
public interface EventsPart {
	/** The operation in the first of the selected rows; empty when none is selected. */
	OptionalInt selectedOperation();

	/** Asks what to find. */
	void find();

	/** Finds the same again. */
	void findNext(boolean forward);

	/** Copies the selected rows. */
	void copy();
}
