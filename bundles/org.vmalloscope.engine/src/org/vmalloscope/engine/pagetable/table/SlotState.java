package org.vmalloscope.engine.pagetable.table;

import org.vmalloscope.engine.pagetable.propagation.TableSpace;

/** How a process's copy of a slot stands to the reference table. */
public enum SlotState {
	/** Nobody has anything there. */
	EMPTY,
	/** An entry of the reference table itself. */
	INSTALLED,
	/** The copy is that of the reference table. */
	COPIED,
	/** The reference table has an entry, the process has none: an access faults. */
	MISSING,
	/** The process has another entry than the reference table: an access goes where it should not. */
	STALE;

	static SlotState of(int reference, int copy) {
		if (copy == reference) {
			return copy == TableSpace.EMPTY ? EMPTY : COPIED;
		}
		return copy == TableSpace.EMPTY ? MISSING : STALE;
	}
}
