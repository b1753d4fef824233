package org.vmalloscope.session.replay;

import org.eclipse.jdt.annotation.Nullable;

/**
 * Replays the events of one allocator. A course asks its replayers one after the other, for each event in turn. Deterministic; used by one
 * thread at a time.
 */
public interface EventReplayer {
	/**
	 * Executes an event, if it is one of this replayer's: predicts, compares, takes over.
	 *
	 * @param event index in the event table
	 * @return whether it was one of this replayer's
	 */
	boolean execute(int event);

	/**
	 * The answer that this replayer gave to a recorded request.
	 *
	 * @param event index of the event with the recorded result
	 * @return the prediction in the form of the placements file ({@code base+offset}, {@code 0xADDRESS}, {@code FAIL}, {@code unknown});
	 *         null if the event is none of this replayer's, or was not executed yet
	 */
	@Nullable String prediction(int event);

	/** What the replayer remembers beside the machine; immutable. */
	Object snapshot();

	/** Returns to a state that {@link #snapshot} gave; the machine was restored before. */
	void restore(Object snapshot);
}
