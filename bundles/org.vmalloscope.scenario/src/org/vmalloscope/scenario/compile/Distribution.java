package org.vmalloscope.scenario.compile;

/**
 * Where random numbers come from.
 *
 * @param dimension what they count
 * @param values    UNIFORM: least and greatest; EXPONENTIAL: the mean; CHOICE: the values
 * @param weights   CHOICE: the sum of the weights up to each value
 */
public record Distribution(String name, Kind kind, Dimension dimension, long[] values, long[] weights) {
	/** The shapes. */
	public enum Kind {
		UNIFORM, EXPONENTIAL, CHOICE
	}
}
