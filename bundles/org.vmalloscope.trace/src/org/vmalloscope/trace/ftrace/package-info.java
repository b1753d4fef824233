/**
 * Reads traces as text: ftrace's {@code trace} and {@code trace_pipe} of all generations, {@code trace-cmd report} and {@code perf script},
 * plain or gzip.
 *
 * <h2>How</h2>
 * One pass over the bytes in blocks; no line becomes a {@code String}. Of each line, {@code FrameParser} reads what stands before the
 * event's name (task, CPU, state, time), {@code PayloadParser} the fields behind it, by their names, expecting them in the order of the
 * line before; {@code OtherLines} looks at all lines that are no event. Measured with the benchmark {@code TraceImportBenchmark}.
 *
 * <h2>What is kept</h2>
 * Events of the kinds in {@link org.vmalloscope.trace.event.EventKind}. Other events are counted by name and reported once. An event
 * whose fields are incomplete or unreadable is reported and not kept: a cut number would be a wrong one.
 */
@org.eclipse.jdt.annotation.NonNullByDefault
package org.vmalloscope.trace.ftrace;
