package org.vmalloscope.ui.document;

/** Breakpoints of operations. UI thread only. */
public interface OperationBreaks {
	/** What there is at an operation. */
	enum Mark {
		/** Nothing. */
		NONE,
		/** A breakpoint. */
		ENABLED,
		/** A breakpoint that does not stop. */
		DISABLED
	}

	/** What there is at operation {@code index}. */
	Mark at(int index);

	/** Sets a breakpoint at operation {@code index}, or removes the one that is there. */
	void toggle(int index);
}
