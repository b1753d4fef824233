package org.vmalloscope.ui.events;

/** A part of the window that shows a table of operations. UI thread. */
public interface EventsPart {
	/** Asks what to find. */
	void find();

	/** Finds the same again. */
	void findNext(boolean forward);

	/** Copies the selected rows. */
	void copy();
}
