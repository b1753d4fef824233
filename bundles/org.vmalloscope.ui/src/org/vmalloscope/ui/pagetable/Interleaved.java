package org.vmalloscope.ui.pagetable;

import org.vmalloscope.engine.schedule.Interleaving;
import org.vmalloscope.engine.schedule.explore.Limits;

/**
 * Steps of several CPUs in an order that can be stepped, changed and explored: a race, or the tasks of a scenario. What the view Interleaving shows and its actions work
 * on. UI thread only.
 */
interface Interleaved {
	/** An order as a file.
	 * @param name of the file, with its extension
	 * @param extension with its dot
	 * @param text what it holds */
	record Written(String name, String extension, String text) {
	}

	/** What is shown. */
	Interleaving interleaving();

	/** A name for files. */
	String name();

	/** How many rows are over. */
	int position();

	/** The row that keys move; -1 for none. */
	int selectedRow();

	/** Selects a row. */
	void select(int row);

	/** Goes to where so many rows are over. */
	void seek(int position);

	/** Takes the next step. */
	void forward();

	/** Goes one step back. */
	void back();

	/** Goes to the beginning. */
	void toStart();

	/** Goes behind the last step that is known. */
	void toEnd();

	/** Whether a step can be taken back. */
	boolean canGoBack();

	/** Whether there is a next step. */
	boolean canGoForward();

	/** Whether there are known steps ahead. */
	boolean isBeforeEnd();

	/** How many rows, from the first on, can change places. */
	int movable();

	/** Takes the step of a row when it would be the turn of another row. */
	void move(int from, int to);

	/** Takes the selected step one row earlier or later. */
	default void move(boolean down) {
		move(selectedRow(), selectedRow() + (down ? 1 : -1));
	}

	/** Explores all orders in the background. */
	void explore();

	/** Stops that. */
	void stopExploring();

	/** Whether the explorer is at work. */
	boolean isExploring();

	/** Whether there is something to explore. */
	boolean canExplore();

	/** Whether the explorer has found an order that fails. */
	boolean hasCounterExample();

	/** Opens that order. */
	void openCounterExample();

	/** How far an exploration goes. */
	Limits limits();

	/** Sets how far the next exploration goes. */
	void limitTo(Limits limits);

	/** What the explorer says, with links. */
	String verdictText();

	/** Whose order is shown, with links. */
	String orderText();

	/** Follows a link of those texts. */
	void follow(String link);

	/** Whether the order that is shown could be opened as one of its own. */
	boolean isAnotherOrder();

	/** Opens the order that is shown as one of its own. */
	void openAsSession();

	/** The order that is shown as a file.
	 * @throws IllegalArgumentException if it cannot be written down, with the reason */
	Written written();

	/** A text is no markup and no mnemonic of a link. */
	static String plain(String text) {
		return text.replace("&", "&&").replace('<', '\u2039');
	}
}
