package org.vmalloscope.scenario.compile;

/**
 * A variable or an array.
 *
 * @param name      as it is written; variables that only the compiler needs have none
 * @param dimension what its values count
 * @param line      where it got its first value
 */
public record Name(String name, Dimension dimension, int line) {
}
