package org.vmalloscope.session;

import java.util.concurrent.CancellationException;

/** Told how far a long piece of work has come, and asked whether it is still wanted. Called on the thread that does the work. */
public interface SessionMonitor {
	/** Hears nothing and never cancels. */
	SessionMonitor NONE = new SessionMonitor() {
	};

	/**
	 * How far the work has come.
	 *
	 * @param what the part of the work, for people
	 * @param done in the unit of {@code total}
	 * @param total 0 when it is not known
	 */
	default void progress(String what, long done, long total) {
	}

	/** Whether nobody wants the result any more. */
	default boolean isCancelled() {
		return false;
	}

	/** @throws CancellationException when the work is not wanted any more */
	default void check() {
		if (isCancelled()) {
			throw new CancellationException("cancelled");
		}
	}
}
