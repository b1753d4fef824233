package org.vmalloscope.trace.event;

/** What the percpu tracepoints printed for pointers. */
public enum PointerForm {
	/** Addresses. */
	RAW,
	/** Hashes: equal pointers print equal, but they are no addresses and arithmetic means nothing (4.15 and later, {@code %p}). */
	HASHED,
	/** No percpu tracepoint was read. */
	UNKNOWN
}
