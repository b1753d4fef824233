package org.vmalloscope.ui.document;

import org.eclipse.jdt.annotation.Nullable;
import org.vmalloscope.session.Moment;

/** Hears what happens to a {@link Document}; on the UI thread. */
public interface DocumentListener {
	/** It is being read, was read, or could not be. Also called when the progress of reading changed. */
	default void stateChanged() {
	}

	/**
	 * The position changed. When the session moves faster than the screen, moves in between are left out.
	 *
	 * @param before what was shown before, so that a view can update by the difference
	 */
	default void moved(Moment before, Moment now) {
	}

	/** The session began or ended to run, play or move. */
	default void activityChanged() {
	}

	/** Something for the status line: a search found nothing, a command failed. */
	default void said(String message) {
	}

	/** There are other {@link Document#breaks breakpoints}. */
	default void breaksChanged() {
	}

	/** The text of a document that is edited was checked: {@link Document#textProblems} has changed. */
	default void textChecked() {
	}

	/** Something else is selected; null: nothing. */
	default void selected(@Nullable Subject subject) {
	}

	/** The moment shown is compared with something else. */
	default void compared() {
	}

	/** Views over time show another stretch; null: all of it. */
	default void ranged(@Nullable PositionRange range) {
	}
}
