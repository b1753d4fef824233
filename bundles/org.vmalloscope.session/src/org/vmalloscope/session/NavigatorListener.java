package org.vmalloscope.session;

/** Told what a {@link Navigator} does, on the navigator's thread, in order. Must be quick: the next move waits. */
@FunctionalInterface
public interface NavigatorListener {
	/** What a navigator is doing. */
	enum Activity {
		/** It waits for commands. */
		IDLE,
		/** It goes somewhere. */
		MOVING,
		/** It looks for the next stop. */
		RUNNING,
		/** It plays. */
		PLAYING
	}

	/** The navigator went from one moment to another. */
	void moved(Moment before, Moment now);

	/** The navigator does something else now. */
	default void activityChanged(Activity activity) {
	}

	/** A run has come so far without a stop. */
	default void ranTo(int position) {
	}

	/** A run found no stop and stays where it was. */
	default void nothingFound(boolean forward) {
	}

	/** A command failed; the navigator stays where it was. */
	default void failed(RuntimeException cause) {
	}
}
