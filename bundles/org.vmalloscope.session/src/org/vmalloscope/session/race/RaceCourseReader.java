package org.vmalloscope.session.race;

import java.io.IOException;
import java.nio.charset.MalformedInputException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;

import org.vmalloscope.engine.pagetable.story.RaceFile;
import org.vmalloscope.session.Course;
import org.vmalloscope.session.CourseReader;
import org.vmalloscope.session.FileHead;
import org.vmalloscope.session.OpenOptions;
import org.vmalloscope.session.SessionMonitor;

/** Reads files of races: their first line begins with {@code race}. */
public final class RaceCourseReader implements CourseReader {
	/** No schedule that a person would look at is longer. */
	private static final long LARGEST = 1 << 20;

	@Override
	public String kind() {
		return "races";
	}

	@Override
	public boolean recognises(FileHead head) {
		return !head.folder() && RaceFile.recognises(head.firstLine());
	}

	@Override
	public Course read(FileHead head, OpenOptions options, SessionMonitor monitor) throws IOException {
		if (Files.size(head.path()) > LARGEST) {
			throw new IllegalArgumentException(head.path() + ": a race is described in less than a mebibyte");
		}
		try {
			return new RaceCourse(head.path().toString(), RaceFile.read(head.path().toString(), Files.readString(head.path(), StandardCharsets.UTF_8)));
		} catch (MalformedInputException e) {
			throw new IllegalArgumentException(head.path() + ": this is no text in UTF-8", e);
		}
	}
}
