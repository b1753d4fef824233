package org.vmalloscope.scenario.compile;

/**
 * What an {@code expect} statement looks at.
 *
 * @param kind      how to judge
 * @param opcode    comparison ({@link Opcode#EQUAL} and its like), for COMPARISON
 * @param dimension what the compared values count, for COMPARISON
 * @param text      reason or message, or empty for any
 * @param source    the expectation as it is written
 * @param left      the left side as it is written
 */
public record Expectation(Kind kind, int opcode, Dimension dimension, String text, String source, String left) {
	/** How an expectation is judged; in brackets what is on the stack. */
	public enum Kind {
		/** [left, right]. */
		COMPARISON,
		/** [condition]. */
		CONDITION,
		/** [result] failed, for the reason in the text if there is one. */
		FAILED,
		/** [result]. */
		SUCCEEDED,
		/** [how often, or -1 for at least once] a log line contains the text. */
		MESSAGE,
		/** [] no log line contains the text. */
		NO_MESSAGE,
		/** [] the machine stopped, for a reason that contains the text. */
		PANIC,
		/** []. */
		NO_PANIC
	}

	static Expectation of(Kind kind, String text, String source) {
		return new Expectation(kind, Opcode.EQUAL, Dimension.NUMBER, text, source, "");
	}
}
