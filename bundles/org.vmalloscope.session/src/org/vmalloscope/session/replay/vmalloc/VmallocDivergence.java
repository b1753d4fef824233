package org.vmalloscope.session.replay.vmalloc;

/**
 * Where the engine differed from the trace, and the trace won.
 *
 * @param index     index of the event
 * @param line      its line; 0 for none
 * @param predicted what the engine has or would have done, in words
 * @param recorded  what the trace has, in words
 * @param cause     the likely cause
 */
public record VmallocDivergence(int index, long line, String predicted, String recorded, Cause cause) {
	/** Why the engine can differ. */
	public enum Cause {
		/** The state before the trace is not known. */
		UNSEEN_STATE,
		/** Work of other CPUs, in an order that the trace does not show. */
		CONCURRENT,
		/** An earlier difference has left another state behind. */
		CONSEQUENCE
	}

	/** A sentence for people. */
	public String text() {
		return "predicted " + predicted + ", recorded " + recorded + " (" + cause + ')';
	}
}
