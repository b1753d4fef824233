/**
 * The allocators' state as somebody read it from a running kernel's memory, and the calls that no tracer sees.
 *
 * {@link org.vmalloscope.trace.state.StateDump} is one moment: {@link org.vmalloscope.trace.state.PercpuState} and
 * {@link org.vmalloscope.trace.state.VmallocState}, each of which may be missing. {@link org.vmalloscope.trace.state.EarlyLog} is the
 * sequence of calls from the first chunk's set-up to the moment from which a tracer sees everything.
 *
 * Values are the kernel's own, named after its variables: addresses are unsigned, offsets and sizes are bytes, block metadata counts
 * 4-byte units. What a kernel generation does not have is empty or null; what a file leaves out is reported.
 */
@org.eclipse.jdt.annotation.NonNullByDefault
package org.vmalloscope.trace.state;
