/**
 * The events of a trace, in memory.
 *
 * {@link EventTable} holds every kept event in columns, about 10 to 20 bytes each: blocks of 1024 events, and in each block one
 * bit-packed column per property ({@code value = base + bits << shift}). Access by index costs a few nanoseconds per property and
 * allocates nothing; that is the way for loops. {@link EventTable#event(int)} makes a {@link TraceEvent} record of one event for
 * code that should read well.
 *
 * <pre>
 * EventTable table = FtraceReader.read(path, ReadLimits.DEFAULT, diagnostics, ReadMonitor.NONE).events();
 * for (int i = 0; i &lt; table.size(); i++) {
 * 	if (table.event(i) instanceof TraceEvent.PercpuFree free) {
 * 		heap.free(free.base().id(), free.offset());
 * 	}
 * }
 * </pre>
 *
 * Texts (callers, probes, gfp flags, markers), tasks and chunk pointers are stored once and named by small numbers. A chunk is known
 * by the pointer that the kernel printed: an opaque name if the kernel hashes pointers, an address otherwise
 * ({@link EventTable#pointers()}).
 *
 * {@link EventText} writes an event as text, {@link EventFilter} finds events, {@link org.vmalloscope.trace.ftrace.RawText} shows the line of the file.
 */
@org.eclipse.jdt.annotation.NonNullByDefault
package org.vmalloscope.trace.event;
