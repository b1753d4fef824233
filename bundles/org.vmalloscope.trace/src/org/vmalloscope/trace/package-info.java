/**
 * Reads what kernels and tools write, and says what it could not read.
 *
 * <h2>What is where</h2>
 * <ul>
 * <li>{@link org.vmalloscope.trace.RecordedRun}: a file or a recorded run; finds everything in it that helps.</li>
 * <li>{@link org.vmalloscope.trace.ftrace.FtraceReader}: the trace itself, into an {@link org.vmalloscope.trace.event.EventTable}.</li>
 * <li>{@code state}: the allocators' state as read from a running kernel, and the log of calls before any tracer runs.</li>
 * <li>{@code log}: the kernel log and the files of {@code /proc} and debugfs.</li>
 * </ul>
 *
 * <h2>Bad input</h2>
 * Every reader takes {@link org.vmalloscope.trace.Diagnostics} and reports there what is wrong, with file and line; it never
 * throws for what a file contains and keeps what it could read. {@link java.io.IOException} means that the file could not be
 * opened or the disk failed. Cancelling throws {@link java.util.concurrent.CancellationException}. All input is untrusted:
 * {@link org.vmalloscope.trace.ReadLimits} bounds what one file may cost.
 */
@org.eclipse.jdt.annotation.NonNullByDefault
package org.vmalloscope.trace;
