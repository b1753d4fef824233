package org.vmalloscope.trace;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.jdt.annotation.Nullable;
import org.vmalloscope.trace.RecordedRun.Role;
import org.vmalloscope.trace.RecordedRun.Tagged;
import org.vmalloscope.trace.ftrace.Trace;
import org.vmalloscope.trace.internal.TextFile;
import org.vmalloscope.trace.log.KernelLog;
import org.vmalloscope.trace.log.RunDescription;

/**
 * Which kernel a run was recorded on, and how that is known.
 *
 * @param version what to replay with
 * @param source  where it comes from
 * @param reason  a sentence for the user
 */
public record KernelFinding(KernelVersion version, Source source, String reason) {
	/** Where a version can come from, the most trusted first. */
	public enum Source {
		/** The user said so. */
		GIVEN,
		/** {@code meta.json}. */
		DESCRIPTION,
		/** {@code version.txt}. */
		VERSION_FILE,
		/** The kernel's banner in its log. */
		KERNEL_LOG,
		/** What events there are and how they look: the oldest kernel likely, not a certainty. */
		EVENTS
	}

	/**
	 * Finds the version. Sources that contradict each other are reported; the most trusted one counts.
	 *
	 * @param given what the user said; empty if nothing
	 * @param trace the trace of the run, for the case that no file tells; null if it was not read
	 * @return empty if nothing tells
	 * @throws IOException if a file cannot be opened or read
	 */
	public static Optional<KernelFinding> of(RecordedRun run, Optional<KernelVersion> given, @Nullable Trace trace, ReadLimits limits, Diagnostics diagnostics)
			throws IOException {
		List<KernelFinding> findings = new ArrayList<>();
		given.ifPresent(version -> findings.add(new KernelFinding(version, Source.GIVEN, "kernel " + version + " as given")));
		Optional<Path> description = run.file(Role.DESCRIPTION);
		if (description.isPresent()) {
			RunDescription read = RunDescription.read(description.get(), limits, diagnostics);
			add(findings, Source.DESCRIPTION, description.get(), read == null ? "" : read.kernel());
		}
		Optional<Path> version = run.file(Role.VERSION);
		if (version.isPresent()) {
			StringBuilder text = new StringBuilder();
			TextFile.read(version.get(), limits.documentBytes(), diagnostics, (number, line) -> text.append(number == 1 ? line : ""));
			add(findings, Source.VERSION_FILE, version.get(), text.toString());
		}
		for (Tagged log : run.all(Role.KERNEL_LOG)) {
			if (findings.stream().noneMatch(finding -> finding.source == Source.KERNEL_LOG)) {
				add(findings, Source.KERNEL_LOG, log.file(), KernelLog.read(log.file(), limits, diagnostics).banner());
			}
		}
		if (findings.isEmpty() && trace != null) {
			KernelClues.of(trace).ifPresent(findings::add);
		}
		reportContradictions(findings, run, diagnostics);
		return findings.stream().findFirst();
	}

	private static void add(List<KernelFinding> findings, Source source, Path file, String text) {
		KernelVersion.parse(text).ifPresent(version -> findings.add(new KernelFinding(version, source, "kernel " + version + " from " + file.getFileName())));
	}

	private static void reportContradictions(List<KernelFinding> findings, RecordedRun run, Diagnostics diagnostics) {
		for (KernelFinding finding : findings) {
			KernelFinding first = findings.get(0);
			if (finding.version.major() != first.version.major() || finding.version.minor() != first.version.minor()) {
				diagnostics.report(String.valueOf(run.given().getFileName()), 0, Severity.WARNING,
						first.reason + ", but " + finding.reason + "; the first one is used");
			}
		}
	}
}
