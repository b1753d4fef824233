package org.vmalloscope.scenario.compile;

/**
 * A task.
 *
 * @param name  as in {@code worker[3]}; plain when there is only one of the name
 * @param cpu   where it runs
 * @param entry its first instruction
 * @param end   the instruction after its last one
 */
public record TaskCode(String name, int cpu, int entry, int end) {
}
