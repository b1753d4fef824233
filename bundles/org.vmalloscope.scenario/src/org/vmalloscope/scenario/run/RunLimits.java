package org.vmalloscope.scenario.run;

/**
 * When a run is given up.
 *
 * @param operations   positions at most
 * @param instructions instructions between two positions at most: a loop without operations would never end
 */
public record RunLimits(int operations, int instructions) {
	/** Ten million operations. */
	public static final RunLimits DEFAULT = new RunLimits(10_000_000, 200_000_000);
}
