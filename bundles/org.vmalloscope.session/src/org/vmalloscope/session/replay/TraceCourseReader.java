package org.vmalloscope.session.replay;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import org.vmalloscope.session.Course;
import org.vmalloscope.session.CourseReader;
import org.vmalloscope.session.FileHead;
import org.vmalloscope.session.OpenOptions;
import org.vmalloscope.session.Problem;
import org.vmalloscope.session.SessionMonitor;
import org.vmalloscope.trace.Diagnostic;
import org.vmalloscope.trace.Diagnostics;
import org.vmalloscope.trace.FileKind;
import org.vmalloscope.trace.ReadMonitor;
import org.vmalloscope.trace.Severity;

/** Reads traces, alone or in a folder with what was recorded beside them. */
public final class TraceCourseReader implements CourseReader {
	@Override
	public String kind() {
		return "traces as text, and folders with a trace";
	}

	/** Also what cannot be read but is known, such as a binary trace: the reader says best what to do about it. */
	@Override
	public boolean recognises(FileHead head) throws IOException {
		if (head.folder()) {
			return true;
		}
		FileKind kind = FileKind.of(head.path());
		return kind != FileKind.TEXT;
	}

	@Override
	public Course read(FileHead head, OpenOptions options, SessionMonitor monitor) throws IOException {
		Diagnostics diagnostics = new Diagnostics();
		Recording.Options known = new Recording.Options(options.kernel().isEmpty() ? null : options.kernel(), options.state());
		Recording recording = open(head.path(), known, diagnostics, monitor);
		monitor.check();
		List<Problem> problems = new ArrayList<>();
		problems.add(new Problem(Problem.Severity.INFO, recording.file(), 0, -1, recording.kernelReason()));
		problems.add(new Problem(Problem.Severity.INFO, recording.file(), 0, -1, recording.geometryReason()));
		diagnostics.list().forEach(diagnostic -> problems.add(problem(diagnostic)));
		return new TraceCourse(recording, problems);
	}

	private static Recording open(Path file, Recording.Options options, Diagnostics diagnostics, SessionMonitor monitor) throws IOException {
		try {
			return Recording.open(file, options, diagnostics, new ReadMonitor() {
				@Override
				public void progress(long bytesRead, long totalBytes, long events) {
					monitor.progress("Reading", bytesRead, totalBytes);
				}

				@Override
				public boolean cancelled() {
					return monitor.isCancelled();
				}
			});
		} catch (Recording.UnusableException e) {
			// What is wrong with the file comes before what is missing because of it.
			String errors = diagnostics.list().stream().filter(diagnostic -> diagnostic.severity() == Severity.ERROR)
					.map(diagnostic -> diagnostic + System.lineSeparator()).collect(Collectors.joining());
			throw errors.isEmpty() ? e : new IOException(errors + e.getMessage(), e);
		}
	}

	private static Problem problem(Diagnostic diagnostic) {
		Problem.Severity severity = switch (diagnostic.severity()) {
			case INFO -> Problem.Severity.INFO;
			case WARNING -> Problem.Severity.WARNING;
			case ERROR -> Problem.Severity.ERROR;
		};
		return new Problem(severity, diagnostic.file(), diagnostic.line(), -1, diagnostic.message());
	}
}
