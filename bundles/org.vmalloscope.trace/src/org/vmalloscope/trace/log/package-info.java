/**
 * What kernels say about themselves: the kernel log ({@link org.vmalloscope.trace.log.KernelLog}), files of {@code /proc}
 * ({@link org.vmalloscope.trace.log.VmallocInfo}, {@link org.vmalloscope.trace.log.MemoryInfo}) and debugfs
 * ({@link org.vmalloscope.trace.log.PercpuStatistics}), and the files that a recorded run has beside its trace
 * ({@link org.vmalloscope.trace.log.RunDescription}, {@link org.vmalloscope.trace.log.ProbeDefinition},
 * {@link org.vmalloscope.trace.log.TracerStatistics}).
 *
 * All layouts from 2.6.34 to 7.2 are understood; a line that is not is reported and left out.
 */
@org.eclipse.jdt.annotation.NonNullByDefault
package org.vmalloscope.trace.log;
