package org.vmalloscope.trace.ftrace;

/**
 * What a trace says about itself.
 *
 * @param layout         the tool that wrote it
 * @param tracer         the tracer in use, {@code nop} for events alone; empty if the file does not say
 * @param entries        entries in the buffer when it was read, -1 if the file does not say
 * @param entriesWritten entries ever written into the buffer, -1 if the file does not say; more than {@code entries} if old ones were overwritten
 * @param cpus           number of CPUs, -1 if the file does not say
 * @param contextWidth   characters of interrupt and preemption state per line; 4 up to 5.15 or so, 5 later, 0 if switched off
 * @param ticks          time stamps are ticks of a counter, not seconds
 */
public record TraceHeader(Layout layout, String tracer, long entries, long entriesWritten, int cpus, int contextWidth, boolean ticks) {
	/** Which tool wrote a trace. */
	public enum Layout {
		/** The kernel itself, read from {@code trace} or {@code trace_pipe}. */
		FTRACE,
		/** {@code trace-cmd report}. */
		TRACE_CMD,
		/** {@code perf script}. */
		PERF,
		/** No event was read. */
		UNKNOWN
	}
}
