package org.vmalloscope.trace;

/**
 * One thing that is wrong with an input file.
 *
 * @param file     name of the file as the user knows it
 * @param line     1-based line in the uncompressed file; 0 when the whole file is meant
 * @param severity how bad it is
 * @param message  a sentence for the user, without file and line
 */
public record Diagnostic(String file, long line, Severity severity, String message) {
	/** {@code file:line: message}, the form that command line tools print. */
	@Override
	public String toString() {
		return line > 0 ? file + ':' + line + ": " + message : file + ": " + message;
	}
}
