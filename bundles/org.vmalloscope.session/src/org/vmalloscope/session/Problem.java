package org.vmalloscope.session;

/**
 * Something about a session that a user should know: what a reader did not understand, or where a replay differed from what was
 * recorded.
 *
 * @param severity  how bad it is
 * @param file      the file as the user named it; empty if it is about none
 * @param line      1-based line of the file; 0 if it is about none
 * @param operation the operation that it is about, or -1
 * @param text      what, in one sentence
 */
public record Problem(Severity severity, String file, long line, int operation, String text) {
	/** How bad a problem is. */
	public enum Severity {
		/** Good to know. */
		INFO,
		/** Something is missing or was assumed. */
		WARNING,
		/** Something is wrong. */
		ERROR,
		/** The engine decided otherwise than the recorded kernel, whose decision was taken over. */
		DIVERGENCE
	}

	/** {@code file:line: text}, as far as they are known. */
	@Override
	public String toString() {
		return (file.isEmpty() ? "" : file + ":") + (line > 0 ? line + ":" : "") + (file.isEmpty() && line <= 0 ? "" : " ") + text;
	}
}
