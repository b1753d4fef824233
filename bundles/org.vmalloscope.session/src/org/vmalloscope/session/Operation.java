package org.vmalloscope.session;

/**
 * One operation of a course, for people: what a row of the events table shows.
 *
 * @param index     0-based
 * @param kind      what it does
 * @param line      1-based line of the file that it stands in; 0 if in none
 * @param timeNanos time stamp; -1 if it has none
 * @param cpu       CPU that it runs on; -1 if not known
 * @param task      name and number of the task as the source has them; empty if not known
 * @param text      the operation in words, with units
 */
public record Operation(int index, OperationKind kind, long line, long timeNanos, int cpu, String task, String text) {
}
