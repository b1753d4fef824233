package org.vmalloscope.engine.memory;

/** What became of a request for page frames. */
public enum PageOutcome {
	/** All pages were taken. */
	TAKEN,
	/** None is held: what was taken before the failure was given back. */
	FAILED,
	/** The machine stopped while it was looking for memory: a panic, or a retry that can never end. {@link PageSupply#haltReason()} says which. */
	HALTED
}
