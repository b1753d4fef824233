package org.vmalloscope.paint.data;

/** Is told of runs: stretches of values that look the same. */
@FunctionalInterface
public interface RunVisitor {
	/**
	 * @param start the first value
	 * @param end the value after the last one
	 * @param look an index into the looks of the rows
	 * @return whether to go on
	 */
	boolean run(long start, long end, int look);
}
