package org.vmalloscope.engine.schedule.explore;

/** What is known after an exploration. */
public enum Verdict {
	/** No schedule fails. */
	VERIFIED,
	/** No schedule of at most the given number of steps fails; longer ones were not looked at. */
	VERIFIED_UP_TO_STEPS,
	/** Some schedule fails, and there is one. */
	FAILS,
	/** A bound or the user stopped the search before everything was looked at; nothing that was looked at fails. */
	UNDECIDED
}
