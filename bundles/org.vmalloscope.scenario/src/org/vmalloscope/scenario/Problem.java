package org.vmalloscope.scenario;

/**
 * Something wrong in a scenario.
 *
 * @param file   name of the file, as messages show it
 * @param line   1-based
 * @param column 1-based; 0 when the whole line is meant
 * @param length characters; at least 1
 * @param text   what is wrong, and what was expected instead
 */
public record Problem(String file, int line, int column, int length, String text) {
	/** {@code file:line:column: text}. */
	@Override
	public String toString() {
		return file + ":" + line + ":" + (column > 0 ? column + ":" : "") + " " + text;
	}
}
