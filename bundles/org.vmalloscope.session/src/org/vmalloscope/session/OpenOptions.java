package org.vmalloscope.session;

import java.nio.file.Path;

import org.eclipse.jdt.annotation.Nullable;

/**
 * What a user says about a file beside its name.
 *
 * @param kernel name of a {@link org.vmalloscope.engine.kernel.KernelProfiles kernel profile}; empty to take it from the file
 * @param state  file with the state at the beginning of a trace, or null
 */
public record OpenOptions(String kernel, @Nullable Path state) {
	/** Nothing is said. */
	public static final OpenOptions NONE = new OpenOptions("", null);

	/** The same with a kernel. */
	public OpenOptions withKernel(String name) {
		return new OpenOptions(name, state);
	}

	/** The same with a state file. */
	public OpenOptions withState(@Nullable Path file) {
		return new OpenOptions(kernel, file);
	}
}
