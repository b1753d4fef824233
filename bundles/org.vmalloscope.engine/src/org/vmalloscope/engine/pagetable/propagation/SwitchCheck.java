package org.vmalloscope.engine.pagetable.propagation;

/** What a context switch does about stale copies. */
public enum SwitchCheck {
	/** Nothing. */
	NONE,
	/** {@code check_vmalloc_seq} in {@code switch_mm}: copies the window if a counter has changed (arm). */
	ON_SWITCH,
	/** Also in {@code enter_lazy_tlb}, when a kernel thread goes on with the tables of the process before it (arm with vmapped stacks). */
	ON_SWITCH_AND_LAZY
}
