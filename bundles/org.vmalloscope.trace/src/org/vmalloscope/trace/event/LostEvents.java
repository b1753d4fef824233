package org.vmalloscope.trace.event;

/**
 * Events that the tracer dropped on one CPU.
 *
 * @param beforeIndex index of the first kept event behind the gap in the file ({@code size} of the table at its end)
 * @param line        1-based line that says so
 * @param cpu         CPU whose buffer overflowed; -1 if the file does not say
 * @param count       number of events; -1 if it is not known
 */
public record LostEvents(int beforeIndex, long line, int cpu, long count) {
}
