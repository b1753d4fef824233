package org.vmalloscope.trace;

/** How bad a {@link Diagnostic} is for what the user will see. */
public enum Severity {
	/** Worth knowing; nothing is missing. */
	INFO,
	/** Something is missing or doubtful; what is shown may differ from what happened. */
	WARNING,
	/** The file, or a part of it, could not be used. */
	ERROR
}
