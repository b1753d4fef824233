package org.vmalloscope.engine.pagetable.layout;

/** What was chosen when a kernel was built and booted, as far as it matters for page tables. */
public sealed interface ArchitectureConfiguration permits AlphaConfiguration, I386Configuration, X86_64Configuration, ArmConfiguration, Arm64Configuration {
	/** What it is, in one line, for people. */
	String description();

	/** The address space of such a kernel.
	 * @throws IllegalArgumentException if no such kernel would boot; the message says why */
	AddressLayout layout();
}
