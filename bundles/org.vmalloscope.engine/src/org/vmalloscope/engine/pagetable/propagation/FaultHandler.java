package org.vmalloscope.engine.pagetable.propagation;

import org.vmalloscope.engine.schedule.Context;

/** What a kernel does when the kernel touches a kernel address that its tables do not map. */
public enum FaultHandler {
	/** x86 with {@code vmalloc_fault} (i386 to this day but for early 5.8; x86-64 up to 5.7): copies the entry without any lock, then looks whether the page is mapped. */
	X86("x86 with vmalloc_fault", true, false, true, false),
	/** x86 without {@code vmalloc_fault}: x86-64 since 5.8. */
	X86_WITHOUT_COPY("x86 without vmalloc_fault", false, false, true, false),
	/** arm ({@code do_translation_fault}): copies the entry; the access is done again whether or not the page is mapped. Page-level faults never touch the mmap lock. */
	ARM("arm", true, false, false, false),
	/** arm before the fix of 2025: a page-level fault at a kernel address takes the mmap lock like any other. */
	ARM_BEFORE_FIX("arm before 2025", true, false, false, true),
	/** alpha with {@code CONFIG_ALPHA_LARGE_VMALLOC}: gives up first without an mm, in interrupts and with preemption or page faults off; then copies the entry. */
	ALPHA_LARGE("alpha with LARGE_VMALLOC", true, true, false, false),
	/** alpha otherwise: knows nothing of kernel addresses; page-level faults take the mmap lock. */
	ALPHA("alpha", false, true, false, true),
	/** arm64: nothing is copied; a translation fault at a kernel address goes straight to the exception table. */
	ARM64("arm64", false, false, false, false);

	private final String description;
	private final boolean copies;
	private final boolean needsProcess;
	private final boolean checksPage;
	private final boolean takesMmapLock;

	FaultHandler(String description, boolean copies, boolean needsProcess, boolean checksPage, boolean takesMmapLock) {
		this.description = description;
		this.copies = copies;
		this.needsProcess = needsProcess;
		this.checksPage = checksPage;
		this.takesMmapLock = takesMmapLock;
	}

	/** For people. */
	public String description() {
		return description;
	}

	/** Whether it copies a missing slot from the reference table. */
	public boolean copies() {
		return copies;
	}

	/** Whether, having copied, it gives up at once if the page is not mapped either; otherwise the access is done again and faults again. */
	public boolean checksPage() {
		return checksPage;
	}

	/**
	 * Whether it takes an entry that is there by now for an error: alpha's test is "the copy is empty and the reference is not", so of two threads of a process that
	 * fault at the same time the second finds nothing to do and dies.
	 */
	public boolean givesUpIfCopiedMeanwhile() {
		return this == ALPHA_LARGE;
	}

	/** Whether it refuses to copy in a context: {@code if (!mm || faulthandler_disabled()) goto no_context} comes first. */
	public boolean refusesToCopy(Context context) {
		return !copies || needsProcess && handlerDisabled(context);
	}

	/** Whether it takes the mmap lock, which may sleep, for a kernel address in a context; what it is about to find out is that there is no vma. */
	public boolean takesMmapLock(Context context) {
		return takesMmapLock && !handlerDisabled(context);
	}

	/** {@code !mm || faulthandler_disabled()}: no user memory, or not to sleep as far as the preemption count tells; an RCU reader does not show in it. */
	private static boolean handlerDisabled(Context context) {
		return context.is(Context.NO_MM | Context.INTERRUPT | Context.FAULTS_DISABLED | Context.PREEMPTION_OFF);
	}
}
