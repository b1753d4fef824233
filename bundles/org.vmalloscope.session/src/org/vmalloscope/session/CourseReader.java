package org.vmalloscope.session;

import java.io.IOException;

/** Reads files of one kind as courses. */
public interface CourseReader {
	/** What it reads, for people, in the plural. */
	String kind();

	/** Whether a file is of that kind, judged by its beginning. */
	boolean recognises(FileHead head) throws IOException;

	/**
	 * Reads a file. What can be passed over becomes a {@link Course#problems problem}.
	 *
	 * @throws IOException              when it cannot be read
	 * @throws IllegalArgumentException when an option or the whole file makes no sense; the message is for people
	 * @throws java.util.concurrent.CancellationException when the monitor says so
	 */
	Course read(FileHead head, OpenOptions options, SessionMonitor monitor) throws IOException;
}
