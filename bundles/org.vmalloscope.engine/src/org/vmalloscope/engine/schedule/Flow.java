package org.vmalloscope.engine.schedule;

/** What a step's action returns: where its task goes on and what happened, in one {@code int} so that no step allocates. */
public final class Flow {
	/** To the next step. */
	public static final int NEXT = 0;
	/** To the step's branch target. */
	public static final int BRANCH = 1;
	/** The task is over. */
	public static final int END = 2;
	/** To the step's second branch target. */
	public static final int OTHER = 3;

	private static final Outcome[] OUTCOMES = Outcome.values();

	private Flow() {
	}

	/** To the next step, with an outcome. */
	public static int next(Outcome outcome) {
		return NEXT | outcome.ordinal() << 2;
	}

	/** To the branch target, with an outcome. */
	public static int branch(Outcome outcome) {
		return BRANCH | outcome.ordinal() << 2;
	}

	/** To the second branch target, with an outcome. */
	public static int other(Outcome outcome) {
		return OTHER | outcome.ordinal() << 2;
	}

	/** The end of the task, with an outcome. */
	public static int end(Outcome outcome) {
		return END | outcome.ordinal() << 2;
	}

	static int way(int flow) {
		return flow & 3;
	}

	static Outcome outcome(int flow) {
		return OUTCOMES[flow >>> 2];
	}
}
