package org.vmalloscope.trace;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.vmalloscope.trace.ftrace.FtraceReader;
import org.vmalloscope.trace.ftrace.Trace;

/**
 * What a user gave: a trace file alone, or a folder with a trace and what helps to understand it. Finds files, does not read them.
 *
 * A file given alone is used alone, whatever stands beside it. Of a folder, files are known by their names, each plain or with
 * {@code .gz}; folders in it are not looked into, and links that lead out of it are not followed.
 *
 * @param given      what the user gave
 * @param trace      the trace; empty if the folder has none
 * @param files      other files by role; roles of which there is none are missing
 * @param stateDumps {@code state-TAG.json}, in the order in which they were taken
 */
public record RecordedRun(Path given, Optional<Path> trace, Map<Role, List<Tagged>> files, List<Tagged> stateDumps) {
	/** What a file of a run is for. */
	public enum Role {
		/** {@code early.jsonl}, see {@link org.vmalloscope.trace.state.EarlyLog}. */
		EARLY_LOG("early\\.jsonl"),
		/** {@code dmesg.txt} or {@code console.txt}, see {@link org.vmalloscope.trace.log.KernelLog}. */
		KERNEL_LOG("(?:dmesg|console)(?:\\.txt|\\.log)?"),
		/** {@code vmallocinfo-TAG.txt}, see {@link org.vmalloscope.trace.log.VmallocInfo}. */
		VMALLOC_INFO("vmallocinfo(?:-(?<tag>[\\w.-]+?))?(?:\\.txt)?"),
		/** {@code meminfo-TAG.txt}, see {@link org.vmalloscope.trace.log.MemoryInfo}. */
		MEMORY_INFO("meminfo(?:-(?<tag>[\\w.-]+?))?(?:\\.txt)?"),
		/** {@code percpu_stats-TAG.txt}, see {@link org.vmalloscope.trace.log.PercpuStatistics}. */
		PERCPU_STATISTICS("percpu_stats(?:-(?<tag>[\\w.-]+?))?(?:\\.txt)?"),
		/** {@code meta.json}, see {@link org.vmalloscope.trace.log.RunDescription}. */
		DESCRIPTION("meta\\.json"),
		/** {@code version.txt}: the kernel's banner. */
		VERSION("version(?:\\.txt)?"),
		/** {@code cmdline.txt}: the kernel's command line. */
		COMMAND_LINE("cmdline(?:\\.txt)?"),
		/** {@code ncpu.txt}: number of CPUs. */
		CPU_COUNT("ncpu(?:\\.txt)?"),
		/** {@code iomem.txt}: {@code /proc/iomem}. */
		IO_MEMORY("iomem(?:\\.txt)?"),
		/** {@code kprobe_events.txt}, see {@link org.vmalloscope.trace.log.ProbeDefinition}. */
		PROBES("kprobe_events(?:\\.txt)?"),
		/** {@code trace-stats.txt}, see {@link org.vmalloscope.trace.log.TracerStatistics}. */
		TRACER_STATISTICS("trace-stats(?:\\.txt)?");

		final String pattern;

		Role(String pattern) {
			this.pattern = pattern;
		}
	}

	/**
	 * A file of which there may be several, taken at different moments.
	 *
	 * @param tag names the moment; empty if the name of the file does not
	 */
	public record Tagged(String tag, Path file) {
	}

	/**
	 * Looks at what the user gave. A folder without a trace is reported, not thrown.
	 *
	 * @throws IOException if there is no such file or folder
	 */
	public static RecordedRun find(Path given, Diagnostics diagnostics) throws IOException {
		if (!Files.exists(given)) {
			throw new IOException("there is no file or folder " + given);
		}
		return Files.isDirectory(given) ? new RunFolder(given, diagnostics).find()
				: new RecordedRun(given, Optional.of(given), Map.of(), List.of());
	}

	/** The only or the first file of a role. */
	public Optional<Path> file(Role role) {
		return files.getOrDefault(role, List.of()).stream().findFirst().map(Tagged::file);
	}

	/** All files of a role, in the order in which they were taken. */
	public List<Tagged> all(Role role) {
		return files.getOrDefault(role, List.of());
	}

	/**
	 * Reads the trace.
	 *
	 * @return empty if there is none
	 * @throws IOException if it cannot be opened or read
	 */
	public Optional<Trace> readTrace(ReadLimits limits, Diagnostics diagnostics, ReadMonitor monitor) throws IOException {
		return trace.isEmpty() ? Optional.empty() : Optional.of(FtraceReader.read(trace.get(), limits, diagnostics, monitor));
	}
}
