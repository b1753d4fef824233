package org.vmalloscope.session.replay;

import java.io.IOException;
import java.util.concurrent.CancellationException;

import org.vmalloscope.session.Course;
import org.vmalloscope.session.CourseReader;
import org.vmalloscope.session.FileHead;
import org.vmalloscope.session.OpenOptions;
import org.vmalloscope.session.SessionMonitor;
import org.vmalloscope.trace.Diagnostics;
import org.vmalloscope.trace.FileKind;
import org.vmalloscope.trace.ReadMonitor;

/** Reads traces, and folders with a trace and what stands beside it. */
public final class TraceCourseReader implements CourseReader {
	@Override
	public String kind() {
		return "traces";
	}

	@Override
	public boolean recognises(FileHead head) {
		try {
			return head.folder() || FileKind.of(head.path()) == FileKind.TRACE;
		} catch (IOException e) {
			// Whoever reads it will say so.
			return false;
		}
	}

	@Override
	public Course read(FileHead head, OpenOptions options, SessionMonitor monitor) throws IOException {
		Diagnostics diagnostics = new Diagnostics();
		Recording recording;
		try {
			recording = Recording.open(head.path(), new Recording.Options(options.kernel().isEmpty() ? null : options.kernel(), options.state()), diagnostics,
					new Progress(monitor));
		} catch (Recording.UnusableException e) {
			throw new IllegalArgumentException(e.getMessage(), e);
		}
		return new TraceCourse(recording, diagnostics.list());
	}

	private record Progress(SessionMonitor monitor) implements ReadMonitor {
		@Override
		public void progress(long bytesRead, long totalBytes, long events) {
			monitor.progress("reading", bytesRead, totalBytes);
		}

		@Override
		public boolean cancelled() throws CancellationException {
			return monitor.isCancelled();
		}
	}
}
