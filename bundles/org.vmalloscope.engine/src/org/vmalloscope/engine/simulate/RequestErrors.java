package org.vmalloscope.engine.simulate;

/** Receives what is wrong in a request file. */
@FunctionalInterface
public interface RequestErrors {
	/**
	 * A line that is skipped because it is not understood.
	 *
	 * @param file name of the file as the caller gave it
	 * @param line number of the line, from 1
	 */
	void error(String file, int line, String message);
}
