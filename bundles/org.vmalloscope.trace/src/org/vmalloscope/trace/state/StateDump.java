package org.vmalloscope.trace.state;

import java.io.IOException;
import java.nio.file.Path;

import org.eclipse.jdt.annotation.Nullable;
import org.vmalloscope.trace.Diagnostics;
import org.vmalloscope.trace.ReadLimits;

/**
 * The allocators' state at one moment.
 *
 * @param tag     names the moment ({@code initmem}, {@code before}, {@code mid-02-…}, {@code after}); empty if the file does not say
 * @param kernel  kernel version as the file names it ({@code 6.12}, {@code 6.1-i386}); empty if it does not
 * @param percpu  null if the file has no such part
 * @param vmalloc null if the file has no such part
 */
public record StateDump(String tag, String kernel, @Nullable PercpuState percpu, @Nullable VmallocState vmalloc) {
	/**
	 * Reads a dump from JSON, plain or gzip.
	 *
	 * @return the dump; null if the file is no JSON object at all. What could be read before an error is used.
	 * @throws IOException if the file cannot be opened or read
	 */
	public static @Nullable StateDump read(Path file, ReadLimits limits, Diagnostics diagnostics) throws IOException {
		return StateDumpReader.read(file, limits, diagnostics);
	}
}
