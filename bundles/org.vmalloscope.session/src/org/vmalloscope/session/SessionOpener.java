package org.vmalloscope.session;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import org.vmalloscope.session.race.RaceCourseReader;
import org.vmalloscope.session.replay.TraceCourseReader;
import org.vmalloscope.session.scenario.ScenarioCourseReader;

/** Opens files as sessions, whatever kind they are of. Immutable. */
public final class SessionOpener {
	/** Characters of an unknown file that a message shows. */
	private static final int SHOWN = 60;

	private final List<CourseReader> readers;

	/** @param readers asked one after the other whether a file is theirs */
	public SessionOpener(List<CourseReader> readers) {
		this.readers = List.copyOf(readers);
	}

	/** The kinds of files that this bundle knows. */
	public static SessionOpener standard() {
		return new SessionOpener(List.of(new ScenarioCourseReader(), new RaceCourseReader(), new RequestCourseReader(), new TraceCourseReader()));
	}

	/** The same with one more kind, which is asked first. */
	public SessionOpener with(CourseReader reader) {
		List<CourseReader> more = new ArrayList<>(List.of(reader));
		more.addAll(readers);
		return new SessionOpener(more);
	}

	/** What it can open, for people. */
	public String kinds() {
		return readers.stream().map(CourseReader::kind).collect(Collectors.joining(", "));
	}

	/** Whether it can open a file. */
	public boolean recognises(Path file) throws IOException {
		FileHead head = FileHead.of(file);
		for (CourseReader reader : readers) {
			if (reader.recognises(head)) {
				return true;
			}
		}
		return false;
	}

	/**
	 * Opens a file or folder and runs it once.
	 *
	 * @throws IOException              when it cannot be read
	 * @throws IllegalArgumentException when it is of no known kind or makes no sense; the message is for people
	 * @throws java.util.concurrent.CancellationException when the monitor says so
	 */
	public Session open(Path file, OpenOptions options, SessionMonitor monitor) throws IOException {
		FileHead head = FileHead.of(file);
		for (CourseReader reader : readers) {
			if (reader.recognises(head)) {
				Course course = reader.read(head, options, monitor);
				Path name = file.getFileName();
				return Session.over(name == null ? file.toString() : name.toString(), file, course, monitor);
			}
		}
		throw new IllegalArgumentException(file + ": " + unknown(head) + "; what can be opened: " + kinds());
	}

	private static String unknown(FileHead head) {
		String line = head.text().lines().map(String::strip).filter(text -> !text.isEmpty()).findFirst().orElse("");
		return "not recognised by what it begins with, \"" + (line.length() > SHOWN ? line.substring(0, SHOWN) + "..." : line) + '"';
	}
}
