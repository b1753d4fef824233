package org.vmalloscope.trace.log;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.vmalloscope.trace.Diagnostics;
import org.vmalloscope.trace.KernelVersion;
import org.vmalloscope.trace.ReadLimits;

/**
 * What a kernel log ({@code dmesg}, a serial console, a mail that quotes one) says about the allocators.
 *
 * @param banner      {@code Linux version …}; empty if not in the log
 * @param commandLine the kernel's; empty if not in the log
 * @param messages    in the order of the log
 */
public record KernelLog(String banner, String commandLine, List<KernelMessage> messages) {
	/** The kernel's version, if the log has the banner. */
	public Optional<KernelVersion> version() {
		return KernelVersion.parse(banner);
	}

	/** The messages of one kind. */
	public <T extends KernelMessage> Stream<T> messages(Class<T> kind) {
		return messages.stream().filter(kind::isInstance).map(kind::cast);
	}

	/**
	 * Reads such a file, plain or gzip. Lines about other things are passed over.
	 *
	 * @throws IOException if it cannot be opened or read
	 */
	public static KernelLog read(Path file, ReadLimits limits, Diagnostics diagnostics) throws IOException {
		return KernelLogReader.read(file, limits, diagnostics);
	}
}
