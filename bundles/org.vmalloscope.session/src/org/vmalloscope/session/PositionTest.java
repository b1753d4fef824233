package org.vmalloscope.session;

import java.util.function.Supplier;

/** A condition on positions; called for one position after the other, on the thread that searches. */
@FunctionalInterface
public interface PositionTest {
	/** A stretch of consecutive positions behind this one begins; for tests that compare a position with the one before. */
	default void begin(int position, Supplier<Course.State> state) {
	}

	/**
	 * Whether the position is wanted.
	 *
	 * @param state the machine there; making it costs something, so ask only when it is needed
	 */
	boolean test(int position, Supplier<Course.State> state);
}
