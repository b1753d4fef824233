package org.vmalloscope.engine.schedule;

/** What a step ended in, beyond having been done. */
public enum Outcome {
	/** Nothing noteworthy. */
	NONE(false),
	/** The translation failed; the fault handler is entered. */
	FAULT(false),
	/** The fault handler made the access possible; it is done again. */
	RECOVER(false),
	/** The exception table had an entry for the instruction: it goes on with a substitute value. */
	FIXUP(false),
	/** The kernel returned an error or {@code NULL} to its caller. */
	REFUSED(false),
	/** The user process is sent a signal. */
	SIGNAL(false),
	/** "unable to handle kernel paging request": the task dies. */
	OOPS(true),
	/** "sleeping function called from invalid context". */
	SLEEP_BUG(true),
	/** A fault that cannot be served because serving it faults again. */
	RECURSION(true),
	/** An access succeeded through an entry whose memory is no longer the accessor's. */
	STALE_ACCESS(true),
	/** No memory and nobody left to kill. */
	OUT_OF_MEMORY(true),
	/** Unfinished tasks, none of which can ever go on. */
	DEADLOCK(true),
	/** An expectation of the scenario does not hold. */
	VIOLATION(true);

	private final boolean failure;

	Outcome(boolean failure) {
		this.failure = failure;
	}

	/** Whether the kernel is broken after it, as opposed to inconvenienced. */
	public boolean failure() {
		return failure;
	}
}
