package org.vmalloscope.engine.percpu;

/** Why an allocation returned NULL. */
public enum FailureReason {
	/** Size 0 or above the largest size, alignment above a page or no power of two. */
	ILLEGAL("illegal size or align"),
	/** The task was killed while it waited for the mutex; no message. */
	KILLED("killed"),
	/** The reserved chunk has no room. */
	RESERVED_FULL("alloc from reserved chunk failed"),
	/** No populated room, and an atomic caller cannot wait for more. */
	ATOMIC_NO_SPACE("atomic alloc failed, no space left"),
	/** No memory for chunk metadata, or no congruent address space. */
	NO_CHUNK("failed to allocate new chunk"),
	/** No memory for a longer area map (A1 to A3). */
	NO_MAP("failed to extend area map"),
	/** The same for the reserved chunk. */
	NO_RESERVED_MAP("failed to extend area map of reserved chunk"),
	/** No page frames for the pages of the area. */
	NOT_POPULATED("failed to populate"),
	/** The machine stopped during the allocation. */
	HALTED("machine halted");

	private final String text;

	FailureReason(String text) {
		this.text = text;
	}

	/** The words of the kernel's message. */
	public String text() {
		return text;
	}
}
