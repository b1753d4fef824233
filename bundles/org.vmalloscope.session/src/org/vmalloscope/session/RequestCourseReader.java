package org.vmalloscope.session;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Set;

import org.vmalloscope.engine.kernel.KernelProfile;
import org.vmalloscope.engine.kernel.KernelProfiles;

/** Reads request files. The kernel is the one asked for, or the one whose name the file's name begins with, or the newest. */
public final class RequestCourseReader implements CourseReader {
	private static final Set<String> WORDS = Set.of("cfg", "alloc", "free", "balance", "work", "dump", "crc", "budget", "cpu", "area", "vmalloc", "ioremap",
			"mapram", "vfree", "vwork", "purge", "aliases", "shrink", "vdump", "vcrc");

	@Override
	public String kind() {
		return "request files";
	}

	@Override
	public boolean recognises(FileHead head) {
		String line = head.firstLine();
		int end = 0;
		while (end < line.length() && line.charAt(end) > ' ') {
			end++;
		}
		return WORDS.contains(line.substring(0, end));
	}

	@Override
	public Course read(FileHead head, OpenOptions options, SessionMonitor monitor) throws IOException {
		String kernel = options.kernel();
		String assumed = "";
		if (kernel.isEmpty()) {
			kernel = namedBy(head.path());
			if (kernel.isEmpty()) {
				kernel = KernelProfiles.names().get(KernelProfiles.names().size() - 1);
				assumed = "the file does not say which kernel; " + kernel + " is taken";
			}
		}
		KernelProfile profile = KernelProfiles.get(kernel);
		try (InputStreamReader in = new InputStreamReader(FileHead.uncompressed(head.path()), StandardCharsets.UTF_8)) {
			RequestCourse course = RequestCourse.read(head.path().toString(), in, profile, monitor);
			return assumed.isEmpty() ? course : course.withProblem(new Problem(Problem.Severity.INFO, head.path().toString(), 0, -1, assumed));
		}
	}

	/** The longest name of a profile that the file's name begins with, up to a dash or a dot; empty if there is none. */
	private static String namedBy(Path path) {
		Path last = path.getFileName();
		String name = last == null ? "" : last.toString();
		String found = "";
		for (String profile : KernelProfiles.names()) {
			if (name.startsWith(profile + "-") && profile.length() > found.length()) {
				found = profile;
			}
		}
		return found;
	}
}
