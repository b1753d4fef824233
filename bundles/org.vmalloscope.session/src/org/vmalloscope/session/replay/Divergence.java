package org.vmalloscope.session.replay;

/**
 * A place where the engine decided otherwise than the recorded kernel; the recorded decision was then taken over.
 *
 * @param event     index in the event table
 * @param line      1-based line of the trace
 * @param decision  what was decided
 * @param predicted what the engine would have done, in words
 * @param recorded  what happened, in words
 * @param cause     the likely cause
 */
public record Divergence(int event, long line, Decision decision, String predicted, String recorded, Cause cause) {
	/** What the allocator decides. */
	public enum Decision {
		/** Where an area lies, or that it gets no place. */
		PLACEMENT("placement"),
		/** Which chunks are tried on the way there, and from where on. */
		SEARCH("search"),
		/** Which pages get page frames. */
		POPULATION("population"),
		/** What the balance work does. */
		BALANCE("balance work"),
		/** That an area which is freed exists. */
		FREE("free"),
		/** Where in the kernel's address space an area lies. */
		SPACE("address space"),
		/** That a chunk exists. */
		CHUNK("chunk");

		private final String label;

		Decision(String label) {
			this.label = label;
		}

		/** The name for people. */
		public String label() {
			return label;
		}
	}

	/** Why a prediction can differ from what happened. */
	public enum Cause {
		/** The state at the beginning is not recorded, or not yet. */
		UNSEEN_STATE("state from before the trace"),
		/** Work of other CPUs came in between, in an order that the trace does not show. */
		CONCURRENT("concurrent work"),
		/** Events are missing. */
		LOST_EVENTS("lost events"),
		/** The kernel ran out of memory or of address space, which the trace does not show. */
		SHORTAGE("shortage of memory or address space"),
		/** Which kind of chunk the caller's control group asks for is not recorded (5.9 to 5.13). */
		CHUNK_TYPE("type of chunk not recorded"),
		/** An earlier difference left other hints behind. */
		CONSEQUENCE("follows from an earlier difference"),
		/** None of these. */
		UNEXPLAINED("unexplained");

		private final String label;

		Cause(String label) {
			this.label = label;
		}

		/** The name for people. */
		public String label() {
			return label;
		}
	}

	/** A sentence for people. */
	public String text() {
		return decision.label + ": predicted " + predicted + ", recorded " + recorded + " (" + cause.label + ')';
	}
}
