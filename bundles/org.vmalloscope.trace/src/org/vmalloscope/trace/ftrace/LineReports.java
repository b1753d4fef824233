package org.vmalloscope.trace.ftrace;

import java.util.function.Supplier;

import org.vmalloscope.trace.Severity;

/** Takes reports about lines of the file being read. */
@FunctionalInterface
interface LineReports {
	/** As {@link org.vmalloscope.trace.Diagnostics#report(String, long, Severity, String, Supplier)}, the file being known. */
	void report(long line, Severity severity, String problem, Supplier<String> message);
}
